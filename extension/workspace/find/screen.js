// The screen of finding roles: how far the run is, one work to decide on, and those that were not found.

import { say, sayAround } from "../../shared/language.js";
import { button, foreign, icon, link, notice, parts, problemNotice, progressBar } from "../../shared/components.js";
import { legend, markedText } from "../../shared/marked.js";
import { el } from "../../shared/render.js";
import { roleChip, rolePicker } from "../../shared/roles.js";
import { templateRow } from "../../shared/templates.js";

const MOST = 100; // works of one publisher that are listed
const FEW = 10; // works that are listed without being asked for

/** @param {Finder} finder */
export function findScreen(finder) {
  const { local, listed, act } = finder;
  const item = act.item();
  const alone = !item && listed.left.length > 0 && listed.aside.length === 0 && local.done.length === 0;
  return el("div", { class: "find stack loose" },
    local.problem && problemNotice(local.problem),
    run(finder),
    item ? work(item, finder) : !alone && nothing(finder),
    listed.left.length > 0 && left(finder, alone),
    listed.aside.length > 0 && aside(finder));
}

/** How far it is, and what can be done about that. @param {Finder} finder */
function run(finder) {
  const { local, act } = finder;
  const view = /** @type {FindScreen} */ (finder.given?.view);
  const drafted = finder.works.drafted();
  const deposited = act.deposited();
  return el("section", { class: "stack tight find-run", key: "run", "aria-label": say("places/find"), "data-status": view.status },
    view.problem && problemNotice(view.problem),
    view.deposits?.problem && problemNotice(view.deposits.problem),
    view.progress ? progressBar({ done: view.progress.done, total: view.progress.total, label: view.progress.sentence }) : el("p", {}, view.sentence),
    atWork(view) && el("p", { class: "soft small" }, say("queue/open-tab")),
    local.asks && view.status !== "running" && el("p", { role: "status", id: "find-asks" }, say("queue/browser-asks")),
    local.refused && el("p", { role: "status", id: "find-refused" }, say("queue/not-allowed")),
    view.deposits && view.deposits.status !== "none" && crossref(view.deposits),
    deposited.length > 0 && group(finder, {
      name: "\t", label: say("queue/deposited", { works: deposited.length }), open: deposited.length <= FEW,
      rows: () => deposited.slice(0, MOST).map(({ key, title, doi }) => el("li", { key }, doi ? link(doi.url, [foreign(title)]) : foreign(title))),
    }),
    el("div", { class: "row" },
      runButton(view, finder),
      drafted > 0 && button({ label: say("picker/review", { works: drafted }), id: "to-review", onclick: act.review })));
}

/** @param {DepositsState} view */
function crossref({ progress, sentence }) {
  return progress ? progressBar({ done: progress.done, total: progress.total, label: progress.sentence }) : el("p", { class: "small" }, sentence);
}

/** Whether one of the two services is being asked. @param {FindScreen} view */
const atWork = ({ status, deposits }) => status === "running" || deposits?.status === "running";

/** One button for both services. @param {FindScreen} view @param {Finder} finder */
function runButton(view, { local, listed: { waiting }, act }) {
  if (atWork(view)) return button({ label: say("list/pause"), id: "find-pause", onclick: act.pause });
  const rests = [view.status, view.deposits?.status].some((status) => status === "paused" || status === "failed");
  if (waiting === 0 && !rests) return null;
  const label = local.refused ? say("queue/allow")
    : rests ? say("queue/go-on")
    : view.status === "none" ? say("queue/start", { works: waiting }) : say("queue/more", { works: waiting });
  return button({ label, id: "find-start", kind: "primary", onclick: act.start });
}

/** @param {Finder} finder */
function nothing({ given, listed }) {
  const more = given?.view.status === "running" || listed.waiting > 0;
  return el("section", { class: "card", key: "item", "aria-labelledby": "find-title" },
    el("h2", { id: "find-title", tabindex: -1 }, more ? say("queue/empty-yet") : say("queue/empty")));
}

