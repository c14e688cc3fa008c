/* The background: who may ask for what, and the browser's events. Every listener is registered
 * while this script first runs, so that the browser can wake it for them. */
import { ext } from "../shared/ext.js";
import { say, speaking } from "./language.js";
import { fault, known } from "./checking.js";
import { core } from "./core.js";
import * as configuration from "./configuration.js";
import * as drafts from "./drafts.js";
import * as assisted from "./entry.js";
import { defect, failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as launcher from "./launcher.js";
import * as pages from "./pages.js";
import * as record from "./record.js";
import { MESSAGES } from "./schema.js";
import * as account from "./signin.js";
import * as session from "./session.js";
import * as store from "./store.js";
import { press } from "./toolbar.js";
import * as works from "./works.js";

const CONTENT = "content"; // who sends what: pycore/shapes/messages.py
/** @type {{ [path: string]: string }} */
const PAGES = {
  "/panel/panel.html": "panel",
  "/panel/record.html": "record",
  "/workspace/workspace.html": "workspace",
  "/options/options.html": "options",
  "/welcome/welcome.html": "welcome",
};
const FRAMED = ["panel", "record"]; // any page may frame the panel, ORCID's may frame the summary

const done = () => ({ ok: true });

/* What each message does. The workspace and the options are not web accessible, so no web page can open or
 * frame them; the panel can be framed by any page and is therefore given nothing that touches the record. */
/** @type {Runs} */
const RUNS = {
  "page.keep": keepPage,
  "page.drop": () => session.happened("page-dropped").then(done),
  "source.open": openSource,
  "source.drop": () => session.happened("source-dropped").then(done),
  "me.get": whoTheyAre,
  "me.set": setMe,
  "work.ours": ({ doi }) => works.oursOf(doi),
  "place.show": ({ place }, sender) => pages.reach(place, sender.tab).then(done),
  "templates.get": () => works.templates(),
  "draft.put": ({ draft }, sender) => drafts.put(draft, sender.tab),
  "works.open": openWorks,
  "draft.drop": ({ key }) => drafts.drop(key),
  "draft.role": ({ key, role, value }) => drafts.assign([key], { changes: [{ role, value }] }),
  "draft.assign": ({ keys, changes, copy }) => drafts.assign(keys, { changes, copy }),
  "roles.accept": ({ work }) => drafts.take(work),
  "roles.decide": (given) => drafts.decide(given),
  "draft.undo": () => drafts.takeBack(false),
  "draft.redo": () => drafts.takeBack(true),
  "push.undo": () => drafts.undoWritten(),
  "draft.accept": ({ keys, accepted }) => drafts.accept(keys, accepted),
  "works.read": ({ orcid }) => works.read(orcid),
  "deposits.read": ({ anew }) => works.ask(anew),
  "deposits.pause": () => works.pause(),
  "client.get": async () => ({ ok: true, ...await configuration.describe() }),
  "client.set": ({ client }) => configuration.set(client),
  "launcher.get": () => launcher.state(),
  "launcher.allow": ({ pattern }) => launcher.allow(pattern),
  "launcher.forget": ({ pattern }) => launcher.forget(pattern),
  "launcher.ask": ({ url }, sender) => pages.options(sender.tab, url).then(done),
  "signin": ({ limited }) => account.signIn(Boolean(limited)),
  "signout": ({ forget }) => account.signOut(forget === true),
  "check": () => drafts.after(() => record.beginCheck()),
  "push": ({ accepted }) => drafts.after(() => record.push(accepted)),
  "rows.acknowledge": ({ put_codes }) => acknowledge(put_codes),
  "remove": ({ put_codes }) => record.remove(put_codes === "all" ? null : put_codes),
  "pause": () => record.pause(),
  "resume": () => record.resume(),
  "entry.begin": ({ accepted }) => assisted.begin(accepted, Math.floor(Date.now() / 1000)),
  "entry.fill": ({ key }, sender) => assisted.fill(key, sender.tab),
  "entry.look": ({ key }) => assisted.look(key),
  "entry.say": ({ key, event }) => assisted.say(key, event),
  "entry.end": () => assisted.end(),
  "gate.pass": ({ url }) => core.turn(url).then(done),
  "active": async () => done(),
};

/** @param {PageKeep} given @param {Sender} sender */
async function keepPage({ html, url }, sender) {
  const page = { url: sender.tab?.url ?? url, html }; // the tab's address is the browser's word, `url` only the sender's
  try {
    await store.set({ page });
  } catch (/** @type {any} */ error) {
    return failure("page-too-large", error.message); // the session store holds about 10 MB
  }
  await pages.workspace(sender.tab);
  return done();
}

/** @param {SourceOpen} given @param {Sender} sender */
async function openSource({ what, doi, title }, sender) {
  await store.set({ source: { what, doi, title } });
  await pages.workspace(sender.tab);
  return done();
}

/** Who the person is signed in as, else said they are. */
async function whoTheyAre() {
  const { me = null, signin } = await store.get(["me", "signin"]);
  return { ok: true, me: me && { ...me, signed_in: Boolean(signin) } };
}

/** @param {MeSet} given */
async function setMe({ me: { name, orcid } }) {
  const { signin } = await store.get("signin");
  if (!signin) await store.set({ me: { name, orcid } });
  return done();
}

/** These rows of ours are right, although this session did not write them. @param {number[]} put_codes */
async function acknowledge(put_codes) {
  const { acknowledged } = await store.get({ acknowledged: [] });
  await store.set({ acknowledged: [...new Set([...acknowledged, ...put_codes])] });
  return done();
}

/** Works of the person's record that name no roles yet; those that are drafted already stay as they are.
 * @param {WorksOpen} given
 * @param {Sender} sender */
async function openWorks({ orcid, environment, holder, works: chosen }, sender) {
  const { signin, me } = await store.get(["signin", "me"]);
  if (signin && signin.orcid !== orcid) return failure("other-record", `${signin.orcid}, not ${orcid}`);
  const { client } = await configuration.resolve();
  const own = configuration.environmentOf(signin, client);
  if (own !== environment) return failure("other-environment", `${own}, not ${environment}`);
  if (!signin && me?.orcid !== orcid) await store.set({ me: { name: holder, orcid } });
  const ofRecord = chosen.map((work) => ({ ...work, record: orcid }));
  return drafts.put({ works: ofRecord }, sender.tab, true);
}

/** Who sent it: one of our pages or a content script, by name; null for anything else.
 * @param {chrome.runtime.MessageSender} sender */
function senderOf(sender) {
  if (sender.id !== ext.runtime.id) return null;
  // The real origin, not getURL(): in frames the two may differ.
  if (sender.origin !== self.location.origin) return sender.tab ? CONTENT : null;
  const path = new URL(sender.url ?? "").pathname;
  const name = Object.hasOwn(PAGES, path) ? PAGES[path] : null;
  // A page that is not web accessible only ever stands at the top of its tab.
  return FRAMED.includes(name ?? "") || sender.frameId === 0 ? name : null;
}

/** Refuses what is not understood before anything is done. @param {any} message @param {Sender} sender */
async function answer(message, sender) {
  const from = senderOf(sender);
  /** @type {keyof Messages | null} */
  const name = known(message) ? message.name : null;
  const entry = name && MESSAGES[name];
  if (!name || !entry?.from.includes(from ?? "")) return failure("not-allowed", `${message?.name} from ${from ?? "elsewhere"}`);
  const wrong = fault(message);
  if (wrong) return failure("message-refused", `${message.name}: ${wrong}`);
  if (entry.at_work) await account.touch();
  await Promise.all([speaking(), account.expire()]);
  const answered = await RUNS[name](message, sender);
  // A content script has no catalogue: it gets the words.
  return from === CONTENT && answered.problem ? { ...answered, said: say(answered.problem.message) } : answered;
}

ext.runtime.onMessage.addListener((message, sender, respond) => {
  answer(message, sender).catch(defect).then(respond);
  return true; // the answer comes later
});

ext.alarms.onAlarm.addListener(({ name }) => {
  if (name === jobs.ALARM) wake();
  if (name === account.IDLE_ALARM) account.idle();
  if (name === account.NEAR_ALARM) account.idleNear();
  if (name === record.RESUME_ALARM) record.resumeInTime();
});

ext.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === "install" && await configuration.welcomes()) await pages.welcome();
});

ext.action.onClicked.addListener(press);
launcher.follow();
// Nothing but that this runs when the browser starts: it closes storage.local to content scripts (store.js).
ext.runtime.onStartup.addListener(() => {});

/** Takes up the jobs that were interrupted when the browser stopped this script. */
async function wake() {
  await account.wake();
  await drafts.after(() => record.wake()); // a check that a change has just ended does not begin again
  await works.wake();
  await assisted.wake();
  jobs.rest();
}

wake();
