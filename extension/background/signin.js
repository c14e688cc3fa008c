/* Sign-in by the browser's identity flow, and sign-out. The token never leaves this extension's
 * trusted contexts; it is given back to ORCID at sign-out and after 30 idle minutes. */
import { ext } from "../shared/ext.js";
import * as configuration from "./configuration.js";
import { core } from "./core.js";
import * as drafts from "./drafts.js";
import { defect, failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as record from "./record.js";
import * as store from "./store.js";
import * as works from "./works.js";

export const IDLE_ALARM = "idle";
const IDLE_MINUTES = 30;

// How the browsers say it (Chromium | Firefox).
const REFUSALS = [
  [/did not approve|cancelled or denied/i, "signin-closed"],
  [/only one web auth flow/i, "signin-open"],
  [/could not be loaded/i, "signin-unreachable"],
];

/** ORCID's window, until it is answered, closed, or (the person signs out) no longer waited for. */
async function askOrcid(url, signal) {
  const answered = ext.identity.launchWebAuthFlow({ url, interactive: true });
  const dropped = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  try {
    return { ok: true, answer_url: await Promise.race([answered, dropped]) };
  } catch (error) {
    if (signal.aborted) {
      answered.catch(() => {}); // whatever becomes of the window: nobody asks for its token
      throw error;
    }
    const known = REFUSALS.find(([pattern]) => pattern.test(error.message));
    return failure(known ? known[1] : "signin-failed", known ? "" : error.message);
  }
}

async function run(limited, signal) {
  const { client } = await configuration.resolve();
  if (!client) return failure("no-client");
  const redirect = ext.identity.getRedirectURL("orcid");
  const state = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const begun = core.call("signin.begin", { client, redirect, state, limited });
  if (!begun.ok) return begun;
  const asked = await askOrcid(begun.url, signal);
  if (!asked.ok) return asked;
  const now = Math.floor(Date.now() / 1000);
  // Not to be dropped half-way: a token that arrived must be kept or given back.
  const answer = await core.run("signin.finish", { client, redirect, state, answer_url: asked.answer_url, now, limited });
  if (!answer.ok) return answer;
  if (signal.aborted) {
    await core.run("signin.revoke", { client, signin: answer.signin });
    return { ok: false, problem: null };
  }
  const { orcid, name } = answer.signin;
  const { journal, signin: before } = await store.get(["journal", "signin"]);
  // What was done on another record is nothing to this one. The draft stays: it may have been the wrong account.
  if (before && before.orcid !== orcid) await store.remove(["history", "undo"]);
  // A push that stopped because the old permission ended goes on with the new one.
  const unfinished = ["stopped", "paused"].includes(journal?.status) && journal.orcid === orcid;
  await works.drop(); // it is about another record, or as strangers see it
  await store.remove(unfinished ? ["farewell"] : ["check", "journal", "progress", "farewell"]);
  if (unfinished) await store.set({ journal: { ...journal, problem: null } });
  await store.set({ signin: answer.signin, me: { orcid, name } });
  return { ok: true, unfinished };
}

async function revoke(signin) {
  const { client } = await configuration.resolve();
  if (client?.client_id !== signin.client_id) return failure("client-changed");
  try {
    return await core.run("signin.revoke", { client, signin });
  } catch (error) {
    return defect(error);
  }
}

/** Ends every job, also those that one which was ending has begun. */
async function endAll() {
  await drafts.settled();
  while (jobs.any()) await jobs.cancel();
}

/** `limited`: permission to see what only trusted parties can see is asked for too. */
export async function signIn(limited) {
  if (jobs.busy("signin")) return failure("signin-open");
  if (record.writing()) return failure("push-running");
  await record.endCheck(); // it would be about the record as strangers see it
  const answer = await jobs.start("signin", (signal) => run(limited, signal));
  if (answer.ok) await works.read();
  if (answer.ok && !answer.unfinished && (await store.get("draft")).draft?.works.length) await record.beginCheck();
  return answer;
}

/** Stops every job, gives the token back, and clears everything, also where ORCID does not answer:
 * that the permission still stands is all that is then kept, to be said. */
export async function signOut(why = "asked") {
  await endAll();
  const { signin } = await store.get("signin");
  const answer = signin ? await revoke(signin) : { ok: true };
  await endAll(); // what was begun meanwhile would write about the record after it was forgotten
  await store.clear();
  await ext.alarms.clear(IDLE_ALARM);
  const farewell = { why, signed_in: Boolean(signin), problem: answer.ok ? null : answer.problem };
  if (farewell.problem) await store.set({ farewell });
  return { ok: true, farewell };
}

/** The person did something: the 30 minutes begin anew. */
export function touch() {
  ext.alarms.create(IDLE_ALARM, { delayInMinutes: IDLE_MINUTES });
}

export async function idle() {
  if (jobs.any()) return touch(); // the extension is at work for the person
  const left = await store.get(["signin", "me", "draft", "check", "journal", "page", "source", "works"]);
  if (Object.keys(left).length === 0) return;
  const { farewell } = await signOut("idle");
  await ext.runtime.sendMessage({ name: "farewell", farewell }).catch(() => {}); // no page of ours is open
}
