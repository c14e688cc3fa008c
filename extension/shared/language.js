// What the extension says: `say(code, facts)` (core/language.js), in the language that is in use. Nothing of a page
// runs before that is loaded, and no other is.

import "../core/language.js";
import "../languages/codes.js";
import { catalogueOf, choice, ENGLISH, inUse, whenChosen } from "./chosen.js";

export const { say, sayIn } = globalThis.language;

const HOLE = "\uE000"; // stands for nothing in any language
/** @type {Catalogue | null} */
let english = null;
let chosen = "";
/** @type {Set<() => unknown>} */
const listeners = new Set();

/** Does `act` whenever another language has come into use: what a page shows is to be said again.
 * @param {() => unknown} act */
export const onLanguage = (act) => { listeners.add(act); };

/** The code that the person chose, or "" for the browser's language. */
export const chosenNow = () => chosen;

/** The words of a message with `node` where it is to be told `name`, as children of an element.
 * @param {string} code
 * @param {string} name
 * @param {Child} node
 * @returns {Child[]} */
export function sayAround(code, name, node) {
  const [before, after] = say(code, { [name]: HOLE }).split(HOLE);
  return [before, node, after].filter((part) => part !== "");
}

/** The English catalogue is a script that puts itself to use when it first runs. */
async function ofEnglish() {
  await import("../languages/en.js");
  return english ??= globalThis.language.catalogue();
}

/** The English catalogue, where another language is in use; else null. */
export async function englishBeside() {
  const own = globalThis.language.catalogue();
  if (own?.language === ENGLISH) return null;
  const found = await ofEnglish();
  if (own) globalThis.language.use(own);
  return found;
}

async function put() {
  chosen = await choice();
  const code = inUse(chosen);
  // Where a language cannot be fetched, English is better than nothing.
  const catalogue = (code === ENGLISH ? null : await catalogueOf(code).catch(() => null)) ?? await ofEnglish();
  if (!catalogue) throw new Error("There is no language.");
  globalThis.language.use(catalogue);
  const root = globalThis.document?.documentElement;
  root.lang = catalogue.language;
  root.dir = catalogue.direction;
  document.getElementById("announcements")?.replaceChildren(); // what was announced in another language
  document.querySelectorAll("[data-say]").forEach((part) => { part.textContent = say(part.getAttribute("data-say")); });
}

await put();
whenChosen(async () => {
  await put();
  for (const act of listeners) act();
});
