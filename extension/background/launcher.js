/* Where the launcher shows besides the listed sites: on sites, or on every page, that the person allowed.
 * The permission and the registered script belong together: given together, given back together. What was
 * asked for is kept in storage.local, since an update of the extension makes browsers forget the script. */
import { ext } from "../shared/ext.js";

export const FILES = ["content/frame.js", "content/page.js", "content/article.js"];
const ID = "launcher";
const PATTERN = /^https:\/\/(\*|[a-z\d-]+(\.[a-z\d-]+)+)\/\*$/;

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** One change after another: two at a time would register the script twice.
 * @template Result
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result>} */
function inTurn(act) {
  const done = last.then(act);
  last = done.catch(() => {});
  return done;
}

/** @returns {Promise<string[]>} */
const kept = async () => /** @type {{ launcher?: string[] }} */ (await ext.storage.local.get(ID)).launcher ?? [];

/** Registers the script for those of `wanted` that are allowed, and keeps them. @param {string[]} wanted */
async function apply(wanted) {
  const allowed = [];
  for (const pattern of new Set(wanted)) {
    if (PATTERN.test(pattern) && await ext.permissions.contains({ origins: [pattern] })) allowed.push(pattern);
  }
  await ext.storage.local.set({ [ID]: allowed });
  const there = await ext.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (there.length) await ext.scripting.unregisterContentScripts({ ids: [ID] });
  if (!allowed.length) return;
  const listed = (ext.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  await ext.scripting.registerContentScripts([
    { id: ID, js: FILES, matches: allowed, excludeMatches: listed, runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

/** `{ok, patterns}`: where the launcher shows by consent. @returns {Promise<LauncherPlaces>} */
export const state = () => inTurn(async () => ({ ok: true, patterns: await kept() }));

/** Shows the launcher at `pattern`, for which the page has just got the permission. @param {string} pattern */
export function allow(pattern) {
  return inTurn(async () => {
    await apply([...await kept(), String(pattern)]);
    return /** @type {LauncherPlaces} */ ({ ok: true, patterns: await kept() });
  });
}

/** Shows it there no more, and gives the permission back. @param {string} pattern */
export function forget(pattern) {
  return inTurn(async () => {
    const others = (await kept()).filter((one) => one !== pattern);
    await apply(others);
    try {
      if (PATTERN.test(String(pattern))) await ext.permissions.remove({ origins: [pattern] });
    } catch {
      // A host that this copy was built to read in any case is nothing the person gave.
    }
    return /** @type {LauncherPlaces} */ ({ ok: true, patterns: others });
  });
}

/** What was taken back in the browser's own settings, or forgotten by an update, is put right. */
export function follow() {
  const again = () => inTurn(async () => apply(await kept()));
  ext.permissions.onRemoved.addListener(again);
  ext.runtime.onInstalled.addListener(again);
}
