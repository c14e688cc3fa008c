// Above the list: how far reading is, Crossref, searching, filtering, sorting; and its toolbar.

import { say } from "../../shared/language.js";
import { button, disclosure, link, parts, problemNotice, progressBar } from "../../shared/components.js";
import { el } from "../../shared/render.js";
import { takeaway } from "../../shared/takeaway.js";
import { undoButtons } from "../undo.js";

/** @typedef {{ stated: boolean, silent: number, chosen: number, guest: boolean, letters: boolean, slim: boolean, next: boolean }} ListFacts */

/** view: `view.works` of the core; `stated`: whether any work names roles; `silent`: how many do not, `chosen`: and for how many
 * of those roles are chosen here: while there are any, what is above the list keeps its height; `guest`: nobody is signed in, so
 * that another record can be shown instead; `letters`: there are publishers to be written to; `slim`: the works
 * themselves would be out of sight below all that can be done with the list; `next`: finding roles is the next step, and nothing else.
 * @param {WorksScreen} view
 * @param {ListFacts} more
 * @param {WorksActs} act */
export function listState(view, more, act) {
  const { silent, chosen, next } = more;
  const again = view.buttons.map((one) => button({
    label: one.label, id: "read-works", kind: one.primary ? "primary" : "", onclick: () => act.send(/** @type {AnyMessage} */ (one.message)),
  }));
  return el("section", { class: "works-top stack", "aria-label": say("list/heading") },
    view.problem
      ? problemNotice(view.problem, again)
      : (view.sentence || view.note || again.length > 0) && el("div", { class: "row spread works-state" },
        el("div", {}, view.sentence && parts([view.sentence, view.record && link(view.record, view.record.split("/").at(-1), { class: "mono" })]), view.note && el("p", { class: "soft small" }, view.note)),
        again.length > 0 && el("div", { class: "row" }, again)),
    view.progress && progressBar({ done: view.progress.done, total: view.progress.total, label: view.progress.sentence }),
    el("div", { class: "works-next stack", key: "next" },
      silent + chosen > 0 && el("div", { class: "row", key: "find" }, silent > 0
        ? button({ label: say("queue/start", { works: silent }), id: "find-roles", kind: next ? "primary" : "", onclick: act.findRoles })
        : button({ label: say("places/find"), id: "to-find", onclick: act.toFind })),
      rest(view, more, act)));
}

/** Crossref, the take-away, another record: on a slim screen behind one disclosure, but for what is under way or went wrong.
 * @param {WorksScreen} view @param {ListFacts} more @param {WorksActs} act */
function rest(view, { stated, guest, letters, slim }, act) {
  const asking = view.deposits && crossref(view.deposits, letters, act);
  const others = [view.take && stated && takeaway(view.take, act.take), guest && another(act)].filter(Boolean);
  if (!slim) return [asking, others.length > 0 && el("div", { class: "works-rest", key: "others" }, others)];
  const seen = view.deposits?.progress || view.deposits?.problem;
  const folded = seen ? others : [asking, ...others].filter(Boolean);
  return [
    seen && asking,
    folded.length > 0 && el("details", { key: "rest" }, el("summary", {}, say("list/more")), el("div", { class: "stack" }, folded)),
  ];
}

/** @param {WorksActs} act */
function another(act) {
  return disclosure(say("list/see-another-record"),
    el("form", {
      class: "row another-record",
      /** @param {Sent} event */
      onsubmit: (event) => {
        event.preventDefault();
        act.send({ name: "works.read", orcid: event.target.elements.orcid.value });
      },
    },
      el("label", { for: "another-orcid", class: "small" }, say("list/orcid-id")),
      el("input", { class: "input", id: "another-orcid", name: "orcid", required: true, autocomplete: "off", spellcheck: "false" }),
      el("button", { class: "button", type: "submit" }, say("list/see-its-works"))));
}

/** @param {DepositsState} view @param {boolean} letters @param {WorksActs} act */
function crossref(view, letters, act) {
  const press = view.button && button({
    label: view.button.label, id: "deposits", kind: view.button.primary ? "primary" : "", onclick: () => act.send(/** @type {AnyMessage} */ (view.button.message)),
  });
  return el("div", { class: "works-crossref", "data-status": view.status },
    view.problem
      ? problemNotice(view.problem, press ? [press] : [])
      : el("div", { class: "row spread" },
        view.progress
          ? progressBar({ done: view.progress.done, total: view.progress.total, label: view.progress.sentence })
          : el("p", { class: "small" }, view.sentence),
        el("div", { class: "row" }, letters && button({ label: say("letters/open"), id: "letters", onclick: act.startLetters }), press)));
}

/** Works that carry the person's iD and are not on the record: how many, and the way to them and back.
 * @param {number} count
 * @param {boolean} shown
 * @param {WorksActs} act */
export function offersNotice(count, shown, act) {
  return count > 0 && el("div", { class: "row spread works-offers", key: "offers" },
    el("p", { id: "offers-text" }, say("offers/some", { works: count })),
    button({ label: shown ? say("offers/back") : say("offers/show"), id: "show-offers", "aria-describedby": "offers-text", onclick: () => act.offers(!shown) }));
}

