// Looking for the roles of many works at Europe PMC. It runs in this page, for only a page can read an article's
// XML; what each request brought is in the session before the next one leaves, so another page goes on from there.

import { ext } from "../../shared/ext.js";
import { packAll } from "../../shared/packing.js";

const CHUNK = /^found\.\d+$/;
const LOCK = "find-roles"; // one page at a time, should the person have opened two

/** `begun` says what is to be asked for: `{orcid, dois, found}`; null where there is nothing (any more).
 * @param {{ core: () => Core, begun: () => LookArgs | null }} given */
export function makeRun({ core, begun }) {
  /** @type {AbortController | null} */
  let stop = null;
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /** A chunk is kept as JSON text, as those of the other lists. @param {string} key @param {any} value */
  const save = async (key, value) =>
    ext.storage.session.set(await packAll({ [key]: CHUNK.test(key) ? JSON.stringify(value) : value }));

  /** How the run came to rest, where it did not say so itself. @param {Partial<FoundHeader>} changes */
  async function rests(changes) {
    const { found } = /** @type {Session} */ (await ext.storage.session.get("found"));
    if (found?.status === "running") await ext.storage.session.set({ found: { ...found, ...changes } });
  }

  /** @param {AbortSignal} signal */
  async function look(signal) {
    const args = begun();
    if (!args) return;
    try {
      await core().run("found.look", args, { save, signal });
    } catch (/** @type {any} */ error) {
      if (signal.aborted) return;
      const kind = /quota/i.test(error.message) ? "list-too-large" : "internal";
      await rests({ status: "failed", problem: core().call("problem", { kind, detail: error.message }) });
    }
  }

  return {
    busy: () => stop !== null,

    /** Begins, or goes on, unless a page does so already. */
    start() {
      if (stop) return last;
      const control = stop = new AbortController();
      last = navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (lock) await look(control.signal);
      }).finally(() => { if (stop === control) stop = null; });
      return last;
    },

    /** The person wants it to rest; it goes on when they say so. */
    async pause() {
      stop?.abort();
      await last;
      await rests({ status: "paused" });
    },

    /** The session forgot what was found, with whose it was: nothing of it is left behind. */
    async forgotten() {
      if (!stop) return;
      stop.abort();
      await last;
      const left = Object.keys(await ext.storage.session.get(null)).filter((key) => key === "found" || CHUNK.test(key));
      await ext.storage.session.remove(left);
    },
  };
}
