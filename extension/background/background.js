"use strict";
/* The background: who may ask for what, and the browser's events. Every listener is registered
 * while this script first runs, so that the browser can wake it for them. */
(() => {
  const PANEL = "/panel/panel.html";
  const RECORD = "/panel/record.html";
  const WORKSPACE = "/workspace/workspace.html";
  const OPTIONS = "/options/options.html";
  const CONTENT = "a content script";

  const READS = new Set(["me.get", "client.get"]); // sent by pages on their own: no sign that a person is there

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
    "me.get": { from: [PANEL, RECORD, WORKSPACE], run: async () => ({ ok: true, me: (await store.get("me")).me ?? null }) },
    "me.set": {
      from: [PANEL, WORKSPACE],
      async run({ me }) {
        const { signin } = await store.get("signin");
        if (!signin) await store.set({ me: { name: String(me?.name ?? ""), orcid: me?.orcid ? String(me.orcid) : null } });
        return done();
      },
    },
    "draft.put": { from: [PANEL, WORKSPACE], run: putDraft },
    "works.open": { from: [RECORD], run: openWorks },
    "draft.drop": { from: [WORKSPACE], run: dropDraft },
    "draft.role": { from: [WORKSPACE], run: chooseRole },
    "client.get": { from: [WORKSPACE, OPTIONS], run: async () => ({ ok: true, ...await configuration.describe() }) },
    "client.set": { from: [OPTIONS], run: ({ client }) => configuration.set(client) },
    signin: { from: [WORKSPACE], run: () => account.signin() },
    signout: { from: [WORKSPACE], run: () => account.signout() },
    check: { from: [WORKSPACE], run: () => record.check() },
    push: { from: [WORKSPACE], run: ({ accepted }) => record.push(accepted) },
    remove: { from: [WORKSPACE], run: ({ put_codes }) => record.remove(put_codes) },
    pause: { from: [WORKSPACE], run: () => record.pause() },
    resume: { from: [WORKSPACE], run: () => record.resume() },
    active: { from: [WORKSPACE], run: done },
  };

  /** Adds works to the draft (one of the same key takes the place of the old, or with `keep` gives way
   * to it) and shows the review. */
  async function putDraft({ draft }, sender, keep = false) {
    if (jobs.busy("push")) return failure("push-running");
    await jobs.cancel("check");
    const { draft: before = null, journal = null, signin } = await store.get(["draft", "journal", "signin"]);
    const answer = core.call("draft.put", { before, journal, draft, keep });
    if (!answer.ok) return answer;
    await store.remove(["page", "check", "progress", "journal", "declined", "farewell"]);
    const { seen = null } = await store.get("seen");
    await store.set({ draft: answer.draft, seen: core.call("seen.put", { seen, works: draft.works }) });
    if (signin) await record.check();
    await pages.workspace(sender.tab);
    return done();
  }

  /** Works of the person's record that name no roles yet; those that are drafted already stay as they are. */
  async function openWorks({ orcid, environment, holder, works }, sender) {
    const { signin, me } = await store.get(["signin", "me"]);
    if (signin && signin.orcid !== orcid) return failure("other-record", `${signin.orcid}, not ${orcid}`);
    const { client } = await configuration.resolve();
    const own = signin?.environment ?? client?.environment ?? "production";
    if (own !== environment) return failure("other-environment", `${own}, not ${environment}`);
    if (!signin && me?.orcid !== orcid) await store.set({ me: { name: String(holder ?? ""), orcid: String(orcid) } });
    return putDraft({ draft: { works } }, sender, true);
  }

  /** Takes one work out of the draft; what was found out about the others stays. */
  async function dropDraft({ key }) {
    if (jobs.busy("push")) return failure("push-running");
    const again = jobs.busy("check");
    await jobs.cancel("check");
    const { draft, check } = await store.get(["draft", "check"]);
    const works = (draft?.works ?? []).filter((work) => work.key !== key);
    await store.remove(works.length ? ["journal", "progress"] : ["draft", "check", "journal", "progress", "declined"]);
    if (works.length) {
      await store.set({ draft: { works } });
      if (again) return record.check();
      if (check) await store.set({ check: { ...check, items: check.items.filter((item) => item.key !== key) } });
    }
    return done();
  }

  /** One role of one work, chosen by hand in the review: what was found out before no longer holds. */
  async function chooseRole({ key, role, value }) {
    if (jobs.busy("push")) return failure("push-running");
    await jobs.cancel("check");
    const { draft } = await store.get(["draft"]);
    const answer = core.call("draft.role", { draft, key, role, value });
    await store.remove(["check", "progress", "journal", "farewell"]);
    await store.set({ draft: answer.draft });
    return done();
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
    return entry.run(message, { ...sender, kind });
  }

  ext.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).catch(defect).then(respond);
    return true; // the answer comes later
  });

  ext.alarms.onAlarm.addListener(({ name }) => {
    if (name === jobs.ALARM) record.wake();
    if (name === account.IDLE_ALARM) account.idle();
  });

  ext.action.onClicked.addListener(async (tab) => {
    try {
      await ext.scripting.executeScript({ target: { tabId: tab.id }, files: ["content/frame.js", "content/article.js", "content/toggle.js"] });
    } catch {
      await pages.workspace(tab); // a page no extension may touch: a browser page, a store, a PDF viewer
    }
  });

  record.wake();
})();
