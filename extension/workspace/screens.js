// The screens of the workspace, from what pycore/views/workspace.py says.

import { say, sayAround } from "../shared/language.js";
import { button, foreign, icon, link, notice, problemNotice, problemWords, progressBar } from "../shared/components.js";
import { helpLinks } from "../shared/help.js";
import { languageChoice } from "../shared/language-choice.js";
import { el } from "../shared/render.js";
import { assisted } from "./assisted.js";
import { question } from "./dialogs.js";
import { draftFile } from "./draft-file.js";
import { earlierRows, goesOn, history } from "./history.js";
import { outlook } from "./outlook.js";
import { placeTabs } from "./places.js";
import { pushBar, review } from "./review/review.js";
import { signin } from "./signin.js";
import { sourceForms } from "./source.js";

/** `table` is the review's, where that is shown; `ahead` what the record says in sum.
 * @param {WorkspaceView} view
 * @param {Acts} actions
 * @param {ReviewTable | null} table
 * @param {OutlookView | null} ahead */
export function workspace(view, actions, table, ahead) {
  return el("div", { class: "page" },
    header(view.who, actions),
    placeTabs(view.places, actions.go),
    el("main", { id: "main", "data-screen": view.screen },
      steps(view.steps),
      el("h1", { id: "heading", tabindex: -1 }, view.heading),
      view.problem && problemNotice(view.problem),
      view.farewell && notice(view.farewell),
      view.earlier && earlierRows(view.earlier, actions, false),
      view.entry && entry(view.entry, actions),
      view.works && actions.works.host(),
      view.screen === "find" && actions.find.host(),
      view.start.length > 0 && empty(view.start, actions),
      view.source && source(view.source, actions),
      view.page && handedOver(view.page, actions),
      onTheWay(view, actions, table, ahead),
      view.history && [history(view.history, actions), draftFile(actions.file)]),
    el("footer", { class: "foot" }, helpLinks(), languageChoice()),
    view.review && table && pushBar(view.review, table, actions),
    view.dialog && question(view.dialog, actions));
}

/** What leads onto the record: the review, and either way that is under way or done.
 * @param {WorkspaceView} view
 * @param {Acts} actions
 * @param {ReviewTable | null} table
 * @param {OutlookView | null} ahead */
function onTheWay(view, actions, table, ahead) {
  if (view.review && table) return review(view.review, table, view.undo, actions, ahead);
  if (view.assisted) return assisted(view.assisted, actions);
  return view.push && push(view.push, actions, ahead);
}

/** @param {SignedIn} who @param {Acts} actions */
function header(who, actions) {
  return el("header", { class: "top" },
    el("p", { class: "brand" }, el("img", { src: "../icons/icon.svg", alt: "", width: 24, height: 24 }), say("extension/name")),
    el("div", { class: "who", id: "who" }, who.signed_in
      ? [
        el("p", {}, el("span", { class: "soft" }, who.text, " "), foreign(who.name), " ",
          link(who.url, who.orcid, { class: "mono" }), who.site && [" ", el("span", { class: "tag warn" }, who.site)]),
        button({ label: say("workspace/sign-out"), id: "signout", onclick: actions.askSignout }),
      ]
      : el("p", { class: "soft" }, who.text)));
}

/** @param {Step[]} list */
function steps(list) {
  const words = { done: say("workspace/step/done"), now: say("workspace/step/now"), later: "" };
  return list.length > 0 && el("ol", { class: "steps", "aria-label": say("workspace/steps") }, list.map((step, place) =>
    el("li", { class: step.state, "aria-current": step.state === "now" ? "step" : null },
      el("span", { class: "step-mark", "aria-hidden": "true" }, step.state === "done" ? "✓" : place + 1),
      step.label, words[step.state] && el("span", { class: "hidden-text" }, ` (${words[step.state]})`))));
}

/** The ways in: signing in, or the works of a record as everyone can see them.
 * @param {EntryCards} given
 * @param {Acts} actions */
function entry({ signin: card, record }, actions) {
  return el("div", { class: "sources", key: "entry" },
    card && signin(card, actions),
    el("form", {
      class: "card stack", id: "record-form",
      onsubmit: /** @param {Sent} event */ (event) => {
        event.preventDefault();
        actions.seeWorks(event.target.elements.orcid.value);
      },
    },
      el("h2", {}, record.heading),
      el("p", {}, record.text),
      el("div", { class: "field" },
        el("label", { for: "orcid" }, record.label),
        el("input", {
          class: "input", id: "orcid", name: "orcid", required: true, autocomplete: "off", spellcheck: "false", "aria-describedby": "orcid-hint",
          hook: { insert: /** @param {Placed<HTMLInputElement>} vnode */ ({ elm }) => { elm.value = record.value; } },
        }),
        el("p", { class: "small soft", id: "orcid-hint" }, record.hint)),
      el("div", { class: "row" }, el("button", { class: "button", type: "submit", id: "see-works" }, record.button))));
}