/** @param {FoundItem} item @param {Finder} finder */
function work(item, finder) {
  const { listed, local, act } = finder;
  return el("section", { class: "card stack find-item", key: "item", "aria-labelledby": "find-title", "data-key": item.key },
    el("div", { class: "stack tight" },
      el("p", { class: "soft small", id: "find-count" }, say("queue/counter", { works: listed.queue.length })),
      el("h2", { id: "find-title", tabindex: -1 }, foreign(item.title)),
      item.meta && el("p", { class: "soft small" }, foreign(item.meta)),
      parts([item.doi && link(item.doi.url, [item.doi.text]), item.source && link(item.source.url, item.source.name)], { class: "small" })),
    item.notes.map((text) => notice({ kind: "info", text, key: `note ${text}` })),
    who(item, act),
    notice({ kind: item.outcome.level, title: item.outcome.title, key: `outcome ${item.key}` }),
    roles(item),
    local.correcting && correct(item, act),
    statement(item),
    bar(item, finder));
}

/** Who the person is among the authors, as far as known. @param {FoundItem} item @param {FindActs} act */
function who({ who: known, doubt }, act) {
  return el("div", { class: "stack tight", key: "who" },
    known.index !== null
      ? el("p", {}, sayAround("panel/you-are-who", "name", el("strong", {}, foreign(known.name))), " ", el("span", { class: "soft small" }, known.how))
      : el("p", {}, say("panel/which-author")),
    doubt && notice({ kind: "warn", text: doubt }),
    known.candidates.length > 0 && el("div", { class: "row" }, known.candidates.map((one) =>
      button({ label: foreign(one.name), key: one.index, title: one.reason, class: "button find-candidate", onclick: () => act.choose(one.index) }))));
}

/** What accepting takes over. @param {FoundItem} item */
function roles({ roles: found, questions, hint }) {
  return el("div", { class: "stack tight", key: "roles" },
    el("h3", {}, say("panel/your-roles")),
    found.length > 0 && el("ul", { class: "chips" }, found.map((role) => el("li", { key: role.term }, roleChip(role), el("span", { class: "chip-note" }, role.note)))),
    questions.length > 0 && el("ul", { class: "points" }, questions.map((text) => el("li", { class: "small" }, text))),
    hint && el("p", { class: "small", id: "find-hint" }, hint));
}

/** @param {FoundItem} item @param {FindActs} act */
function correct(item, act) {
  return el("div", { class: "stack find-correct", key: `correct ${item.key}` },
    item.authors.length > 0 && el("div", { class: "field" },
      el("label", { for: "find-author" }, say("panel/which-author")),
      el("select", {
        class: "input", id: "find-author",
        onchange: /** @param {Chosen} event */ (event) => { if (event.target.value !== "") act.choose(Number(event.target.value)); },
      },
      el("option", { value: "", selected: item.who.index === null }, "–"),
      item.authors.map((name, index) => el("option", { key: index, value: String(index), selected: index === item.who.index }, name)))),
    item.unclear.map((one) => el("div", { class: "card question", key: `unclear-${one.place}`, role: "group", "aria-labelledby": `find-unclear-${one.place}` },
      el("h4", { id: `find-unclear-${one.place}` }, sayAround("panel/who-is", "words", foreign(one.words))),
      el("div", { class: "row" }, one.candidates.map(({ index, name }) =>
        button({ label: foreign(name), key: index, "aria-pressed": one.answer === index, onclick: () => act.answer(one.place, index) }))))),
    item.editor.rows.length > 0 && [
      templateRow(act.templates(), { use: act.useTemplate }),
      rolePicker({ rows: item.editor.rows, name: "find", onchange: act.setRole }),
    ]);
}

/** The statement; the words of the person's own roles are the ones that stand out. @param {FoundItem} item */
function statement({ statement: found, links }) {
  return found && el("div", { class: "stack tight", key: "statement" },
    el("h3", {}, found.heading ? foreign(found.heading) : say("panel/contribution-statement")),
    markedText({ segments: found.segments, active: new Set(links) }),
    found.unread && el("p", { class: "small" }, found.unread),
    legend(found.segments));
}

