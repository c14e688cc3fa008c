// Which works are selected, by key: it outlives searching, sorting and filtering, so what is done with it
// says what of it is not in sight.

export function makeSelection() {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @type {string | null} */
  let anchor = null; // the key from which a span is selected

  return {
    keys,

    /** Selects or unselects one work; with `toHere` everything from the last one that was, as that one is.
     * @param {ListRow[]} rows
     * @param {number} index
     * @param {boolean} toHere */
    toggle(rows, index, toHere) {
      const { key } = rows[index];
      const from = toHere ? rows.findIndex((row) => row.key === anchor) : -1;
      if (from >= 0) return this.span(rows, from, index, anchor !== null && keys.has(anchor));
      if (keys.has(key)) keys.delete(key);
      else keys.add(key);
      anchor = key;
    },

    /** Selects (or unselects) all from one index to another, both included.
     * @param {ListRow[]} rows
     * @param {number} from
     * @param {number} to
     * @param {boolean} [on] */
    span(rows, from, to, on = true) {
      for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
        if (on) keys.add(rows[index].key);
        else keys.delete(rows[index].key);
      }
      anchor ??= rows[from].key;
    },

    /** Exactly these, and none that was selected before. @param {ListRow[]} rows */
    only(rows) {
      keys.clear();
      for (const { key } of rows) keys.add(key);
      anchor = null;
    },

    /** These are done with. @param {Iterable<string>} gone */
    drop(gone) {
      for (const key of gone) keys.delete(key);
    },

    clear() {
      keys.clear();
      anchor = null;
    },
  };
}
