// The works of a review as a table, grouped by what will become of them: what needs a look comes first, and what
// stands below a row is shown where it is asked for.
//
// All rows are children of one body, so that a work whose outcome becomes another is moved and not made anew: what
// is unfolded in it stays so. A narrow screen lays the rows out as no table, so roles are named.

import { say, sayAround } from "../../shared/language.js";
import { foreign, icon, link, notice, parts } from "../../shared/components.js";
import { roleChip } from "../../shared/roles.js";
import { el } from "../../shared/render.js";
import { workCard } from "../card.js";

const FEW = 3; // works: so few are seen at once

/** @param {ReviewTable} table @param {Acts} actions */
export function reviewTable(table, actions) {
  // One outcome that is shown alone can be left again, however few works there are meanwhile.
  const mixed = table.filters.length > 1 && (table.works > FEW || table.only !== "");
  return el("div", { class: "stack", key: "table" },
    mixed && filters(table, actions),
    el("table", { class: "review", role: "table", "aria-labelledby": "works-heading" },
      el("thead", { role: "rowgroup", class: "hidden-text" }, el("tr", { role: "row" },
        [say("workspace/push"), say("review/work"), say("review/why"), say("card/your-roles"), say("review/details")]
          .map((words) => el("th", { role: "columnheader" }, words)))),
      el("tbody", { role: "rowgroup" }, table.groups.flatMap((group) => rowsOf(group, actions)))));
}

/** How many works there are of each outcome, and which of them are shown.
 * @param {ReviewTable} table @param {Acts} actions */
function filters({ filters: list, works, only }, actions) {
  /** @param {string} name @param {string} label @param {number} count @param {string} tone */
  const one = (name, label, count, tone) => el("button", {
    type: "button", class: `outcome ${tone}`, key: `outcome ${name}`, "data-outcome": name, "aria-pressed": only === name, onclick: () => actions.reviewing.show(name),
  }, label, el("span", { class: "place-count" }, say("number", { number: count })));
  return el("div", { class: "outcomes", role: "group", "aria-label": say("review/outcomes") },
    one("", say("review/all"), works, ""),
    list.map(({ name, label, count, tone }) => one(name, label, count, tone)));
}

/** @param {ReviewTableGroup} group @param {Acts} actions */
function rowsOf(group, actions) {
  const shared = sharedOf(group.rows.flatMap(({ row }) => row ?? []), group.works.length > 1);
  return [head(group, shared, actions), ...group.rows.map((work) => workRow(work, shared, actions))];
}

/** The sentences that hold for every work of a group: they are said once.
 * @param {ReviewRow[]} rows @param {boolean} several */
function sharedOf([first, ...others], several) {
  if (!first || !several) return [];
  return sentencesOf(first).filter((words) => others.every((row) => row.reason === words || row.notes.includes(words)));
}

/** What is said of a row beside its doubts. @param {ReviewRow} row */
const sentencesOf = ({ reason, notes }) => [reason, ...notes].filter(Boolean);

/** @param {ReviewTableGroup} group @param {string[]} shared @param {Acts} actions */
function head({ name, label, tone, keys, taken, writable, all }, shared, actions) {
  return el("tr", { role: "row", class: `group ${tone}`, key: `group ${name}`, "data-outcome": name },
    el("td", { role: "cell", class: "work-tick" }, all && el("input", {
      type: "checkbox", class: "accept-all", "aria-label": all, title: all,
      checked: taken.length === writable, indeterminate: taken.length > 0 && taken.length < writable,
      onchange: /** @param {Typed} event */ (event) => actions.accept(keys, event.target.checked),
    })),
    el("th", { role: "rowheader", class: "group-name" },
      el("h3", {}, label, " ", el("span", { class: `tag ${tone}` }, say("number", { number: keys.length }))),
      shared.map((words) => el("p", { class: "soft small" }, words))));
}

