// Which language is in use: the one the person chose, else the browser's, else English. The choice is a code in
// storage.local, which is no secret: pages, panels and the background read it.

import { LANGUAGES } from "../languages/list.js";
import { ext } from "./ext.js";

export const ENGLISH = "en";
const KEY = "language";
/** @type {Map<string, ShippedCatalogue>} */
const fetched = new Map();

/** The language of ours that a reader of `wanted` ("pt-PT", "zh_SG") reads, or English.
 * @param {string} wanted */
export function fitting(wanted) {
  const tag = wanted.replaceAll("_", "-");
  const [own] = tag.toLowerCase().split("-");
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return ENGLISH; // readers of the traditional script may choose the other
  const codes = Object.keys(LANGUAGES);
  return codes.find((code) => code.toLowerCase() === tag.toLowerCase())
    ?? codes.find((code) => code.toLowerCase().split("-")[0] === own) ?? ENGLISH;
}

/** The code the person chose, or "" for the browser's language. A frame may lack the storage. */
export async function choice() {
  /** @type {{ language?: unknown }} */
  const kept = await ext.storage?.local?.get(KEY).catch(() => ({})) ?? {};
  return typeof kept.language === "string" && Object.hasOwn(LANGUAGES, kept.language) ? kept.language : "";
}

/** The code of the language in use, by what was chosen. @param {string} chosen */
export const inUse = (chosen) => chosen || fitting(ext.i18n.getUILanguage());

/** Keeps the choice; "" is the browser's language. @param {string} code */
export const choose = (code) => (code ? ext.storage.local.set({ [KEY]: code }) : ext.storage.local.remove(KEY));

/** Does `act` when another language was chosen, here or elsewhere. @param {() => unknown} act */
export function whenChosen(act) {
  ext.storage?.onChanged?.addListener((changes, area) => { if (area === "local" && KEY in changes) act(); });
}

/** The catalogue of a language that is not English; fetched once. @param {string} code */
export async function catalogueOf(code) {
  const known = fetched.get(code);
  if (known) return known;
  const answer = await fetch(ext.runtime.getURL(LANGUAGES[code].file));
  /** @type {ShippedCatalogue} */
  const catalogue = await answer.json();
  fetched.set(code, catalogue);
  return catalogue;
}
