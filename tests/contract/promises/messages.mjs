// Who may ask the background for what, in which shape, and what it tells whom. One function a promise (background.mjs plays them).

export function promises(world) {
  const {
    ADA, BEN, CLIENT, MESSAGES, SENDERS, US, WORKSPACE, accepted, alarms, assert, checked, closed, draft, journal, kept, ok, orcid, own, page, push,
    quiet, refusedAs, send, session, signIn, told, windows, wish,
  } = world;

  const A = "10.1/a";
  const NAMES = { content: "content script", panel: "panel", record: "record panel", workspace: "workspace", options: "options", welcome: "first page" };

  return {
    async "a message does nothing but from whom it may come"() {
      const strangers = [
        { ...WORKSPACE, id: "another" }, { ...WORKSPACE, frameId: 3 }, { ...WORKSPACE, origin: "null" }, page("workspace/other.html"),
        { ...WORKSPACE, origin: "https://evil.example", url: `https://evil.example/workspace/workspace.html` },
        page("options/options.html", { frameId: 3 }), page("welcome/welcome.html", { frameId: 3 }),
        { ...WORKSPACE, origin: "https://evil.example", tab: undefined },
      ];
      for (const [name, { from }] of Object.entries(MESSAGES)) {
        const may = from.map((one) => NAMES[one]);
        for (const [who, sender] of Object.entries(SENDERS)) {
          if (!may.includes(who)) await refusedAs("not-allowed", send({ name }, sender));
        }
        for (const sender of [strangers[0], strangers.at(-1)]) await refusedAs("not-allowed", send({ name }, sender));
        if (from.includes("content")) continue;
        for (const sender of strangers) await refusedAs("not-allowed", send({ name }, sender));
      }
      for (const name of ["no.such", "toString", "__proto__", null]) await refusedAs("not-allowed", send({ name }));
      assert.deepEqual(await session(), {});
    },

    async "a message of another shape does nothing"() {
      for (const [name, { from }] of Object.entries(MESSAGES)) {
        for (const one of from) await refusedAs("message-refused", send({ name, more: 1 }, SENDERS[NAMES[one]]));
      }
      await refusedAs("message-refused", send({ name: "remove" }));
      await refusedAs("message-refused", send({ name: "remove", put_codes: null }));
      await refusedAs("message-refused", send({ name: "remove", put_codes: "everything" }));
      for (const accepted_ of [A, [A], [{ key: A }]]) await refusedAs("message-refused", send({ name: "push", accepted: accepted_ }));
      await refusedAs("message-refused", send({ name: "draft.accept", keys: [A], accepted: "no" }));
      await refusedAs("message-refused", send({ name: "signout", forget: "yes" }));
      assert.deepEqual(Object.keys(await session()), []);
    },

    async "both storage areas are closed to content scripts"() {
      assert.deepEqual(closed, { session: "TRUSTED_CONTEXTS", local: "TRUSTED_CONTEXTS" });
    },

    async "a page is known by the browser's word for its address"() {
      const page_ = { name: "page.keep", url: "https://evil.example/", html: "<p>" };
      const there = "https://journal.example.org/a";
      await ok(send(page_, { ...SENDERS["content script"], tab: { ...WORKSPACE.tab, url: there } }));
      assert.deepEqual((await session()).page, { url: there, html: "<p>" });
    },

    async "a content script, which has no catalogue, is told in words what went wrong"() {
      world.world({ noRoomFor: /^page$/ });
      const page_ = { name: "page.keep", url: "https://journal.example.org/a", html: "<p>" };
      const { ok: kept_, problem, said } = await send(page_, SENDERS["content script"]);
      assert.ok(kept_ === false && problem.kind === "page-too-large" && / /.test(said) && !said.includes("/"), said);
    },

    async "a secret that is left blank stays, and whose client holds is not mended by another's"() {
      const form = { environment: "production", client_id: US, how: "secret", client_secret: "", relay_url: "", mailto: "me@example.org" };
      await ok(send({ name: "client.set", client: form }, SENDERS.options));
      assert.equal((await send({ name: "client.set", client: { ...form, client_id: "APP-ANOTHER00000001" } }, SENDERS.options)).ok, false);
      assert.deepEqual((({ client_id, client_secret, mailto }) => [client_id, client_secret, mailto])(kept.local.client), [US, "hush", "me@example.org"]);
      await chrome.storage.managed.set({ mailto: "library@example.org" });
      assert.equal((await ok(send({ name: "client.get" }, SENDERS.options))).origin, "managed");
      assert.equal((await send({ name: "signin" })).ok, false);
      assert.deepEqual(windows, []);
      kept.local = {};
      await chrome.storage.managed.set(CLIENT);
      assert.equal((await send({ name: "client.set", client: form }, SENDERS.options)).ok, false, "the institution's secret is not the person's");
      assert.equal(kept.local.client, undefined);
    },

    async "what our own row says is told to who is signed in, of their own record"() {
      orcid.rows = { 7: own(A) };
      const ask = async () => (await ok(send({ name: "work.ours", doi: A }, SENDERS.panel))).ours;
      await ok(send({ name: "me.set", me: { name: "Ada", orcid: ADA } }));
      await ok(send({ name: "works.read", orcid: ADA }));
      await quiet();
      assert.equal(await ask(), null, "nobody is signed in");
      await ok(signIn());
      await quiet();
      assert.deepEqual(await ask(), [{ role: "validation", degree: null }]);
      await chrome.storage.session.set({ works: { ...(await session()).works, orcid: BEN } });
      assert.equal(await ask(), null, "somebody else's list");
    },

    async "orcid's own form is not filled in where who built this copy, or an institution, says so"() {
      await checked(wish(A));
      await chrome.storage.managed.set({ assisted_entry: false });
      await refusedAs("entry-off", send({ name: "entry.begin", accepted: [A] }));
      assert.equal((await session()).entry, undefined);
      await chrome.storage.managed.set({ assisted_entry: true });
      await ok(send({ name: "entry.begin", accepted: [A] }));
      await ok(send({ name: "entry.say", key: A, event: "skipped" }));
      const { entry } = await session();
      await ok(send({ name: "entry.begin", accepted: [A] }));
      assert.deepEqual((await session()).entry, entry, "one that is not ended goes on");
    },

    async "the launcher is allowed on a site or on all, where https brings the pages, and nowhere else"() {
      const shown = [];
      chrome.scripting.registerContentScripts = async ([{ matches }]) => { shown.push(matches); };
      const allow = async (pattern) => (await ok(send({ name: "launcher.allow", pattern }, SENDERS.options))).patterns;
      for (const pattern of ["<all_urls>", "*://*/*", "http://*/*", "file:///*", "https://journal.example.org/a*", ""]) assert.deepEqual(await allow(pattern), []);
      assert.deepEqual(shown, []);
      const site = "https://journal.example.org/*";
      assert.deepEqual([await allow(site), await allow(site), shown], [[site], [site], [[site], [site]]]);
    },

    async "problems are reported where an institution or who built the copy says, if that is an address"() {
      const { fetch } = globalThis;
      const report = async () => (await ok(send({ name: "client.get" }, SENDERS.options))).report;
      globalThis.fetch = async (url, how) => (url.endsWith("client.json") ? Response.json({ report_url: "mailto:builder@example.org" }) : fetch(url, how));
      try {
        assert.equal(await report(), "mailto:builder@example.org");
        for (const [said, given] of [["https://library.example.org/", "https://library.example.org/"], ["javascript:alert(1)", ""], ["http://library.example.org/", ""]]) {
          await chrome.storage.managed.set({ report_url: said });
          assert.equal(await report(), given);
        }
      } finally {
        globalThis.fetch = fetch;
      }
    },

    async "what pages ask by themselves does not keep the permission"() {
      await ok(signIn());
      alarms.clear();
      const asked = Object.entries(MESSAGES).filter(([name, { at_work }]) => !at_work && name.endsWith(".get"));
      for (const [name, { from }] of asked) await ok(send({ name }, SENDERS[NAMES[from[0]]]));
      assert.ok(asked.length > 0 && !alarms.has("idle"));
    },
  };
}
