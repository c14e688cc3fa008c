// Where the focus is when rows of the review are moved, or go.

const ROW = "tr[data-key]";

/** Draws, and gives the focus back where drawing took it: to what had it, else to the row that stands there now.
 * @param {() => void} draw */
export function holding(draw) {
  const held = /** @type {HTMLElement | null} */ (document.activeElement);
  const row = held?.closest(ROW);
  if (!held || !row) return draw();
  const beside = near(row);
  draw();
  if (document.activeElement === held) return;
  if (held.isConnected) return held.focus({ preventScroll: true });
  const next = row.isConnected ? row : beside.find((other) => other.isConnected);
  const tools = /** @type {HTMLElement | null | undefined} */ (next?.querySelector(".fold"));
  (tools ?? document.getElementById("heading"))?.focus();
}

/** The rows beside a row: those that come after it, then those before. @param {Element} row */
function near(row) {
  const rows = [...document.querySelectorAll(ROW)];
  const place = rows.indexOf(row);
  return [...rows.slice(place + 1), ...rows.slice(0, place).reverse()];
}
