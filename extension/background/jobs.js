/* Work that outlives the page that asked for it: sign-in, check, push. The browser may stop this
 * script at any time; what a job has done is in the store before it goes on, and an alarm wakes
 * the script to take an interrupted job up again. */
import { ext } from "../shared/ext.js";
import { defect } from "./failures.js";

export const ALARM = "resume";
const AWAKE = 20_000; // ms; a worker without a call to the browser for 30 s is stopped
const running = new Map();
let beat = null;

/** Starts `work(signal)` under its name, unless one of that name runs: then that one goes on. */
export function start(name, work) {
  if (running.has(name)) return running.get(name).done;
  const stop = new AbortController();
  const done = (async () => {
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
  beat = null;
  ext.alarms.clear(ALARM);
}

export const busy = (name) => running.has(name);
export const any = () => running.size > 0;

/** Settled when the job of that name, if it runs, has come to its end by itself. */
export const ended = async (name) => { await running.get(name)?.done; };

/** Ends the job of that name, or every job, at its next effect, and waits until it has ended. */
export async function cancel(name) {
  const all = [...running].filter(([other]) => name === undefined || name === other).map(([, job]) => job);
  for (const { stop } of all) stop.abort(new DOMException("no longer wanted", "AbortError"));
  await Promise.all(all.map(({ done }) => done));
}
