// The rows of this extension among the works that were read: of the `entries` that have any, the first
// `shown` are handed to the core, and when the rows were last changed, the newest `MOST` of them.

const MOST = 300;

/** @param {Entry[]} entries @param {number} shown */
export function oursIn(entries, shown) {
  return {
    rows: entries.reduce((sum, { ours }) => sum + ours.length, 0),
    alone: entries.filter(({ ours, rows }) => rows.length === ours.length).length,
    entries: entries.slice(0, shown),
    written: entries.flatMap(({ ours, rows }) => rows.filter(([code]) => ours.includes(code)))
      .sort(([, one], [, other]) => other - one).slice(0, MOST),
  };
}
