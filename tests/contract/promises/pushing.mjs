// What is written and removed, and how far it is. One function a promise (background.mjs plays them).

export function promises(world) {
  const {
    accepted, alarms, assert, checked, draft, hold, journal, json, kept, ok, orcid, own, paused, push, quiet, refusedAs, requests, ring, send,
    session, signIn, told, turns, until, wish, wrote,
  } = world;

  const A = "10.1/a";
  const B = "10.1/b";
  const states = async () => (await journal()).rows.map(({ state }) => state);

  return {
    async "what was accepted is written once and read back"() {
      orcid.steady = true;
      const last = await push(await checked(wish(A), wish(B)));
      assert.deepEqual([last.status, await states()], ["done", ["confirmed", "confirmed"]]);
      await refusedAs("nothing-to-resume", send({ name: "resume" }));
      assert.deepEqual(wrote(), ["POST /works"]);
      assert.equal((await session()).history.length, 1);
      assert.equal(alarms.has("resume"), false);
    },

    async "a row that was not accepted as it is now is not written"() {
      const rows = await checked(wish(A));
      await refusedAs("check-again", send({ name: "push", accepted: [{ key: A, hash: "1-1" }] }));
      await ok(send({ name: "draft.role", key: A, role: "validation", value: "yes" }));
      await refusedAs("not-checked", send({ name: "push", accepted: rows }));
      assert.deepEqual(wrote(), []);
    },

    async "a push that is not finished is gone on with, and no other begun beside it"() {
      await paused(wish(A));
      await refusedAs("push-unfinished", send({ name: "remove", put_codes: "all" }));
      await ok(send({ name: "push", accepted: [] }));
      await quiet();
      assert.deepEqual(await states(), ["confirmed"]);
      assert.deepEqual(wrote(), ["POST /works"]);
    },

    async "only the person goes on with a push that was paused"() {
      await paused(wish(A));
      for (const name of ["resume", "resume-push"]) ring(name);
      await turns();
      await quiet();
      assert.deepEqual(wrote(), []);
      await ok(send({ name: "resume" }));
      await quiet();
      assert.deepEqual(await states(), ["confirmed"]);
    },

    async "a pause that is asked for as a push begins is none that is lost"() {
      const rows = await checked(wish(A));
      const { get } = chrome.storage.session;
      chrome.storage.session.get = async (keys) => {
        if (keys !== "check") return get(keys);
        chrome.storage.session.get = get; // what the push does first is to look whether a check is under way
        send({ name: "pause" });
        await turns();
        return get(keys);
      };
      await ok(send({ name: "push", accepted: rows }));
      await quiet();
      assert.deepEqual([(await journal()).status, wrote()], ["paused", []]);
    },

    async "neither a pause nor a way back from before holds for a push that begins"() {
      const rows = await checked(wish(A));
      await ok(send({ name: "draft.role", key: A, role: "validation", value: "yes" }));
      await ok(send({ name: "draft.undo" }));
      await ok(send({ name: "check" }));
      await quiet();
      await chrome.storage.session.set({ pausing: true }); // asked for when the last one had just ended
      await push(rows);
      const { undo = null } = await session();
      assert.deepEqual([await states(), undo], [["confirmed"], null], "undo would bring back what was pushed");
    },

    async "what was refused is still there to be changed"() {
      const rows = await checked(wish(A));
      world.world({ refuse: (method) => (method === "POST" ? json(400, { "response-code": 400, "error-code": 9020 }) : null) });
      await push(rows);
      assert.deepEqual(await states(), ["failed"]);
      await ok(send({ name: "draft.role", key: A, role: "validation", value: "yes" }));
      const [{ roles }] = (await session()).draft.works;
      assert.deepEqual(roles.map(({ role }) => role), ["software", "validation"]);
    },

    async "a pause outlives the background that was asked for it"() {
      const rows = await checked(wish(A));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      await ok(send({ name: "pause" }));
      assert.equal((await session()).pausing, true);
      gate.go();
      await quiet();
      assert.equal((await session()).pausing, undefined);
      const whole = await journal();
      const begun = whole.rows.map((row) => ({ ...row, state: "planned", put_code: null }));
      await chrome.storage.session.set({ journal: { ...whole, status: "running", rows: begun }, pausing: true });
      requests.length = 0;
      ring("resume");
      await until(async () => (await journal()).status === "paused");
      assert.deepEqual(wrote(), []);
    },

    async "while rows are written nothing is begun or changed beside them"() {
      const rows = await checked(wish(A));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      const { draft: before } = await session();
      const meanwhile = [
        { name: "draft.put", draft: { works: [wish(B)] } }, { name: "draft.role", key: A, role: "validation", value: "yes" }, { name: "draft.drop", key: A },
        { name: "draft.assign", keys: [A], copy: [] }, { name: "roles.accept", work: wish(B) }, { name: "draft.undo" }, { name: "draft.redo" }, { name: "push.undo" },
        { name: "draft.accept", keys: [A], accepted: false }, { name: "check" }, { name: "remove", put_codes: "all" }, { name: "signin" },
      ];
      for (const message of meanwhile) await refusedAs("push-running", send(message));
      await ok(send({ name: "push", accepted: rows })); // a second click
      assert.deepEqual((await session()).draft, before);
      gate.go();
      await quiet();
      assert.deepEqual([wrote(), await states()], [["POST /works"], ["confirmed"]]);
    },

    async "two clicks at once start one push"() {
      const rows = await checked(wish(A));
      await Promise.all([1, 2, 3].map(() => send({ name: "push", accepted: rows })));
      await quiet();
      assert.deepEqual(wrote(), ["POST /works"]);
    },

    async "a push waits as long as orcid asks for, and then goes on by itself"() {
      const rows = await checked(wish(A));
      world.world({ refuse: (method) => (method === "POST" ? json(429, {}, { "retry-after": "90" }) : null) });
      const begun = Date.now();
      const stopped = await push(rows);
      const in_ = stopped.resume_at - begun;
      assert.ok(stopped.status === "stopped" && in_ > 80_000 && in_ < 120_000, JSON.stringify(stopped));
      assert.equal(alarms.get("resume-push").when, stopped.resume_at);
      world.world({ refuse: null });
      ring("idle"); // the extension is at work: the permission stays
      await quiet();
      assert.ok((await session()).signin);
      ring("resume-push");
      const last = await until(async () => { const all = await journal(); return all.status === "done" && all; });
      await quiet();
      assert.equal(last.resume_at ?? null, null);
    },

    async "what was interrupted is taken up, once"() {
      const rows = await checked(wish(A));
      const { journal: whole } = { journal: (await push(rows)) };
      const begun = { ...whole, status: "running", saves: 1, rows: whole.rows.map((row) => ({ ...row, state: "sent", put_code: null })) };
      for (const [state, there, writes] of [["sent", orcid.rows, []], ["planned", {}, ["POST /works"]]]) {
        orcid.rows = there;
        await chrome.storage.session.set({ journal: { ...begun, rows: begun.rows.map((row) => ({ ...row, state })) } });
        requests.length = 0;
        const gate = hold(/^(GET|POST) \/works$/);
        ring("resume");
        await gate.arrived;
        ring("resume"); // the alarm rings every half a minute, whatever runs
        await turns();
        gate.go();
        await until(async () => (await journal()).status === "done");
        await quiet();
        assert.deepEqual([wrote(), await states()], [writes, ["confirmed"]]);
      }
    },

    async "what is taken up is what was kept last, to the last block"() {
      const rows = await checked(wish(A));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      const midway = structuredClone(kept.session); // all that a background which is stopped here leaves
      assert.ok(midway["journal.0"]);
      gate.go();
      await quiet();
      await chrome.storage.session.set(midway);
      await chrome.storage.session.remove(Object.keys(kept.session).filter((key) => !(key in midway)));
      requests.length = 0;
      ring("resume");
      await until(async () => (await journal()).status === "done");
      await quiet();
      assert.deepEqual([wrote(), await states(), Object.keys(orcid.rows).length], [[], ["confirmed"], 1]);
    },

    async "rows that are removed are those that were chosen, and no others"() {
      orcid.rows = { 7: own(A), 8: own(B), 9: own("10.1/c", "software", "APP-ANOTHER") };
      await ok(signIn());
      await refusedAs("not-our-row", send({ name: "remove", put_codes: [7, 9] }));
      await refusedAs("nothing-to-remove", send({ name: "remove", put_codes: [] }));
      await ok(send({ name: "remove", put_codes: [7] }));
      await quiet();
      assert.deepEqual((await journal()).rows[0].had.roles, [{ role: "validation", degree: null }], "to be put back");
      assert.deepEqual([wrote(), Object.keys(orcid.rows)], [["DELETE /work/7"], ["8", "9"]]);
      await ok(send({ name: "remove", put_codes: "all" }));
      await quiet();
      assert.deepEqual(Object.keys(orcid.rows), ["9"]);
    },

    async "what a push changed is put back only when it is reviewed"() {
      orcid.rows = { 7: own(A) };
      await push(await checked(wish(A)));
      assert.deepEqual(wrote(), ["PUT /work/7"]);
      await ok(send({ name: "push.undo" }));
      await quiet();
      assert.deepEqual(wrote(), ["PUT /work/7"]);
      const [{ withdraw }] = (await session()).draft.works;
      assert.deepEqual(withdraw, [{ role: "software", part: "role" }]);
      await push(await accepted());
      assert.deepEqual(orcid.rows[7].work.contributors, own(A).work.contributors);
    },

    async "what a removal removed is checked at once when it is to come back, and put back when it is reviewed"() {
      orcid.rows = { 7: own(A) };
      await ok(signIn());
      await ok(send({ name: "remove", put_codes: [7] }));
      await quiet();
      await ok(send({ name: "push.undo" }));
      const rows = await accepted();
      assert.deepEqual([rows.map(({ key }) => key), wrote()], [[A], ["DELETE /work/7"]]);
      await push(rows);
      assert.deepEqual(Object.values(orcid.rows).map(({ work }) => work.contributors), [own(A).work.contributors]);
    },

    async "nothing is sent of which the journal cannot be kept"() {
      orcid.rows = { 7: own(A) };
      const rows = await checked(wish(A));
      const gate = hold(/^GET \/work\/7$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      world.world({ noRoomFor: /^journal\./ });
      gate.go();
      await quiet();
      const { status, problem } = await journal();
      assert.deepEqual([status, problem.kind, wrote()], ["stopped", "not-kept", []]);
    },

    async "a push that ends in a defect says so and keeps its rows"() {
      await paused(wish(A));
      const whole = await journal();
      const broken = { ...whole, status: "running", rows: [...whole.rows, { key: "of another version" }] };
      for (const go of [() => send({ name: "resume" }), () => ring("resume")]) {
        await chrome.storage.session.set({ journal: broken });
        await go();
        await turns();
        await quiet();
        const last = await journal();
        assert.deepEqual([last.status, last.problem?.kind, last.rows.length], ["stopped", "internal", 2]);
      }
    },

    async "a removal is as much under way while it looks as while it removes"() {
      orcid.rows = { 7: own(A) };
      const rows = await checked(wish(A));
      const gate = hold(/^GET \/works$/);
      const removing = send({ name: "remove", put_codes: [7] });
      await gate.arrived;
      for (const message of [{ name: "push", accepted: rows }, { name: "check" }, { name: "remove", put_codes: "all" }]) await refusedAs("push-running", send(message));
      gate.go();
      await ok(removing);
      await quiet();
      assert.deepEqual(wrote(), ["DELETE /work/7"]);
    },

    async "a removal that is taken up while another is prepared is not taken for that one"() {
      orcid.rows = { 7: own(A), 8: own(B) };
      await ok(signIn());
      await ok(send({ name: "remove", put_codes: [7] }));
      await quiet();
      const whole = await journal();
      orcid.rows[7] = own(A);
      const rows = whole.rows.map((row) => ({ ...row, state: "planned" }));
      await chrome.storage.session.set({ journal: { ...whole, status: "running", saves: null, rows } }); // its worker was stopped
      const looking = hold(/^GET \/works$/);
      const removing = send({ name: "remove", put_codes: [8] });
      await looking.arrived;
      const deleting = hold(/^DELETE/);
      ring("resume");
      await deleting.arrived;
      looking.go();
      await refusedAs("push-running", removing);
      deleting.go();
      await quiet();
      assert.deepEqual(Object.keys(orcid.rows), ["8"]);
    },

    async "the history has every push and removal of the session"() {
      await push(await checked(wish(A)));
      await draft(wish(B));
      await quiet();
      await push(await accepted());
      await ok(send({ name: "remove", put_codes: "all" }));
      await quiet();
      assert.deepEqual((await session()).history.map(({ kind, journal: { rows } }) => [kind, rows.length]), [["removal", 2], ["push", 1], ["push", 1]]);
    },

    async "a push whose end cannot be kept is not for ever under way"() {
      const rows = await checked(wish(A));
      const gate = hold(/^GET \/works\/101$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      let tries = 6; // of the flow, which tries twice, and once more when it stops; and of who carried it out
      world.world({ noRoomFor: { test: (key) => key === "journal" && tries-- > 0 } });
      gate.go();
      await quiet();
      const { status, problem } = await journal();
      assert.deepEqual([status, problem?.kind, tries < 1], ["stopped", "storage-full", true]);
    },

    async "a push that the end of its permission breaks off is gone on with by the next, and told of no defect"() {
      const rows = await checked(wish(A));
      const gate = hold(/^POST \/works$/);
      await ok(send({ name: "push", accepted: rows }));
      await gate.arrived;
      await chrome.storage.session.set({ signin: { ...(await session()).signin, expires_at: Math.floor(Date.now() / 1000) - 1 } });
      orcid.known.clear(); // it has ended
      orcid.tokens.length = 0;
      const ending = send({ name: "active" });
      await turns();
      gate.go();
      await ok(ending);
      ring("resume"); // nobody may go on with it yet
      await turns();
      await quiet();
      const { problem, rows: [{ state }] } = await journal();
      assert.deepEqual([problem, state, (await session()).signin], [null, "sent", undefined]);
      const { unfinished } = await ok(signIn());
      assert.equal(unfinished, true);
      await ok(send({ name: "resume" }));
      await until(async () => (await journal()).status === "done");
      await quiet();
      assert.deepEqual([wrote(), await states()], [["POST /works"], ["confirmed"]]);
    },
  };
}
