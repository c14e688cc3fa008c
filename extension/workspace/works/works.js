// The works list: the screen, and everything the person does on it.

import { say } from "../../shared/language.js";
import { announce, button, problemNotice } from "../../shared/components.js";
import { el, focusOn, mount } from "../../shared/render.js";
import { DEGREES } from "../../shared/roles.js";
import { makeTemplates } from "../templates.js";
import { copyDialog } from "./assign.js";
import { controls, listState, offersNotice, toolbar } from "./controls.js";
import { EVERYTHING, fold, makeEngine, narrows } from "./engine.js";
import { makeGrid } from "./grid.js";
import { chosen, makeKeeper } from "./keeper.js";
import { letterActs, lettersDialog, worksOfLetters } from "./letters.js";
import { reached } from "./reached.js";
import { makeSelection } from "./selection.js";
import { reviewBar, sidePanel } from "./side.js";

const NARROW = matchMedia("(max-width: 64rem)");
const SLIM = matchMedia("(max-width: 40rem)"); // as in works.css
const EVERY = 250; // ms between two times that a long list is shown while its rows are being made

/** `core()` is the core, `send(message)` reaches the background, `go(place)` shows another place,
 * `takeBack("undo" | "redo")` undoes what was chosen, `lookElsewhere(doi)` resolves to `{said, problem}`,
 * `findRoles()` looks for the roles of all works without, `changed()` is told that rows were made.
 * Returns `{take, ours, list, sayAgain, show, host}`.
 * @param {Pick<WorksList, "core" | "send" | "go" | "takeBack" | "lookElsewhere" | "changed" | "findRoles" | "opens" | "drawn">} given */
export function makeWorks({ core, send, go, takeBack, lookElsewhere, changed, findRoles, opens, drawn }) {
  /** @type {Omit<WorksList, "keeper" | "act">} */
  const begun = {
    core, send, go, takeBack, lookElsewhere, changed, findRoles, opens, drawn,
    engine: makeEngine(),
    selection: makeSelection(),
    local: {
      query: EVERYTHING, more: false, opened: null, picking: false, problem: null, trouble: null,
      hiddenToo: false, // the person wants the roles for what is selected and not shown too
      copying: null, letters: null, finding: { busy: false, said: null, problem: null },
    },
    given: null, // {works, undo} of the core's view
    root: null,
    patch: null,
    grid: null,
    found: { shown: [], counts: new Map(), types: [], whole: 0 },
    asked: { rows: null, query: null },
    templates: makeTemplates(core, () => list.keeper),
    drew: 0,
    timer: null,
  };
  const list = /** @type {WorksList} */ (begun);
  list.keeper = makeKeeper({ core: list.core, changed: () => { later(list); list.changed(); }, broke: (error) => broke(list, error), inSight: () => list.grid?.inSight() ?? [] });
  list.act = { ...listActs(list), ...rowActs(list), ...sideActs(list), ...copyActs(list), ...letterActs(list, () => draw(list)) };
  for (const width of [NARROW, SLIM]) width.addEventListener("change", () => later(list));
  return {
    /** What a push has confirmed is done with: it is not selected any more. */
    take(/** @type {[string, any][]} */ pairs) {
      const before = list.keeper.pushed();
      list.keeper.take(pairs);
      list.selection.drop([...list.keeper.pushed()].filter((key) => !before.has(key)));
    },
    ours: list.keeper.ours,
    entries: list.keeper.entries,
    /** What is known of each work, for whoever goes through them. */
    list: list.keeper,

    /** In the language that is in use now. Types are chosen by their names, so none is chosen then. */
    sayAgain() {
      list.local.query = { ...list.local.query, type: "" };
      list.keeper.sayAgain();
    },

    /** What the core says of the list as a whole; shown where the list is. */
    show(/** @type {GivenList} */ view) {
      list.given = view;
      draw(list);
    },

    ...reached(list, () => draw(list)),

    /** The element the list lives in. */
    host: () => el("div", {
      class: "works-host", key: "works",
      hook: {
        insert(/** @type {Placed<HTMLElement>} */ { elm }) {
          list.root = elm;
          list.patch = mount(elm);
          list.asked = { rows: null, query: null };
        },
        destroy() {
          list.grid?.leave();
          list.root = list.patch = list.grid = null;
        },
      },
    }),
  };
}

