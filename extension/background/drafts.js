/* The draft: works and the roles chosen for them. Each change is made in its turn, so that of two
 * quick ones neither is lost; what was found out about the works before no longer holds then. */
import { core } from "./core.js";
import { failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as pages from "./pages.js";
import * as record from "./record.js";
import * as session from "./session.js";
import * as store from "./store.js";
import * as works from "./works.js";

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/** `act`, after all that were asked for before it. Nothing is changed while rows are being sent.
 * @template Result
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result | Failure>} */
function inTurn(act) {
  const done = turn.then(async () => (record.writing() ? failure("push-running") : act()));
  turn = done.catch(() => {});
  return done;
}

/** Keeps what the core made of the draft, and which roles were chosen last; an earlier check (but for what `check` says
 * of it), and the result of an earlier push, are done with.
 * @param {{ draft: Draft | null, undo: Undo | null, last?: RoleDegree[], check?: Session["check"] | null }} given */
async function keep({ draft, undo, last, check }) {
  await jobs.cancel("check");
  await session.happened("draft-changed", { draft, undo, ...(last && { last_roles: last }), ...(check && { check }) });
  return { ok: true };
}

const before = () => store.get({ draft: null, undo: null, journal: null });

/** `act`, after all changes that were asked for before it; those asked for later wait for it.
 * @template Result
 * @param {() => Result | Promise<Result>} act
 * @returns {Promise<Result>} */
export function after(act) {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}

/** Settled when every change that was asked for is made. */
export const settled = () => turn;

/** Adds works (one of the same key takes the place of the old, or with `keepOld` gives way to it)
 * and shows the review.
 * @param {NewDraft} draft
 * @param {chrome.tabs.Tab | undefined} tab
 * @param {boolean} [keepOld] */
export async function put(draft, tab, keepOld = false) {
  const answer = await inTurn(async () => {
    await jobs.cancel("check");
    const { draft: old, journal, entry, signin, seen } = await store.get({ draft: null, journal: null, entry: null, signin: null, seen: null });
    const made = core.call("draft.put", { before: old, journal, entry, draft, keep: keepOld });
    if (!made.ok) return made;
    await session.happened("works-drafted", {
      draft: made.draft, seen: core.call("seen.put", { seen, works: draft.works }), ...(made.last && { last_roles: made.last }),
    });
    if (signin) await record.beginCheck();
    return { ok: true };
  });
  if (answer.ok) await pages.review(tab);
  return answer;
}

/** Chooses roles for works of the draft or of the works list: `changes` one by one, or `copy` exactly.
 * @param {string[]} keys
 * @param {{ changes?: RoleChoice[] | null, copy?: RoleDegree[] | null }} rest */
export const assign = (keys, { changes = null, copy = null }) => inTurn(async () => {
  const { draft, undo, journal } = await before();
  const pushed = new Set((journal?.rows ?? []).filter(({ state }) => state === "confirmed").map(({ key }) => key));
  const waiting = (draft?.works ?? []).filter(({ key }) => !pushed.has(key));
  const there = new Set(waiting.map(({ key }) => key));
  const compared = new Set(waiting.filter(({ ours }) => ours).map(({ key }) => key));
  const { record: orcid, entries } = keys.every((key) => compared.has(key)) ? {} : await works.find(keys);
  const chosen = keys.map((key) => entries?.get(key) ?? { key });
  const unknown = chosen.find(({ key }) => !there.has(key) && !entries?.has(key));
  if (unknown) return failure("no-such-work", unknown.key);
  const answer = core.call("draft.assign", { draft, undo, journal, works: chosen, changes, copy, record: orcid ?? null });
  return answer.ok ? keep(answer) : answer;
});

/** Takes over a work whose roles were found and accepted; what its article showed is remembered.
 * @param {NewWish} work */
export const take = (work) => inTurn(async () => {
  const { seen = null } = await store.get("seen");
  const answer = core.call("draft.take", { ...await before(), work });
  if (!answer.ok) return answer;
  await store.set({ seen: core.call("seen.put", { seen, works: [work] }) });
  return keep(answer);
});

/** What the person decided of a work whose roles were found, other than to take them over.
 * @param {RolesDecide} given */
export const decide = ({ key, decision }) => after(async () => {
  const { decided = null } = await store.get("decided");
  await store.set({ decided: core.call("found.decide", { decided, key, decision }) });
  return { ok: true };
});

/** Takes back the last change made by hand, or does `again` what was taken back. @param {boolean} again */
export const takeBack = (again) => inTurn(async () => {
  const { draft, undo } = await before();
  return keep(core.call("draft.undo", { draft, undo, again }));
});

/** What the last push changed, or the last removal removed, is to be as it was: reviewed, and written, like any change. */
export const undoWritten = () => inTurn(async () => {
  const answer = core.call("push.undo", await before());
  if (!answer.ok) return answer;
  await keep(answer);
  return (await store.get("signin")).signin && answer.draft?.works.length ? record.beginCheck() : { ok: true };
});

/** Takes one work out; what was found out about the others stays. @param {string} key */
export const drop = (key) => inTurn(async () => {
  const { check, ...old } = await store.get({ draft: null, undo: null, check: null });
  const again = jobs.busy("check");
  const { draft, undo } = core.call("draft.drop", { ...old, keys: [key] });
  const left = draft.works.length > 0;
  // In one step: between two, all works would stand there unchecked.
  const checked = left && !again && check ? { ...check, items: check.items.filter((item) => item.key !== key) } : null;
  await keep({ draft, undo, check: checked });
  return again && left ? record.beginCheck() : { ok: true };
});

/** Whether the next push takes these rows. Only what is doubted now is affirmed: a doubt that comes later is asked
 * about. @param {string[]} keys @param {boolean} accepted */
export const accept = (keys, accepted) => inTurn(async () => {
  const { declined, affirmed, check } = await store.get({ declined: [], affirmed: [], check: null });
  const doubted = new Set((check?.items ?? []).filter(({ doubt }) => doubt).map(({ key }) => key));
  const chosen = new Set(keys);
  /** @param {string[]} known @param {string[]} more */
  const others = (known, more) => [...known.filter((key) => !chosen.has(key)), ...more];
  await store.set({
    declined: others(declined, accepted ? [] : keys),
    affirmed: others(affirmed, accepted ? keys.filter((key) => doubted.has(key)) : []),
  });
  return { ok: true };
});
