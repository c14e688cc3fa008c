// The browser's own interface for extensions; Firefox calls it `browser`.

export const ext = globalThis.browser ?? globalThis.chrome;

/** Asks the background. @type {Send} */
export const send = (message) => ext.runtime.sendMessage(message);
