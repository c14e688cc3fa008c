/* The extension's tabs: one workspace at most. */
import { ext } from "../shared/ext.js";

const LATE = 10_000; // ms a new tab may take to stand at its address
let opening = Promise.resolve();

async function show(path, beside) {
  const there = await standing(path);
  if (!there) {
    const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
    const made = await ext.tabs.create({ url: ext.runtime.getURL(path), active: true, ...place });
    await arrived(made.id, path);
    return;
  }
  await front(there);
}

async function front({ tabId, windowId }) {
  await ext.tabs.update(tabId, { active: true });
  await ext.windows?.update(windowId, { focused: true });
}

/** Shows the workspace again, if it is still there. */
export async function returned() {
  const there = await standing("workspace/workspace.html");
  if (there) await front(there);
}

/** The tab of ours that shows the page at `path`: `{tabId, windowId}`. Not asked of `tabs.query`: to an
 * extension without the permission "tabs", Chromium 150 and older say nothing of its own pages. */
async function standing(path) {
  const contexts = await ext.runtime.getContexts({ contextTypes: ["TAB"] });
  // A tab that is still on its way has no address yet.
  return contexts.find(({ documentUrl }) => documentUrl && new URL(documentUrl).pathname === `/${path}`);
}

/** Ends when the tab stands at `path`, is closed, or is too late. Whoever asked before would not find
 * it, and would open another. */
async function arrived(id, path) {
  const { onUpdated, onRemoved } = ext.tabs;
  let end;
  const ended = new Promise((resolve) => { end = resolve; });
  const look = async () => { if ((await standing(path))?.tabId === id) end(); };
  const updated = (changed) => { if (changed === id) look(); };
  const removed = (gone) => { if (gone === id) end(); };
  onUpdated.addListener(updated);
  onRemoved.addListener(removed);
  const timer = setTimeout(end, LATE);
  look(); // it may stand there already
  await ended;
  clearTimeout(timer);
  onUpdated.removeListener(updated);
  onRemoved.removeListener(removed);
}

/** Shows the workspace: the tab that is there, else a new one beside `beside`. */
export function workspace(beside) {
  const turn = () => show("workspace/workspace.html", beside);
  opening = opening.then(turn, turn);
  return opening;
}

/** Shows the options at where the launcher shows; `url` is the page that the person came from. */
export async function options(beside, url) {
  const address = ext.runtime.getURL("options/options.html");
  const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
  await ext.tabs.create({ url: `${address}#launcher=${encodeURIComponent(url)}`, active: true, ...place });
}

/** Shows the workspace at the review; one that is opened anew begins there, if there is a draft. */
export async function review(beside) {
  await workspace(beside);
  await ext.runtime.sendMessage({ name: "place", place: "review" }).catch(() => {}); // no workspace is there to hear it yet
}
