// The rows of this extension among the works that were read: the entries that have any, of which the
// first `shown` are handed to the core.

export function oursIn(session, shown) {
  const entries = [];
  for (let chunk = 0; chunk < (session.works?.chunks ?? 0); chunk += 1) {
    for (const entry of session[`works.${chunk}`] ?? []) if (entry.ours.length > 0) entries.push(entry);
  }
  return {
    rows: entries.reduce((sum, { ours }) => sum + ours.length, 0),
    alone: entries.filter(({ ours, rows }) => rows === ours.length).length,
    entries: entries.slice(0, shown),
  };
}
