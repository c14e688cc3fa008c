// The rows of this extension among the works that were read: of the `entries` that have any, the first
// `shown` are handed to the core.

/** @param {Entry[]} entries @param {number} shown */
export function oursIn(entries, shown) {
  return {
    rows: entries.reduce((sum, { ours }) => sum + ours.length, 0),
    alone: entries.filter(({ ours, rows }) => rows.length === ours.length).length,
    entries: entries.slice(0, shown),
  };
}
