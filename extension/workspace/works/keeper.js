// The works list as this page has it: entries, what Crossref holds, the roles chosen, and the row that
// the core makes of each. Chunks are taken one by one and rows made a few at a time, those in sight
// first, so that nothing else waits. Works that are offered stand behind those of the record, while none of
// these is the same work; of versions of one work one.

const CHUNK = /^(works|deposits|offers)\.(\d+)$/;
const OFFERED = -1; // in place of the number of a chunk of the list
const SLICE = 30; // ms that one call to the core should take
const MOST = 200; // entries in one call

/** Whether a key of the session is kept here, and not in the page's state. @param {string} key */
export const isChunk = (key) => CHUNK.test(key);

/** `core()` is the core; `changed()` is called whenever rows were made or went; `inSight()` gives the keys to
 * be made first; `broke(error)` is told a defect.
 * @param {{ core: () => Core, changed: () => void, broke: (error: any) => void, inSight: () => string[] }} given */
export function makeKeeper({ core, changed, broke, inSight }) {
  /** @type {Keeper} */
  const keeper = {
    core, changed, broke, inSight,
    arrived: new Map(), // "works.3" -> the chunk's text, or null where it went; to be taken
    chunks: new Map(), // number -> [key]
    entries: new Map(), // key -> {entry, text, number of its chunk}
    deposits: new Map(), // DOI -> Deposit
    offers: new Map(), // number -> [entry], also of those that are on the record meanwhile
    keysOf: new Map(), // DOI (of any row of a work) -> Set of keys
    rows: new Map(), // key -> ListRow
    waiting: new Set(), // keys whose row is to be made (again)
    wishes: new Map(), // key -> Wish
    draft: null,
    last: null, // the roles that were chosen last
    pushed: new Set(), // keys of works that the push under way, or the last one, confirmed: done with
    order: null, // keys as ORCID has them, until a chunk changes
    all: null, // the entries in that order, until then
    made: null, // the rows in that order, until one of them changes
    ours: null, // entries with rows of this extension, until a chunk changes
    stated: null, // whether any entry names roles, until a chunk changes
    atWork: false,
    size: 10, // entries in the next call; grows to what a slice holds
  };
  return {
    /** Takes what of the session is new: `[key, value]` pairs, the value undefined where it went.
     * @param {[string, any][]} pairs */
    take(pairs) {
      for (const [key, value] of pairs) {
        if (CHUNK.test(key)) keeper.arrived.set(key, value ?? null);
        if (key === "deposits" && !value) forgetDeposits(keeper);
        if (key === "offers" && !value) keeper.offers.clear();
        if (key === "draft") keeper.draft = value;
        if (key === "last_roles") keeper.last = value ?? null;
        if (key === "journal") keeper.pushed = confirmedIn(value);
      }
      if (pairs.some(([key]) => key === "draft" || key === "journal")) takeDraft(keeper);
      settleWhere(keeper, pairs);
      if (keeper.core()) takeAll(keeper);
    },

    /** Another language has come into use: every row is made again. */
    sayAgain() {
      for (const key of keeper.entries.keys()) keeper.waiting.add(key);
      if (keeper.core()) takeAll(keeper);
    },

    /** The rows that are made, in ORCID's order: another array where one of them is another. */
    rows() {
      return keeper.made ??= inOrder(keeper).flatMap((key) => keeper.rows.get(key) ?? []);
    },
    /** @param {string} key */
    row: (key) => keeper.rows.get(key),
    /** @param {string} key */
    entry: (key) => keeper.entries.get(key)?.entry,
    /** All entries of the record, in ORCID's order: another array where one of them is another. */
    entries: () => keeper.all ??= inOrder(keeper).map((key) => entryOf(keeper, key)).filter(({ offered }) => !offered),
    /** Whether any of them names roles. */
    stated: () => keeper.stated ??= [...keeper.entries.values()].some(({ entry }) => entry.said.length > 0),
    /** The entries that have rows of this extension. */
    ours: () => keeper.ours ??= [...keeper.entries.values()].map(({ entry }) => entry).filter((entry) => entry.ours.length > 0),
    /** @param {string} key */
    deposit(key) {
      const entry = keeper.entries.get(key)?.entry;
      return entry?.offered?.deposit ?? keeper.deposits.get(entry?.doi ?? "") ?? null;
    },
    /** Under which key the list has a work, by the key or DOI that something else knows it by. @param {string} key */
    keyOf: (key) => (keeper.entries.has(key) ? key : [...keeper.keysOf.get(key) ?? []][0] ?? key),
    /** @param {string} key */
    wish: (key) => keeper.wishes.get(key) ?? null,
    /** The works that the push under way, or the last one, confirmed. */
    pushed: () => keeper.pushed,
    draft: () => keeper.draft ?? null,
    last: () => keeper.last,
    /** How many works are in the draft and not pushed yet. */
    drafted: () => keeper.wishes.size,
    /** Whether rows are still to be made. */
    busy: () => keeper.arrived.size > 0 || keeper.waiting.size > 0,
  };
}

