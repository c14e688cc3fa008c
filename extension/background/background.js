/* The background: who may ask for what, and the browser's events. Every listener is registered
 * while this script first runs, so that the browser can wake it for them. */
import { ext } from "../shared/ext.js";
import { say } from "../shared/language.js";
import * as configuration from "./configuration.js";
import * as drafts from "./drafts.js";
import { defect, failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as launcher from "./launcher.js";
import * as pages from "./pages.js";
import * as record from "./record.js";
import * as account from "./signin.js";
import * as store from "./store.js";
import { press } from "./toolbar.js";
import * as works from "./works.js";

const PANEL = "/panel/panel.html";
const RECORD = "/panel/record.html";
const WORKSPACE = "/workspace/workspace.html";
const OPTIONS = "/options/options.html";
const CONTENT = "a content script";

const READS = new Set(["me.get", "client.get", "launcher.get"]); // sent by pages on their own: no sign that a person is there

const done = () => ({ ok: true });

/* Each message: who may send it, and what it does. The workspace and the options are not web
 * accessible, so no web page can open or frame them; the panel can be framed by any page and is
 * therefore given nothing that touches the record. */
const MESSAGES = {
  "page.keep": {
    from: [CONTENT, PANEL],
    async run({ html, url }, sender) {
      // The tab's address is the browser's word, `url` only the sender's.
      const page = { url: sender.tab?.url ?? url, html: typeof html === "string" ? html : "" };
      try {
        await store.set({ page });
      } catch (error) {
        return failure("page-too-large", error.message); // the session store holds about 10 MB
      }
      await pages.workspace(sender.tab);
      return done();
    },
  },
  "page.drop": { from: [WORKSPACE], run: () => store.remove("page").then(done) },
  "source.open": {
    from: [PANEL, WORKSPACE],
    async run({ what, doi, title }, sender) {
      await store.set({ source: { what: what === "pdf" ? "pdf" : "paste", doi: String(doi ?? ""), title: String(title ?? "") } });
      await pages.workspace(sender.tab);
      return done();
    },
  },
  "source.drop": { from: [WORKSPACE], run: () => store.remove("source").then(done) },
  "me.get": { from: [PANEL, RECORD, WORKSPACE], run: async () => ({ ok: true, me: (await store.get("me")).me ?? null }) },
  "me.set": {
    from: [PANEL, WORKSPACE],
    async run({ me }) {
      const { signin } = await store.get("signin");
      if (!signin) await store.set({ me: { name: String(me?.name ?? ""), orcid: me?.orcid ? String(me.orcid) : null } });
      return done();
    },
  },
  "draft.put": { from: [PANEL, WORKSPACE], run: ({ draft }, sender) => drafts.put(draft, sender.tab) },
  "works.open": { from: [RECORD], run: openWorks },
  "draft.drop": { from: [WORKSPACE], run: ({ key }) => drafts.drop(key) },
  "draft.role": { from: [WORKSPACE], run: ({ key, role, value }) => drafts.assign([key], { changes: [{ role, value }] }) },
  "draft.assign": { from: [WORKSPACE], run: ({ keys, ...roles }) => drafts.assign(keys, roles) },
  "draft.undo": { from: [WORKSPACE], run: () => drafts.takeBack(false) },
  "draft.redo": { from: [WORKSPACE], run: () => drafts.takeBack(true) },
  "draft.accept": { from: [WORKSPACE], run: ({ key, accepted }) => drafts.accept(key, accepted) },
  "works.read": { from: [WORKSPACE], run: ({ orcid }) => works.read(orcid) },
  "deposits.read": { from: [WORKSPACE], run: ({ anew }) => works.ask(anew) },
  "deposits.pause": { from: [WORKSPACE], run: () => works.pause() },
  "client.get": { from: [WORKSPACE, OPTIONS], run: async () => ({ ok: true, ...await configuration.describe() }) },
  "client.set": { from: [OPTIONS], run: ({ client }) => configuration.set(client) },
  "launcher.get": { from: [PANEL, OPTIONS], run: () => launcher.state() },
  "launcher.allow": { from: [PANEL, OPTIONS], run: ({ pattern }) => launcher.allow(pattern) },
  "launcher.forget": { from: [PANEL, OPTIONS], run: ({ pattern }) => launcher.forget(pattern) },
  "launcher.ask": { from: [PANEL], run: ({ url }, sender) => pages.options(sender.tab, String(url ?? "")).then(done) },
  signin: { from: [WORKSPACE], run: ({ limited }) => account.signIn(Boolean(limited)) },
  signout: { from: [WORKSPACE], run: ({ forget }) => account.signOut(forget === true) },
  check: { from: [WORKSPACE], run: () => drafts.after(() => record.beginCheck()) },
  push: { from: [WORKSPACE], run: ({ accepted }) => drafts.after(() => record.push(accepted)) },
  remove: { from: [WORKSPACE], run: ({ put_codes }) => record.remove(put_codes) },
  pause: { from: [WORKSPACE], run: () => record.pause() },
  resume: { from: [WORKSPACE], run: () => record.resume() },
  active: { from: [WORKSPACE], run: done },
};

/** Works of the person's record that name no roles yet; those that are drafted already stay as they are. */
async function openWorks({ orcid, environment, holder, works: chosen }, sender) {
  const { signin, me } = await store.get(["signin", "me"]);
  if (signin && signin.orcid !== orcid) return failure("other-record", `${signin.orcid}, not ${orcid}`);
  const { client } = await configuration.resolve();
  const own = configuration.environmentOf(signin, client);
  if (own !== environment) return failure("other-environment", `${own}, not ${environment}`);
  if (!signin && me?.orcid !== orcid) await store.set({ me: { name: String(holder ?? ""), orcid: String(orcid) } });
  const ofRecord = chosen.map((work) => ({ ...work, record: orcid }));
  return drafts.put({ works: ofRecord }, sender.tab, true);
}

/** Who sent it: the path of one of our pages, `CONTENT`, or null for anything else. */
function kindOf(sender) {
  if (sender.id !== ext.runtime.id) return null;
  // The real origin, not getURL(): in frames the two may differ.
  if (sender.origin !== self.location.origin) return sender.tab ? CONTENT : null;
  const path = new URL(sender.url).pathname;
  // A page that is not web accessible only ever stands at the top of its tab.
  return path === PANEL || path === RECORD || sender.frameId === 0 ? path : null;
}

async function answer(message, sender) {
  const kind = kindOf(sender);
  const entry = Object.hasOwn(MESSAGES, message?.name) ? MESSAGES[message.name] : null;
  if (!entry || !entry.from.includes(kind)) return failure("not-allowed", `${message?.name} from ${kind ?? "elsewhere"}`);
  if (!READS.has(message.name)) account.touch();
  const answered = await entry.run(message, { ...sender, kind });
  // A content script has no catalogue: it gets the words.
  return kind === CONTENT && answered.problem ? { ...answered, said: say(answered.problem.message) } : answered;
}

ext.runtime.onMessage.addListener((message, sender, respond) => {
  answer(message, sender).catch(defect).then(respond);
  return true; // the answer comes later
});

ext.alarms.onAlarm.addListener(({ name }) => {
  if (name === jobs.ALARM) wake();
  if (name === account.IDLE_ALARM) account.idle();
  if (name === record.RESUME_ALARM) record.resumeInTime();
});

ext.action.onClicked.addListener(press);
launcher.follow();

/** Takes up the jobs that were interrupted when the browser stopped this script. */
async function wake() {
  await account.wake();
  await drafts.after(() => record.wake()); // a check that a change has just ended does not begin again
  await works.wake();
  jobs.rest();
}

wake();
