// What the core made of the works of a review: their rows, what stands below those that are opened, and what is taken
// along by hand. Each is kept as long as nothing it shows has changed.

import { makePieces } from "../pieces.js";

/** @param {() => Core} core */
export const makeRows = (core) => makePieces(/** @returns {ReviewRow[]} */ (works) => core().call("review.rows", { works }));

/** A work as its row is made of it. @param {Wish} wish @param {PlanItem | null} item @returns {Piece} */
export const rowPiece = (wish, item) => ({
  key: wish.key, of: [wish, item], args: () => rowArgs(wish, item), from: () => JSON.stringify(rowArgs(wish, item)),
});

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
