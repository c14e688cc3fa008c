// What the core made of the works of a review: their rows, a few at a time, for there may be a thousand, and what stands
// below those that are opened. Each is kept as long as nothing it shows has changed.

const TOGETHER = 10; // rows that the core makes in one call
const SLICE = 15; // ms for making rows before input and painting come first

/** @param {() => Core} core */
export function makeRows(core) {
  /** @type {Map<string, { wish: Wish, item: PlanItem | null, from: string, row: ReviewRow }>} */
  const made = new Map();

  /** @param {{ key: string, wish: Wish, item: PlanItem | null, from: string, args: any }[]} wanted */
  function ask(wanted) {
    if (!wanted.length) return;
    /** @type {ReviewRow[]} */
    const rows = core().call("review.rows", { works: wanted.map(({ args }) => args) });
    for (const [place, { key, wish, item, from }] of wanted.entries()) made.set(key, { wish, item, from, row: rows[place] });
  }

  return {
    forget: () => made.clear(),

    /** The row of a work as it is now, null until it is made. @param {Wish} wish @param {PlanItem | null} item */
    of(wish, item) {
      const now = made.get(wish.key);
      return now?.wish === wish && now.item === item ? now.row : null;
    },

    /** Makes rows as time allows; false where some are left.
     * @param {{ wish: Wish, item: PlanItem | null }[]} works */
    make(works) {
      const end = performance.now() + SLICE;
      let wanted = [];
      for (const { wish, item } of works) {
        if (this.of(wish, item)) continue;
        if (performance.now() > end) return false;
        const { key } = wish;
        const args = rowArgs(wish, item);
        const from = JSON.stringify(args);
        const before = made.get(key);
        if (before?.from === from) made.set(key, { ...before, wish, item });
        else wanted.push({ key, wish, item, from, args });
        if (wanted.length === TOGETHER) {
          ask(wanted);
          wanted = [];
        }
      }
      ask(wanted);
      return true;
    },
  };
}

/** What the core is told of a work and of what is planned for it, to make its row.
 * @param {Wish} wish @param {PlanItem | null} item */
function rowArgs({ authors, me, ...work }, item) {
  const whom = me === null || !authors.length ? null : { name: authors[me].name, place: me + 1, authors: authors.length };
  return { work, item: item && planned(item), whom };
}

/** @param {PlanItem} item */
const planned = ({ title, journal, date, facts, action, reason, notes, adds, keeps, changes, withdraws, hash, doubt }) =>
  ({ title, journal, date, facts, action, reason, notes, adds, keeps, changes, withdraws, hash, doubt });

/** @param {() => Core} core */
export function makeCards(core) {
  /** @type {Map<string, { from: string, card: WorkCard }>} */
  const made = new Map();
  return {
    forget: () => made.clear(),

    /** What stands below a work. @param {Wish} wish @param {PlanItem | null} item @param {PageSession} session @param {WorkspaceUi["looked"]} looked */
    of(wish, item, { check, seen }, looked) {
      const doi = wish.doi ?? "";
      const args = { wish, item, check: check ? { ...check, items: undefined } : null, seen: seen?.[doi] ?? null, looked: looked?.[doi] ?? null };
      const from = JSON.stringify(args);
      const before = made.get(wish.key);
      if (before?.from === from) return before.card;
      /** @type {WorkCard} */
      const card = core().call("review.card", args);
      made.set(wish.key, { from, card });
      return card;
    },
  };
}

/** What is taken along by hand, where there is no client. @param {() => Core} core */
export function makeHandover(core) {
  /** @type {{ of: unknown[], view: Handover | null }} */
  let made = { of: [], view: null };
  return {
    forget() { made = { of: [], view: null }; },

    /** @param {string | null} record its address, null where there is a client @param {PageSession} session */
    of(record, { draft, check }) {
      const of = [record, draft, check];
      if (record === null) return null;
      if (of.some((one, place) => one !== made.of[place])) {
        made = { of, view: core().call("review.handover", { works: draft?.works ?? [], items: check?.items ?? [], record }) };
      }
      return made.view;
    },
  };
}
