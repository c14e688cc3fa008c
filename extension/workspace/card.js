// What stands below a row of the review that is opened: the row as it will be sent, the roles to be changed, both sides
// of a conflict with the letter, and what others say.

import { say } from "../shared/language.js";
import { copyButton, foreign, link } from "../shared/components.js";
import { roleChip, rolePicker } from "../shared/roles.js";
import { el } from "../shared/render.js";
import { letterBox } from "./letter.js";
import { whyMissing } from "./why.js";

/** `id` keeps the parts of two works on one page apart.
 * @param {WorkCard} work
 * @param {string} id
 * @param {Acts} actions */
export function workCard(work, id, actions) {
  return el("div", { class: "stack" },
    work.conflict && conflict(work.conflict, id),
    work.row && row(work.row),
    editor(work, id, actions),
    work.said.length > 0 && el("dl", { class: "facts", key: "said" }, work.said.map((one) => [el("dt", {}, foreign(one.who)), el("dd", {}, foreign(one.what))])),
    work.why && whyMissing(work.why, id, () => actions.look(work.key)));
}

/** The roles, to be chosen here too: open at once where there are none yet.
 * @param {WorkCard} work
 * @param {string} id
 * @param {Acts} actions */
function editor({ key, editor: { label, rows } }, id, actions) {
  const none = rows.every(({ value }) => value === "none");
  return el("details", { class: "editor", key: "editor", hook: { insert: /** @param {Placed<HTMLDetailsElement>} vnode */ ({ elm }) => { elm.open = none; } } },
    el("summary", {}, label),
    rolePicker({
      rows, name: id,
      onchange: (role, value) => actions.setRole(key, role, value),
    }));
}

/** @param {RoleWords[]} roles */
function chips(roles) {
  return el("ul", { class: "chips", "aria-label": say("card/your-roles") }, roles.map((role) =>
    el("li", {}, roleChip(role), role.note && el("span", { class: "chip-note" }, role.note))));
}

/** @param {ShownRow} given */
function row({ fields, exact, prediction }) {
  const text = JSON.stringify(exact, null, 2);
  return el("div", { class: "sent stack tight", key: "sent" },
    el("h4", {}, say("card/row")),
    el("dl", { class: "facts" },
      fields.map((field) => [
        el("dt", {}, field.label),
        el("dd", {}, field.url ? link(field.url, field.value) : foreign(field.value),
          field.note && el("span", { class: "soft small" }, " ", foreign(field.note))),
      ]),
      prediction && [el("dt", {}, say("card/at-orcid")), el("dd", {}, foreign(prediction))]),
    el("details", { class: "exact", key: "exact" },
      el("summary", {}, say("card/exact-data")),
      el("pre", { tabindex: 0, translate: "no", "aria-label": say("card/exact-data-of-row") }, text),
      copyButton({ text, label: say("card/copy-data") })));
}

/** @param {ShownConflict} view @param {string} id */
function conflict(view, id) {
  /** @param {Child} title @param {RoleWords[]} roles */
  const side = (title, roles) => el("div", { class: "side" }, el("h4", {}, title), chips(roles));
  return el("div", { class: "stack", key: "conflict" },
    el("div", { class: "sides" },
      view.theirs.map((one) => side(foreign(one.who), one.roles)),
      side(say("card/you"), view.yours)),
    letterBox(view.letter, `${id}-letter`));
}