/**
 * @param {WorksScreen} view
 * @param {Query} query
 * @param {FoundRows} found
 * @param {boolean} more
 * @param {WorksActs} act */
export function controls(view, query, found, more, act) {
  /** @param {{ by: string, descending: boolean }} sort */
  const given = ({ by, descending }) => `${by} ${descending}`;
  const narrower = [query.from, query.to, query.type, query.journal].filter(Boolean).length;
  return el("div", { class: "works-controls stack tight", role: "search", "aria-label": say("list/find-works") },
    el("div", { class: "works-find" },
      el("div", { class: "field" },
        el("label", { for: "works-search" }, say("list/search")),
        el("input", {
          class: "input", id: "works-search", type: "search", autocomplete: "off", spellcheck: "false",
          placeholder: say("list/search-hint"), value: query.text,
          oninput: /** @param {Typed} event */ (event) => act.ask({ text: event.target.value }),
        })),
      el("div", { class: "field" },
        el("label", { for: "works-sort" }, say("list/order")),
        el("select", {
          class: "input", id: "works-sort",
          onchange: /** @param {Chosen} event */ (event) => act.ask({ sort: view.sorts[event.target.selectedIndex] }),
        }, view.sorts.map((one) => el("option", { value: given(one), selected: given(one) === given(query.sort) }, one.label))))),
    el("div", { class: "works-filters", role: "group", "aria-label": say("list/show-only") },
      view.filters.map(({ facet, label }) => {
        const on = query.facets.includes(facet);
        const count = found.counts.get(facet) ?? 0;
        return (on || count > 0) && el("button", {
          type: "button", class: on ? "filter on" : "filter", key: facet, "aria-pressed": on, "data-facet": facet,
          onclick: () => act.ask({ facets: on ? query.facets.filter((one) => one !== facet) : [...query.facets, facet] }),
        }, label, " ", el("span", { class: "filter-count" }, say("number", { number: count })));
      }),
      el("button", {
        type: "button", class: more || narrower ? "filter on more" : "filter more", key: "more", id: "works-more", "aria-expanded": more, onclick: act.more,
      }, narrower ? say("list/narrower", { narrower }) : say("list/narrow"))),
    more && narrow(query, found, act));
}

/** @param {Query} query @param {FoundRows} found @param {WorksActs} act */
function narrow(query, found, act) {
  /** @param {"from" | "to"} name @param {string} label */
  const year = (name, label) => el("div", { class: "field" },
    el("label", { for: `works-${name}` }, label),
    el("input", {
      class: "input", id: `works-${name}`, type: "number", min: 1000, max: 2999, placeholder: say("list/any-year"), value: query[name] ?? "",
      oninput: /** @param {Typed} event */ (event) => act.ask({ [name]: Number(event.target.value) || null }),
    }));
  return el("div", { class: "works-narrow", key: "narrow" },
    year("from", say("list/from-year")),
    year("to", say("list/to-year")),
    el("div", { class: "field" },
      el("label", { for: "works-type" }, say("list/type-label")),
      el("select", { class: "input", id: "works-type", onchange: /** @param {Chosen} event */ (event) => act.ask({ type: event.target.value }) },
        el("option", { value: "", selected: query.type === "" }, say("list/all-types")),
        found.types.map(([type, count]) =>
          el("option", { value: type, key: type, selected: type === query.type }, say("list/type", { type, works: count }))))),
    el("div", { class: "field" },
      el("label", { for: "works-journal" }, say("list/sort/journal")),
      el("input", {
        class: "input", id: "works-journal", type: "search", autocomplete: "off", placeholder: say("list/any-year"), value: query.journal,
        oninput: /** @param {Typed} event */ (event) => act.ask({ journal: event.target.value }),
      })));
}

/** The bar that stays above the rows: how many there are, selecting them, undo and redo.
 * @param {{ shown: number, count: number, selected: number, hidden: number, waiting: boolean, undo: UndoButtons, narrowed: boolean }} given
 * @param {WorksActs} act */
export function toolbar({ shown, count, selected, hidden, waiting, undo, narrowed }, act) {
  return el("div", { class: "works-toolbar" },
    el("div", { class: "row" },
      el("p", { id: "works-count", tabindex: -1, "aria-live": waiting ? "off" : "polite" },
        narrowed ? say("list/shown-of", { shown, works: count }) : say("list/shown", { works: shown })),
      selected > 0 && el("p", { class: "small", role: "status" },
        say("list/selected", { works: selected }), hidden > 0 && el("span", { class: "soft" }, say("list/hidden", { works: hidden })))),
    el("div", { class: "row" },
      narrowed && button({ label: say("list/show-all"), kind: "quiet", id: "show-all", onclick: act.everything }),
      shown > 0 && selected < shown + hidden && button({ label: narrowed ? say("list/select-all-shown") : say("list/select-all"), kind: "quiet", id: "select-all", onclick: act.selectAll }),
      selected > 0 && button({ label: say("list/clear-selection"), kind: "quiet", id: "select-none", onclick: act.selectNone }),
      undoButtons(undo, act)));
}
