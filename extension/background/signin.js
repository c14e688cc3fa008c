/* Sign-in by the browser's identity flow, and sign-out. The token never leaves this extension's
 * trusted contexts; it is given back to ORCID at sign-out and after 30 idle minutes. */
import { ext } from "../shared/ext.js";
import * as configuration from "./configuration.js";
import { core } from "./core.js";
import * as drafts from "./drafts.js";
import { defect, failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as record from "./record.js";
import * as session from "./session.js";
import * as store from "./store.js";
import * as works from "./works.js";

export const IDLE_ALARM = "idle";
export const NEAR_ALARM = "idle-near";
const IDLE_MINUTES = 30;
const NEAR_MINUTES = 2; // before the end of which the person is asked whether they are there

// How the browsers say it (Chromium | Firefox).
/** @type {[RegExp, string][]} */
const REFUSALS = [
  [/did not approve|cancelled or denied/i, "signin-closed"],
  [/only one web auth flow/i, "signin-open"],
  [/could not be loaded/i, "signin-unreachable"],
];

/** @param {string} key @param {any} value */
const save = (key, value) => store.set({ [key]: value });
/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/** What changes the tokens owed happens one after another.
 * @template Result
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result>} */
function inTurn(act) {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}

/** ORCID's window, until it is answered, closed, or (the person signs out) no longer waited for.
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<{ ok: true, answer_url: string } | Failure>} */
async function askOrcid(url, signal) {
  const answered = ext.identity.launchWebAuthFlow({ url, interactive: true });
  const dropped = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  try {
    return { ok: true, answer_url: await Promise.race([answered, dropped]) };
  } catch (/** @type {any} */ error) {
    if (signal.aborted) {
      answered.catch(() => {}); // whatever becomes of the window: nobody asks for its token
      throw error;
    }
    const known = REFUSALS.find(([pattern]) => pattern.test(error.message));
    return failure(known ? known[1] : "signin-failed", known ? "" : error.message);
  }
}

/** @param {boolean} limited @param {AbortSignal} signal @returns {Promise<SignInAnswer | Failure>} */
async function run(limited, signal) {
  const { client } = await configuration.resolve();
  if (!client) return failure("no-client");
  const redirect = ext.identity.getRedirectURL("orcid");
  const state = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const begun = core.call("signin.begin", { client, redirect, state, limited });
  if (!begun.ok) return begun;
  const asked = await askOrcid(begun.url, signal);
  if (!asked.ok) return asked;
  await settle(); // what an earlier exchange left behind comes before a new one
  const now = Math.floor(Date.now() / 1000);
  const { owed = [] } = await store.get("owed");
  // Not to be dropped half-way: a token that arrived must be kept or given back.
  const args = { client, redirect, state, answer_url: asked.answer_url, now, limited, owed };
  const answer = await inTurn(() => core.run("signin.finish", args, { save }));
  if (!answer.ok) return answer;
  /** @type {Failure | null} */
  const refused = signal.aborted ? { ok: false, problem: null } : await notYet(answer.signin);
  if (refused) {
    await settle();
    return refused;
  }
  return adopt(answer);
}

/** A push of another person that is not finished, and what was chosen for another, is given up only by who was
 * told: the sign-in that would do so says so first, and goes through when it is asked for once more.
 * @param {SignIn} signin
 * @returns {Promise<Failure | null>} */
async function notYet({ orcid, name }) {
  const { journal, told, draft = null, history = null } = await store.get(["journal", "told", "draft", "history"]);
  if (told === orcid) return null;
  const pushing = journal && record.unfinished(journal) && journal.orcid !== orcid;
  const problem = pushing ? failure("push-of-another", journal.orcid).problem : core.call("signin.warning", { orcid, name, draft, history });
  if (!problem) return null;
  await store.set({ told: orcid });
  return { ok: false, problem };
}

/** The token is in use from now on; the one that was in use before is owed to ORCID.
 * @param {GivenSignIn} given
 * @returns {Promise<SignInAnswer>} */
async function adopt({ signin, owed }) {
  const { signin: before = null } = await store.get("signin");
  await works.stop();
  await owe(before, owed);
  await session.happened("signed-in", { signin, owed: core.call("signin.owed", { signin, before, owed }) });
  await settle();
  return { ok: true, unfinished: record.unfinished((await store.get("journal")).journal) };
}

/** What is owed once this sign-in is not in use any more: kept before it ends or another takes its place. A
 * background that is stopped between finds the token twice, never nowhere.
 * @param {SignIn | null} before
 * @param {Owed[]} owed */
const owe = (before, owed) => store.set({ owed: core.call("signin.owed", { signin: null, before, owed }) });

/** Gives back what is owed to ORCID: tokens that are not in use any more, and what an exchange that was
 * interrupted may have come to. What cannot be given back now stays owed, for the next time.
 * @returns {Promise<Done | Failure>} */
function settle() {
  return inTurn(async () => {
    const { owed = [], signin } = await store.get(["owed", "signin"]);
    if (!owed.length) return { ok: true };
    const { client } = await configuration.resolve();
    if (!client) return failure("client-changed");
    try {
      return await core.run("signin.settle", { client, owed, in_use: signin?.token ?? null }, { save });
    } catch (error) {
      return defect(error);
    }
  });
}

/** Takes up what was interrupted when the browser stopped this script. */
export async function wake() {
  if (!jobs.busy("signin")) await settle();
}

/** Ends every job, also those that one which was ending has begun. */
async function endAll() {
  await drafts.settled();
  while (jobs.any()) await jobs.cancel();
}

/** `limited`: permission to see what only trusted parties can see is asked for too. @param {boolean} limited */
export async function signIn(limited) {
  if (jobs.busy("signin")) return failure("signin-open");
  if (record.writing()) return failure("push-running");
  await record.endCheck(); // it would be about the record as strangers see it
  const answer = await jobs.start("signin", (signal) => run(limited, signal));
  if (answer.ok) await works.read();
  if (answer.ok && !answer.unfinished && (await store.get("draft")).draft?.works.length) await record.beginCheck();
  return answer;
}

/** Gives the token back and forgets everything, also where ORCID does not answer: that the permission still
 * stands is all that is then kept, to be said. A push that is under way comes to rest first, read back; one
 * that is not finished then is forgotten only with `forget`.
 * @param {boolean} forget */
export async function signOut(forget) {
  await record.comeToRest();
  const { journal } = await store.get("journal");
  if (record.unfinished(journal) && !forget) return failure("signout-unfinished");
  const farewell = await giveBack("asked");
  await endAll(); // what was begun meanwhile would write about the record after it was forgotten
  await session.happened("signed-out", farewell.problem ? { farewell } : {});
  await Promise.all([IDLE_ALARM, NEAR_ALARM].map((name) => ext.alarms.clear(name)));
  return { ok: true, farewell };
}

/** Ends every job and gives every token back; the farewell that says so.
 * @param {Farewell["why"]} why
 * @returns {Promise<Farewell>} */
async function giveBack(why) {
  await endAll();
  const { signin, owed = [] } = await store.get(["signin", "owed"]);
  if (signin) {
    await owe(signin, owed);
    await session.happened("permission-not-used");
  }
  const answer = await settle();
  const left = (await store.get("owed")).owed?.length ?? 0;
  const problem = !answer.ok ? answer.problem : left ? failure("client-changed").problem : null;
  return { why, signed_in: Boolean(signin), problem };
}

/** The person did something: the 30 minutes begin anew. */
export async function touch() {
  ext.alarms.create(IDLE_ALARM, { delayInMinutes: IDLE_MINUTES });
  ext.alarms.create(NEAR_ALARM, { delayInMinutes: IDLE_MINUTES - NEAR_MINUTES });
  if ((await store.get("ending")).ending) await session.happened("active");
}

/** Whether the extension is at work for the person, or will be by itself. @param {Journal | undefined} journal */
const atWork = (journal) => jobs.any() || (journal?.resume_at ?? 0) > Date.now();

/** Who is signed in is asked in time whether they are still there. */
export async function idleNear() {
  const { signin, journal } = await store.get(["signin", "journal"]);
  if (atWork(journal)) return touch();
  if (signin) await session.happened("idle-near", { ending: Date.now() + NEAR_MINUTES * 60_000 });
}

/** Takes note of a permission that has ended: nothing can be done with it any more, nor need it be given back. */
export async function expire() {
  const { signin } = await store.get("signin");
  if (!signin?.expires_at || signin.expires_at > Date.now() / 1000 || jobs.busy("signin")) return;
  await endAll();
  const farewell = { why: "expired", signed_in: true, problem: null };
  await session.happened("expired", { farewell });
  await ext.runtime.sendMessage({ name: "farewell", farewell }).catch(() => {}); // no page of ours is open
}

/** After the idle time the token is given back, and what was found out with it is forgotten. What the person
 * chose and what a push wrote stay: they hold no token, and nothing else knows them. */
export async function idle() {
  const { signin, journal } = await store.get(["signin", "journal"]);
  if (atWork(journal)) return touch();
  if (!signin) return;
  const farewell = await giveBack("idle");
  await works.stop();
  await session.happened("idle", { farewell });
  await ext.runtime.sendMessage({ name: "farewell", farewell }).catch(() => {}); // no page of ours is open
}
