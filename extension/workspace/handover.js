// What the researcher takes along where nothing can be pushed from here.

import { copyButton, disclosure, icon, link } from "../shared/components.js";
import { el } from "../shared/render.js";

export function handover(view) {
  const rows = JSON.stringify(view.rows, null, 2);
  return el("section", { class: "card stack", id: "handover", "aria-labelledby": "handover-heading" },
    el("h2", { id: "handover-heading" }, "Enter your roles at ORCID by hand"),
    el("ol", { class: "points numbered" }, view.how.map((step) => el("li", {}, step))),
    el("pre", { class: "letter-body", tabindex: 0, "aria-label": "Your works and roles" }, view.text),
    el("div", { class: "row" },
      copyButton({ text: view.text, label: "Copy works and roles", kind: "primary" }),
      view.record && link(view.record, ["Open my ORCID record", icon("outside")], { class: "button" })),
    view.rows.length > 0 && disclosure("For programs: the rows as they would be sent",
      el("pre", { tabindex: 0, "aria-label": "The rows as data" }, rows),
      copyButton({ text: rows, label: "Copy the rows" })));
}
