// The cards of a review with very many works: each is made when it comes near the window, a few at a
// time, and kept as long as nothing it shows has changed.

const FEW = 20; // works whose cards are made at once
const MOST = 24; // cards that are kept in the document
const NEAR = "600px 0px";
const SLICE = 40; // ms for making cards before the page is shown in between

/** `core()` is the core; `changed()` shows the review as it is once more.
 * @param {{ core: () => Core, changed: () => void }} given */
export function makeCards({ core, changed }) {
  /** @type {Map<string, { from: string, card: WorkCard }>} */
  const made = new Map(); // by key
  /** @type {(string | undefined)[]} */
  let near = []; // keys, the one that came last is the last

  const observer = new IntersectionObserver((entries) => {
    const came = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => /** @type {HTMLElement} */ (target).dataset.key);
    if (came.every((key) => near.includes(key))) return;
    const held = /** @type {HTMLElement | null | undefined} */ (document.activeElement?.closest("[data-key]"))?.dataset.key; // what has the focus stays
    const others = near.filter((key) => !came.includes(key) && key !== held);
    near = [...others.slice(-MOST), ...(near.includes(held) ? [held] : []), ...came.filter((key) => key !== held || !near.includes(held))];
    changed();
  }, { rootMargin: NEAR });

  const hook = {
    insert: /** @param {Placed<Element>} vnode */ ({ elm }) => observer.observe(elm),
    destroy: /** @param {Placed<Element>} vnode */ ({ elm }) => observer.unobserve(elm),
  };

  return {
    /** Whether there are so many works that cards are asked for one by one. @param {{ draft?: Draft }} given */
    later: ({ draft }) => (draft?.works.length ?? 0) > FEW,

    /** Puts the cards that are near in place of what waits for them.
     * @param {ReviewView & { heads?: ReviewView["works"] }} review
     * @param {PageSession} session
     * @param {WorkspaceUi["looked"]} looked */
    fill(review, session, looked) {
      if (!this.later(session)) return made.clear();
      /** @type {{ items?: PlanItem[] }} */
      const { items = [], ...check } = session.check ?? {};
      const known = new Map(items.map((item) => [item.key, item]));
      const declined = new Set(session.declined ?? []);
      const works = session.draft?.works ?? [];
      const seen = session.seen ?? {};
      const affirmed = new Set(session.affirmed ?? []);
      const end = performance.now() + SLICE;
      let left = false;
      review.heads ??= review.works;
      review.works = review.heads.map((work, place) => {
        if (!near.includes(work.key)) return { ...work, hook };
        const wish = works[place];
        const doi = wish.doi ?? "";
        const args = {
          wish, item: known.get(work.key) ?? null, check: session.check ? check : null, declined: declined.has(work.key), affirmed: affirmed.has(work.key), place,
          seen: seen[doi] ?? null, looked: looked?.[doi] ?? null,
        };
        const from = JSON.stringify([globalThis.language.catalogue()?.language, args]);
        const before = made.get(work.key);
        if (before?.from === from) return before.card;
        if (performance.now() > end) {
          left = true;
          return before?.card ?? { ...work, hook };
        }
        const card = { ...core().call("review.card", args), hook };
        made.set(work.key, { from, card });
        return card;
      });
      if (left) setTimeout(changed);
    },
  };
}
