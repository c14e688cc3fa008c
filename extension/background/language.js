/* The language of what the background says itself, which is little: words for content scripts, the notes in
 * ORCID's form. English is there at once, since nothing may wait while the listeners are registered; another
 * language is fetched before the first message is answered. */
import "../core/language.js";
import "../languages/codes.js";
import "../languages/en.js";
import { catalogueOf, choice, ENGLISH, inUse, whenChosen } from "../shared/chosen.js";

export const say = globalThis.language.say;

const english = globalThis.language.catalogue();
/** @type {Promise<void> | null} */
let ready = null;

async function put() {
  const code = inUse(await choice());
  const catalogue = (code === ENGLISH ? null : await catalogueOf(code).catch(() => null)) ?? english;
  if (catalogue) globalThis.language.use(catalogue);
}

/** Resolves when the language in use has come. */
export const speaking = () => ready ??= put();

whenChosen(() => { ready = put(); });
