// Works of a record, what is chosen for them, and checks of it. One function a promise (background.mjs plays them).

export function promises(world) {
  const {
    ADA, BEN, CLIENT, SENDERS, accepted, assert, checked, draft, hold, journal, kept, ok, orcid, own, push, quiet, refusedAs, requests, send, session,
    signIn, turns, until, wish, wrote,
  } = world;

  const A = "10.1/a";
  const B = "10.1/b";

  return {
    async "roles chosen anew for what was pushed begin a new draft"() {
      orcid.rows = { 7: own(A) };
      await push(await checked(wish(A)));
      await ok(send({ name: "draft.assign", keys: [A], changes: [{ role: "supervision", value: "yes" }] }));
      const { draft: { works }, journal: left } = await session();
      assert.deepEqual([works.map(({ roles }) => roles.map(({ role }) => role)), left], [[["supervision"]], undefined]);
    },

    async "a check of what was changed meanwhile is not shown as one of what is there"() {
      await ok(signIn());
      const gate = hold(/^GET \/works$/);
      await draft(wish(A));
      await gate.arrived;
      const changing = send({ name: "draft.role", key: A, role: "validation", value: "yes" });
      await turns();
      gate.go();
      await ok(changing);
      await quiet();
      assert.notEqual((await session()).check?.status, "done");
    },

    async "a session that is full loses the list and not the journal; where there is no room nothing is sent"() {
      const rows = await checked(wish(A));
      await chrome.storage.session.set({ works: { ...(await session()).works, chunks: 1 }, "works.0": "[]".padEnd(50_000) });
      world.world({ room: JSON.stringify(kept.session).length + 100 });
      const last = await push(rows);
      assert.equal(last.status, "done");
      await ok(send({ name: "draft.put", draft: { works: [wish(B)] } }));
      await quiet();
      const more = await accepted();
      requests.length = 0;
      world.world({ room: 0 });
      await send({ name: "push", accepted: more });
      await quiet();
      assert.deepEqual(wrote(), []);
    },

    async "who is not signed in is looked up where the client writes"() {
      await chrome.storage.local.set({ client: { ...CLIENT, environment: "sandbox" } });
      await ok(send({ name: "me.set", me: { name: "Ada", orcid: ADA } }));
      await draft({ ...wish(A), record: null });
      await ok(send({ name: "check" }));
      await until(async () => (await session()).check?.status === "done");
      assert.deepEqual([(await session()).check.environment, [...orcid.hosts].filter((host) => host.endsWith("orcid.org"))], ["sandbox", ["pub.sandbox.orcid.org"]]);
    },

    async "works of a record are for that record, and its holder is who they are about"() {
      const open = (...roles) => ok(send({ name: "works.open", orcid: ADA, environment: "production", holder: "Ada", works: [{ ...wish(A, ...roles), record: null }] }, SENDERS["record panel"]));
      await open("validation");
      await open("software"); // what is chosen for it already stays
      const { draft: { works: [{ record, roles: [{ role }] }] }, me } = await session();
      assert.deepEqual([record, role, me], [ADA, "validation", { name: "Ada", orcid: ADA }]);
    },

    async "a list that was being read for somebody else is not taken for one's own"() {
      const gate = hold(/^GET .*\/works$/);
      await ok(send({ name: "works.read", orcid: BEN }));
      await gate.arrived;
      const signing = signIn();
      await turns();
      gate.go();
      await ok(signing);
      await quiet();
      assert.equal((await session()).works.orcid, ADA);
    },

    async "a work that is taken out leaves what was found out about the others, and of itself nothing"() {
      await checked(wish(A), wish(B));
      await ok(send({ name: "draft.drop", key: A }));
      await quiet();
      const { draft: { works }, check } = await session();
      assert.deepEqual([works.map(({ key }) => key), check.status, check.items.map(({ key }) => key)], [[B], "done", [B]]);
    },

    async "a list that is being read when a push ends is read anew"() {
      orcid.rows = { 7: own(A) };
      const rows = await checked(wish(A));
      const gate = hold(/^PUT \/work\/7$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      const reading = hold(/^GET \/works$/);
      await ok(send({ name: "works.read" }));
      await reading.arrived;
      gate.go();
      await until(async () => (await journal()).status === "done");
      await turns();
      reading.go();
      await quiet();
      assert.equal(requests.slice(requests.indexOf("PUT /work/7")).filter((one) => one === "GET /works").length, 2);
    },

    async "crossref is asked about a list that is there, until a pause, and about each work once"() {
      orcid.rows = { 7: own(A) };
      const gate = hold(/^GET \/works$/);
      const signing = signIn();
      await gate.arrived;
      await refusedAs("no-works", send({ name: "deposits.read" }));
      gate.go();
      await ok(signing);
      await quiet();
      const asking = hold(/^GET \/works$/);
      await ok(send({ name: "deposits.read" }));
      await asking.arrived;
      const pausing = send({ name: "deposits.pause" });
      await turns();
      asking.go();
      await ok(pausing);
      assert.equal((await session()).deposits.status, "paused");
      for (const [anew, asks] of [[false, true], [false, false], [true, true]]) {
        requests.length = 0;
        await ok(send({ name: "deposits.read", anew }));
        await quiet();
        assert.equal((await session()).deposits.status, "done");
        assert.equal(requests.length > 0, asks, requests.join());
      }
    },

    async "who the person said they are is who the check is about, before the author of a work"() {
      const authors = [{ name: "Ben", orcid: BEN }];
      for (const [me, about] of [[{ name: "Ada", orcid: ADA }, ADA], [{ name: null, orcid: null }, BEN]]) {
        await ok(send({ name: "me.set", me }));
        await draft({ ...wish(A), record: null, authors, me: 0 });
        await ok(send({ name: "check" }));
        await accepted();
        assert.equal((await session()).check.holder.orcid, about);
      }
    },

    async "who is signed in reads their own record, whichever is asked for"() {
      await ok(signIn());
      await ok(send({ name: "works.read", orcid: BEN }));
      await quiet();
      const { works, me } = await session();
      assert.deepEqual([works.orcid, me.orcid], [ADA, ADA]);
    },

    async "of changes that are asked for at once none is lost"() {
      await draft({ ...wish(A), record: null });
      const roles = ["validation", "supervision", "resources"];
      await Promise.all(roles.map((role) => ok(send({ name: "draft.role", key: A, role, value: "yes" }))));
      const [{ roles: chosen }] = (await session()).draft.works;
      assert.deepEqual(chosen.map(({ role }) => role).sort(), [...roles, "software"].sort());
    },

    async "a work that comes while others are checked is checked with them"() {
      await ok(signIn());
      const gate = hold(/^GET \/works$/);
      await draft(wish(A));
      await gate.arrived;
      const more = draft(wish(B));
      await turns();
      gate.go();
      await more;
      await accepted();
      assert.deepEqual((await session()).check.items.map(({ key }) => key), [A, B]);
    },

    async "what was confirmed once is not asked about again, and nothing else is"() {
      await ok(send({ name: "rows.acknowledge", put_codes: [1, 2] }));
      await ok(send({ name: "rows.acknowledge", put_codes: [2, 3] }));
      assert.deepEqual((await session()).acknowledged, [1, 2, 3]);
    },

    async "only what is doubted when it is ticked is affirmed"() {
      await checked(wish(A), wish(B));
      const { check } = await session();
      await chrome.storage.session.set({ check: { ...check, items: check.items.map((item) => ({ ...item, doubt: item.key === A ? { code: "x" } : null })) } });
      await ok(send({ name: "draft.accept", keys: [A, B], accepted: true }));
      assert.deepEqual((await session()).affirmed, [A]);
      await ok(send({ name: "draft.accept", keys: [A], accepted: false }));
      const { affirmed, declined } = await session();
      assert.deepEqual([affirmed, declined], [[], [A]]);
    },

    async "the list is not believed while the record is being changed, and is read again after"() {
      orcid.rows = { 7: own(A) };
      const rows = await checked(wish(A));
      assert.deepEqual((await session()).works.stale ?? false, false);
      const gate = hold(/^PUT \/work\/7$/);
      await ok(send({ name: "push", accepted: rows }));
      assert.deepEqual((await send({ name: "work.ours", doi: A }, SENDERS.panel)).ours, [{ role: "validation", degree: null }]);
      await gate.arrived;
      assert.equal((await session()).works.stale, true);
      assert.equal((await send({ name: "work.ours", doi: A }, SENDERS.panel)).ours, null, "not known for a moment");
      const before = requests.filter((one) => one === "GET /works").length;
      gate.go();
      await quiet();
      const { works } = await session();
      assert.ok(!works.stale && requests.filter((one) => one === "GET /works").length > before);
    },
  };
}
