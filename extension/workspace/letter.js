// A letter to a publisher: to copy, or to open in the mail program.

import { copyButton, disclosure, foreign, link } from "../shared/components.js";
import { el } from "../shared/render.js";

export function letterBox(letter) {
  return disclosure("A letter to the publisher",
    el("div", { class: "stack letter" },
      el("dl", { class: "facts" },
        el("dt", {}, "To"), el("dd", {}, foreign(letter.to)),
        el("dt", {}, "Subject"), el("dd", {}, foreign(letter.subject))),
      el("pre", { class: "letter-body", tabindex: 0, "aria-label": "The letter" }, letter.body),
      el("div", { class: "row" },
        copyButton({ text: letter.text, label: "Copy the letter" }),
        link(letter.mailto, "Open in the mail program", { class: "button", target: null }))));
}
