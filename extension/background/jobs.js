/* Work that outlives the page that asked for it: sign-in, check, push. The browser may stop this
 * script at any time; what a job has done is in the store before it goes on, and an alarm wakes
 * the script to take an interrupted job up again. */
import { ext } from "../shared/ext.js";
import { defect } from "./failures.js";

export const ALARM = "resume";
const AWAKE = 20_000; // ms; a worker without a call to the browser for 30 s is stopped
/** @type {Map<string, { stop: AbortController, done: Promise<any> }>} */
const running = new Map();
/** @type {number | undefined} */
let beat;

/** Starts `work(signal)` under its name, unless one of that name runs: then that one goes on.
 * @template Answer
 * @param {string} name
 * @param {(signal: AbortSignal) => Promise<Answer>} work
 * @returns {Promise<Answer | Failure>} */
export function start(name, work) {
  const goesOn = running.get(name);
  if (goesOn) return goesOn.done;
  const stop = new AbortController();
  const done = (/** @returns {Promise<Answer | Failure>} */ async () => {
    ext.alarms.create(ALARM, { periodInMinutes: 0.5 });
    beat ??= setInterval(() => ext.runtime.getPlatformInfo(), AWAKE);
    try {
      return await work(stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return { ok: false, problem: null };
      return defect(error);
    } finally {
      running.delete(name);
      rest();
    }
  })();
  running.set(name, { stop, done });
  return done;
}

/** Lets the browser stop this script, if no job runs. */
export function rest() {
  if (running.size > 0) return;
  clearInterval(beat);
  beat = undefined;
  ext.alarms.clear(ALARM);
}

/** @param {string} name */
export const busy = (name) => running.has(name);
export const any = () => running.size > 0;

/** Settled when the job of that name, if it runs, has come to its end by itself. @param {string} name */
export const ended = async (name) => { await running.get(name)?.done; };

/** Ends the job of that name, or every job, at its next effect, and waits until it has ended.
 * @param {string} [name] */
export async function cancel(name) {
  const all = [...running].filter(([other]) => name === undefined || name === other).map(([, job]) => job);
  for (const { stop } of all) stop.abort(new DOMException("no longer wanted", "AbortError"));
  await Promise.all(all.map(({ done }) => done));
}
