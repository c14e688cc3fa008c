// The works list: the screen, and everything the person does on it.

import { announce, button, problemNotice } from "../../shared/components.js";
import { el, mount } from "../../shared/render.js";
import { DEGREES } from "../../shared/roles.js";
import { copyDialog } from "./assign.js";
import { controls, listState, toolbar } from "./controls.js";
import { EVERYTHING, fold, makeEngine, narrows } from "./engine.js";
import { makeGrid } from "./grid.js";
import { makeKeeper } from "./keeper.js";
import { makeSelection } from "./selection.js";
import { reviewBar, sidePanel } from "./side.js";

const NARROW = matchMedia("(max-width: 64rem)");
const EVERY = 250; // ms between two times that a long list is shown while its rows are being made

/** `core()` is the core, `send(message)` reaches the background, `go(place)` shows another place,
 * `takeBack("undo" | "redo")` undoes what was chosen, `lookElsewhere(doi)` resolves to `{said, problem}`.
 * Returns `{take, ours, show, host}`. */
export function makeWorks({ core, send, go, takeBack, lookElsewhere }) {
  const keeper = makeKeeper({ core, changed: later, broke, inSight: () => grid?.inSight() ?? [] });
  const engine = makeEngine();
  const selection = makeSelection();
  const local = {
    query: EVERYTHING, more: false, opened: null, picking: false, problem: null, trouble: null,
    copying: null, finding: { busy: false, said: "", problem: null },
  };
  let given = null; // {works, undo} of the core's view
  let root = null;
  let patch = null;
  let grid = null;
  let found = { shown: [], counts: new Map(), types: [] };
  let asked = { rows: null, query: null };
  let drawn = 0;
  let timer = null;

  const works = (number) => `${number.toLocaleString("en")} ${number === 1 ? "work" : "works"}`;

  function broke(error) {
    local.trouble = core().call("problem", { kind: "internal", detail: error.message });
  }

  /** Draws soon: at once where nothing waits, else now and then. */
  function later() {
    if (timer !== null || !root) return;
    const wait = keeper.busy() ? Math.max(0, EVERY - (performance.now() - drawn)) : 0;
    timer = setTimeout(() => { timer = null; draw(); }, wait);
  }

  function draw() {
    if (!root || !given) return;
    const rows = keeper.rows();
    if (asked.rows !== rows || asked.query !== local.query) {
      asked = { rows, query: local.query };
      found = engine.arrange(rows, local.query);
      if (given.works.status === "done" && !keeper.busy()) { // before, a work may be missing for a moment
        for (const key of selection.keys) if (!keeper.entry(key)) selection.keys.delete(key);
        if (local.opened && !keeper.entry(local.opened)) local.opened = null;
      }
    }
    const inside = root.contains(document.activeElement);
    patch(screen());
    const { shown } = found;
    grid?.update({ rows: shown, selected: new Set(selection.keys), opened: local.opened });
    if (inside && !root.contains(document.activeElement)) (root.querySelector("#side-heading") ?? root.querySelector("#works-count"))?.focus();
    drawn = performance.now();
  }

  function screen() {
    const { works: view, undo } = given;
    const { rows } = asked;
    const narrow = NARROW.matches;
    const some = rows.length > 0;
    const selected = selection.keys.size;
    return el("div", { class: "works stack" },
      local.trouble && problemNotice(local.trouble),
      listState(view, { stated: keeper.stated(), guest: given.guest }, act),
      !some && waitingOrEmpty(view),
      some && controls(view, local.query, found, local.more, act),
      some && el("div", { class: "works-columns", key: "columns" },
        el("section", { class: "works-list", "aria-label": "Works" },
          toolbar({
            shown: found.shown.length, count: rows.length, selected, hidden: selected - shownOf(selected),
            waiting: keeper.busy(), undo, narrowed: narrows(local.query),
          }, act),
          el("p", { class: "soft small works-keys", id: "works-keys" },
            "With the keyboard: arrow keys move, Space selects, Shift and arrow keys select several, Enter opens, Tab goes on to the roles."),
          found.shown.length === 0 && el("p", { class: "works-none" }, "No work fits all of this."),
          el("div", { class: "works-grid", key: "grid", hook: { insert: ({ elm }) => { grid = makeGrid(elm, act); }, destroy: () => { grid.leave(); grid = null; } } })),
        sidePanel(side(), narrow, act)),
      some && reviewBar({ drafted: keeper.drafted(), selected, narrow }, act),
      local.copying && copyDialog(local.copying, targets().length, act));
  }

  function waitingOrEmpty(view) {
    if (view.status === "none") return el("p", {}, button({ label: "Read the works", id: "read-works", kind: "primary", onclick: () => act.send({ name: "works.read" }) }));
    if (view.status === "failed" || keeper.busy()) return null;
    if (view.status === "done") {
      return el("div", { class: "card stack tight" },
        el("p", {}, "Works that are added at ORCID appear here. You can also begin with an article: open its page and press the extension’s button there, or bring its text."),
        el("div", { class: "row" },
          button({ label: "Paste a contribution statement", onclick: () => act.send({ name: "source.open", what: "paste", doi: "", title: "" }) }),
          button({ label: "Open a PDF", onclick: () => act.send({ name: "source.open", what: "pdf", doi: "", title: "" }) })));
    }
    return el("div", { class: "stack", "aria-busy": true }, Array.from({ length: 5 }, (_, place) =>
      el("div", { class: "card stack tight", key: place }, el("span", { class: "skeleton" }), el("span", { class: "skeleton short" }))));
  }

  function shownOf(selected) {
    return selected === 0 ? 0 : found.shown.reduce((count, { key }) => count + (selection.keys.has(key) ? 1 : 0), 0);
  }

  /** What stands beside the list. */
  function side() {
    const key = local.opened;
    const problem = local.problem;
    if (key && keeper.entry(key)) {
      const place = found.shown.findIndex((row) => row.key === key);
      return {
        problem, picker: null,
        detail: detail(key),
        around: {
          selected: selection.keys.size, place: place + 1, of: found.shown.length, record: given.works.record,
          finding: local.finding,
        },
      };
    }
    const count = selection.keys.size;
    const wanted = count > 0 && (!NARROW.matches || local.picking);
    return { problem, detail: null, around: null, picker: wanted ? picker(count) : null };
  }

  function detail(key) {
    const entry = keeper.entry(key);
    const { holder, seen } = given;
    return core().call("works.detail", { entry, deposit: keeper.deposit(key), wish: keeper.wish(key), holder, seen: seen[entry.doi] ?? null, looked: { busy: local.finding.busy, sentence: "" } });
  }

  function picker(count) {
    const wishes = [...selection.keys].map((one) => keeper.wish(one)?.roles).filter(Boolean);
    return core().call("works.picker", { count, wishes, drafted: keeper.drafted() });
  }

  /** The works that what is chosen beside the list is for. */
  const targets = () => (local.opened ? [local.opened] : [...selection.keys]);

  async function assign(body, told) {
    const keys = targets();
    local.problem = null;
    const answer = await send({ name: "draft.assign", keys, ...body });
    local.problem = answer.ok ? null : answer.problem;
    if (answer.ok) announce(`${told}${keys.length > 1 ? ` for ${works(keys.length)}` : ""}.`);
    if (!answer.ok) patch?.settle(); // what the person chose did not come about
    draw();
  }

  function open(key) {
    Object.assign(local, { opened: key, picking: false, problem: null, finding: { busy: false, said: "", problem: null } });
    draw();
    root.querySelector("#side-heading")?.focus();
  }

  const act = {
    ask(change) {
      local.query = { ...local.query, ...change };
      draw();
    },
    more() {
      local.more = !local.more;
      draw();
    },
    everything() {
      local.query = { ...EVERYTHING, sort: local.query.sort };
      draw();
      root.querySelector("#works-search").focus();
    },
    async send(message) {
      const answer = await send(message);
      local.trouble = answer.ok ? null : answer.problem;
      draw();
    },
    review: () => go("review"),
    /** The roles of all works in one of the forms they can be taken along in. */
    take(kind) {
      const { orcid, environment } = given.works.take;
      const record = core().call("takeaway.gather", { orcid, environment, entries: keeper.entries() });
      return core().call("takeaway.make", { kind, record, name: given.holder.name, date: "" });
    },
    takeBack,

    // the rows
    covered: () => ({ above: (root.querySelector(".works-toolbar")?.offsetHeight ?? 0) + 8, below: (root.querySelector(".works-bar")?.offsetHeight ?? 0) + 16 }),
    toggle(index, toHere) {
      selection.toggle(found.shown, index, toHere);
      select();
    },
    extend(from, to) {
      selection.span(found.shown, from, to);
      select();
    },
    all: selectAll,
    selectAll,
    selectNone() {
      selection.clear();
      draw();
      grid.focus();
    },
    open: (index) => open(found.shown[index].key),

    // beside the list
    step(by) {
      const next = found.shown[found.shown.findIndex(({ key }) => key === local.opened) + by];
      if (next) open(next.key);
    },
    shut() {
      const key = local.opened;
      Object.assign(local, { opened: null, picking: false, problem: null });
      draw();
      grid?.focus(key ?? undefined);
    },
    openPicker() {
      local.picking = true;
      draw();
      root.querySelector("#side-heading")?.focus();
    },
    close: () => act.shut(),
    choose(role, value, rows) {
      const { term } = rows.find((row) => row.role === role);
      assign({ changes: [{ role, value }] }, `${term}: ${DEGREES.find((one) => one.value === value).name}`);
    },
    clear(rows) {
      const changes = rows.filter(({ value }) => value !== "none").map(({ role }) => ({ role, value: "none" }));
      if (changes.length) assign({ changes }, "No roles");
    },
    copyHere: (copy) => assign({ copy: copy.roles }, "The same roles chosen"),
    bring(what) {
      const { doi, title } = keeper.entry(local.opened);
      act.send({ name: "source.open", what, doi: doi ?? "", title });
    },
    async lookElsewhere() {
      const key = local.opened;
      if (local.finding.busy) return;
      local.finding = { busy: true, said: "", problem: null };
      draw();
      const { said = "", problem = null } = await lookElsewhere(keeper.entry(key).doi);
      if (local.opened !== key) return;
      local.finding = { busy: false, said, problem };
      draw();
    },

    // copying from another work
    startCopy() {
      local.copying = { text: "", ...withRoles(""), from: null };
      draw();
    },
    findCopy(text) {
      local.copying = { text, ...withRoles(text), from: null };
      draw();
    },
    copyFrom(key) {
      if (key === null) return act.findCopy(local.copying.text);
      const from = detail(key);
      const terms = Object.fromEntries(from.editor.rows.map(({ role, term }) => [role, term]));
      const words = ({ roles }) => roles.map(({ role, degree }) => (degree ? `${terms[role]} (${degree})` : terms[role])).join(", ");
      const copies = from.copies.map((copy) => ({ ...copy, words: words(copy) }));
      if (copies.length === 1) return act.copy(copies[0]);
      local.copying = { ...local.copying, from: { ...from, copies } };
      draw();
    },
    copy(copy) {
      act.endCopy();
      assign({ copy: copy.roles }, "Roles copied");
    },
    endCopy() {
      local.copying = null;
      draw();
      root.querySelector("#copy")?.focus();
    },
  };

  function withRoles(text) {
    const words = fold(text).split(/\s+/).filter(Boolean);
    const all = keeper.rows().filter((row) =>
      (row.chosen || row.roles) && !(selection.keys.size === 1 && selection.keys.has(row.key)) && words.every((word) => row.search.includes(word)));
    return { found: all, total: all.length };
  }

  function select() {
    if (local.opened && selection.keys.size) local.opened = null;
    if (!selection.keys.size) local.picking = false;
    local.problem = null;
    draw();
  }

  function selectAll() {
    selection.all(found.shown);
    select();
    announce(`${works(selection.keys.size)} selected.`);
  }

  NARROW.addEventListener("change", later);

  return {
    take: keeper.take,
    ours: keeper.ours,

    /** What the core says of the list as a whole; shown where the list is. */
    show(view) {
      given = view;
      draw();
    },

    /** The element the list lives in. */
    host: () => el("div", {
      class: "works-host", key: "works",
      hook: {
        insert({ elm }) {
          root = elm;
          patch = mount(elm);
          asked = { rows: null, query: null };
        },
        destroy() {
          grid?.leave();
          root = patch = grid = null;
        },
      },
    }),
  };
}
