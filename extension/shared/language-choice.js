// Choosing the language: in the options, and at the foot of the workspace. Everything that is open follows at once.

import { LANGUAGES } from "../languages/list.js";
import { choose } from "./chosen.js";
import { chosenNow, say } from "./language.js";
import { el } from "./render.js";

/** A field with the browser's language and every language there is, each by its own name. */
export function languageChoice() {
  const chosen = chosenNow();
  return el("div", { class: "field language-choice", key: "language" },
    el("label", { for: "language" }, say("language/label")),
    el("select", { class: "input", id: "language", onchange: /** @param {Typed} event */ (event) => choose(event.target.value) },
      el("option", { value: "", selected: chosen === "" }, say("language/browser")),
      Object.entries(LANGUAGES).map(([code, { name }]) => el("option", { value: code, key: code, lang: code, selected: chosen === code }, name))));
}