/** @param {StartPoint[]} start @param {Acts} actions */
function empty(start, actions) {
  return el("div", { class: "stack loose" },
    el("section", { class: "stack", "aria-labelledby": "start-heading" },
      el("h2", { id: "start-heading" }, say("workspace/or-one-article")),
      el("ol", { class: "start" }, start.map((item, place) =>
      el("li", { class: "card" },
        el("span", { class: "start-mark", "aria-hidden": "true" }, place + 1),
        el("div", {}, el("h3", {}, item.title), el("p", {}, item.text)))))),
    el("section", { class: "stack", "aria-labelledby": "sources-heading" },
      el("h2", { id: "sources-heading" }, say("workspace/bring-text")),
      sourceForms(actions.sources)),
    draftFile(actions.file),
    el("p", {}, button({ label: say("workspace/options"), onclick: actions.openOptions })));
}

/** The statement or the PDF of one article is to be brought here.
 * @param {Source} given
 * @param {Acts} actions */
function source({ what, doi, title, url }, actions) {
  return el("div", { class: "stack", key: `source ${doi}` },
    el("div", { class: "row spread" },
      el("p", {}, title && foreign(title), title && doi && " · ", doi && foreign(doi)),
      button({ label: say("workspace/back"), id: "source-back", kind: "quiet", onclick: actions.dropSource })),
    sourceForms(actions.sources, { doi, first: what, url }));
}

/** An article read here, with the panel's own view: its page kept the panel out, or it came as text.
 * @param {ShownPage} page
 * @param {Acts} actions */
function handedOver(page, actions) {
  return el("div", { class: "stack", key: `page ${page.from} ${page.url}` },
    el("div", { class: "row spread" },
      el("p", { class: "soft small" }, sayAround("workspace/read-from", "where", page.from ? foreign(page.from) : link(page.url, foreign(page.url)))),
      button({ label: page.from ? say("workspace/do-not-use") : say("workspace/do-not-use-page"), kind: "quiet", onclick: actions.dropPage })),
    el("div", {
      class: "handed-over",
      hook: {
        /** @param {Placed<HTMLElement>} vnode */
        async insert({ elm }) {
          const { mountArticle } = await import("../panel/article-view.js");
          const handed = actions.page();
          if (handed) mountArticle(elm, { ...handed, send: actions.send });
        },
      },
    }));
}

/** @param {PushView} view @param {Acts} actions @param {OutlookView | null} ahead */
function push(view, actions, ahead) {
  return el("div", { class: "stack loose", id: "push-result" },
    view.problem
      ? problemNotice(view.problem)
      : !view.running && notice({ kind: view.tone, text: view.sentence }),
    view.running && progressBar({ done: view.done, total: view.total, label: view.sentence }),
    view.pause && el("div", { class: "row" }, button({ label: view.pause, id: "pause", onclick: actions.pause })),
    view.problem && el("p", {}, view.sentence),
    goesOn(view),
    ahead && outlook(ahead),
    el("ul", { class: "results", key: "results" }, view.rows.map((row) =>
      el("li", { class: "card result", key: row.key, "data-tone": row.tone },
        el("div", { class: "result-head" },
          el("h2", {}, foreign(row.title)),
          el("span", { class: `tag ${row.tone}` }, row.label)),
        row.doi && el("p", { class: "small" }, link(row.doi.url, row.doi.text)),
        row.text && el("p", {}, row.text),
        row.note && el("p", { class: "soft" }, row.note),
        row.problem && notice(problemWords(row.problem))))),
    el("div", { class: "row" },
      view.sign_in && button({ label: view.sign_in, id: "signin", kind: "primary", onclick: actions.signin }),
      view.resume && button({ label: view.resume, id: "resume", kind: view.sign_in ? "" : "primary", onclick: actions.resume }),
      view.again && button({ label: view.again, id: "check", onclick: actions.check }),
      view.record && link(view.record.url, [view.record.text, icon("outside")], { class: "button", id: "record" })),
    view.next && el("p", { class: "soft" }, view.next));
}