/** What the core says of the list as a whole; there is nothing to show before. @param {WorksList} list */
function given(list) {
  if (!list.given) throw new Error("The works list has not been given yet.");
  return list.given;
}

/** @param {WorksList} list @param {string | null} key */
function entryOf(list, key) {
  const entry = key === null ? undefined : list.keeper.entry(key);
  if (!entry) throw new Error(`The list has no work "${key}".`);
  return entry;
}

/** @param {WorksList} list @param {string} selector */
function heightOf(list, selector) {
  return /** @type {HTMLElement | null | undefined} */ (list.root?.querySelector(selector))?.offsetHeight ?? 0;
}

/** @param {WorksList} list @param {any} error */
function broke(list, error) {
  list.local.trouble = list.core().call("problem", { kind: "internal", detail: error.message });
}

/** Draws soon: at once where nothing waits, else now and then. @param {WorksList} list */
function later(list) {
  if (list.timer !== null || !list.root) return;
  const wait = list.keeper.busy() ? Math.max(0, EVERY - (performance.now() - list.drew)) : 0;
  list.timer = setTimeout(() => { list.timer = null; draw(list); }, wait);
}

/** Finds what is asked for, where that or the rows are others than before. @param {WorksList} list */
function arrange(list) {
  const rows = list.keeper.rows();
  if (list.asked.rows === rows && list.asked.query === list.local.query) return;
  list.asked = { rows, query: list.local.query };
  list.found = list.engine.arrange(rows, list.local.query);
  if (given(list).works.status !== "done" || list.keeper.busy()) return; // a work may be missing for a moment
  for (const key of list.selection.keys) if (!list.keeper.entry(key)) list.selection.keys.delete(key);
  if (list.local.opened && !list.keeper.entry(list.local.opened)) list.local.opened = null;
}

/** @param {WorksList} list */
function draw(list) {
  if (!list.root || !list.given) return;
  arrange(list);
  const inside = list.root.contains(document.activeElement);
  list.patch?.(screen(list));
  const { shown } = list.found;
  list.grid?.update({ rows: shown, selected: new Set(list.selection.keys), opened: list.local.opened });
  if (inside && !list.root.contains(document.activeElement)) focusOn(list.root, list.root.querySelector("#side-heading") ? "#side-heading" : "#works-count");
  list.drew = performance.now();
  list.drawn();
}

/** @param {WorksList} list */
function screen(list) {
  const { works: view, undo } = given(list);
  const rows = list.asked.rows ?? [];
  const narrow = NARROW.matches;
  const some = rows.length > 0;
  const selected = list.selection.keys.size;
  const offered = rows.filter(({ facets }) => facets.includes(view.offered)).length;
  return el("div", { class: "works stack" },
    list.local.trouble && problemNotice(list.local.trouble),
    listState(view, factsOf(list, rows, view), list.act),
    !some && waitingOrEmpty(list, view),
    some && offersNotice(offered, list.local.query.facets.includes(view.offered), list.act),
    some && controls(view, list.local.query, list.found, list.local.more, list.act),
    some && el("div", { class: "works-columns", key: "columns" },
      el("section", { class: "works-list", "aria-label": say("list/works-label") },
        toolbar({
          shown: list.found.shown.length, count: list.found.whole, selected, hidden: selected - shownOf(list).length,
          waiting: list.keeper.busy(), undo, narrowed: narrows(list.local.query),
        }, list.act),
        el("p", { class: "soft small works-keys", id: "works-keys" },
          say("list/keys")),
        list.found.shown.length === 0 && el("p", { class: "works-none" }, say("list/nothing-fits")),
        el("div", { class: "works-grid", key: "grid", hook: { insert: (/** @type {Placed<HTMLElement>} */ { elm }) => { list.grid = makeGrid(elm, list.act); }, destroy: () => { list.grid?.leave(); list.grid = null; } } })),
      sidePanel(side(list), narrow, list.act)),
    some && reviewBar({ drafted: list.keeper.drafted(), selected: selected && (targets(list).length || selected), narrow }, list.act),
    list.local.letters && lettersDialog(list.local.letters, list.act),
    list.local.copying && copyDialog(list.local.copying, targets(list).length, list.act));
}

