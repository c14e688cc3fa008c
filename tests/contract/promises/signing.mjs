// Signing in and out, permissions, and idle time. One function a promise (background.mjs plays them).

export function promises(world) {
  const {
    ADA, BEN, CLIENT, SENDERS, US, accepted, alarms, assert, checked, draft, hold, journal, json, kept, ok, orcid, own, paused, push, quiet,
    refusedAs, requests, ring, send, session, signIn, told, turns, until, windows, wish,
  } = world;

  const A = "10.1/a";
  const B = "10.1/b";
  const states = async () => (await journal()).rows.map(({ state }) => state);

  return {
    async "each sign-in has a state of its own, and takes no answer without it"() {
      await signIn();
      await signIn();
      const states_ = windows.map((url) => new URL(url).searchParams.get("state"));
      assert.ok(states_[0] !== states_[1] && states_.every((one) => /^[0-9a-f]{32}$/.test(one)));
      for (const query of ["code=ada", "code=ada&state=0"]) {
        world.world({ answerUrl: () => `https://us.chromiumapp.org/orcid?${query}` });
        assert.equal((await send({ name: "signin" })).ok, false);
      }
      assert.equal(orcid.tokens.length, 2);
    },

    async "a second sign-in gives the first permission back, and signing out the last"() {
      orcid.rows = { 7: own(A) };
      await ok(signIn());
      await ok(signIn());
      assert.deepEqual([orcid.tokens, orcid.revoked], [["token-1", "token-2"], ["token-1"]]);
      await draft(wish(A));
      const { farewell } = await ok(send({ name: "signout" }));
      assert.deepEqual([orcid.revoked, farewell.problem, await session()], [["token-1", "token-2"], null, {}]);
      assert.deepEqual([...alarms.keys()].filter((name) => name !== "resume"), []);
    },

    async "a permission that cannot be given back now is given back later"() {
      await ok(signIn());
      world.world({ refuse: (_, path) => (path.endsWith("/oauth/revoke") ? json(500, {}) : null) });
      await ok(signIn());
      await ok(signIn());
      world.world({ refuse: null });
      await ok(signIn());
      assert.deepEqual([orcid.revoked, (await session()).owed], [["token-1", "token-2", "token-3"], []]);
    },

    async "a permission that cannot be given back is said, and all else forgotten"() {
      await ok(signIn());
      await draft(wish(A));
      world.world({ refuse: (_, path) => (path.endsWith("/oauth/revoke") ? json(500, {}) : null) });
      const { farewell } = await ok(send({ name: "signout" }));
      assert.equal(farewell.problem.kind, "not-revoked");
      assert.deepEqual(Object.keys(await session()), ["farewell"]);
      orcid.nowhere.length = 0; // it was said
    },

    async "signing out during a push lets it come to rest, and forgets what is not finished only when told"() {
      const rows = await checked(wish(A), wish(B));
      const gate = hold(/^POST \/works$/);
      world.world({ refuse: (_, path) => (path === "POST /works" ? json(500, {}) : null) });
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      const leaving = send({ name: "signout" });
      gate.go();
      await refusedAs("signout-unfinished", leaving);
      assert.ok((await session()).signin && (await journal()).rows.length === 2);
      await ok(send({ name: "signout", forget: true }));
      assert.deepEqual(await session(), {});
    },

    async "signing out waits for what was begun, and what it brings is not kept"() {
      await ok(signIn());
      const gate = hold(/^GET \/works$/);
      await draft(wish(A));
      await gate.arrived;
      let over = false;
      const leaving = send({ name: "signout" }).then((answer) => { over = true; return answer; });
      await turns();
      assert.equal(over, false);
      gate.go();
      await ok(leaving);
      await turns();
      assert.deepEqual(await session(), {});
    },

    async "a change asked for while the person signs out leaves nothing behind"() {
      await checked(wish(A));
      const change = { name: "draft.role", key: A, role: "validation", value: "yes" };
      await Promise.all([send(change), send({ name: "signout", forget: true }), send({ ...change, role: "supervision" })]);
      await turns();
      await quiet();
      const left = await session();
      assert.ok(!left.signin && !left.check && !left.journal, JSON.stringify(left));
      assert.deepEqual(orcid.revoked, orcid.tokens);
    },

    async "signing out during a push that comes to its end reads back before it forgets"() {
      const rows = await checked(wish(A), wish(B));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      const leaving = send({ name: "signout" });
      await turns();
      gate.go();
      await ok(leaving);
      assert.equal(requests.filter((one) => one === "GET /works/101,102").length, 1);
      assert.deepEqual(await session(), {});
    },

    async "a sign-in as somebody else gives up a push only when that was said before"() {
      await paused(wish(A));
      await refusedAs("push-of-another", signIn("ben"));
      assert.ok((await journal()).rows.length === 1 && (await session()).signin.orcid === ADA);
      assert.deepEqual(orcid.revoked, ["token-2"]);
      await ok(signIn("ben"));
      const { signin, journal: left, draft: chosen } = await session();
      assert.deepEqual([signin.orcid, left, chosen.works.length], [BEN, undefined, 1]);
      assert.deepEqual(orcid.revoked, ["token-2", "token-1"]);
    },

    async "what was said of one person is not taken as said of another"() {
      await paused(wish(A));
      await refusedAs("push-of-another", signIn("ben"));
      await chrome.storage.session.set({ told: "0000-0000-0000-0001" });
      await refusedAs("push-of-another", signIn("ben"));
    },

    async "idle time gives the permission back and keeps what nothing else knows"() {
      const rows = await checked(wish(A));
      await push(rows);
      ring("idle-near");
      await until(async () => (await session()).ending > Date.now());
      alarms.clear();
      await ok(send({ name: "active" }));
      assert.equal((await session()).ending, undefined);
      assert.deepEqual([alarms.get("idle").delayInMinutes, alarms.get("idle-near").delayInMinutes], [30, 28]);
      ring("idle");
      const after = await until(async () => { const all = await session(); return all.farewell && all; });
      assert.deepEqual([after.signin, after.check, after.works, after.farewell.why], [undefined, undefined, undefined, "idle"]);
      assert.ok(after.draft && after.journal && after.history);
      assert.deepEqual(orcid.revoked, orcid.tokens);
      assert.equal(told.at(-1).name, "farewell");
    },

    async "idle time says nothing to who is not signed in"() {
      await draft({ ...wish(A), record: null });
      const before = await session();
      told.length = 0;
      for (const name of ["idle-near", "idle"]) ring(name);
      await turns();
      assert.deepEqual([await session(), told], [before, []]);
    },

    async "idle time ends nothing that is under way"() {
      const rows = await checked(wish(A));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      alarms.delete("idle");
      ring("idle-near");
      ring("idle");
      await until(() => alarms.has("idle"));
      gate.go();
      await quiet();
      assert.deepEqual([await states(), orcid.revoked], [["confirmed"], []]);
    },

    async "a permission is used until it ends and not after"() {
      orcid.lasts = 3600;
      await checked(wish(A));
      await ok(send({ name: "active" }));
      const { signin } = await session();
      assert.ok(signin && Math.abs(signin.expires_at - Date.now() / 1000 - 3600) < 60);
      orcid.known.clear(); // one that has ended need not be given back
      orcid.tokens.length = 0;
      await chrome.storage.session.set({ signin: { ...signin, expires_at: Math.floor(Date.now() / 1000) - 1 } });
      await refusedAs("not-signed-in", send({ name: "push", accepted: [] }));
      const after = await session();
      assert.deepEqual([after.signin, after.check, after.farewell.why, after.draft.works.length], [undefined, undefined, "expired", 1]);
    },

    async "a token that was received when the background was stopped is given back"() {
      const whose = { environment: "production", client_id: US };
      await chrome.storage.session.set({ owed: [{ token: "token-8", ...whose }, { code: "ada", redirect: "https://us.chromiumapp.org/orcid", ...whose }] });
      ring("resume");
      await until(() => orcid.revoked.length === 2);
      await until(async () => (await session()).owed.length === 0);
      assert.deepEqual(orcid.revoked, ["token-8", "token-1"]);
    },

    async "the client that is configured is the one that the permission is asked for"() {
      await ok(signIn());
      assert.equal(new URL(windows[0]).searchParams.get("client_id"), CLIENT.client_id);
      const given = await send({ name: "client.get" }, SENDERS.options);
      assert.ok(!JSON.stringify(given).includes("hush"), "no page is told the secret");
    },

    async "who is signed in is who the work is for"() {
      const theirs = { name: "works.open", orcid: BEN, environment: "production", holder: "Ben", works: [] };
      await ok(signIn());
      await refusedAs("other-record", send(theirs, SENDERS["record panel"]));
      await refusedAs("other-environment", send({ ...theirs, orcid: ADA, environment: "sandbox" }, SENDERS["record panel"]));
      await ok(send({ name: "me.set", me: { name: "Ben", orcid: BEN } }, SENDERS.panel));
      assert.equal((await session()).me.orcid, ADA);
    },

    async "a window of ORCID's that nobody waits for any more brings no permission"() {
      for (const ending of ["https://us.chromiumapp.org/orcid?code=ada", null]) {
        let close;
        world.world({ answerUrl: (state) => new Promise((done) => { close = () => done(ending && `${ending}&state=${state}`); }) });
        const signing = send({ name: "signin" });
        await until(() => close);
        await ok(send({ name: "signout" }));
        close();
        assert.deepEqual(await signing, { ok: false, problem: null }, "nothing went wrong");
        await turns();
        assert.deepEqual([orcid.tokens, await session()], [[], {}]);
      }
    },

    async "a permission that comes when the person has signed out is given back, and nothing is read with it"() {
      const gate = hold(/^POST \/oauth\/token$/);
      const signing = signIn();
      await gate.arrived;
      const leaving = send({ name: "signout" });
      await turns();
      gate.go();
      await ok(leaving);
      assert.deepEqual(await signing, { ok: false, problem: null }, "nothing went wrong");
      await turns();
      assert.deepEqual([orcid.tokens, orcid.revoked, await session()], [["token-1"], ["token-1"], {}]);
      assert.deepEqual(requests, ["POST /oauth/token", "POST /oauth/revoke"]);
    },

    async "what is asked for while a permission is given back leaves nothing behind either"() {
      await ok(signIn());
      await quiet();
      const revoking = hold(/^POST \/oauth\/revoke$/);
      const leaving = send({ name: "signout" });
      await revoking.arrived;
      const reading = hold(/^GET .*\/works$/);
      await ok(send({ name: "works.read", orcid: ADA }));
      await reading.arrived;
      revoking.go();
      await turns();
      reading.go();
      await ok(leaving);
      await turns();
      assert.deepEqual(await session(), {});
    },

    async "who signs in gets the record as they see it, whatever was being read before"() {
      await ok(send({ name: "me.set", me: { name: "Ada", orcid: ADA } }));
      const gate = hold(/^GET .*\/works$/);
      await draft({ ...wish(A), record: null });
      await ok(send({ name: "check" }));
      await gate.arrived;
      const signing = signIn();
      await turns();
      gate.go();
      await ok(signing);
      await accepted();
      assert.equal((await session()).check.client_id, US);
    },

    async "what is under way when the permission ends leaves nothing that was read with it"() {
      await ok(signIn());
      const gate = hold(/^GET \/works$/);
      await ok(send({ name: "works.read" }));
      await gate.arrived;
      await chrome.storage.session.set({ signin: { ...(await session()).signin, expires_at: Math.floor(Date.now() / 1000) - 1 } });
      orcid.known.clear(); // it has ended
      orcid.tokens.length = 0;
      const ending = send({ name: "active" });
      await turns();
      gate.go();
      await ok(ending);
      await quiet();
      await turns();
      assert.deepEqual(Object.keys(await session()).sort(), ["farewell", "me", "owed"]);
    },

    async "a permission of another client's, which this one cannot give back, is said at the sign-out"() {
      await ok(signIn());
      await chrome.storage.local.set({ client: { ...CLIENT, client_id: "APP-ANOTHER" } });
      const { farewell } = await ok(send({ name: "signout" }));
      assert.equal(farewell.problem?.kind, "client-changed");
      assert.deepEqual([orcid.revoked, Object.keys(await session())], [[], ["farewell"]]);
      orcid.nowhere.length = 0; // it was said
    },

    async "without a permission nothing on the record is touched"() {
      await ok(send({ name: "me.set", me: { name: "Ada", orcid: ADA } }));
      for (const message of [{ name: "push", accepted: [] }, { name: "remove", put_codes: "all" }, { name: "resume" }]) await refusedAs("not-signed-in", send(message));
      assert.deepEqual(requests, []);
    },

    async "one window of ORCID's is open at a time"() {
      let close;
      world.world({ answerUrl: () => new Promise((done) => { close = () => done(null); }) });
      const signing = send({ name: "signin" });
      await until(() => close);
      await refusedAs("signin-open", send({ name: "signin" }));
      close();
      await signing;
      assert.equal(windows.length, 1);
    },

    async "what an earlier exchange left behind comes before a new one"() {
      await chrome.storage.session.set({ owed: [{ code: "ada-before", redirect: "https://us.chromiumapp.org/orcid", environment: "production", client_id: US }] });
      await ok(signIn());
      assert.deepEqual([(await session()).signin.token, orcid.revoked], ["token-2", ["token-1"]]);
    },
  };
}
