/* The extension's tabs: one workspace at most. */
import { ext } from "../shared/ext.js";

const LATE = 10_000; // ms a new tab may take to stand at its address
/** @type {Promise<void>} */
let opening = Promise.resolve();

/** The number of a tab: every tab that a page can stand in has one. @param {Tab} tab */
export function idOf({ id }) {
  if (id === undefined) throw new Error("The browser gave a tab without a number.");
  return id;
}

/** `at`: where in it one that is opened anew begins. @param {string} path @param {Tab | undefined} beside @param {string} [at] */
async function show(path, beside, at = "") {
  const there = await standing(path);
  if (!there) {
    const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
    const made = await ext.tabs.create({ url: ext.runtime.getURL(path) + at, active: true, ...place });
    await arrived(idOf(made), path);
    return;
  }
  await front(there);
}

/** @param {{ tabId: number, windowId: number }} place */
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
 * extension without the permission "tabs", Chromium 150 and older say nothing of its own pages.
 * @param {string} path */
async function standing(path) {
  const contexts = await ext.runtime.getContexts({ contextTypes: ["TAB"] });
  // A tab that is still on its way has no address yet.
  return contexts.find(({ documentUrl }) => documentUrl && new URL(documentUrl).pathname === `/${path}`);
}

/** Ends when the tab stands at `path`, is closed, or is too late. Whoever asked before would not find
 * it, and would open another.
 * @param {number} id
 * @param {string} path */
async function arrived(id, path) {
  const { onUpdated, onRemoved } = ext.tabs;
  /** @type {() => void} */
  let end = () => {};
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => { end = resolve; }));
  const look = async () => { if ((await standing(path))?.tabId === id) end(); };
  /** @param {number} changed */
  const updated = (changed) => { if (changed === id) look(); };
  /** @param {number} gone */
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

/** Shows the workspace: the tab that is there, else a new one beside `beside`. @param {Tab | undefined} beside @param {string} [at] */
export function workspace(beside, at = "") {
  const turn = () => show("workspace/workspace.html", beside, at);
  opening = opening.then(turn, turn);
  return opening;
}

/** Shows the first page after installing, which is the help too. */
export async function welcome() {
  await ext.tabs.create({ url: ext.runtime.getURL("welcome/welcome.html"), active: true });
}

/** Shows the options at where the launcher shows; `url` is the page that the person came from.
 * @param {Tab | undefined} beside
 * @param {string} url */
export async function options(beside, url) {
  const address = ext.runtime.getURL("options/options.html");
  const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
  await ext.tabs.create({ url: `${address}#launcher=${encodeURIComponent(url)}`, active: true, ...place });
}

/** Shows the workspace at one of its places; one that is opened anew begins there.
 * @param {PlaceShow["place"]} place @param {Tab | undefined} beside */
export async function reach(place, beside) {
  await workspace(beside, place === "review" ? "" : `#${place}`); // where there is something to review, that is shown by itself
  await ext.runtime.sendMessage({ name: "place", place }).catch(() => {}); // no workspace is there to hear it yet
}

/** Shows the workspace at the review. @param {Tab | undefined} beside */
export const review = (beside) => reach("review", beside);
