/* Assisted entry: the run's works one by one into ORCID's own form, in a tab of orcid.org. Only the
 * workspace asks for it (see MESSAGES); the form's filler comes into that tab for one work at a time, and
 * the person presses Save. What is known stands in the store under "entry" (pycore/entry). */
import { ext } from "../shared/ext.js";
import * as configuration from "./configuration.js";
import { core } from "./core.js";
import { failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as session from "./session.js";
import * as store from "./store.js";

const SITES = { production: "https://orcid.org", sandbox: "https://sandbox.orcid.org" };
const LOAD_MS = 60_000; // a page of ORCID's that does not come
const LOOK_MS = 20_000; // one look at the form, while the person has it
const LONGEST_MS = 30 * 60_000; // after that the person says themselves that they have saved
const JOB = "entry";

/** @returns {Promise<EntryRun | null>} */
const current = async () => (await store.get("entry")).entry ?? null;
/** @param {EntryRun | null} run @param {string} key */
const row = (run, key) => run?.rows.find((one) => one.key === key);

/** Begins a run over the ticked works of the check; one that is not finished goes on instead.
 * @param {string[]} accepted @param {number} now */
export async function begin(accepted, now) {
  if (!await configuration.assisted()) return failure("entry-off");
  const { check, entry } = await store.get(["check", "entry"]);
  if (entry) return { ok: true };
  if (check?.status !== "done") return failure("not-checked");
  const begun = core.call("entry.begin", { check, accepted, now });
  if (begun.ok) await store.set({ entry: begun.run });
  return begun.ok ? { ok: true } : begun;
}

/** Fills in one work; goes on looking until the form is closed, then at the record.
 * @param {string} key @param {chrome.tabs.Tab | undefined} beside */
export async function fill(key, beside) {
  const run = await current();
  if (!row(run, key)) return failure("nothing-to-resume");
  if (jobs.busy(JOB)) return failure("entry-busy");
  const prepared = await core.run("entry.prepare", { run, key }, {});
  if (!prepared.ok) return prepared;
  await put(prepared.row);
  if (prepared.row.state !== "prepared") return { ok: true };
  jobs.start(JOB, (signal) => enter(key, prepared.row.job, beside, signal));
  return { ok: true };
}

/** @param {string} key @param {any} job @param {chrome.tabs.Tab | undefined} beside @param {AbortSignal} signal */
async function enter(key, job, beside, signal) {
  const run = await current();
  const tab = await own(SITES[run.environment], beside);
  const { notes } = core.call("assisted.notes", { run, key });
  const outcome = await inTab(tab.id, (given) => /** @type {any} */ (globalThis).orcidForm.fill(given), { ...job, note: notes });
  if (outcome?.outcome !== "filled") {
    const [step, reason] = [outcome?.step ?? "page", outcome?.reason ?? "left"];
    return mark(key, "stopped", `${step}:${reason}`);
  }
  await mark(key, "filled", outcome.twice ? "twice" : "");
  return watch(key, tab.id, signal);
}

/** Waits for the person: until the form is closed, or the page was left. Then the record is asked.
 * @param {string} key @param {number} tab @param {AbortSignal} signal */
async function watch(key, tab, signal) {
  const latest = Date.now() + LONGEST_MS;
  while (Date.now() < latest && !signal.aborted) {
    const seen = await inTab(tab, (ms) => /** @type {any} */ (globalThis).orcidForm?.afterwards(ms) ?? { state: "closed" }, LOOK_MS, false);
    if (seen?.state !== "open" && seen?.state !== "refused") break;
    // Refused by ORCID: the form stays, and so does the person's chance to mend it.
    if (seen.state === "refused") await new Promise((later) => setTimeout(later, 1000));
  }
  if (signal.aborted) return { ok: false, problem: null };
  return look(key);
}

/** What the record shows of a work that was filled in. @param {string} key */
export async function look(key) {
  const run = await current();
  if (!row(run, key)) return failure("nothing-to-resume");
  const seen = await core.run("entry.verify", { run, key }, {});
  if (!seen.ok) return seen;
  await put(seen.row);
  return { ok: true };
}

/** Said by the person. @param {string} key @param {"again" | "by-hand" | "skipped"} event */
export async function say(key, event) {
  await jobs.cancel(JOB);
  return mark(key, event, "");
}

/** The run is over; what was entered stands on the record. */
export async function end() {
  await jobs.cancel(JOB);
  await session.happened("entry-ended");
  return { ok: true };
}

/** @param {string} key @param {"filled" | "stopped" | "again" | "by-hand" | "skipped"} event @param {string} code */
async function mark(key, event, code) {
  const run = await current();
  if (!run) return failure("nothing-to-resume");
  const changed = core.call("entry.event", { run, key, event, code });
  if (changed.ok) await store.set({ entry: changed.run });
  return changed.ok ? { ok: true } : changed;
}

/** @param {EntryRow} changed */
async function put(changed) {
  const run = await current();
  if (run) await store.set({ entry: { ...run, rows: run.rows.map((one) => (one.key === changed.key ? changed : one)) } });
}

/** The tab with the person's own record page: the one that is there, else a new one beside the workspace.
 * @param {string} site @param {chrome.tabs.Tab | undefined} beside */
async function own(site, beside) {
  const address = `${site}/my-orcid`;
  const [there] = await ext.tabs.query({ url: `${address}*` });
  const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
  const tab = there ?? await ext.tabs.create({ url: address, active: true, ...place });
  if (there) await ext.tabs.update(there.id, { active: true });
  await ext.windows?.update(tab.windowId, { focused: true });
  await loaded(tab.id, site);
  return tab;
}

/** Resolves when the tab has loaded a page of the site (a new tab is first at another address), is closed,
 * or takes too long. The page's application still has to come up, which the filler waits for.
 * @param {number} id @param {string} site @returns {Promise<void>} */
function loaded(id, site) {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(late);
      ext.tabs.onUpdated.removeListener(ready);
      ext.tabs.onRemoved.removeListener(ready);
      resolve();
    };
    const ready = () => ext.tabs.get(id).then((tab) => {
      if (tab.status === "complete" && tab.url?.startsWith(site)) finish();
    }, finish);
    const late = setTimeout(finish, LOAD_MS);
    ext.tabs.onUpdated.addListener(ready);
    ext.tabs.onRemoved.addListener(ready);
    ready();
  });
}

/** What `act(given)` gives in the tab, in the extension's own world there; null where the page went away.
 * @param {number} tabId @param {(given: any) => any} act @param {any} given @param {boolean} [bring]
 * @returns {Promise<any>} */
async function inTab(tabId, act, given, bring = true) {
  try {
    if (bring) await ext.scripting.executeScript({ target: { tabId }, files: ["entry/form.js"] });
    const [{ result }] = await ext.scripting.executeScript({ target: { tabId }, func: act, args: [given] });
    return result ?? null;
  } catch {
    return null; // closed, navigated, or no page of orcid.org any more: looked at again by the record
  }
}

/** Takes up what was interrupted when the browser stopped this script: the form may have been saved since. */
export async function wake() {
  const run = await current();
  const open = run?.rows.find(({ state }) => state === "filled");
  if (open && !jobs.busy(JOB)) {
    const [tab] = await ext.tabs.query({ url: `${SITES[run.environment]}/my-orcid*` });
    jobs.start(JOB, (signal) => (tab ? watch(open.key, tab.id, signal) : look(open.key)));
  }
}
