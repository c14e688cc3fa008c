/* The compiled core, in the background. These are classic scripts that set globals; imported, they run
 * once and in this order, as they do in a page (shared/load-core.js). Chromium's worker loads them when the
 * core is first asked for anything (builder/worker.py), since most of what wakes it asks for nothing. */
import "../py/runtime.js";
import "../py/stdlib.js";
import "../py/reading.js";
import "../py/rest.js";
import "./language.js";
import "../core/core.js";

/** @returns {Core} */
function loaded() {
  globalThis.loadLater?.();
  return globalThis.core;
}

/** @type {Core} */
export const core = {
  call: (name, args) => loaded().call(name, args),
  run: (name, args, options) => loaded().run(name, args, options),
  turn: (url) => loaded().turn(url),
};
