// Starts the core in a page, when it is wanted and not before.

import "./language.js";

const SCRIPTS = ["py/runtime.js", "py/stdlib.js", "py/statement.js", "py/app.js", "core/core.js"];
let started;

/** Loads the core once; resolves to it. */
export function loadCore() {
  return started ??= Promise.all(SCRIPTS.map(load)).then(() => globalThis.core);
}

/** @param {string} path */
function load(path) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`../${path}`, import.meta.url).href;
    script.async = false; // run in this order
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} could not be loaded`));
    document.head.append(script);
  });
}
