// The port that the content script posts to its frame when the page has loaded. Imported first, for the language is
// waited for by everything that says anything, and the port comes once. It is answered at once: who hears nothing
// takes the frame for kept out.

/** What only the content script knows; a page that found the frame does not. */
export const nonce = location.hash.slice(1);

/** @type {Promise<MessagePort>} */
export const met = new Promise((resolve) => {
  /** @param {MessageEvent} event */
  function meet(event) {
    if (!nonce || event.data?.nonce !== nonce || !event.ports[0]) return;
    removeEventListener("message", meet);
    event.ports[0].postMessage({ name: "here" });
    resolve(event.ports[0]);
  }
  addEventListener("message", meet);
});
