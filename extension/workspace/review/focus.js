// Where the focus is when what has it is moved, or goes: never nowhere.

const ROW = "tr[data-key]";

/** Draws, and gives the focus back where drawing took it: to what had it, else to the row of the review that stands there
 * now, or what is left of the part it was in, or the heading.
 * @param {() => void} draw */
export function holding(draw) {
  const held = /** @type {HTMLElement | null} */ (document.activeElement);
  const row = held?.closest(ROW);
  const beside = row ? near(row) : [];
  const part = held?.closest("[tabindex='-1']");
  draw();
  if (!held || held === document.body || document.activeElement !== document.body) return;
  if (held.isConnected) return held.focus({ preventScroll: true });
  const next = row && (row.isConnected ? row : beside.find((other) => other.isConnected));
  const left = next?.querySelector(".fold") ?? (part?.isConnected ? part : document.getElementById("heading"));
  /** @type {HTMLElement | null} */ (left)?.focus();
}

/** The rows beside a row: those that come after it, then those before. @param {Element} row */
function near(row) {
  const rows = [...document.querySelectorAll(ROW)];
  const place = rows.indexOf(row);
  return [...rows.slice(place + 1), ...rows.slice(0, place).reverse()];
}
