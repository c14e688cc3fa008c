// Which works of the list are meant, and what the core says of the list and of one of them.

/** What the core says of the list as a whole; there is nothing to show before. @param {WorksList} list */
export function given(list) {
  if (!list.given) throw new Error("The works list has not been given yet.");
  return list.given;
}

/** @param {WorksList} list @param {string | null} key */
export function entryOf(list, key) {
  const entry = key === null ? undefined : list.keeper.entry(key);
  if (!entry) throw new Error(`The list has no work "${key}".`);
  return entry;
}

/** The keys of the selected works that are shown. @param {WorksList} list */
export function shownOf(list) {
  return list.selection.keys.size === 0 ? [] : list.found.shown.map(({ key }) => key).filter((key) => list.selection.keys.has(key));
}

/** The works that what is chosen beside the list is for: what is selected and not shown only where the person
 * said so, under a heading that says so too.
 * @param {WorksList} list */
export function targets(list) {
  if (list.local.opened) return [list.local.opened];
  return list.local.hiddenToo ? [...list.selection.keys] : shownOf(list);
}

/** @param {WorksList} list @param {string} key */
export function detail(list, key) {
  const entry = entryOf(list, key);
  const { holder, seen } = given(list);
  return list.core().call("works.detail", { entry, deposit: list.keeper.deposit(key), wish: list.keeper.wish(key), holder, seen: seen[entry.doi ?? ""] ?? null, looked: { busy: list.local.finding.busy, sentence: null } });
}
