// What the extension says: `say(code, facts)` (core/language.js), in the language that is in use.

import "../core/language.js";
import "../languages/en.js";

export const say = globalThis.language.say;