/** The cells of rows that are closed, as they were drawn: drawing them again changes nothing, and a tick does not
 * concern them.
 * @type {WeakMap<ReviewRow, { of: string, cells: Child[] }>} */
const drawn = new WeakMap();

/** @param {ReviewTableRow} work @param {string[]} shared @param {Acts} actions */
function workRow(work, shared, actions) {
  const { key, id, row, ticked, card } = work;
  return el("tr", { role: "row", class: card ? "work open" : "work", key: `work ${key}`, id, "data-key": key },
    el("td", { role: "cell", class: "work-tick" }, row?.tick && el("input", {
      type: "checkbox", class: "accept", checked: ticked, "aria-label": row.tick,
      onchange: /** @param {Typed} event */ (event) => actions.accept([key], event.target.checked),
    })),
    row && !card ? closed(row, work, shared, actions) : cellsOf(work, shared, actions),
    card && el("td", { role: "cell", class: "work-detail", id: `${id}-detail` }, workCard(card, id, actions)));
}

/** @param {ReviewRow} row @param {ReviewTableRow} work @param {string[]} shared @param {Acts} actions */
function closed(row, work, shared, actions) {
  const of = `${work.id} ${shared.join("\n")}`;
  const before = drawn.get(row);
  if (before?.of === of) return before.cells;
  const cells = cellsOf(work, shared, actions);
  drawn.set(row, { of, cells });
  return cells;
}

/** @param {ReviewTableRow} work @param {string[]} shared @param {Acts} actions */
const cellsOf = ({ key, id, title, row, card }, shared, actions) => [
  el("th", { role: "rowheader", class: "work-what" },
    el("p", { class: "work-title", id: `${id}-title` }, foreign(title || say("untitled-work"))),
    row && where(row)),
  el("td", { role: "cell", class: "work-said" }, row && sentences(row, shared)),
  el("td", { role: "cell", class: "work-roles" }, row && chips(row)),
  el("td", { role: "cell", class: "work-tools" }, row && tools({ key, id, title }, card !== null, actions)),
];

/** @param {ReviewRow} row */
function where({ published, doi, as_whom }) {
  return [
    (published || doi) && parts([published && foreign(published), doi && link(doi.url, doi.text)], { class: "soft small" }),
    as_whom && el("p", { class: "soft small" }, sayAround("card/roles-as", "whom", foreign(as_whom))),
  ];
}

/** @param {ReviewRow} row @param {string[]} shared */
function sentences(row, shared) {
  const { doubt, replaced } = row;
  return [
    replaced && notice({ kind: "info", text: replaced, key: "replaced", live: true }),
    doubt && notice({ kind: "warn", text: doubt, key: "doubt" }),
    sentencesOf(row).filter((words) => !shared.includes(words)).map((words) => el("p", { class: "small", key: words }, words)),
  ];
}

/** @param {ReviewRow} row */
function chips({ roles }) {
  return roles.length > 0 && el("ul", { class: "chips", "aria-label": say("card/your-roles") }, roles.map((role) =>
    el("li", {}, roleChip(role), role.note && el("span", { class: "chip-note" }, role.note))));
}

/** @param {{ key: string, id: string, title: string }} work @param {boolean} open @param {Acts} actions */
function tools({ key, id, title }, open, actions) {
  /** @param {string} kind @param {string} label @param {() => unknown} onclick @param {Attributes} rest @param {...Child} words */
  const one = (kind, label, onclick, rest, ...words) =>
    el("button", { type: "button", class: `button quiet ${kind}`, "aria-label": label, onclick, ...rest }, words);
  return [
    one("fold", say("review/details-of", { title }), () => actions.reviewing.toggle(key, !open),
      { "aria-expanded": open, "aria-controls": open ? `${id}-detail` : null, key: "fold" }, say("review/details")),
    one("icon", say("review/take-out", { title }), () => actions.drop(key), { title: say("card/remove"), key: "drop" }, icon("close")),
  ];
}
