// Which rows of the works list are shown, in which order: over all rows at once, and fast enough
// for every key that is pressed at 10,000 works. What the rows hold, the core says (`works.rows`).

const MARKS = /[\u0300-\u036f]/g;

/** As the core folds what is searched: lower case, without accents. @param {string} text */
export function fold(text) {
  return text.toLowerCase().normalize("NFKD").replace(MARKS, "");
}

/** What is asked of the list to begin with: everything, in ORCID's order. */
export const EVERYTHING = Object.freeze({
  text: "", facets: [], from: null, to: null, type: "", journal: "", sort: { by: "", descending: false },
});

/** Whether something but the order is asked. @param {Query} query */
export function narrows(query) {
  const { text, facets, from, to, type, journal } = query;
  return Boolean(text.trim() || facets.length || from || to || type || journal.trim());
}

/** Arranges rows: `arrange(rows, query) -> {shown: [ListRow], counts: Map(facet -> works shown that have it),
 * types: [[type, count]], whole}`. `whole` is how many there are to be narrowed down.
 *
 * Every word of `text` must occur, every facet must hold, and years are from `from` to `to`, both
 * included; a work without a year is in no span. Rows that are alike in the order stay as ORCID has
 * them; those without a date or journal come last. A row that stands apart is shown only where its facet
 * is asked for; until then it is counted there, if it fits otherwise. The order is kept until `rows` is another array.
 */
export function makeEngine() {
  /** @type {{ rows: ListRow[] | null, by: string | null, descending: boolean | null, sorted: ListRow[] }} */
  let known = { rows: null, by: null, descending: null, sorted: [] };
  /** @type {{ rows: ListRow[] | null, types: [string, number][] }} */
  let counted = { rows: null, types: [] };

  /** @param {ListRow[]} rows @param {{ by: string, descending: boolean }} rest */
  function inOrder(rows, { by, descending }) {
    if (known.rows !== rows || known.by !== by || known.descending !== descending) {
      known = { rows, by, descending, sorted: by ? sort(rows, by, descending) : rows };
    }
    return known.sorted;
  }

  /** @param {ListRow[]} rows */
  function types(rows) {
    if (counted.rows !== rows) {
      const counts = new Map();
      for (const { type } of rows) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
      counted = { rows, types: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)) };
    }
    return counted.types;
  }

  return {
    /** @param {ListRow[]} rows @param {Query} query */
    arrange(rows, query) {
      const fits = filter(query);
      const counts = new Map();
      /** @param {string} facet */
      const count = (facet) => counts.set(facet, (counts.get(facet) ?? 0) + 1);
      let whole = 0;
      const shown = inOrder(rows, query.sort).filter((row) => {
        const here = !row.apart || query.facets.includes(row.apart);
        whole += here ? 1 : 0;
        if (!fits(row)) return false;
        if (here) row.facets.forEach(count);
        else count(row.apart);
        return here;
      });
      return { shown, counts, types: types(rows), whole };
    },
  };
}

/** @param {Query} given */
function filter({ text, facets, from, to, type, journal }) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const title = fold(journal).trim();
  return /** @param {ListRow} row */ (row) =>
    words.every((word) => row.search.includes(word))
    && facets.every((facet) => row.facets.includes(facet))
    && (!from || (row.year !== null && row.year >= from))
    && (!to || (row.year !== null && row.year <= to))
    && (!type || row.type === type)
    && (!title || row.sort.journal.includes(title));
}

/** Each comparison looks at two texts and makes nothing: at 10,000 works there are 130,000 of them.
 * @param {ListRow[]} rows @param {string} by @param {boolean} descending */
function sort(rows, by, descending) {
  const sign = descending ? -1 : 1;
  const key = /** @type {keyof SortKeys} */ (by);
  return [...rows].sort(({ sort: { [key]: a } }, { sort: { [key]: b } }) => {
    if (a === b) return 0;
    if (a === "" || b === "") return a === "" ? 1 : -1;
    return a < b ? -sign : sign;
  });
}