/** What there is to be done with the list as a whole. @param {WorksList} list @param {ListRow[]} rows @param {WorksScreen} view */
function factsOf(list, rows, view) {
  const some = rows.length > 0;
  return {
    stated: list.keeper.stated(), guest: given(list).guest, slim: some && SLIM.matches,
    silent: rows.filter(({ facets }) => facets.includes(view.to_find)).length,
    chosen: rows.filter((row) => row.chosen && row.sort.roles === 0).length, letters: some && worksOfLetters(list).rows.length > 0,
  };
}

/** @param {WorksList} list @param {WorksScreen} view */
function waitingOrEmpty(list, view) {
  if (view.status === "none") return el("p", {}, button({ label: say("list/read-works"), id: "read-works", kind: "primary", onclick: () => list.act.send({ name: "works.read" }) }));
  if (view.status === "failed" || list.keeper.busy()) return null;
  if (view.status === "done") {
    return el("div", { class: "card stack tight" },
      el("p", {}, say("list/none-yet")),
      el("div", { class: "row" },
        button({ label: say("list/paste"), onclick: () => list.act.send({ name: "source.open", what: "paste", doi: "", title: "" }) }),
        button({ label: say("list/open-pdf"), onclick: () => list.act.send({ name: "source.open", what: "pdf", doi: "", title: "" }) })));
  }
  return el("div", { class: "stack", "aria-busy": true }, Array.from({ length: 5 }, (_, place) =>
    el("div", { class: "card stack tight", key: place }, el("span", { class: "skeleton" }), el("span", { class: "skeleton short" }))));
}

/** The keys of the selected works that are shown. @param {WorksList} list */
function shownOf(list) {
  return list.selection.keys.size === 0 ? [] : list.found.shown.map(({ key }) => key).filter((key) => list.selection.keys.has(key));
}

/** What stands beside the list.
 * @param {WorksList} list
 * @returns {Beside} */
function side(list) {
  const key = list.local.opened;
  const problem = list.local.problem;
  if (key && list.keeper.entry(key)) {
    const place = list.found.shown.findIndex((row) => row.key === key);
    return {
      problem, templates: list.templates(), picker: null,
      detail: detail(list, key),
      around: {
        selected: list.selection.keys.size, place: place + 1, of: list.found.shown.length, record: given(list).works.record,
        finding: list.local.finding,
      },
    };
  }
  const count = list.selection.keys.size;
  const wanted = count > 0 && (!NARROW.matches || list.local.picking);
  return { problem, templates: wanted ? list.templates() : null, detail: null, around: null, picker: wanted ? picker(list, count) : null };
}

/** @param {WorksList} list @param {string} key */
function detail(list, key) {
  const entry = entryOf(list, key);
  const { holder, seen } = given(list);
  return list.core().call("works.detail", { entry, deposit: list.keeper.deposit(key), wish: list.keeper.wish(key), holder, seen: seen[entry.doi ?? ""] ?? null, looked: { busy: list.local.finding.busy, sentence: null } });
}

