// "Why are my roles missing?": what pycore/views/why.py says of one work, and pages that say more.

import { say } from "../shared/language.js";
import { copyButton, icon, link } from "../shared/components.js";
import { el } from "../shared/render.js";
import { letterBox } from "./letter.js";

/** @type {PageLinks} */
let pages = { publishers: "", authors: "" };

/** Takes up which pages there are. @param {PageLinks} links */
export function usePages(links) {
  pages = links;
}

/** Closed until it is asked for. `look()` looks at Europe PMC where the XML was not looked at; `name` keeps two
 * works on one page apart.
 * @param {Why} view
 * @param {string} name
 * @param {() => unknown} look */
export function whyMissing(view, name, look) {
  return el("details", { class: "why", key: "why" },
    el("summary", {}, say("why/heading")),
    el("div", { class: "stack" },
      el("p", { class: "reason" }, view.summary),
      view.steps.length > 0 && el("ol", { class: "why-steps", "aria-label": say("why/way") }, view.steps.map((step) => whyStep(step, look))),
      el("div", { class: "stack tight" },
        el("h4", {}, say("why/what-can-do")),
        el("ul", { class: "checklist" }, view.checklist.map(({ text, done }) =>
          el("li", { class: done ? "done" : "" },
            el("span", { class: "check-mark", "aria-hidden": true }, done ? "✓" : ""),
            el("span", {}, el("span", { class: "hidden-text" }, `${say(done ? "why/done" : "why/to-do")} `), text))))),
      view.steps.length > 0 && morePages(), // they are of Crossref's publishers
      view.element && el("div", { class: "stack tight" },
        el("h4", {}, say("why/elements-heading")),
        el("pre", { tabindex: 0, translate: "no", "aria-label": say("why/elements") }, view.element),
        el("div", {}, copyButton({ text: view.element, label: say("why/copy-elements") }))),
      view.letter && letterBox(view.letter, `${name}-why`)));
}

/** Pages of others, by their host. */
function morePages() {
  const shown = [[pages.publishers, say("why/publishers-page")], [pages.authors, say("why/authors-page")]].filter(([address]) => address);
  return shown.length > 0 && el("ul", { class: "why-pages small" }, shown.map(([address, label]) => el("li", { key: address },
    link(address, [label, icon("outside", { width: 14, height: 14 })]), el("span", { class: "soft" }, ` ${new URL(address).host}`))));
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
