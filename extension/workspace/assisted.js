// Assisted entry: the run's works, from what pycore/views/assisted.py says.

import { button, foreign, icon, link, notice, progressBar } from "../shared/components.js";
import { say } from "../shared/language.js";
import { el } from "../shared/render.js";

/** @param {AssistedView} view @param {Acts} actions */
export function assisted(view, actions) {
  return el("div", { class: "stack loose", id: "assisted", "data-finished": String(view.finished) },
    view.finished ? notice({ kind: view.rows.every(({ tone }) => tone === "good") ? "good" : "info", text: view.sentence }) : el("p", {}, view.sentence),
    view.note && el("p", { class: "soft" }, view.note),
    !view.finished && progressBar({ done: view.done, total: view.total, label: view.progress }),
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
    row.buttons.length > 0 && el("div", { class: "row" }, row.buttons.map((one, place) => {
      const asked = row.reading && ["fill", "look"].includes(one.act); // once is enough; leaving it out ends that, too
      return button({
        label: one.label, "data-act": one.act, key: one.act,
        "aria-label": say("assisted/act-for", { act: one.label, title: row.title }),
        kind: row.current && place === 0 ? "primary" : "quiet",
        "aria-disabled": asked ? true : null,
        onclick: () => { if (!asked) actions.entry.act(row.key, one.act); },
      });
    })));
}

/** What the run's drawing anew may take from the person; what it gives is called after it, with the view before and now:
 * the focus goes to what is to be done where the button that had it is gone, and the work whose turn it is stays in sight. */
export function staying() {
  const held = document.getElementById("assisted")?.contains(document.activeElement) ? document.activeElement : null;
  return (/** @type {AssistedView | null | undefined} */ before, /** @type {AssistedView | null | undefined} */ now) => {
    if (!now) return;
    const turn = document.querySelector('#assisted [aria-current="step"]');
    const next = turn?.querySelector(".button") ?? document.getElementById("entry-end");
    if (held && !held.isConnected) /** @type {HTMLElement | null} */ (next)?.focus();
    if (before && moved(before, now)) turn?.scrollIntoView({ block: "nearest" });
  };
}

/** Whether a work is where it was not: the end of reading alone, which a problem may have come of, is nothing new.
 * @param {AssistedView} before @param {AssistedView} now */
function moved(before, now) {
  return now.rows.some(({ key, state, current, reading }) => {
    const was = before.rows.find((row) => row.key === key);
    return !was || was.state !== state || was.current !== current || (reading && !was.reading);
  });
}

/** What a screen reader is told of the works that are done with since the view before.
 * @param {AssistedView | null | undefined} before @param {AssistedView | null | undefined} now */
export function settled(before, now) {
  const labels = new Map(before?.rows.map(({ key, label }) => [key, label]));
  return (now?.rows ?? []).filter(({ key, label, current }) => !current && labels.has(key) && labels.get(key) !== label)
    .map(({ title, label, what }) => say("assisted/now", { title, state: label, news: what }));
}
