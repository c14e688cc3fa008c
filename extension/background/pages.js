/* The extension's tabs: one workspace at most. */
import { ext } from "../shared/ext.js";

let opening = Promise.resolve();

async function show(path, beside) {
  const url = ext.runtime.getURL(path);
  const [tab] = await ext.tabs.query({ url });
  if (!tab) {
    const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
    await ext.tabs.create({ url, active: true, ...place });
    return;
  }
  await ext.tabs.update(tab.id, { active: true });
  await ext.windows?.update(tab.windowId, { focused: true });
}

/** Shows the workspace: the tab that is there, else a new one beside `beside`. */
export function workspace(beside) {
  const turn = () => show("workspace/workspace.html", beside);
  opening = opening.then(turn, turn);
  return opening;
}

/** Shows the workspace at the review; one that is opened anew begins there, if there is a draft. */
export async function review(beside) {
  await workspace(beside);
  await ext.runtime.sendMessage({ name: "place", place: "review" }).catch(() => {}); // no workspace is there to hear it yet
}
