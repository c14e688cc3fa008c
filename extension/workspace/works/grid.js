// The rows of the works list on the screen: a grid of which only what is in sight is in the document.
// One row is the active one; it holds the focus, is always in the document, and moves by keyboard.

import { Virtualizer, observeWindowOffset, observeWindowRect, windowScroll } from "../../vendor/virtual/index.js";
import { foreign } from "../../shared/components.js";
import { el, mount } from "../../shared/render.js";

const GUESSED = 76; // px of a row before it is measured

/** Shows rows inside `root`. What the person does is reported by index:
 * `act.toggle(index, toHere)`, `act.extend(from, to)`, `act.all()`, `act.open(index)`. `act.covered()` is what
 * covers the window at its edges: `{above, below}` in px.
 * Returns `{update({rows, selected, opened}), focus(key?), inSight(), leave()}`. */
export function makeGrid(root, act) {
  const show = mount(root);
  let list = { rows: [], selected: new Set(), opened: null };
  let active = 0;
  let wantsFocus = false;
  let drawing = false;
  let stale = false;
  let keyed = { rows: null, of: null };
  const virtual = new Virtualizer(options());
  const leave = virtual._didMount();
  virtual._willUpdate();

  function options() {
    const { rows } = list;
    const { above, below } = act.covered();
    return {
      count: rows.length,
      getItemKey: keys(rows),
      estimateSize: () => GUESSED,
      getScrollElement: () => window,
      initialRect: { width: innerWidth, height: innerHeight },
      initialOffset: () => window.scrollY,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      scrollMargin: root.getBoundingClientRect().top + window.scrollY,
      scrollPaddingStart: above,
      scrollPaddingEnd: below,
      overscan: 4,
      rangeExtractor: withActive,
      onChange: draw,
    };
  }

  // The same function for the same rows: by that the virtualizer knows that nothing was moved.
  function keys(rows) {
    if (keyed.rows !== rows) keyed = { rows, of: (index) => rows[index]?.key ?? index };
    return keyed.of;
  }

  function withActive({ startIndex, endIndex, overscan, count }) {
    const [first, last] = [Math.max(startIndex - overscan, 0), Math.min(endIndex + overscan, count - 1)];
    const indices = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    if (active < first) indices.unshift(active);
    if (active > last && active < count) indices.push(active);
    return indices;
  }

  /** Shows what is in sight. Measuring may show that more or less is: then once more. */
  function draw() {
    stale = true;
    if (drawing) return;
    drawing = true;
    try {
      while (stale) {
        stale = false;
        drawOnce();
        virtual.measureElement(null); // forget those that are gone
        for (const one of root.querySelectorAll("[data-index]")) virtual.measureElement(one);
      }
    } finally {
      drawing = false;
    }
  }

  function drawOnce() {
    const focused = root.contains(document.activeElement);
    const items = list.rows.length ? virtual.getVirtualItems() : [];
    show(el("div", {
      role: "grid", class: "rows", "aria-label": "Works", "aria-multiselectable": true, "aria-rowcount": list.rows.length,
      "aria-describedby": "works-keys", onclick, onkeydown, onmousedown, onfocusin,
      hook: { insert: tall, postpatch: (_, vnode) => tall(vnode) },
    }, items.map(({ index, start }) => row(list.rows[index], index, start))));
    if ((focused && !root.contains(document.activeElement)) || wantsFocus) {
      wantsFocus = false;
      element(active)?.focus({ preventScroll: true });
    }
  }

  function tall({ elm }) {
    elm.style.height = `${virtual.getTotalSize()}px`;
  }

  function row(data, index, start) {
    const selected = list.selected.has(data.key);
    const place = ({ elm }) => {
      elm.style.transform = `translateY(${start - virtual.options.scrollMargin}px)`;
      elm.querySelector("input").checked = selected; // the browser may have ticked it otherwise
    };
    const said = [data.title, data.meta, data.state.label, data.roles, data.deposit, data.chosen].filter(Boolean).join(". ");
    return el("div", {
      class: ["list-row", selected && "selected", data.key === list.opened && "opened"].filter(Boolean).join(" "),
      role: "row", key: data.key, tabindex: index === active ? 0 : -1,
      "aria-rowindex": index + 1, "aria-selected": selected, "aria-label": said,
      "data-index": index, "data-key": data.key,
      hook: { insert: place, postpatch: (_, vnode) => place(vnode) },
    },
      el("div", { role: "gridcell", class: "row-tick" },
        el("input", { type: "checkbox", tabindex: -1, checked: selected, "aria-label": `Select: ${data.title}` })),
      el("div", { role: "gridcell", class: "row-main" },
        el("p", { class: "row-title" }, foreign(data.title)),
        data.meta && el("p", { class: "soft small" }, foreign(data.meta)),
        data.roles && el("p", { class: "small" }, foreign(data.roles)),
        data.deposit && el("p", { class: "soft small" }, foreign(data.deposit)),
        data.chosen && el("p", { class: "small row-chosen" }, data.chosen)),
      el("div", { role: "gridcell", class: "row-side" }, el("span", { class: `tag ${data.state.tone}` }, data.state.label)));
  }

  const element = (index) => root.querySelector(`[data-index="${index}"]`);
  const indexOf = (target) => Number(target.closest("[data-index]")?.dataset.index ?? NaN);

  function go(index) {
    const to = Math.max(0, Math.min(index, list.rows.length - 1));
    if (list.rows.length === 0) return to;
    active = to;
    wantsFocus = true;
    virtual.setOptions({ ...virtual.options, rangeExtractor: (range) => withActive(range) }); // the active row is another
    virtual.scrollToIndex(to, { align: "auto" });
    draw();
    return to;
  }

  function onclick(event) {
    const index = indexOf(event.target);
    if (Number.isNaN(index) || event.target.closest("a")) return;
    go(index);
    if (event.target.matches(".row-tick, .row-tick *") || event.shiftKey || event.ctrlKey || event.metaKey) act.toggle(index, event.shiftKey);
    else act.open(index);
  }

  function onmousedown(event) {
    if (event.shiftKey) event.preventDefault(); // it selects works, not text
  }

  function onfocusin(event) {
    const index = indexOf(event.target);
    if (Number.isNaN(index) || index === active) return;
    active = index;
    draw();
  }

  function onkeydown(event) {
    const page = Math.max(1, (virtual.range?.endIndex ?? 1) - (virtual.range?.startIndex ?? 0) - 1);
    const to = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: list.rows.length - 1,
    }[event.key];
    const all = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a";
    if (event.altKey || ((event.ctrlKey || event.metaKey) && !all && !["Home", "End"].includes(event.key))) return;
    if (to !== undefined) {
      const from = active;
      const reached = go(to);
      if (event.shiftKey) act.extend(from, reached);
    } else if (event.key === " ") act.toggle(active, event.shiftKey);
    else if (event.key === "Enter") act.open(active);
    else if (all) act.all();
    else return;
    event.preventDefault();
  }

  return {
    update(next) {
      const key = list.rows[active]?.key;
      const moved = next.rows !== list.rows;
      list = next;
      if (moved) {
        const index = next.rows[active]?.key === key ? active : next.rows.findIndex((one) => one.key === key);
        active = index >= 0 ? index : Math.max(0, Math.min(active, next.rows.length - 1));
      }
      virtual.setOptions(options());
      virtual._willUpdate();
      draw();
    },

    /** Gives the focus to the active row, or to that of `key`. */
    focus(key) {
      const index = key === undefined ? active : list.rows.findIndex((one) => one.key === key);
      go(index >= 0 ? index : active);
    },

    inSight: () => [...root.querySelectorAll("[data-key]")].map((one) => one.dataset.key),
    leave,
  };
}
