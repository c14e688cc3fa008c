// Ways to the roles of a work that its record does not name.

import { button, icon, link, problemNotice } from "../../shared/components.js";
import { say } from "../../shared/language.js";
import { el } from "../../shared/render.js";
import { whyMissing } from "../why.js";

/** view: `works.detail`; around: {finding: {busy, said, problem}}. */
export function findRoles(view, around, act) {
  const { busy, said, problem } = around.finding;
  return el("section", { class: "stack tight", "aria-labelledby": "find-heading" },
    el("h3", { id: "find-heading" }, "Find your roles"),
    view.doi
      ? el("p", { class: "small soft" }, "Open the article and press the extension’s button there, or bring its text here. You see what was read before anything is used.")
      : el("p", { class: "small soft" }, "If the article has a contribution statement, paste it or open its PDF: its DOI is found in the text."),
    el("ul", { class: "ways" },
      view.doi && el("li", {}, link(view.doi.url, ["Open the article", icon("outside")], { class: "button" })),
      el("li", {}, button({ label: "Paste its contribution statement", onclick: () => act.bring("paste") })),
      el("li", {}, button({ label: "Open its PDF", onclick: () => act.bring("pdf") })),
      view.doi && el("li", {}, button({ label: busy ? "Looking at Europe PMC…" : "Look at Europe PMC", id: "europepmc", onclick: act.lookElsewhere }))),
    said && el("p", { class: "small", role: "status" }, say(said)),
    problem && problemNotice(problem),
    view.why && whyMissing(view.why, act.lookElsewhere));
}
