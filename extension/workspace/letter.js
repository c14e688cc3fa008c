// A letter to a publisher: to copy, to open in the mail program, or as a file. It is written in the language in use, or, where
// the person says so, in English: all letters of the session, for publishers may not read that language.

import { actButton, copyButton, disclosure, foreign, link } from "../shared/components.js";
import { ext } from "../shared/ext.js";
import { englishBeside, say, sayIn } from "../shared/language.js";
import { el } from "../shared/render.js";
import { save } from "../shared/takeaway.js";
import { mailto } from "./mailto.js";

/** @type {Catalogue | null} */
let english = null; // where letters are in English although another language is in use

/** Takes up what was chosen; also when another language has come into use. @param {boolean | undefined} wanted */
export async function writeLetters(wanted) {
  english = wanted ? await englishBeside() : null;
}

/** @param {Letter} letter @param {string} name */
export const letterBox = (letter, name) => disclosure(say("letter-box/heading"), letterParts(letter, name));

/** The letter and what can be done with it; `name` keeps two letters on one page apart.
 * @param {Letter} letter @param {string} name */
export function letterParts(letter, name) {
  const catalogue = english;
  /** @param {Words} words */
  const line = (words) => (typeof words === "string" ? words : catalogue ? sayIn(catalogue, words) : say(words));
  const [to, subject, body] = [line(letter.to), line(letter.subject), letter.lines.map(line).join("\n")];
  const lang = catalogue ? "en" : null;
  const text = `${subject}\n\n${body}`;
  const { href, whole } = mailto(subject, body);
  return el("div", { class: "stack letter" },
    languageTick(),
    el("dl", { class: "facts" },
      el("dt", {}, say("letter-box/to")), el("dd", {}, foreign(to, { lang })),
      el("dt", {}, say("letter-box/subject")), el("dd", {}, foreign(subject, { lang }))),
    el("pre", { class: "letter-body", tabindex: 0, "aria-label": say("letter-box/letter") }, el("span", { lang, dir: lang && "ltr" }, body)),
    el("div", { class: "row" },
      copyButton({ text, label: say("letter-box/copy-letter") }),
      link(href, say("letter-box/open-mail"), { class: "button mail", target: null, "aria-describedby": whole ? null : `${name}-long` }),
      actButton({ label: say("form/download"), iconName: "save", act: () => save({ name: "letter.txt", mime: "text/plain", text }) })),
    !whole && el("p", { class: "small", id: `${name}-long` }, say("letter-box/long")));
}

/** Nothing where English is in use anyway. */
function languageTick() {
  if (!english && document.documentElement.lang === "en") return null;
  return el("label", { class: "tick" },
    el("input", {
      type: "checkbox", class: "english-letters", checked: english !== null,
      onchange: /** @param {Typed} event */ (event) => ext.storage.session.set({ english_letters: event.target.checked }),
    }),
    el("span", {}, say("letter-box/english")));
}
