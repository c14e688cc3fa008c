// The rows of this extension among the works that were read: the entries that have any, of which the
// first `shown` are handed to the core. A chunk is looked through once, and again when it has changed.

const looked = new Map(); // chunk's key -> {text, entries}

function inChunk(key, text) {
  const before = looked.get(key);
  if (before?.text === text) return before.entries;
  const entries = text ? JSON.parse(text).filter(({ ours }) => ours.length > 0) : [];
  looked.set(key, { text, entries });
  return entries;
}

/** What pycore/views/history.py calls `ours`. */
export function oursIn(session, shown) {
  const chunks = Array.from({ length: session.works?.chunks ?? 0 }, (_, number) => `works.${number}`);
  const entries = chunks.flatMap((key) => inChunk(key, session[key]));
  return {
    rows: entries.reduce((sum, { ours }) => sum + ours.length, 0),
    alone: entries.filter(({ ours, rows }) => rows.length === ours.length).length,
    entries: entries.slice(0, shown),
  };
}
