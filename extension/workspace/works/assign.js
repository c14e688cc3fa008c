// The roles of the selected works, chosen for all of them at once; and roles copied from another work.

import { button, dialog, foreign, problemNotice } from "../../shared/components.js";
import { rolePicker } from "../../shared/roles.js";
import { el } from "../../shared/render.js";

const MOST_FOUND = 30; // works offered to copy from, before another word is typed

export const REVIEWED = "Nothing is sent yet. Chosen roles are reviewed before anything goes to ORCID.";

/** view: `works.picker`. */
export function assignPanel(view, act) {
  return el("div", { class: "stack", key: "assign" },
    el("div", { class: "side-head" },
      el("h2", { id: "side-heading", tabindex: -1 }, view.heading),
      act.close && button({ label: "Close", iconName: "close", iconOnly: true, kind: "quiet", onclick: act.close })),
    view.problem
      ? problemNotice(view.problem)
      : [
        rolePicker({ rows: view.rows, name: "assign", onchange: (role, value) => act.choose(role, value, view.rows) }),
        el("div", { class: "row" },
          button({ label: "Copy roles from another work…", id: "copy", onclick: act.startCopy }),
          button({ label: "Clear all roles", kind: "quiet", onclick: () => act.clear(view.rows) })),
        el("p", { class: "soft small" }, REVIEWED),
      ]);
}

/** Choosing the work to copy from, and if it names roles in more than one way, which of them.
 * copying: {text, found: [ListRow], total, from: null | view of `works.detail`}. */
export function copyDialog(copying, count, act) {
  const { text, found, total, from } = copying;
  return dialog({
    title: `Copy roles to ${count === 1 ? "this work" : `${count.toLocaleString("en")} works`}`, key: "copy-dialog", onclose: act.endCopy,
    actions: [
      from && button({ label: "Another work", onclick: () => act.copyFrom(null) }),
      button({ label: "Cancel", onclick: act.endCopy }),
    ].filter(Boolean),
  },
    from
      ? [
        el("p", {}, foreign(from.title)),
        el("p", { class: "soft small" }, "The roles chosen so far for the selected works are replaced by these."),
        el("ul", { class: "copies" }, from.copies.map((copy, place) => el("li", { key: place },
          button({ label: [copy.label, el("span", { class: "soft small" }, copy.words)], onclick: () => act.copy(copy) })))),
      ]
      : [
        el("div", { class: "field" },
          el("label", { for: "copy-find" }, "Find a work that has roles, or for which you chose some"),
          el("input", {
            class: "input", id: "copy-find", type: "search", autocomplete: "off", autofocus: true, value: text,
            oninput: (event) => act.findCopy(event.target.value),
          })),
        el("p", { class: "soft small", role: "status" }, total === 0
          ? "No work with roles was found."
          : `${Math.min(total, MOST_FOUND)} of ${total.toLocaleString("en")} works with roles`),
        el("ul", { class: "copies" }, found.slice(0, MOST_FOUND).map((row) => el("li", { key: row.key },
          button({
            label: [foreign(row.title), el("span", { class: "soft small" }, foreign([row.chosen, row.roles].filter(Boolean).join(" ")))],
            onclick: () => act.copyFrom(row.key),
          })))),
      ]);
}