/** @param {Keeper} keeper @param {number} number @param {string | null} text */
function takeWorks(keeper, number, text) {
  const list = text ? JSON.parse(text) : [];
  const here = new Set(list.map(/** @param {{ key: string }} given */ ({ key }) => key));
  for (const key of keeper.chunks.get(number) ?? []) if (!here.has(key)) forget(keeper, key, number);
  if (text) keeper.chunks.set(number, [...here]);
  else keeper.chunks.delete(number);
  changedIn(keeper);
  for (const entry of list) {
    for (const doi of doisOf(entry)) keeper.keysOf.set(doi, (keeper.keysOf.get(doi) ?? new Set()).add(entry.key));
    put(keeper, entry, number);
  }
}

/** The list is another than before. @param {Keeper} keeper */
function changedIn(keeper) {
  keeper.order = keeper.all = keeper.made = keeper.ours = keeper.stated = null;
}

/** The DOIs by which a work of the record is known. @param {Entry} entry */
const doisOf = ({ doi, also = [] }) => (doi ? [doi, ...also] : also);

/** Puts an entry where it belongs; its row is made again where it is another. @param {Keeper} keeper @param {Entry} entry @param {number} number */
function put(keeper, entry, number) {
  const now = JSON.stringify(entry);
  const known = keeper.entries.get(entry.key);
  if (known) known.number = number; // one that has moved from another chunk is not forgotten with that
  if (known?.text === now) return;
  keeper.entries.set(entry.key, { entry, text: now, number });
  keeper.waiting.add(entry.key);
}

/** Which works are offered now: those of which no DOI is on the record, of versions of one work one. @param {Keeper} keeper */
function settleOffers(keeper) {
  if (!keeper.core() || (keeper.offers.size === 0 && !keeper.chunks.has(OFFERED))) return;
  const listed = (/** @type {string} */ doi) => (keeper.keysOf.get(doi)?.size ?? 0) > 0;
  const offers = [...keeper.offers.values()].flat().filter(({ key, offered }) => ![key, ...offered?.versions ?? []].some(listed));
  const there = keeper.core().call("offers.families", {
    offers, on_record: offers.flatMap(({ offered }) => offered?.kin?.filter(listed) ?? []),
    chosen: offers.map(({ key }) => key).filter((key) => keeper.wishes.has(key)),
  });
  const now = new Set(there.map(({ key }) => key));
  for (const key of keeper.chunks.get(OFFERED) ?? []) if (!now.has(key)) forget(keeper, key, OFFERED);
  keeper.chunks.set(OFFERED, [...now]);
  changedIn(keeper);
  for (const entry of there) put(keeper, entry, OFFERED);
}

/** Settles anew where the offers are others, or roles are chosen for one that another version stands for.
 * @param {Keeper} keeper @param {[string, any][]} pairs */
function settleWhere(keeper, pairs) {
  const aside = [...keeper.offers.values()].some((some) => some.some(({ key }) => keeper.wishes.has(key) && !keeper.entries.has(key)));
  if (aside || pairs.some(([key]) => key === "offers")) settleOffers(keeper);
}

/** @param {Keeper} keeper @param {string} key @param {number} number */
function forget(keeper, key, number) {
  const known = keeper.entries.get(key);
  if (!known || known.number !== number) return; // it has moved to another chunk
  keeper.entries.delete(key);
  keeper.rows.delete(key);
  keeper.waiting.delete(key);
  for (const doi of doisOf(known.entry)) keeper.keysOf.get(doi)?.delete(key);
}

/** @param {Keeper} keeper @param {string | null} text */
function takeDeposits(keeper, text) {
  for (const [doi, deposit] of Object.entries(text ? JSON.parse(text) : {})) {
    const known = keeper.deposits.get(doi);
    if (known && JSON.stringify(known) === JSON.stringify(deposit)) continue;
    keeper.deposits.set(doi, deposit);
    for (const key of keeper.keysOf.get(doi) ?? []) keeper.waiting.add(key);
  }
}