/** @param {WorksList} list @param {number} count */
function picker(list, count) {
  const keys = targets(list);
  const known = keys.filter((key) => list.keeper.wish(key) || list.keeper.entry(key)?.ours.length);
  const works = known.map((key) => ({ wish: chosen(list.keeper.wish(key)) ?? null, said: list.keeper.entry(key)?.said ?? [] }));
  const hidden = count - shownOf(list).length;
  return list.core().call("works.picker", { count: keys.length, hidden, with_hidden: list.local.hiddenToo, works, drafted: list.keeper.drafted() });
}

/** The works that what is chosen beside the list is for: what is selected and not shown only where the person
 * said so, under a heading that says so too.
 * @param {WorksList} list */
function targets(list) {
  if (list.local.opened) return [list.local.opened];
  return list.local.hiddenToo ? [...list.selection.keys] : shownOf(list);
}

/** @param {WorksList} list @param {{ changes?: RoleChoice[], copy?: RoleDegree[] }} body @param {string} told */
async function assign(list, body, told) {
  const keys = targets(list);
  list.local.problem = null;
  const answer = await list.send({ name: "draft.assign", keys, ...body });
  list.local.problem = answer.ok ? null : answer.problem;
  if (answer.ok) announce(say("list/told", { told, works: keys.length }));
  if (!answer.ok) list.patch?.settle(); // what the person chose did not come about
  draw(list);
}

/** @param {WorksList} list @param {string} key */
function open(list, key) {
  if (!list.local.opened) list.opens();
  Object.assign(list.local, { opened: key, picking: false, problem: null, finding: { busy: false, said: null, problem: null } });
  draw(list);
  focusOn(list.root, "#side-heading");
}

/** @param {WorksList} list @param {string} text */
function withRoles(list, text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const all = list.keeper.rows().filter((row) =>
    (row.chosen || row.roles) && !(list.local.opened ? row.key === list.local.opened : list.selection.keys.size === 1 && list.selection.keys.has(row.key)) && words.every((word) => row.search.includes(word)));
  return { found: all, total: all.length };
}

/** @param {WorksList} list */
function select(list) {
  if (list.local.opened && list.selection.keys.size) list.local.opened = null;
  if (!list.selection.keys.size) list.local.picking = false;
  Object.assign(list.local, { problem: null, hiddenToo: false });
  draw(list);
}

/** @param {WorksList} list */
function selectAll(list) {
  list.selection.only(list.found.shown);
  select(list);
  announce(say("list/all-selected", { works: list.selection.keys.size }));
}

/** What is asked of the list, and what is done with it as a whole. @type {(list: WorksList) => ListActs} */
const listActs = (list) => ({
  ask(change) {
    list.local.query = { ...list.local.query, ...change };
    list.local.hiddenToo = false; // what is hidden is something else now
    draw(list);
  },
  more() {
    list.local.more = !list.local.more;
    draw(list);
  },
  /** The works that are offered, and nothing else, or the list again. */
  offers(wanted) {
    const { sort } = list.local.query;
    list.act.ask({ ...EVERYTHING, sort, facets: wanted ? [given(list).works.offered] : [] });
    focusOn(list.root, "#works-count");
  },
  everything() {
    list.local.query = { ...EVERYTHING, sort: list.local.query.sort };
    draw(list);
    focusOn(list.root, "#works-search");
  },
  async send(message) {
    const answer = await list.send(message);
    list.local.trouble = answer.ok ? null : answer.problem;
    draw(list);
  },
  review: () => list.go("review"),
  findRoles: () => list.findRoles(),
  toFind: () => list.go("find"),
  /** The roles of all works in one of the forms they can be taken along in. */
  take(kind) {
    const along = given(list).works.take;
    if (!along?.orcid || !along.environment) throw new Error("There are no roles to take along.");
    const { orcid, environment } = along;
    const record = list.core().call("takeaway.gather", { orcid, environment, entries: list.keeper.entries() });
    return list.core().call("takeaway.make", { kind, record, name: given(list).holder.name ?? "", date: "" });
  },
  takeBack: list.takeBack,
});

