// Starts the core in a page, when it is wanted and not before.

import { ext } from "./ext.js";
import "./language.js";

const READING = ["py/runtime.js", "py/stdlib.js", "py/reading.js", "core/core.js"];
let reading;
let whole;

/** Loads once what reads an article and shows it, which is what the panel asks for; resolves to the core. */
export function loadCore() {
  return reading ??= Promise.all(READING.map(load)).then(() => {
    if (window.top !== window) globalThis.core.askForTurn = askForTurn;
    return globalThis.core;
  });
}

/** Loads once all of the core; resolves to it. */
export function loadWholeCore() {
  return whole ??= Promise.all([loadCore(), load("py/rest.js")]).then(([core]) => core);
}

/** Where the background does not answer, a request goes all the same. @param {string} url */
const askForTurn = (url) => ext.runtime.sendMessage({ name: "gate.pass", url }).catch(() => {});

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