/** @param {FoundItem} item @param {Finder} finder */
function bar(item, { local, act }) {
  /** @param {string} code @param {string} key @param {() => unknown} onclick @param {Attributes} [rest] */
  const press = (code, key, onclick, rest = {}) => button({
    label: [say(code), local.keys && el("kbd", { "aria-hidden": true }, key.toUpperCase())], "aria-keyshortcuts": local.keys ? key : null,
    onclick, ...rest,
  });
  return el("div", { class: "find-bar", key: "bar", role: "group", "aria-label": say("queue/decide") },
    el("div", { class: "row" },
      press("queue/accept", "a", act.accept, { kind: "primary", id: "find-accept", unavailable: item.ready ? null : "find-hint" }),
      press("queue/correct", "c", act.correct, { id: "find-correct", "aria-expanded": local.correcting }),
      press("queue/not-me", "n", act.notMe, { id: "find-not-me" }),
      press("queue/later", "l", act.later, { id: "find-later" }),
      local.done.length > 0 && press("queue/undo", "u", act.undo, { id: "find-undo", kind: "quiet" })),
    el("label", { class: "tick small", title: say("queue/keys-hint") },
      el("input", { type: "checkbox", id: "find-keys", checked: local.keys, onchange: act.toggleKeys }), say("queue/keys")));
}

/** What was not found, one publisher's works together; `alone`, where that is all there is to tell.
 * @param {Finder} finder @param {boolean} alone */
function left(finder, alone) {
  const { listed, act } = finder;
  const count = listed.left.reduce((sum, { keys }) => sum + keys.length, 0);
  return el("section", { class: "stack tight find-left", key: "left", "aria-labelledby": alone ? "find-title" : "find-left" },
    alone
      ? el("h2", { id: "find-title", key: "alone", tabindex: -1 }, say("queue/none-found", { works: count, more: listed.waiting > 0 }))
      : el("h2", { id: "find-left", key: "left", tabindex: -1 }, say("queue/left", { works: count })),
    el("p", { class: "soft small" }, say("find/with-doi")),
    listed.left.map(({ publisher, keys }) => group(finder, {
      name: publisher, label: say("queue/of-publisher", { publisher: publisher || null, name: publisher, works: keys.length }),
      open: count <= FEW, rows: () => keys.slice(0, MOST).map((key) => leftWork(finder, key, act)),
    })));
}

/** A fold whose content is there only while it is open: as the person left it, else as `open` says.
 * @param {Finder} finder
 * @param {{ name: string, label: string, open: boolean, rows: () => Child[] }} given */
function group({ act, local }, { name, label, open: first, rows }) {
  const open = local.open.get(name) ?? first;
  return el("div", { class: "find-group", key: `group ${name}` },
    button({ label, kind: "quiet", class: "button quiet find-fold", "aria-expanded": open, onclick: () => act.toggleGroup(name, open) }),
    open && el("ul", { class: "find-works" }, rows()));
}

/** @param {Finder} finder @param {string} key @param {FindActs} act */
function leftWork({ works, found }, key, act) {
  const entry = works.entry(key);
  if (!entry) return null;
  const known = entry.doi === null ? null : found.get(entry.doi);
  const address = works.row(key)?.doi?.url;
  const named = { "aria-describedby": `left-${key}` };
  return el("li", { key },
    el("p", { id: `left-${key}` }, foreign(entry.title)),
    el("p", { class: "soft small" }, known?.why ? say(known.why) : say("queue/why", { outcome: known?.outcome ?? (entry.doi === null ? null : "unasked") })),
    el("div", { class: "row" },
      address && link(address, [say("find/open-article"), icon("outside")], { class: "button", ...named }),
      button({ label: say("find/paste"), ...named, onclick: () => act.bring(key, "paste") }),
      button({ label: say("find/pdf"), ...named, onclick: () => act.bring(key, "pdf") })));
}

/** What the person said is not theirs, with the way back. @param {Finder} finder */
function aside(finder) {
  const { listed, act, works } = finder;
  return el("section", { class: "stack tight", key: "aside" }, group(finder, {
    name: "\n", label: say("queue/aside", { works: listed.aside.length }), open: false,
    rows: () => listed.aside.slice(0, MOST).map((key) => el("li", { key },
      el("p", { id: `aside-${key}` }, foreign(works.entry(key)?.title ?? "")),
      button({ label: say("queue/put-back"), "aria-describedby": `aside-${key}`, onclick: () => act.putBack(key) }))),
  }));
}
