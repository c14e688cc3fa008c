// The journal of a push as this page has it: as it was saved whole, with the blocks that were saved of it since.

import { wholeJournal } from "../shared/journal.js";

/** `changed` is given the journal whenever it is another, or undefined where it went.
 * @param {(journal: Journal | undefined) => void} changed */
export function makeJournal(changed) {
  /** @type {Journal | undefined} */
  let whole;
  /** @type {{ [key: string]: any }} */
  const blocks = {};
  let behind = false; // whether blocks have come that nobody was given

  /** Gives what has come: a push has a thousand blocks, and is shown a few times a second. */
  function settle() {
    if (!behind) return;
    behind = false;
    changed(whole && wholeJournal(whole, blocks));
  }
  return {
    settle,
    /** Takes what the session has under "journal" or the key of a block. @param {string} key @param {any} value */
    take(key, value) {
      if (key === "journal") whole = value;
      else blocks[key] = value;
      behind = true;
      if (key === "journal") settle();
    },
  };
}
