// What the extension says: `say(code, facts)` (core/language.js), in the language that is in use.

import "../core/language.js";
import "../languages/en.js";

export const say = globalThis.language.say;

// What stands in a page before any script runs.
globalThis.document?.querySelectorAll("[data-say]").forEach((part) => { part.textContent = say(part.getAttribute("data-say")); });

const HOLE = "\uE000"; // stands for nothing in any language

/** The words of a message with `node` where it is to be told `name`, as children of an element.
 * @param {string} code
 * @param {string} name
 * @param {Child} node
 * @returns {Child[]} */
export function sayAround(code, name, node) {
  const [before, after] = say(code, { [name]: HOLE }).split(HOLE);
  return [before, node, after].filter((part) => part !== "");
}
