// The place "History": pushes and removals of this session, the rows of this extension on the record, and
// the way out. From what pycore/views/history.py says.

import { say, sayAround } from "../shared/language.js";
import { button, disclosure, foreign, icon, link, notice, problemNotice, problemWords, parts, progressBar } from "../shared/components.js";
import { el } from "../shared/render.js";

/** @param {HistoryView} view @param {Acts} actions */
export function history(view, actions) {
  return el("div", { class: "stack loose" },
    view.removal && removal(view.removal, actions),
    el("section", { class: "stack", "aria-labelledby": "session-heading" },
      el("h2", { id: "session-heading" }, say("history/in-this-session")),
      view.none && el("p", { class: "soft" }, view.none),
      view.entries.length > 0 && el("ul", { class: "results" }, view.entries.map((one) => entry(one, actions)))),
    ownRows(view.rows, view.earlier, actions),
    view.way_out && el("section", { class: "card stack", "aria-labelledby": "out-heading" },
      el("h2", { id: "out-heading" }, say("history/way-out-heading")),
      el("p", {}, view.way_out.text),
      el("div", { class: "row" }, button({ label: view.way_out.button, id: "leave", onclick: actions.askSignout }))));
}

/** @param {PushView} view @param {Acts} actions */
function removal(view, actions) {
  return el("section", { class: "card stack", id: "removal", "aria-labelledby": "removal-heading" },
    el("h2", { id: "removal-heading", tabindex: -1 }, view.heading),
    view.problem && problemNotice(view.problem),
    view.running
      ? progressBar({ done: view.done, total: view.total, label: view.sentence })
      : !view.problem && notice({ kind: view.tone, text: view.sentence }),
    view.problem && el("p", {}, view.sentence),
    goesOn(view),
    el("div", { class: "row" },
      view.pause && button({ label: view.pause, id: "pause", onclick: actions.pause }),
      view.sign_in && button({ label: view.sign_in, id: "signin", kind: "primary", onclick: actions.signin }),
      view.resume && button({ label: view.resume, id: "resume", kind: view.sign_in ? "" : "primary", onclick: actions.resume }),
      view.put_back > 0 && button({
        label: say("result/put-back", { rows: view.put_back }), id: "put-back", iconName: "undo", "aria-describedby": "undo-reviewed",
        onclick: actions.undoWritten,
      }),
      view.record && link(view.record.url, [view.record.text, icon("outside")], { class: "button", id: "record" })),
    view.put_back > 0 && el("p", { class: "soft small", id: "undo-reviewed" }, say("result/undo-reviewed")),
    view.lost > 0 && el("p", { class: "soft small" }, say("result/not-put-back", { rows: view.lost })),
    disclosure(say("history/row-by-row"), el("ul", { class: "plain-rows" }, view.rows.map((row) => rowResult(row)))));
}

/** That a push or removal goes on by itself, and when. @param {PushView} view */
export function goesOn({ resumes_at }) {
  return resumes_at && el("p", { id: "resumes-at", role: "status" }, sayAround("push/resumes-at", "time", time(resumes_at / 1000)));
}

/** Rows that this session did not write: how many, when, and what can be said of them.
 * @param {EarlierRows} view
 * @param {Acts} actions
 * @param {boolean} here whether they are listed below */
export function earlierRows({ text, newest, look, confirm, put_codes }, actions, here) {
  return notice({
    kind: "info", key: "earlier", text: [text, newest > 0 && [" ", sayAround("history/newest", "time", time(newest / 1000))], here && [" ", say("history/earlier-text")]],
    actions: [
      here
        ? button({ label: confirm, id: "acknowledge", onclick: () => actions.acknowledge(put_codes) })
        : button({ label: look, id: "look-at-rows", onclick: actions.lookAtRows }),
    ],
  });
}

/** How this language writes a time, today's and another day's. Made once for each: that takes longer than using them. */
const clocks = new Map();

/** @param {string} language */
function clockOf(language) {
  const made = clocks.get(language) ?? {
    today: new Intl.DateTimeFormat(language, { timeStyle: "short" }),
    day: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
  };
  clocks.set(language, made);
  return made;
}

/** A time as it is written in the language in use. @param {number | null} at seconds since 1970 */
export function time(at) {
  if (at === null) return null;
  const moment = new Date(at * 1000);
  const { today, day } = clockOf(document.documentElement.lang);
  const now = new Date().toDateString() === moment.toDateString();
  return el("time", { datetime: moment.toISOString() }, (now ? today : day).format(moment));
}

