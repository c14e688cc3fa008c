"use strict";
/* Injected after article.js by a click on the toolbar button: opens or closes the role summary of the
 * record on this page, else the panel. */
globalThis.orcidPushRecord?.toggle() || globalThis.orcidPush.toggle();
