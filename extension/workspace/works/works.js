// The works list: what it keeps, and when it is drawn. `screen` has what is shown, `acts` what the person does there.

import { el, focusOn, mount } from "../../shared/render.js";
import { makeTemplates } from "../templates.js";
import { copyActs, listActs, rowActs, sideActs } from "./acts.js";
import { EVERYTHING, makeEngine } from "./engine.js";
import { makeKeeper } from "./keeper.js";
import { makeKept } from "./kept.js";
import { letterActs } from "./letters.js";
import { given } from "./meant.js";
import { reached, seek } from "./reached.js";
import { NARROW, SLIM, screen } from "./screen.js";
import { makeSelection } from "./selection.js";

const EVERY = 250; // ms between two times that a long list is shown while its rows are being made

/** `core()` is the core, `send(message)` reaches the background, `go(place)` shows another place,
 * `takeBack("undo" | "redo")` undoes what was chosen, `lookElsewhere(doi)` resolves to `{said, problem}`,
 * `findRoles()` looks for the roles of all works without, `changed()` is told that rows were made.
 * Returns `{take, ours, list, sayAgain, show, host}`.
 * @param {Pick<WorksList, "core" | "send" | "go" | "takeBack" | "lookElsewhere" | "changed" | "findRoles" | "opens" | "drawn">} given */
export function makeWorks({ core, send, go, takeBack, lookElsewhere, changed, findRoles, opens, drawn }) {
  /** @type {Omit<WorksList, "keeper" | "act" | "draw" | "kept">} */
  const begun = {
    core, send, go, takeBack, lookElsewhere, changed, findRoles, opens, drawn,
    engine: makeEngine(),
    selection: makeSelection(),
    local: {
      query: EVERYTHING, more: false, left: 0, sought: null, opened: null, picking: false, problem: null, trouble: null,
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
  list.draw = () => draw(list);
  list.keeper = makeKeeper({ core: list.core, changed: () => { later(list); list.changed(); }, broke: (error) => broke(list, error), inSight: () => list.grid?.inSight() ?? [] });
  list.act = { ...listActs(list), ...rowActs(list), ...sideActs(list), ...copyActs(list), ...letterActs(list) };
  list.kept = makeKept(list);
  for (const width of [NARROW, SLIM]) width.addEventListener("change", () => later(list));
  return {
    /** What a push has confirmed is done with: it is not selected any more. */
    take(/** @type {[string, any][]} */ pairs) {
      const before = list.keeper.pushed();
      list.keeper.take(pairs);
      list.selection.drop([...list.keeper.pushed()].filter((key) => !before.has(key)));
      list.kept.keep();
    },
    restore: list.kept.restore,
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

    ...reached(list),

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
          // A sheet over the list is left with it: who comes back sees the list.
          if (NARROW.matches) Object.assign(list.local, { opened: null, picking: false });
          list.grid?.leave();
          list.root = list.patch = list.grid = null;
        },
      },
    }),
  };
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

/** An address may ask for what there is not, and nothing would show what that is.
 * @param {Query} query @param {WorksScreen["filters"]} filters */
function ofKnown(query, filters) {
  const facets = query.facets.filter((asked) => filters.some(({ facet }) => facet === asked));
  return facets.length === query.facets.length ? query : { ...query, facets };
}

/** Finds what is asked for, where that or the rows are others than before. @param {WorksList} list */
function arrange(list) {
  const rows = list.keeper.rows();
  if (list.asked.rows === rows && list.asked.query === list.local.query) return;
  list.local.query = ofKnown(list.local.query, given(list).works.filters);
  list.asked = { rows, query: list.local.query };
  list.found = list.engine.arrange(rows, list.local.query);
  if (given(list).works.status !== "done" || list.keeper.busy()) return; // a work may be missing for a moment
  list.selection.drop([...list.selection.keys].filter((key) => !list.keeper.entry(key)));
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
  seek(list);
  if (inside && !list.root.contains(document.activeElement)) focusOn(list.root, list.root.querySelector("#side-heading") ? "#side-heading" : "#works-count");
  list.drew = performance.now();
  list.kept.keep();
  list.drawn();
}
