// The browser's own interface for extensions; Firefox calls it `browser`.

export const ext = globalThis.browser ?? globalThis.chrome;
