// "Take these roles with you": a record's roles on the clipboard or as a file. All of it is made here,
// in the browser, and goes nowhere else.

import { say } from "./language.js";
import { actButton, copyButton } from "./components.js";
import { el } from "./render.js";

const KEPT = 60_000; // ms a file stays available to the browser that saves it

/** view: `{label, note, groups}` as pycore/takeaway/forms.py has it; `make(kind)` gives `{name, mime, text}`.
 * @param {Take} given
 * @param {(kind: string) => Taken} make */
export function takeaway({ label, note, groups }, make) {
  return el("details", { class: "more take", id: "take" },
    el("summary", {}, label),
    note && el("p", { class: "soft small" }, note),
    el("div", { class: "take-groups" }, groups.map(({ heading, forms }) => el("section", { key: heading, "aria-label": heading },
      el("h3", {}, heading),
      el("ul", {}, forms.map((form) => row(form, make)))))));
}

/** @param {TakeForm} given @param {(kind: string) => Taken} make */
function row({ kind, label, note, copied }, make) {
  return el("li", { key: kind, "data-kind": kind },
    el("div", {}, el("span", { class: "label" }, label), el("span", { class: "soft" }, note)),
    el("div", { class: "row" },
      copied && copyButton({ text: () => make(kind).text, kind: "quiet", "aria-label": say("form/copy", { form: label }) }),
      actButton({
        label: say("form/download"), kind: "quiet", iconName: "save", "aria-label": say("form/download-form", { form: label }), act: () => save(make(kind)),
      })));
}

/** Hands the file to the browser, as a link that is pressed would; what to say of it. @param {Taken} given */
export function save({ name, mime, text }) {
  const href = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
  return say("form/downloading");
}

/** Today where the person is, as "2026-01-31". */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
