// Sets of roles to start from, beside where roles are chosen: the usual ones, those chosen last, those of another work.

import { button, foreign } from "./components.js";
import { say } from "./language.js";
import { el } from "./render.js";

/** `use(roles)` chooses exactly these. `copy()` lets a work of the list be chosen to copy from; without it the works of
 * the draft stand there.
 * @param {Templates} templates
 * @param {{ use: (roles: RoleDegree[]) => unknown, copy?: () => unknown }} act */
export function templateRow({ usual, last, works }, { use, copy }) {
  const listed = copy ? [] : works;
  if (usual.length === 0 && last.length === 0 && listed.length === 0 && !copy) return null;
  return el("div", { class: "templates", key: "templates", role: "group", "aria-label": say("templates/start") },
    el("span", { class: "soft small", "aria-hidden": true }, say("templates/start")),
    template("usual", say("templates/usual"), usual, use),
    template("last", say("templates/last"), last, use),
    copy && button({ label: say("picker/copy"), id: "copy", key: "copy", onclick: copy }),
    listed.length > 0 && el("details", { class: "templates-works", key: "works" },
      el("summary", {}, say("picker/copy")),
      el("ul", { class: "copies" }, listed.map(({ title, roles }, place) => el("li", { key: place },
        button({ label: [foreign(title), el("span", { class: "soft small" }, say("roles", { roles }))], onclick: () => use(roles) }))))));
}

/** What choosing exactly these roles comes to, role by role; what stands on the record stays.
 * @param {EditorRow[]} rows @param {RoleDegree[]} roles @returns {PanelEdits["roles"]} */
export function choicesOf(rows, roles) {
  const wanted = new Map(roles.map(({ role, degree }) => [role, degree ?? "yes"]));
  const others = rows.filter(({ role, value, recorded }) => value !== (wanted.get(role) ?? (recorded ? value : "none")));
  return Object.fromEntries(others.map(({ role }) => [role, wanted.get(role) ?? "none"]));
}

/** @param {string} kind @param {string} name @param {RoleDegree[]} roles @param {(roles: RoleDegree[]) => unknown} use */
function template(kind, name, roles, use) {
  const words = say("templates/one", { name, roles });
  return roles.length > 0 && button({ label: name, title: words, "aria-label": words, key: kind, "data-template": kind, onclick: () => use(roles) });
}
