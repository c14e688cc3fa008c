// A push under way, and what became of its rows: counts and what to do next on top, what went wrong first, and what
// went well behind one disclosure where it is much. From what pycore/views/progress.py says.

import { say } from "../shared/language.js";
import { button, copyButton, foreign, icon, link, notice, problemNotice, problemWords, progressBar } from "../shared/components.js";
import { el } from "../shared/render.js";
import { changeRoles, goesOn } from "./history.js";
import { outlook } from "./outlook.js";
import { makePieces } from "./pieces.js";

const FEW = 3; // rows that went well, so few are shown at once

/** `core()` is the core; `changed()` shows the result as it is once more; `without(written)` says how many works of the
 * list have no roles, if these were written just now.
 * @param {{ core: () => Core, changed: () => void, without: (written: Set<string>) => number }} given */
export function makeResults({ core, changed, without }) {
  let orcid = "";
  let of = "";
  const made = makePieces(/** @returns {RowResult[]} */ (rows) => core().call("result.rows", { orcid, rows }));

  /** In another language everything is said anew, and another push may have written other roles.
   * @param {Journal | undefined} journal */
  function heed(journal) {
    const now = [globalThis.language.catalogue()?.language, journal?.orcid, journal?.at].join(" ");
    if (now !== of) made.forget();
    of = now;
    orcid = journal?.orcid ?? "";
  }

  return {
    /** The rows of a push by what became of them, as far as they are made.
     * @param {PushView} view @param {PageSession} session @returns {ResultTable} */
    table({ groups, running }, { journal }) {
      heed(journal);
      const rows = new Map((journal?.rows ?? []).map((row) => [row.key, piece(row)]));
      const pieces = groups.flatMap(({ keys }) => keys.flatMap((key) => rows.get(key) ?? []));
      if (!made.make(pieces)) setTimeout(changed);
      const written = new Set((journal?.rows ?? []).filter(({ state }) => state === "confirmed").map(({ key, doi }) => doi ?? key));
      return {
        groups: groups.map((group) => ({ ...group, rows: group.keys.flatMap((key) => made.last(key) ?? []) })),
        without: running ? 0 : without(written),
      };
    },
  };
}

/** @param {Row} row @returns {Piece} */
function piece({ key, doi, title, action, state, payload, problem, note }) {
  const told = { key, doi, title, action, state, problem, note };
  return { key, of: [state, payload, problem, note], args: () => ({ ...told, payload }), from: () => JSON.stringify(told) };
}

/** @param {PushView} view @param {ResultTable} table @param {Acts} actions @param {OutlookView | null} ahead */
export function result(view, table, actions, ahead) {
  return el("div", { class: "stack loose", id: "push-result" },
    view.problem
      ? problemNotice(view.problem)
      : !view.running && notice({ kind: view.tone, text: view.sentence, key: "sentence" }),
    view.running && progressBar({ done: view.done, total: view.total, label: view.sentence }),
    view.problem && el("p", { key: "count" }, view.sentence),
    goesOn(view),
    waysOn(view, table, actions),
    table.groups.filter(isWrong).map((group) => groupOf(group, view, actions)),
    ahead && outlook(ahead),
    table.groups.filter((group) => !isWrong(group)).map((group) => groupOf(group, view, actions)));
}

/** @param {ResultTableGroup} group */
const isWrong = ({ state }) => state === "failed" || state === "unknown";

/** What can be done now.
 * @param {PushView} view @param {ResultTable} table @param {Acts} actions */
function waysOn(view, { without }, actions) {
  const more = view.good && without > 0;
  return el("div", { class: "stack", key: "ways" },
    el("div", { class: "row" },
      view.pause && button({ label: view.pause, id: "pause", key: "pause", onclick: actions.pause }),
      view.sign_in && button({ label: view.sign_in, id: "signin", key: "signin", kind: "primary", onclick: actions.signin }),
      view.resume && button({ label: view.resume, id: "resume", key: "resume", kind: view.sign_in ? "" : "primary", onclick: actions.resume }),
      view.again && button({ label: view.again, id: "check", key: "check", kind: view.resume ? "" : "primary", onclick: actions.check }),
      view.record && link(view.record.url, [view.record.text, icon("outside")], { class: "button", id: "record", key: "record" }),
      view.added.length > 0 && button({
        label: say("result/undo", { rows: view.added.length }), id: "undo-push", key: "undo", iconName: "undo", onclick: () => actions.askUndo(view.added),
      }),
      view.changed > 0 && button({
        label: say("result/undo-changes", { rows: view.changed }), id: "undo-changes", key: "undo-changes", iconName: "undo",
        "aria-describedby": "undo-reviewed", onclick: actions.undoWritten,
      })),
    view.changed > 0 && el("p", { class: "soft small", id: "undo-reviewed", key: "reviewed" }, say("result/undo-reviewed")),
    more && el("div", { class: "row spread card", id: "next-works", key: "next" },
      el("p", {}, say("result/next", { works: without })),
      el("div", { class: "row" },
        button({ label: say("result/see-them"), id: "see-without", onclick: actions.works.showWithout }),
        button({ label: say("workspace/heading/find"), id: "find-roles", onclick: actions.works.findRoles }))),
    view.good && !more && el("p", { class: "soft", key: "leave" }, say("push/next")));
}

