// One work in the review.

import { say, sayAround } from "../shared/language.js";
import { button, copyButton, foreign, link, notice } from "../shared/components.js";
import { roleChip, rolePicker } from "../shared/roles.js";
import { el } from "../shared/render.js";
import { letterBox } from "./letter.js";
import { whyMissing } from "./why.js";

/** What stands for a work that is not in sight: its title only. @param {WaitingCard & { hook?: object }} work */
export function waitingCard(work) {
  return el("article", { class: "card work waiting", key: work.key, id: work.id, "data-key": work.key, "aria-labelledby": `${work.id}-title`, hook: work.hook },
    el("h3", { id: `${work.id}-title` }, foreign(work.title)));
}

/** `open`: whether the row is shown at once, or behind a disclosure (when there are many works).
 * @param {WorkCard & { hook?: object }} work
 * @param {Acts} actions
 * @param {boolean} open */
export function workCard(work, actions, open) {
  return el("article", { class: "card work stack", key: work.key, id: work.id, "data-key": work.key, "aria-labelledby": `${work.id}-title`, hook: work.hook ?? {} },
    head(work, actions),
    work.reason && el("p", { class: "reason" }, work.reason),
    work.replaced && notice({ kind: "info", text: work.replaced, key: "replaced", live: true }),
    work.doubt && notice({ kind: "warn", text: work.doubt, key: "doubt" }),
    work.notes.length > 0 && notice({ kind: "info", text: work.notes.length === 1 ? work.notes[0] : "", tips: work.notes.length > 1 ? work.notes : [] }),
    work.roles.length > 0 && el("div", { class: "stack tight" },
      work.as_whom && el("p", { class: "soft small" }, sayAround("card/roles-as", "whom", foreign(work.as_whom))),
      chips(work.roles)),
    work.row && row(work.row, open),
    editor(work, actions),
    work.conflict && conflict(work.conflict),
    work.said.length > 0 && el("dl", { class: "facts" }, work.said.map((one) => [el("dt", {}, foreign(one.who)), el("dd", {}, foreign(one.what))])),
    work.why && whyMissing(work.why, () => actions.look(work.key)));
}

/** @param {WorkCard} work @param {Acts} actions */
function head(work, actions) {
  const title = el("h3", { id: `${work.id}-title` }, foreign(work.title));
  return el("div", { class: "work-head" },
    work.accept && el("input", {
      type: "checkbox", class: "accept", checked: work.accept.checked, "aria-label": work.accept.label,
      /** @param {Typed} event */
      onchange: (event) => actions.accept(work.key, event.target.checked),
    }),
    el("div", { class: "work-title" },
      title,
      el("p", { class: "soft small" }, work.published && foreign(work.published), work.published && work.doi && " · ",
        work.doi && link(work.doi.url, work.doi.text))),
    el("div", { class: "work-side" },
      el("span", { class: `tag ${work.tone}` }, work.label),
      button({ label: say("card/remove"), iconName: "close", iconOnly: true, kind: "quiet", onclick: () => actions.drop(work.key) })));
}

/** The roles, to be chosen here too: open at once where there are none yet.
 * @param {WorkCard} work
 * @param {Acts} actions */
function editor(work, actions) {
  return el("details", { class: "editor", key: "editor", hook: { insert: /** @param {Placed<HTMLDetailsElement>} vnode */ ({ elm }) => { elm.open = work.roles.length === 0; } } },
    el("summary", {}, work.editor.label),
    rolePicker({
      rows: work.editor.rows, name: work.id,
      onchange: (role, value) => actions.setRole(work.key, role, value),
    }));
}

/** @param {RoleWords[]} roles */
function chips(roles) {
  return el("ul", { class: "chips", "aria-label": say("card/your-roles") }, roles.map((role) =>
    el("li", {}, roleChip(role), role.note && el("span", { class: "chip-note" }, role.note))));
}

/** @param {ShownRow} given @param {boolean} open */
function row({ fields, exact, prediction }, open) {
  const text = JSON.stringify(exact, null, 2);
  return el("details", { class: "sent", open, key: "sent" },
    el("summary", {}, say("card/row")),
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

/** @param {ShownConflict} view */
function conflict(view) {
  /** @param {Child} title @param {RoleWords[]} roles */
  const side = (title, roles) => el("div", { class: "side" }, el("h4", {}, title), chips(roles));
  return el("div", { class: "stack" },
    el("div", { class: "sides" },
      view.theirs.map((one) => side(foreign(one.who), one.roles)),
      side(say("card/you"), view.yours)),
    letterBox(view.letter));
}
