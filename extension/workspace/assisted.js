// Assisted entry: the run's works, from what pycore/views/assisted.py says.

import { button, foreign, icon, link, notice, progressBar } from "../shared/components.js";
import { say } from "../shared/language.js";
import { el } from "../shared/render.js";

/** @param {AssistedView} view @param {Acts} actions */
export function assisted(view, actions) {
  return el("div", { class: "stack loose", id: "assisted", "data-finished": String(view.finished) },
    view.finished ? notice({ kind: "good", text: view.sentence }) : el("p", {}, view.sentence),
    view.note && el("p", { class: "soft" }, view.note),
    progressBar({ done: view.done, total: view.total, label: view.progress }),
    el("ol", { class: "results" }, view.rows.map((row) => work(row, actions))),
    el("div", { class: "row" },
      button({ label: view.end, id: "entry-end", kind: view.finished ? "primary" : "quiet", onclick: () => actions.entry.end() }),
      link(view.record, [say("handover/open-my-record"), icon("outside")], { class: "button", id: "record" })));
}

/** @param {ShownEntry} row @param {Acts} actions */
function work(row, actions) {
  return el("li", { class: "card result stack", key: row.key, "data-state": row.state, "data-tone": row.tone, "aria-current": row.current ? "step" : null },
    el("div", { class: "result-head" },
      el("h2", {}, foreign(row.title)),
      el("span", { class: `tag ${row.tone}` }, row.label)),
    row.doi && el("p", { class: "small" }, link(row.doi.url, row.doi.text)),
    el("p", {}, row.roles),
    row.what && notice({ kind: row.tone === "bad" ? "bad" : "info", title: row.what, text: row.remedy, detail: row.detail }),
    row.buttons.length > 0 && el("div", { class: "row" }, row.buttons.map((one, place) =>
      button({
        label: one.label, "data-act": one.act, key: one.act,
        "aria-label": say("assisted/act-for", { act: one.label, title: row.title }),
        kind: row.current && place === 0 ? "primary" : "quiet",
        onclick: () => actions.entry.act(row.key, one.act),
      }))));
}

/** The focus to what is to be done now, where the button that had it is gone. @param {Element} held */
export function keepFocus(held) {
  if (held.isConnected) return;
  const next = document.querySelector('#assisted [aria-current="step"] .button') ?? document.getElementById("entry-end");
  /** @type {HTMLElement | null} */ (next)?.focus();
}
