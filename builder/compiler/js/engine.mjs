// A bare engine for the build: reads lines of JSON from standard input, each {run: script} or
// {call: [function, …arguments]}, and answers each with a line of JSON. It ends when its input does.
import { createInterface } from "node:readline";
import vm from "node:vm";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

if (isMainThread) {
  // Brython's translator is deeply recursive: only a thread of its own gets a stack that is large enough.
  const worker = new Worker(new URL(import.meta.url), { resourceLimits: { stackSizeMb: 64 } });
  worker.on("message", (answer) => process.stdout.write(`${answer}\n`));
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => worker.postMessage(line));
  lines.on("close", () => worker.postMessage(null));
} else {
  const context = vm.createContext({});
  parentPort.on("message", (line) => {
    if (line === null) parentPort.close();
    else parentPort.postMessage(JSON.stringify(answer(JSON.parse(line))));
  });

  function answer({ run, call }) {
    try {
      if (run !== undefined) {
        vm.runInContext(run, context);
        return { value: null };
      }
      const [name, ...given] = call;
      context.given = JSON.stringify(given);
      return { value: JSON.parse(vm.runInContext(`JSON.stringify(${name}(...JSON.parse(given)))`, context)) };
    } catch (error) {
      return { thrown: String(error?.stack ?? error) };
    }
  }
}
