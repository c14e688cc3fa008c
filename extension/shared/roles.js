// Roles on the screen: choosing them (a row a role, one of five values in each) and showing them.

import { say } from "./language.js";
import { button } from "./components.js";
import { el } from "./render.js";

/** The values a role can take, in order; `label` and `name` are messages.
 * @type {{ value: Choice, label: string, name: string }[]} */
export const DEGREES = [
  { value: "none", label: "roles/no", name: "roles/no/name" },
  { value: "yes", label: "roles/yes", name: "roles/yes/name" },
  { value: "lead", label: "degree-heading/lead", name: "degree-heading/lead" },
  { value: "equal", label: "degree-heading/equal", name: "degree-heading/equal" },
  { value: "supporting", label: "degree-heading/supporting", name: "degree-heading/supporting" },
];

/** Choosing roles. Each row is a radio group: Tab goes from role to role, arrow keys choose.
 *
 * rows: [{role, term, meaning, value, note, by_hand}]; `note` says where the value comes from.
 * `onchange(role, value)`; `onundo(role)` puts one row back; `onshow(role)`, if given, shows the
 * words the role was read from. `name` keeps two pickers on one page apart.
 * @param {PickerOptions} given */
export function rolePicker({ rows, name, onchange, onundo, onshow, meanings = false }) {
  return el("div", { class: "picker" }, rows.map((row) => pickerRow(row, { name, onchange, onundo, onshow, meanings })));
}

/** @param {PickerRow} row @param {Omit<PickerOptions, "rows">} given */
function pickerRow(row, { name, onchange, onundo, onshow, meanings }) {
  const group = `${name}-${row.role}`;
  const meaning = `${group}-meaning`;
  return el("div", {
    class: row.value === "none" ? "picker-row" : "picker-row set",
    key: row.role, role: "radiogroup", "aria-labelledby": group, "aria-describedby": meaning, "data-role": row.role,
  },
  el("div", { class: "picker-name" },
    el("span", { id: group, title: termTitle(row) }, row.term),
    el("span", { id: meaning, class: meanings ? "picker-meaning" : "hidden-text" }, row.english && [english(row.english), " – "], row.meaning),
    (row.note || row.by_hand) && el("span", { class: row.by_hand || (row.recorded && row.value === "none") ? "picker-origin hand" : "picker-origin" },
      row.shown && onshow
        ? button({ label: row.note, kind: "quiet", onclick: () => onshow(row.role), title: say("roles/show-words") })
        : row.note,
      row.by_hand && onundo && button({
        label: say("roles/undo"), kind: "quiet", "aria-label": say("roles/undo-change", { role: row.term }), onclick: () => onundo(row.role),
      }))),
  el("div", { class: "segments" }, degreesOf(row).map(({ value, label, name: spoken }) =>
    el("label", { key: value, title: say(spoken) },
      el("input", {
        type: "radio", name: group, value, checked: row.value === value, "aria-label": say(spoken),
        onchange: () => onchange(row.role, value),
      }),
      el("span", { "aria-hidden": true, "data-words": say(label) }, say(label))))));
}

/** What a role's name says when it is pointed at: its English term, where that is another, and its meaning.
 * @param {{ english: string, meaning: string }} role */
export const termTitle = ({ english: term, meaning }) => [term, meaning].filter(Boolean).join(" – ");

/** Words in English, whatever language is in use. @param {string} words */
const english = (words) => el("span", { lang: "en" }, words);

/** "No" only where it says something: a role that stands on the record is taken back by it. @param {{ recorded?: boolean }} row */
function degreesOf({ recorded }) {
  return recorded ? DEGREES : [{ ...DEGREES[0], label: "roles/unset" }, ...DEGREES.slice(1)];
}

/** A role and its degree, for reading: `{term, degree}`.
 * @param {{ term: string, degree: string | null }} role
 * @param {{ [attribute: string]: any }} [options] */
export function roleChip({ term, degree }, options = {}) {
  return el(options.onclick ? "button" : "span", { class: "chip", type: options.onclick ? "button" : null, ...options },
    term, degree && el("b", {}, degree));
}
