// The review, from what pycore/views/review.py says: what will become of the works, and the ways onto the record.

import { say } from "../../shared/language.js";
import { button, problemNotice, progressBar } from "../../shared/components.js";
import { el } from "../../shared/render.js";
import { draftFile } from "../draft-file.js";
import { handover } from "../handover.js";
import { outlook } from "../outlook.js";
import { SLIM } from "../works/screen.js";
import { signin, waysOn } from "../signin.js";
import { sourceForms } from "../source.js";
import { undoButtons } from "../undo.js";
import { reviewTable } from "./table.js";

/** @param {ReviewView} view @param {ReviewTable} table @param {UndoButtons} undo @param {Acts} actions @param {OutlookView | null} ahead */
export function review(view, table, undo, actions, ahead) {
  if (view.works === 0) return nothing(undo, actions);
  return el("div", { class: "stack loose" },
    view.signin?.kind === "ready" && signin(view.signin, actions),
    view.check && check(view.check, actions),
    view.signin?.kind === "missing" && waysOn(view.signin, actions),
    ahead && outlook(ahead, { brief: true, folded: SLIM.matches }),
    el("section", { class: "stack review-works", key: "works", "aria-labelledby": "works-heading" },
      el("div", { class: "row spread" },
        el("h2", { id: "works-heading" }, say("review/heading", { works: view.works })),
        undoButtons(undo, actions)),
      view.degrees_note && el("p", { class: "soft", id: "degrees-note" }, view.degrees_note),
      reviewTable(table, actions)),
    table.handover && handover(table.handover, view.check?.status === "done" && !view.assist),
    more(actions));
}

/** The last work was taken out.
 * @param {UndoButtons} undo @param {Acts} actions */
function nothing({ undo }, actions) {
  return el("div", { class: "stack loose", id: "nothing-to-review" },
    el("p", {}, say("review/nothing-left")),
    undo && el("div", { class: "row" }, button({ label: undo.title, id: "undo", iconName: "undo", kind: "primary", onclick: () => actions.takeBack("undo") })),
    more(actions));
}

/** Other ways to works.
 * @param {Acts} actions */
function more(actions) {
  return [
    el("details", { id: "more-sources", key: "more", open: actions.sources.state.what !== "" },
      el("summary", {}, say("workspace/add-work")),
      sourceForms(actions.sources)),
    draftFile(actions.file),
  ];
}

/** @param {ShownCheck} view @param {Acts} actions */
function check(view, actions) {
  const again = view.button && button({ label: view.button, id: "check", kind: view.primary ? "primary" : "", onclick: actions.check });
  const signinAgain = view.sign_in && button({ label: view.sign_in, id: "signin", kind: "primary", onclick: actions.signin });
  return el("section", { class: "check stack", key: "check", tabindex: -1, "aria-label": say("workspace/step/check"), "data-status": view.status },
    view.progress && progressBar({ done: view.progress.done, total: view.progress.total, label: view.progress.sentence }),
    view.problem && problemNotice(view.problem, [signinAgain, again].filter(Boolean)),
    !view.problem && (view.sentence || again) && el("div", { class: "row spread" }, el("p", { class: "soft" }, view.sentence), again));
}

/** @param {ReviewView} given @param {ReviewTable} table @param {Acts} actions */
export function pushBar({ push: view, assist }, { hidden }, actions) {
  const first = view ?? assist;
  return first && el("section", { class: "push-bar", "aria-label": view ? say("workspace/push") : say("assist/bar") },
    el("div", { class: "push-inner" },
      el("p", { id: "push-why", class: "soft" }, first.why_not || first.sentence, hidden > 0 && [" ", say("review/hidden", { rows: hidden })]),
      assist && button({
        label: assist.label, id: "assist", kind: assist.primary ? "primary" : "quiet",
        unavailable: assist.why_not ? "push-why" : null,
        onclick: () => actions.entry.begin(assist.accepted),
      }),
      view && button({
        label: view.label, id: "push", kind: "primary",
        unavailable: view.why_not ? "push-why" : null,
        onclick: () => actions.push(view.accepted),
      })));
}

