// Beside the list: the roles of the selected works, or one work opened. On a narrow screen it is a sheet
// over the list, which is then modal.

import { say } from "../../shared/language.js";
import { button, problemNotice } from "../../shared/components.js";
import { el } from "../../shared/render.js";
import { assignPanel, REVIEWED } from "./assign.js";
import { workDetail } from "./detail.js";

/** side: {problem, detail, around, picker}; of `detail` and `picker` one at most is not null.
 * @param {Beside} side
 * @param {boolean} narrow
 * @param {WorksActs} act */
export function sidePanel(side, narrow, act) {
  const content = side.detail && side.around && side.templates
    ? workDetail(side.detail, side.templates, { ...side.around, narrow }, act)
    : side.picker && side.templates ? assignPanel(side.picker, side.templates, narrow ? act : { ...act, close: null }) : hint();
  const parts = [side.problem && problemNotice(side.problem), content];
  if (!narrow) return el("aside", { class: "works-side", key: "side", "aria-label": say("picker/roles"), onkeydown: escape(act) }, parts);
  if (!side.detail && !side.picker) return null;
  return el("dialog", {
    class: "works-side sheet", key: "sheet", "aria-labelledby": "side-heading",
    hook: { insert: /** @param {Placed<HTMLDialogElement>} vnode */ ({ elm }) => elm.showModal() },
    oncancel: /** @param {Event} event */ (event) => { event.preventDefault(); act.close(); },
    onclose: () => act.close(), // a browser may close it without asking
  }, parts, el("div", { class: "side-foot" }, button({ label: say("assisted/end/finished"), id: "side-done", kind: "primary", onclick: act.close })));
}

function hint() {
  return el("div", { class: "stack tight", key: "hint" },
    el("h2", {}, say("picker/choose-roles")),
    el("p", {}, say("picker/how")),
    el("p", { class: "soft small keys-beside", "aria-hidden": true }, say("list/keys")), // read out with the list
    el("p", { class: "soft small" }, say(REVIEWED)));
}

/** @param {WorksActs} act */
function escape(act) {
  return /** @param {KeyboardEvent} event */ (event) => { if (event.key === "Escape") act.shut(); };
}

/** What stays at the lower edge: the way to the review, and on a narrow screen to the roles.
 * @param {{ drafted: number, selected: number, narrow: boolean }} given
 * @param {WorksActs} act */
export function reviewBar({ drafted, selected, narrow }, act) {
  const choose = narrow && selected > 0;
  return (drafted > 0 || choose) && el("section", { class: "works-bar", "aria-label": say("picker/next-step") },
    el("p", { class: "small" }, drafted > 0 ? say("picker/chosen-for", { works: drafted }) : ""),
    el("div", { class: "row" },
      choose && button({ label: say("picker/choose-for", { works: selected }), id: "choose-roles", kind: drafted > 0 ? "" : "primary", onclick: act.openPicker }),
      drafted > 0 && button({ label: say("picker/review", { works: drafted }), id: "to-review", kind: "primary", onclick: act.review })));
}
