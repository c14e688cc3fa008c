/* The compiled core, in the background. These are classic scripts that set globals; imported, they run
 * once and in this order, as they do in a page (shared/load-core.js). The core starts at its first use. */
import "../py/runtime.js";
import "../py/stdlib.js";
import "../py/reading.js";
import "../py/rest.js";
import "../shared/language.js";
import "../core/core.js";

export const core = globalThis.core;
