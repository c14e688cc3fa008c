// The review's table: which works are shown, which of them are opened, and the row of each. A row is shown only as it is
// now: until it is made, its title stands for it.

import { makeCards, makeHandover, makeRows, rowPiece } from "./made.js";

const MORE = 50; // rows that are drawn anew at once
const UNCHECKED = "unchecked"; // the name of the outcome "": not checked yet
const OPEN = 3; // works, of so many at most all are open to begin with

/** `core()` is the core; `changed()` shows the review as it is once more.
 * @param {{ core: () => Core, changed: () => void }} given */
export function makeReviewing({ core, changed }) {
  const [rows, cards, along] = [makeRows(core), makeCards(core), makeHandover(core)];
  const open = makeOpen();
  const drawn = makeDrawn(rows);
  let alone = ""; // the name of the outcome that the person wants to see alone
  let language = "";

  /** In another language everything is said anew. */
  function heedLanguage() {
    const now = globalThis.language.catalogue()?.language ?? "";
    if (now === language) return;
    language = now;
    for (const one of [rows, cards, along]) one.forget();
  }

  return {
    /** The table: every group with the rows that are shown of it.
     * @param {ReviewView} review
     * @param {PageSession} session
     * @param {WorkspaceUi["looked"]} looked
     * @returns {ReviewTable} */
    table(review, session, looked) {
      heedLanguage();
      const list = session.draft?.works ?? [];
      const items = new Map((session.check?.items ?? []).map((item) => [item.key, item]));
      const works = new Map(list.map((wish, place) => {
        const item = items.get(wish.key) ?? null;
        return [wish.key, { wish, item, place, piece: rowPiece(wish, item) }];
      }));
      const groups = review.groups.map((group) => ({
        ...group, name: group.outcome || UNCHECKED, works: group.keys.flatMap((key) => works.get(key) ?? []),
      }));
      // While nothing is checked no work has an outcome: what the person wants to see alone is wanted after that too.
      const only = groups.some(({ name }) => name === alone) ? alone : "";
      if (groups.some(({ name }) => name !== UNCHECKED)) alone = only;
      const shown = groups.filter(({ name }) => !only || name === only);
      const wanted = shown.flatMap((group) => group.works);
      if (!drawn.draw(wanted)) setTimeout(changed);
      return {
        works: list.length, only,
        hidden: groups.filter((group) => !shown.includes(group)).reduce((sum, { taken }) => sum + taken.length, 0),
        handover: along.of(review.handover, session),
        filters: groups.map(({ name, label, tone, keys }) => ({ name, label, tone, count: keys.length })),
        groups: shown.map((group) => {
          const ticked = new Set(group.taken);
          return {
            ...group,
            rows: group.works.filter(({ wish }) => drawn.has(wish.key)).map(({ wish, item, place, piece }) => {
              const row = rows.of(piece);
              return {
                key: wish.key, id: `work-${place}`, title: row?.title ?? wish.title, row, ticked: ticked.has(wish.key),
                card: open.is(wish.key, list.length) ? cards.of(wish, item, session, looked) : null,
              };
            }),
          };
        }),
      };
    },

    opened: open.all,
    openAt: open.only,

    /** Opens a work, or shuts it. @param {string} key @param {boolean} wanted */
    toggle(key, wanted) {
      open.set(key, wanted);
      changed();
    },

    /** Shows the works of one outcome alone, or all (""). @param {string} name */
    show(name) {
      alone = name;
      changed();
    },
  };
}

/** Which works are open: those that the person opened, and of few all that they did not shut. */
function makeOpen() {
  /** @type {Map<string, boolean>} */
  const left = new Map(); // key -> whether the person left it open
  return {
    /** @param {string} key @param {number} works */
    is: (key, works) => left.get(key) ?? works <= OPEN,
    /** @param {string} key @param {boolean} open */
    set(key, open) {
      left.delete(key); // the one that was opened last is the last
      left.set(key, open);
    },
    /** Those that the person opened. */
    all: () => [...left].filter(([, open]) => open).map(([key]) => key),
    /** These, as the address says; what was shut is so no more. @param {string[]} keys */
    only(keys) {
      left.clear();
      for (const key of keys) left.set(key, true);
    },
  };
}

/** Which rows are drawn: one that is stays where it is; others are added a few at a time, when they are made. Of many works
 * the headings come first: the page itself has just been made in the same task.
 * @param {ReturnType<typeof makeRows>} rows */
function makeDrawn(rows) {
  /** @type {Set<string>} */
  let there = new Set();
  let begun = false;
  return {
    /** @param {string} key */
    has: (key) => there.has(key),

    /** Draws more of these; false where some are left. @param {{ wish: Wish, piece: Piece }[]} wanted */
    draw(wanted) {
      const opening = !begun && wanted.length > MORE;
      begun = true;
      const all = !opening && rows.make(wanted.map(({ piece }) => piece));
      let more = MORE;
      const now = wanted.filter(({ wish, piece }) => there.has(wish.key) || (rows.of(piece) && more-- > 0));
      there = new Set(now.map(({ wish }) => wish.key));
      return all && more >= 0;
    },
  };
}
