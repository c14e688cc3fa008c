"use strict";
/* Checking the draft against the record and Crossref, and the push. Both write what they know
 * into the store as they go; the workspace only watches it. */
globalThis.record = (() => {
  const save = (key, value) => store.set({ [key]: value });

  /** Who the check is about when nobody is signed in: the author the person said they are. */
  function holder({ me, draft }) {
    const work = draft.works[0];
    const author = work.authors[work.me];
    return { orcid: me?.orcid ?? author?.orcid ?? null, name: me?.name ?? author?.name ?? null };
  }

  async function runCheck(signal) {
    const { signin = null, me = null, draft } = await store.get(["signin", "me", "draft"]);
    const { client } = await configuration.resolve();
    let answer;
    try {
      answer = await core.run("record.check", {
        signin,
        draft,
        holder: signin ? { orcid: signin.orcid, name: signin.name } : holder({ me, draft }),
        environment: signin?.environment ?? client?.environment ?? "production",
        mailto: client?.mailto ?? "",
      }, { save, signal });
    } catch (error) {
      if (signal.aborted) throw error;
      answer = defect(error);
    }
    await store.set({ check: answer.ok ? answer.check : { status: "failed", problem: answer.problem, items: [] } });
    await store.remove("progress");
    return answer.ok ? { ok: true } : answer;
  }

  async function runPush(signal) {
    const { signin, journal } = await store.get(["signin", "journal"]);
    let answer;
    try {
      answer = await core.run("push.run", { signin, journal }, { save, signal });
    } catch (error) {
      if (signal.aborted) throw error;
      answer = defect(error);
    }
    if (answer.ok) {
      await store.set({ journal: answer.journal });
      return { ok: true };
    }
    // The rows as last saved; only why the push went no further is new.
    const last = (await store.get("journal")).journal;
    await store.set({ journal: { ...last, status: "stopped", problem: answer.problem } });
    return answer;
  }

  return {
    async check() {
      if (jobs.busy("push")) return failure("push-running");
      const { draft } = await store.get("draft");
      if (!draft?.works.length) return failure("nothing-drafted");
      if (!jobs.busy("check")) {
        await store.remove(["progress", "journal"]);
        await store.set({ check: { status: "running", problem: null, items: [] } });
        jobs.start("check", runCheck);
      }
      return { ok: true };
    },

    /** Starts the push of the accepted rows, or goes on with one that was stopped. */
    async push(accepted) {
      if (jobs.busy("push")) return { ok: true };
      const { signin, check, journal } = await store.get(["signin", "check", "journal"]);
      if (!signin) return failure("not-signed-in");
      let next = journal;
      if (!journal || journal.status === "done") {
        if (check?.status !== "done") return failure("not-checked");
        const begun = core.call("push.begin", { signin, check, accepted });
        if (!begun.ok) return begun;
        next = begun.journal;
      }
      if (jobs.busy("push")) return { ok: true }; // a second click came while the first was read
      jobs.start("push", async (signal) => {
        await store.set({ journal: { ...next, status: "running", problem: null } });
        return runPush(signal);
      });
      return { ok: true };
    },

    /** Takes up what was interrupted when the browser stopped this script. */
    async resume() {
      const { check, journal, signin } = await store.get(["check", "journal", "signin"]);
      if (journal?.status === "running" && signin) jobs.start("push", runPush);
      else if (check?.status === "running") jobs.start("check", runCheck);
      jobs.rest();
    },
  };
})();
