// Letters to publishers: one about all works of one publisher, or of one journal, whose deposits lack the person's roles.

import { say } from "../../shared/language.js";
import { button, dialog } from "../../shared/components.js";
import { el, focusOn } from "../../shared/render.js";
import { letterParts } from "../letter.js";

/** The works that there are letters about: of the selected ones, else of all of the list.
 * @param {WorksList} list */
export function worksOfLetters(list) {
  const facet = list.given?.works.letter ?? "";
  const rows = (list.asked.rows ?? []).filter(({ apart, facets }) => !apart && facets.includes(facet));
  const selected = rows.filter(({ key }) => list.selection.keys.has(key));
  return selected.length > 0 ? { rows: selected, selected: true } : { rows, selected: false };
}

/** What is done with them. @param {WorksList} list @returns {LetterActs} */
export function letterActs(list) {
  /** @param {LetterGroup} group */
  const write = ({ keys }) => {
    const seen = list.given?.seen ?? {};
    const works = keys.flatMap((key) => {
      const [entry, deposit] = [list.keeper.entry(key), list.keeper.deposit(key)];
      return entry && deposit ? [{ entry, deposit, wish: list.keeper.wish(key), seen: seen[entry.doi ?? ""] ?? null }] : [];
    });
    return list.core().call("letters.write", { works, holder: /** @type {GivenList} */ (list.given).holder });
  };
  return {
    startLetters() {
      const { rows, selected } = worksOfLetters(list);
      const works = rows.map(({ key, journal }) => ({ key, journal, publisher: list.keeper.deposit(key)?.publisher ?? "" }));
      const groups = list.core().call("letters.groups", { works });
      if (groups.length === 0) return;
      list.local.letters = { count: works.length, selected, groups, chosen: groups[0], ...write(groups[0]) };
      list.draw();
    },
    chooseLetters(place) {
      const { letters } = list.local;
      if (!letters) return;
      const chosen = letters.groups[place];
      list.local.letters = { ...letters, chosen, ...write(chosen) };
      list.draw();
    },
    endLetters() {
      list.local.letters = null;
      list.draw();
      focusOn(list.root, "#letters");
    },
  };
}

/** @param {LettersShown} letters @param {WorksActs} act */
export function lettersDialog({ count, selected, groups, chosen, letter, left_out }, act) {
  /** @param {LetterGroup["kind"]} kind @param {string} label */
  const options = (kind, label) => el("optgroup", { label, key: kind }, groups.filter((group) => group.kind === kind)
    .map((group) => el("option", { key: group.name, value: String(groups.indexOf(group)), selected: group === chosen }, group.label)));
  return dialog({
    title: say("letters/open"), key: "letters-dialog", onclose: act.endLetters,
    actions: [button({ label: say("picker/close"), onclick: act.endLetters })],
  },
    el("p", { class: "small" }, say("letters/about", { works: count, selected })),
    el("div", { class: "field" },
      el("label", { for: "letters-group" }, say("letters/works-of")),
      el("select", {
        class: "input", id: "letters-group", autofocus: true,
        onchange: /** @param {Chosen} event */ (event) => act.chooseLetters(Number(event.target.value)),
      }, options("publisher", say("letters/publishers")), options("journal", say("letters/journals")))),
    left_out && el("p", { class: "small", role: "status" }, left_out),
    letter && letterParts(letter, "letters"));
}
