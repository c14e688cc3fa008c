// A letter to a publisher: to copy, or to open in the mail program.

import { say } from "../shared/language.js";
import { copyButton, disclosure, foreign, link } from "../shared/components.js";
import { el } from "../shared/render.js";

/** @param {ShownLetter} letter */
export function letterBox(letter) {
  return disclosure(say("letter-box/heading"),
    el("div", { class: "stack letter" },
      el("dl", { class: "facts" },
        el("dt", {}, say("letter-box/to")), el("dd", {}, foreign(letter.to)),
        el("dt", {}, say("letter-box/subject")), el("dd", {}, foreign(letter.subject))),
      el("pre", { class: "letter-body", tabindex: 0, "aria-label": say("letter-box/letter") }, letter.body),
      el("div", { class: "row" },
        copyButton({ text: letter.text, label: say("letter-box/copy-letter") }),
        link(letter.mailto, say("letter-box/open-mail"), { class: "button", target: null }))));
}