/** What is done to its rows. @type {(list: WorksList) => RowActs} */
const rowActs = (list) => ({
  covered: () => ({ above: heightOf(list, ".works-toolbar") + 8, below: heightOf(list, ".works-bar") + 16 }),
  toggle(index, toHere) {
    list.selection.toggle(list.found.shown, index, toHere);
    select(list);
  },
  extend(from, to) {
    list.selection.span(list.found.shown, from, to);
    select(list);
  },
  all: () => selectAll(list),
  selectAll: () => selectAll(list),
  selectNone() {
    list.selection.clear();
    list.local.hiddenToo = false;
    draw(list);
    list.grid?.focus();
  },
  open: (index) => open(list, list.found.shown[index].key),
});

/** What is done beside the list. @type {(list: WorksList) => SideActs} */
const sideActs = (list) => ({
  step(by) {
    const next = list.found.shown[list.found.shown.findIndex(({ key }) => key === list.local.opened) + by];
    if (next) open(list, next.key);
  },
  shut() {
    const key = list.local.opened;
    Object.assign(list.local, { opened: null, picking: false, problem: null });
    draw(list);
    list.grid?.focus(key ?? undefined);
  },
  openPicker() {
    list.local.picking = true;
    draw(list);
    focusOn(list.root, "#side-heading");
  },
  close: () => list.act.shut(),
  /** Whether what is selected and not shown gets the roles too. */
  withHidden(wanted) {
    list.local.hiddenToo = wanted;
    draw(list);
    focusOn(list.root, "#side-heading");
  },
  choose(role, value, rows) {
    const term = rows.find((row) => row.role === role)?.term;
    assign(list, { changes: [{ role, value }] }, say("roles/chosen", { role: term, value: { code: DEGREES.find((one) => one.value === value)?.name } }));
  },
  /** Nothing is chosen any more; what stands on the record stays. */
  clear: () => assign(list, { copy: [] }, say("list/no-roles")),
  useTemplate: (roles) => assign(list, { copy: roles }, say("list/same-roles-chosen")),
  copyHere: (copy) => assign(list, { copy: copy.roles }, say("list/same-roles-chosen")),
  bring(what) {
    const { doi, title } = entryOf(list, list.local.opened);
    list.act.send({ name: "source.open", what, doi: doi ?? "", title });
  },
  async lookElsewhere() {
    const key = list.local.opened;
    if (list.local.finding.busy) return;
    list.local.finding = { busy: true, said: null, problem: null };
    draw(list);
    const { said = null, problem = null } = await list.lookElsewhere(entryOf(list, key).doi);
    if (list.local.opened !== key) return;
    list.local.finding = { busy: false, said, problem };
    draw(list);
  },
});

/** Copying roles from another work. @type {(list: WorksList) => CopyActs} */
const copyActs = (list) => ({
  startCopy() {
    list.local.copying = { text: "", ...withRoles(list, ""), from: null };
    draw(list);
  },
  findCopy(text) {
    list.local.copying = { text, ...withRoles(list, text), from: null };
    draw(list);
  },
  copyFrom(key) {
    const { copying } = list.local;
    if (!copying) return;
    if (key === null) return list.act.findCopy(copying.text);
    const from = detail(list, key);
    const terms = Object.fromEntries(from.editor.rows.map(({ role, term }) => [role, term]));
    /** @param {CopyChoice} copy */
    const words = ({ roles }) => roles.map(({ role, degree }) => (degree ? `${terms[role]} (${degree})` : terms[role])).join(", ");
    const copies = from.copies.map((copy) => ({ ...copy, words: words(copy) }));
    if (copies.length === 1) return list.act.copy(copies[0]);
    list.local.copying = { ...copying, from: { ...from, copies } };
    draw(list);
  },
  copy(copy) {
    list.act.endCopy();
    assign(list, { copy: copy.roles }, say("list/roles-copied"));
  },
  endCopy() {
    list.local.copying = null;
    draw(list);
    focusOn(list.root, "#copy");
  },
});