/** @param {PastEntry} one @param {Acts} actions */
function entry(one, actions) {
  return el("li", { class: "card stack", key: one.key },
    el("div", { class: "row spread" },
      el("h3", {}, one.heading),
      el("span", { class: "soft small" }, one.kind, ", ", time(one.at))),
    el("p", {}, one.sentence),
    one.problem && notice(problemWords(one.problem)),
    disclosure(one.summary,
      el("ul", { class: "plain-rows" }, one.rows.map((row) => rowResult(row, one.changeable.includes(row.key) ? actions : null))),
      one.more && el("p", { class: "soft small" }, one.more)));
}

/** `actions`, where its roles can be changed. @param {RowResult} row @param {Acts | null} [actions] */
function rowResult(row, actions = null) {
  return el("li", { key: row.key, class: "plain-row result", "data-tone": row.tone },
    el("div", { class: "plain-row-text" },
      el("p", {}, foreign(row.title)),
      row.doi && el("p", { class: "small" }, link(row.doi.url, row.doi.text)),
      row.roles && el("p", { class: "small" }, row.roles),
      row.note && el("p", { class: "small soft" }, row.note)),
    el("span", { class: `tag ${row.tone}` }, row.label),
    actions && changeRoles(row.key, row.title, actions),
    row.problem && notice(problemWords(row.problem)));
}

/** To the work in the list, opened at its roles: there they are changed, or taken back.
 * @param {string} key @param {string} title @param {Acts} actions */
export function changeRoles(key, title, actions) {
  return button({
    label: say("work/change-roles"), kind: "quiet", class: "button quiet change-roles", "aria-label": say("assisted/act-for", { act: say("work/change-roles"), title }), onclick: () => actions.openWork(key),
  });
}

/** @param {OwnRows} view @param {EarlierRows | null} earlier @param {Acts} actions */
function ownRows(view, earlier, actions) {
  const why = view.why_not ? "removal-why" : null;
  return el("section", { class: "stack", id: "own-rows", "aria-labelledby": "own-heading", "data-status": view.status },
    el("h2", { id: "own-heading", tabindex: -1 }, say("history/rows-of-ours")),
    view.problem && problemNotice(view.problem),
    view.progress && progressBar({ done: view.progress.done, total: view.progress.total, label: view.progress.sentence }),
    view.text && el("p", { class: "soft" }, view.text),
    earlier && earlierRows(earlier, actions, true),
    (view.read || view.sign_in) && el("div", { class: "row" },
      view.read && button({ label: view.read, id: "read-works", onclick: actions.readWorks }),
      view.sign_in && button({ label: view.sign_in, id: "signin", kind: "primary", onclick: actions.signin })),
    view.list.length > 0 && el("ul", { class: "plain-rows" }, view.list.map((row) => ownRow(row, why, actions))),
    view.list.length > 0 && view.why_not && el("p", { class: "soft", id: "removal-why" }, view.why_not),
    (view.more || view.remove_all) && allRows(view, why, actions));
}

/** Below the rows: more of them, and the removal of all.
 * @param {OwnRows} view
 * @param {string | null} why
 * @param {Acts} actions */
function allRows(view, why, actions) {
  return el("div", { class: "row spread" },
    view.more ? button({ label: view.more, id: "more-rows", kind: "quiet", onclick: actions.moreRows }) : el("span"),
    view.remove_all && button({ label: view.remove_all, id: "remove-all", kind: "danger", unavailable: why, onclick: actions.askRemoveAll }));
}

/** `why`: the id of the element that says why nothing can be removed now, or null.
 * @param {OwnRow} row
 * @param {string | null} why
 * @param {Acts} actions */
function ownRow(row, why, actions) {
  return el("li", { key: row.put_code, class: "plain-row", "data-put-code": row.put_code },
    el("div", { class: "plain-row-text" },
      el("p", {}, foreign(row.title)),
      parts([row.meta && foreign(row.meta), row.doi && link(row.doi.url, row.doi.text)], { class: "small soft" }),
      el("p", { class: "small" }, row.roles),
      el("p", { class: "small soft" }, row.changed > 0 && sayAround("history/newest", "time", time(row.changed / 1000)), row.earlier && [" ", el("span", { class: "tag warn" }, row.earlier)])),
    changeRoles(row.key, row.title, actions),
    button({ label: say("history/remove"), "aria-label": row.remove, unavailable: why, onclick: () => actions.askRemove(row) }));
}
