/* The journal as it is kept: whole, and since then in blocks of rows, as JSON text under `journal.0` and so on
 * (pycore/push/blocks.py). Whoever reads it puts the blocks into it. */
const ROWS = 20;
/** @type {("kind" | "at" | "saves")[]} */
const OF = ["kind", "at", "saves"];
const BLOCK = /^journal\.\d+$/;

/** Whether a key of the session is a block of the journal's. @param {string} key */
export const isBlock = (key) => BLOCK.test(key);

/** The keys of the blocks that there may be. @param {Journal} journal */
export const blockKeys = ({ rows }) => Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, number) => `journal.${number}`);

/** The journal as it was saved last. A block of another journal, or of an earlier saving of it, is none.
 * @param {Journal} journal
 * @param {{ [key: string]: any }} kept
 * @returns {Journal} */
export function wholeJournal(journal, kept) {
  const rows = [...journal.rows];
  for (const [number, key] of blockKeys(journal).entries()) {
    /** @type {Journal | null} */
    const block = kept[key] ? JSON.parse(kept[key]) : null;
    if (!block || OF.some((name) => (block[name] ?? null) !== (journal[name] ?? null))) continue;
    for (const [index, changes] of block.rows.entries()) {
      const place = number * ROWS + index;
      if (rows[place]?.key === changes.key) rows[place] = { ...rows[place], ...changes };
    }
  }
  return { ...journal, rows };
}
