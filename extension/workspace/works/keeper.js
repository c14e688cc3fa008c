// The works list as this page has it: entries, what Crossref holds, the roles chosen, and the row that
// the core makes of each. Chunks are taken one by one and rows made a few at a time, those in sight
// first, so that nothing else waits.

const CHUNK = /^(works|deposits)\.(\d+)$/;
const SLICE = 30; // ms that one call to the core should take
const MOST = 200; // entries in one call

/** Whether a key of the session is kept here, and not in the page's state. */
export const isChunk = (key) => CHUNK.test(key);

/** `core()` is the core; `changed()` is called whenever rows were made or went; `inSight()` gives the keys to
 * be made first; `broke(error)` is told a defect. */
export function makeKeeper({ core, changed, broke, inSight }) {
  const arrived = new Map(); // "works.3" -> the chunk's text, or null where it went; to be taken
  const chunks = new Map(); // number -> [key]
  const entries = new Map(); // key -> {entry, text, number of its chunk}
  const deposits = new Map(); // DOI -> Deposit
  const keysOf = new Map(); // DOI -> Set of keys
  const rows = new Map(); // key -> ListRow
  const waiting = new Set(); // keys whose row is to be made (again)
  let wishes = new Map(); // key -> Wish
  let draft = null;
  let pushed = new Set(); // keys of works that the push under way, or the last one, confirmed: done with
  let order = null; // keys as ORCID has them, until a chunk changes
  let made = null; // the rows in that order, until one of them changes
  let ours = null; // entries with rows of this extension, until a chunk changes
  let stated = null; // whether any entry names roles, until a chunk changes
  let atWork = false;
  let size = 10; // entries in the next call; grows to what a slice holds

  function takeWorks(number, text) {
    const list = text ? JSON.parse(text) : [];
    const here = new Set(list.map(({ key }) => key));
    for (const key of chunks.get(number) ?? []) if (!here.has(key)) forget(key, number);
    if (text) chunks.set(number, [...here]);
    else chunks.delete(number);
    order = made = ours = stated = null;
    for (const entry of list) {
      const now = JSON.stringify(entry);
      const known = entries.get(entry.key);
      if (known) known.number = number; // one that has moved from another chunk is not forgotten with that
      if (known?.text === now) continue;
      entries.set(entry.key, { entry, text: now, number });
      if (entry.doi) keysOf.set(entry.doi, (keysOf.get(entry.doi) ?? new Set()).add(entry.key));
      waiting.add(entry.key);
    }
  }

  function forget(key, number) {
    const known = entries.get(key);
    if (!known || known.number !== number) return; // it has moved to another chunk
    entries.delete(key);
    rows.delete(key);
    waiting.delete(key);
    keysOf.get(known.entry.doi)?.delete(key);
  }

  function takeDeposits(text) {
    for (const [doi, deposit] of Object.entries(text ? JSON.parse(text) : {})) {
      const known = deposits.get(doi);
      if (known && JSON.stringify(known) === JSON.stringify(deposit)) continue;
      deposits.set(doi, deposit);
      for (const key of keysOf.get(doi) ?? []) waiting.add(key);
    }
  }

  /** Asked anew, or of another record: nothing that was found holds. */
  function forgetDeposits() {
    for (const doi of deposits.keys()) for (const key of keysOf.get(doi) ?? []) waiting.add(key);
    deposits.clear();
  }

  function takeDraft() {
    const left = (draft?.works ?? []).filter(({ key }) => !pushed.has(key));
    const now = new Map(left.map((work) => [work.key, work]));
    for (const key of new Set([...wishes.keys(), ...now.keys()])) {
      const same = JSON.stringify(wishes.get(key)?.roles) === JSON.stringify(now.get(key)?.roles);
      if (!same && entries.has(key)) waiting.add(key);
    }
    wishes = now;
  }

  function takeOne() {
    const [name, text] = arrived.entries().next().value;
    arrived.delete(name);
    const [, kind, number] = CHUNK.exec(name);
    if (kind === "works") takeWorks(Number(number), text);
    else takeDeposits(text);
  }

  function inOrder() {
    return order ??= [...chunks.keys()].sort((a, b) => a - b).flatMap((number) => chunks.get(number));
  }

  /** The next keys to make rows for. */
  function next() {
    const first = new Set(inSight().filter((key) => waiting.has(key)));
    for (const key of waiting) {
      if (first.size >= size) break;
      first.add(key);
    }
    return [...first].slice(0, size);
  }

  function makeSome() {
    const keys = next();
    const some = keys.map((key) => entries.get(key).entry);
    const begun = performance.now();
    const answer = core().call("works.rows", {
      entries: some,
      deposits: Object.fromEntries(some.filter(({ doi }) => deposits.has(doi)).map(({ doi }) => [doi, deposits.get(doi)])),
      wishes: Object.fromEntries(keys.filter((key) => wishes.has(key)).map((key) => [key, wishes.get(key).roles])),
    });
    const taken = Math.max(performance.now() - begun, 1);
    keys.forEach((key, place) => {
      rows.set(key, answer[place]);
      waiting.delete(key);
    });
    made = null;
    size = Math.max(5, Math.min(MOST, 2 * size, Math.round((keys.length * SLICE) / taken)));
  }

  async function work() {
    if (atWork) return;
    atWork = true;
    try {
      while (arrived.size > 0 || waiting.size > 0) {
        if (arrived.size > 0) takeOne();
        if (waiting.size > 0) makeSome();
        changed();
        await pause();
      }
    } catch (error) {
      broke(error);
    } finally {
      atWork = false;
    }
    changed();
  }

  return {
    /** Takes what of the session is new: `[key, value]` pairs, the value undefined where it went. */
    take(pairs) {
      for (const [key, value] of pairs) {
        if (CHUNK.test(key)) arrived.set(key, value ?? null);
        if (key === "deposits" && !value) forgetDeposits();
        if (key === "draft") draft = value;
        if (key === "journal") pushed = confirmedIn(value);
      }
      if (pairs.some(([key]) => key === "draft" || key === "journal")) takeDraft();
      if (core()) work();
    },

    /** The rows that are made, in ORCID's order: another array where one of them is another. */
    rows() {
      return made ??= inOrder().flatMap((key) => (rows.has(key) ? [rows.get(key)] : []));
    },
    entry: (key) => entries.get(key)?.entry,
    /** All entries, in ORCID's order. */
    entries: () => inOrder().map((key) => entries.get(key).entry),
    /** Whether any of them names roles. */
    stated: () => stated ??= [...entries.values()].some(({ entry }) => entry.said.length > 0),
    /** The entries that have rows of this extension. */
    ours: () => ours ??= [...entries.values()].map(({ entry }) => entry).filter((entry) => entry.ours.length > 0),
    deposit: (key) => deposits.get(entries.get(key)?.entry.doi) ?? null,
    wish: (key) => wishes.get(key) ?? null,
    /** How many works are in the draft and not pushed yet. */
    drafted: () => wishes.size,
    /** Whether rows are still to be made. */
    busy: () => arrived.size > 0 || waiting.size > 0,
  };
}

function confirmedIn(journal) {
  return new Set((journal?.rows ?? []).filter(({ state }) => state === "confirmed").map(({ key }) => key));
}

/** Lets the page do what it has to: input and painting come first. */
function pause() {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
