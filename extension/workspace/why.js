// "Why are my roles missing?": what pycore/views/why.py says of one work.

import { say } from "../shared/language.js";
import { copyButton, icon, link } from "../shared/components.js";
import { el } from "../shared/render.js";
import { letterBox } from "./letter.js";

/** Closed until it is asked for. `look()` looks at Europe PMC where the XML was not looked at.
 * @param {Why} view
 * @param {() => unknown} look */
export function whyMissing(view, look) {
  return el("details", { class: "why", key: "why" },
    el("summary", {}, say("why/heading")),
    el("div", { class: "stack" },
      el("p", { class: "reason" }, view.summary),
      el("ol", { class: "why-steps", "aria-label": say("why/way") }, view.steps.map((step) => whyStep(step, look))),
      el("div", { class: "stack tight" },
        el("h4", {}, say("why/what-can-do")),
        el("ul", { class: "checklist" }, view.checklist.map(({ text, done }) =>
          el("li", { class: done ? "done" : "" },
            el("span", { class: "check-mark", "aria-hidden": true }, done ? "✓" : ""),
            el("span", {}, el("span", { class: "hidden-text" }, `${say(done ? "why/done" : "why/to-do")} `), text))))),
      view.element && el("div", { class: "stack tight" },
        el("h4", {}, say("why/elements-heading")),
        el("pre", { tabindex: 0, translate: "no", "aria-label": say("why/elements") }, view.element),
        el("div", {}, copyButton({ text: view.element, label: say("why/copy-elements") }))),
      view.letter && letterBox(view.letter)));
}

/** @param {WhyStep} step @param {() => unknown} look */
function whyStep(step, look) {
  return el("li", { class: "why-step", "data-step": step.name },
    el("div", { class: "row spread" }, el("h4", {}, step.title), el("span", { class: `tag ${step.tone}` }, step.label)),
    el("p", { class: "small" }, step.text),
    step.look && whyLook(step.look, look));
}

/** @param {Look} view @param {() => unknown} look */
function whyLook(view, look) {
  return el("p", { class: "small soft" },
    view.url
      ? link(view.url, [view.label, icon("outside", { width: 14, height: 14 })], { class: "why-look" })
      : el("button", { type: "button", class: "button quiet", "aria-disabled": view.busy ? true : null, onclick: () => { if (!view.busy) look(); } }, view.label),
    view.hint && ` ${view.hint}`);
}
