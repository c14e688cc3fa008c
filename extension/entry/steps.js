"use strict";

/* Steps on a page that is not ours: to wait for what comes, and to press and type what is there.

   A step that finds something else than it expects ends the run: `Stopped` says at which step, and why. So does
   `halt`, and a form (`opened`) that goes away. */

if (!globalThis.orcidSteps) {
  // How long the page may stand still before it is said that something does not come (see `until`).
  const USUAL_MS = 10_000;
  const LONGEST_MS = 120_000; // for a page that never comes to rest
  const POLL_MS = 50;

  class Stopped extends Error {
    /** @param {string} step where the run ended @param {string} reason a code, see docs/assisted-entry.md */
    constructor(step, reason) {
      super(`${step}: ${reason}`);
      this.step = step;
      this.reason = reason;
    }
  }

  let halted = false; // nobody wants it any more
  let patience = 1;
  /** @type {Element | null} */
  let opened = null; // the form, once it is there

  /** A run begins; `pace` of 0.1 waits a tenth as long for what does not come. @param {number} pace */
  function begin(pace) {
    halted = false;
    opened = null;
    patience = pace;
  }

  /** From now on the run is over when this form goes away. @param {Element} form */
  function keepTo(form) {
    opened = form;
  }

  /** Ends what is under way at its next step; the form stays as it is. */
  const halt = () => { halted = true; };
  addEventListener("pagehide", halt); // a page that is come back to goes on with nothing

  /** What `look` gives, as soon as it gives anything; it may throw Stopped.

      It gives up when the page has stood still for `ms`: while the page is loading or changes what it shows, it is
      slow and not at its end. The time is the page's own: a machine so busy that a look comes late, or a tab that is
      not shown, in which a browser lets little happen, does not use it up.
   * @template Result
   * @param {string} step
   * @param {() => Result} look
   * @param {number} [ms]
   * @returns {Promise<NonNullable<Result>>} */
  async function until(step, look, ms = USUAL_MS) {
    const end = Date.now() + LONGEST_MS * patience;
    let still = 0;
    const changes = new MutationObserver(() => { still = 0; });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    try {
      for (;;) {
        stillWanted(step);
        const result = look();
        if (result) return result;
        if (still > ms * patience || Date.now() > end) throw new Stopped(step, "not-there");
        await pause(POLL_MS);
        if (document.readyState === "complete") still += POLL_MS;
      }
    } finally {
      changes.disconnect();
    }
  }

  /** Nobody has ended it, and the form, once open, is. @param {string} step */
  function stillWanted(step) {
    if (halted) throw new Stopped(step, "halted");
    if (!opened || opened.isConnected) return;
    throw new Stopped(step, document.querySelector("app-work-doi-modal, app-work-modal") ? "lost" : "closed");
  }

  /** @param {string} step @param {string} selector @param {() => void} [look] */
  const found = (step, selector, look = () => {}) => until(step, () => {
    look();
    return /** @type {HTMLElement | null} */ (document.querySelector(selector));
  });

  /** @param {string} step @param {ParentNode} root @param {string} selector */
  function one(step, root, selector) {
    stillWanted(step);
    const element = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (!element) throw new Stopped(step, "missing");
    return element;
  }

  /** @param {string} step @param {string} selector */
  function gone(step, selector) {
    if (!document.querySelector(selector)) throw new Stopped(step, "closed");
  }

  /** @param {Element} element */
  function press(element) {
    /** @type {HTMLElement} */ (element).click();
  }

  /** @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text */
  function type(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** @param {number} ms */
  function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  globalThis.orcidSteps = { Stopped, begin, keepTo, halt, until, found, one, gone, press, type, pause };
}
