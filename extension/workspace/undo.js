// Taking back what was chosen by hand, and doing it again: by button, and by Ctrl+Z and Ctrl+Shift+Z.

import { say } from "../shared/language.js";
import { button } from "../shared/components.js";
import { el } from "../shared/render.js";

/** view: `view.undo` of the core. Nothing where nothing was changed yet.
 * @param {UndoButtons} view
 * @param {{ takeBack: TakeBack }} act */
export function undoButtons(view, act) {
  if (!view.undo && !view.redo) return null;
  /** @param {"undo" | "redo"} name @param {UndoButton | null} data @param {"undo" | "redo"} iconName */
  const one = (name, data, iconName) => button({
    label: data?.title ?? say("undo/nothing", { which: name }), id: name, iconName, iconOnly: true, kind: "quiet",
    unavailable: data ? null : "undo-group", onclick: () => act.takeBack(name),
  });
  return el("div", { class: "row undo", id: "undo-group", role: "group", "aria-label": say("undo/changes") }, one("undo", view.undo, "undo"), one("redo", view.redo, "redo"));
}

/** Which of the two a key asks for, or null. In text fields the keys are the browser's own.
 * @param {KeyboardEvent} event */
export function undoKey(event) {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || /** @type {Element | null} */ (event.target)?.closest?.(TEXT)) return null;
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

const TEXT = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])";
