// What the core makes of many things, a few at a time and each once: there may be a thousand, and input and painting
// come first.

const TOGETHER = 10; // that the core makes in one call
const SLICE = 15; // ms for making them before the page is shown in between

/** `ask(args)` makes one thing of each of the args. What is asked for is `{key, of, args, from}`: `of` are what it is made of,
 * by identity; where one of them is another, `from()` says whether it would be made of the same, for an object may be
 * another that says the same.
 * @template Made
 * @param {(args: any[]) => Made[]} ask */
export function makePieces(ask) {
  /** @type {Map<string, { of: unknown[], from: string, made: Made }>} */
  const known = new Map();

  /** @param {Piece} piece */
  const current = ({ key, of }) => known.get(key)?.of.every((one, place) => one === of[place]) ?? false;

  /** @param {{ piece: Piece, from: string }[]} wanted */
  function make(wanted) {
    if (!wanted.length) return;
    const made = ask(wanted.map(({ piece }) => piece.args()));
    for (const [place, { piece, from }] of wanted.entries()) known.set(piece.key, { of: piece.of, from, made: made[place] });
  }

  return {
    forget: () => known.clear(),

    /** What was made of it as it is now, null until then. @param {Piece} piece */
    of: (piece) => (current(piece) ? known.get(piece.key)?.made ?? null : null),

    /** What was made of it last, as it is now or as it was. @param {string} key */
    last: (key) => known.get(key)?.made ?? null,

    /** Makes what is not made yet, as time allows; false where some are left. @param {Piece[]} pieces */
    make(pieces) {
      const end = performance.now() + SLICE;
      let wanted = [];
      for (const piece of pieces) {
        if (current(piece)) continue;
        if (performance.now() > end) return false;
        const before = known.get(piece.key);
        const from = piece.from();
        if (before?.from === from) known.set(piece.key, { ...before, of: piece.of });
        else wanted.push({ piece, from });
        if (wanted.length === TOGETHER) {
          make(wanted);
          wanted = [];
        }
      }
      make(wanted);
      return true;
    },
  };
}