/** @param {ResultTableGroup} group @param {PushView} view @param {Acts} actions */
function groupOf({ state, label, tone, keys, rows }, { running }, actions) {
  const changeable = state === "confirmed" && !running ? actions : null;
  const shared = rows.length > 1 ? sentencesOf(rows[0]).filter((words) => rows.every((row) => sentencesOf(row).includes(words))) : [];
  const problems = new Set(rows.map(({ problem }) => JSON.stringify(problem)));
  const same = rows.length > 1 && problems.size === 1 ? rows[0].problem : null; // what went wrong with all of them is said once
  const head = [label, " ", el("span", { class: `tag ${tone}` }, say("number", { number: keys.length }))];
  const below = [
    shared.map((words) => el("p", { class: "soft small", key: words }, words)),
    same && trouble(same),
    el("table", { class: "results-table", role: "table", key: "rows", "aria-label": label },
      el("thead", { role: "rowgroup", class: "hidden-text" }, el("tr", { role: "row" },
        [say("review/work"), say("card/your-roles"), say("result/what")].map((words) => el("th", { role: "columnheader" }, words)))),
      el("tbody", { role: "rowgroup" }, rows.map((row) => rowOf(row, shared, same !== null, changeable)))),
  ];
  const id = `result-${state}`;
  if (state === "confirmed" && keys.length > FEW) {
    return el("details", { class: "result-group stack tight", id, key: state }, el("summary", {}, head), below);
  }
  return el("section", { class: "result-group stack tight", id, key: `${state} open`, "aria-labelledby": `${id}-heading` }, el("h2", { id: `${id}-heading` }, head), below);
}

/** What is said of a row beside its roles and its problem. @param {RowResult} row */
const sentencesOf = ({ text, note }) => [text, note].filter(Boolean);

/** Rows as they were drawn: drawing them again changes nothing.
 * @type {WeakMap<RowResult, { of: string, vnode: VNode }>} */
const drawn = new WeakMap();

/** @param {RowResult} row @param {string[]} shared @param {boolean} told whether its problem is told of all
 * @param {Acts | null} actions where its roles can be changed */
function rowOf(row, shared, told, actions) {
  const of = [told, actions !== null, ...shared].join("\n");
  const before = drawn.get(row);
  if (before?.of === of) return before.vnode;
  const vnode = el("tr", { role: "row", class: "result", key: row.key, "data-key": row.key, "data-tone": row.tone },
    el("th", { role: "rowheader" },
      el("p", { class: "work-title" }, foreign(row.title)),
      row.doi && el("p", { class: "small" }, link(row.doi.url, row.doi.text))),
    el("td", { role: "cell" }, row.roles),
    el("td", { role: "cell" }, el("span", { class: `tag ${row.tone}` }, row.label)),
    el("td", { role: "cell", class: "result-said" },
      sentencesOf(row).filter((words) => !shared.includes(words)).map((words) => el("p", { class: "small" }, words)),
      row.problem && !told && trouble(row.problem),
      actions && changeRoles(row.key, row.title, actions)));
  drawn.set(row, { of, vnode });
  return vnode;
}

/** What went wrong with a row, what to do, and the detail for whoever is asked about it.
 * @param {Trouble} problem */
const trouble = (problem) => notice({
  ...problemWords(problem), key: "trouble",
  actions: problem.detail ? [
    copyButton({ text: problem.detail, label: say("result/copy-detail"), class: "button quiet" }),
    link("../welcome/welcome.html#report", say("help/report"), { class: "button quiet" }),
  ] : [],
});
