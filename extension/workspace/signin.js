// Signing in, said before it is done.

import { button } from "../shared/components.js";
import { el } from "../shared/render.js";

/** @param {SignInCard} view @param {Acts} actions */
export function signin(view, actions) {
  const ready = view.kind === "ready";
  return el("section", { class: "card stack", id: "signin-card", key: "signin", "aria-labelledby": "signin-heading" },
    el("h2", { id: "signin-heading" }, view.heading),
    view.text && el("p", {}, view.text),
    el("ul", { class: "points" }, view.points.map((point) => el("li", {}, point))),
    view.limited && el("div", { class: "tick" },
      el("input", {
        type: "checkbox", id: "limited", checked: view.limited.checked, "aria-describedby": "limited-why",
        onchange: /** @param {Typed} event */ (event) => actions.wantLimited(event.target.checked),
      }),
      el("div", {},
        el("label", { for: "limited" }, view.limited.label),
        el("p", { class: "soft small", id: "limited-why" }, view.limited.text))),
    el("div", { class: "row" },
      button({
        label: view.button, id: ready ? "signin" : "open-options", kind: ready ? "primary" : "",
        onclick: ready ? actions.signin : actions.openOptions,
      }),
      view.waiting && el("p", { class: "soft", role: "status" }, view.waiting)));
}