/** Asked anew, or of another record: nothing that was found holds. @param {Keeper} keeper */
function forgetDeposits(keeper) {
  for (const doi of keeper.deposits.keys()) for (const key of keeper.keysOf.get(doi) ?? []) keeper.waiting.add(key);
  keeper.deposits.clear();
}

/** @param {Keeper} keeper */
function takeDraft(keeper) {
  const left = (keeper.draft?.works ?? []).filter(({ key }) => !keeper.pushed.has(key));
  const now = new Map(left.map((work) => [work.key, work]));
  for (const key of new Set([...keeper.wishes.keys(), ...now.keys()])) {
    const [before, after] = [keeper.wishes.get(key), now.get(key)].map((wish) => JSON.stringify([wish?.roles, wish?.withdraw]));
    const same = before === after;
    if (!same && keeper.entries.has(key)) keeper.waiting.add(key);
  }
  keeper.wishes = now;
}

/** @param {Keeper} keeper */
function takeOne(keeper) {
  const [first] = keeper.arrived;
  if (!first) return;
  const [name, text] = first;
  keeper.arrived.delete(name);
  const [, kind, number] = /** @type {RegExpExecArray} */ (CHUNK.exec(name));
  if (kind === "deposits") return takeDeposits(keeper, text);
  if (kind === "works") takeWorks(keeper, Number(number), text);
  else if (text) keeper.offers.set(Number(number), JSON.parse(text));
  else keeper.offers.delete(Number(number));
  settleOffers(keeper);
}

/** @param {Keeper} keeper */
function inOrder(keeper) {
  const last = (/** @type {number} */ number) => (number === OFFERED ? Infinity : number);
  return keeper.order ??= [...keeper.chunks.keys()].sort((a, b) => last(a) - last(b)).flatMap((number) => keeper.chunks.get(number) ?? []);
}

/** The next keys to make rows for. @param {Keeper} keeper */
function next(keeper) {
  const first = new Set(keeper.inSight().filter((key) => keeper.waiting.has(key)));
  for (const key of keeper.waiting) {
    if (first.size >= keeper.size) break;
    first.add(key);
  }
  return [...first].slice(0, keeper.size);
}

/** @param {Keeper} keeper @param {string} key */
function entryOf(keeper, key) {
  const known = keeper.entries.get(key);
  if (!known) throw new Error(`The list has no work "${key}".`);
  return known.entry;
}

/** As an entry of a map, where there is anything.
 * @template Value
 * @param {string | null} key
 * @param {Value | undefined} value
 * @returns {[string, Value][]} */
const pair = (key, value) => (key === null || value === undefined ? [] : [[key, value]]);

/** @param {Keeper} keeper */
function makeSome(keeper) {
  const keys = next(keeper);
  const some = keys.map((key) => entryOf(keeper, key));
  const begun = performance.now();
  const answer = keeper.core().call("works.rows", {
    entries: some,
    deposits: Object.fromEntries(some.flatMap(({ doi }) => pair(doi, keeper.deposits.get(doi ?? "")))),
    wishes: Object.fromEntries(keys.flatMap((key) => pair(key, chosen(keeper.wishes.get(key))))),
  });
  const taken = Math.max(performance.now() - begun, 1);
  keys.forEach((key, place) => {
    keeper.rows.set(key, answer[place]);
    keeper.waiting.delete(key);
  });
  keeper.made = null;
  keeper.size = Math.max(5, Math.min(MOST, 2 * keeper.size, Math.round((keys.length * SLICE) / taken)));
}

/** What of a work of the draft was chosen; undefined where it is not in it.
 * @param {Wish | null | undefined} wish
 * @returns {ChosenRoles | undefined} */
export function chosen(wish) {
  if (!wish) return undefined;
  const { roles, withdraw, ours } = wish;
  return { roles, ...(withdraw && { withdraw }), ...(ours && { ours }) };
}

/** @param {Keeper} keeper */
async function takeAll(keeper) {
  if (keeper.atWork) return;
  keeper.atWork = true;
  try {
    while (keeper.arrived.size > 0 || keeper.waiting.size > 0) {
      if (keeper.arrived.size > 0) takeOne(keeper);
      if (keeper.waiting.size > 0) makeSome(keeper);
      keeper.changed();
      await pause();
    }
  } catch (error) {
    keeper.broke(error);
  } finally {
    keeper.atWork = false;
  }
  keeper.changed();
}

/** @param {Journal | null | undefined} journal */
function confirmedIn(journal) {
  return new Set((journal?.rows ?? []).filter(({ state }) => state === "confirmed").map(({ key }) => key));
}

/** Lets the page do what it has to: input and painting come first. */
function pause() {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
