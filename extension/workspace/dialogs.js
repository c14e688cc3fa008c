// The questions of pycore/views/dialogs.py, as one modal dialog.

import { button, dialog, foreign } from "../shared/components.js";
import { el } from "../shared/render.js";

/** @param {Dialog} view @param {Acts} actions */
export function question(view, actions) {
  /** @type {{ [act: string]: () => unknown }} */
  const acts = {
    close: actions.close, signout: actions.signout, "signout-forget": actions.signoutForget,
    review: actions.reviewFirst, stay: actions.stay, leave: actions.leave, "remove-first": actions.removeFirst, remove: () => view.put_codes && actions.remove(view.put_codes),
  };
  return dialog({
    title: view.title, key: `dialog ${view.kind}`, onclose: view.kind === "idle" ? actions.stay : actions.close,
    actions: view.actions.map(({ act, label, kind, first }) =>
      button({ label, kind, id: `answer-${act}`, autofocus: first, onclick: acts[act] })),
  }, view.text.map((sentence) => el("p", {}, foreign(sentence))));
}
