// The small components that panel, workspace and options share. Each is a function of plain
// data that returns a vnode; classes are styled in base.css.

import { say } from "./language.js";
import { el } from "./render.js";

const ICONS = {
  info: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2v6zm0-8h-2V7h2v2z",
  good: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.6 14.6-4.2-4.2 1.5-1.5 2.7 2.8 5.9-6 1.5 1.5-7.4 7.4z",
  warn: "M12 2.5 1 21.5h22L12 2.5zm1 15.5h-2v-2h2v2zm0-4h-2V9.5h2V14z",
  bad: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-2h2v2zm0-4h-2V7h2v6z",
  close: "m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z",
  save: "M11 3h2v9.2l3.6-3.6L18 10l-6 6-6-6 1.4-1.4 3.6 3.6V3zM4 19h16v2H4v-2z",
  copy: "M8 3h11v13h-2V5H8V3zM5 7h10v14H5V7zm2 2v10h6V9H7z",
  undo: "M8 5v4h5a5 5 0 0 1 0 10H7v-2h6a3 3 0 0 0 0-6H8v4L3 10l5-5z",
  redo: "M16 5v4h-5a5 5 0 0 0 0 10h6v-2h-6a3 3 0 0 1 0-6h5v4l5-5z",
  wider: "M9 6 3 12l6 6v-5h6v5l6-6-6-6v5H9V6z",
  outside: "M5 5h6v2H7v10h10v-4h2v6H5V5zm8-1h7v7h-2V7.4l-6.8 6.8-1.4-1.4L16.6 6H13V4z",
};

/** @param {Icon} name @param {Attributes} [options] */
export function icon(name, options = {}) {
  return el("svg", { viewBox: "0 0 24 24", width: "18", height: "18", fill: "currentColor", "aria-hidden": true, ...options },
    el("path", { d: ICONS[name] }));
}

/** A button. One that is not available stays reachable and says why: pass `unavailable`, the
 * id of the element that holds the reason. `kind`: "" | "primary" | "quiet" | "danger".
 * @param {ButtonOptions} given */
export function button({ label, onclick, kind = "", iconName, iconOnly = false, unavailable, ...rest }) {
  return el("button", {
    type: "button",
    class: ["button", kind, iconOnly ? "icon" : ""].filter(Boolean).join(" "),
    "aria-label": iconOnly ? label : null,
    title: iconOnly ? label : null,
    "aria-disabled": unavailable ? true : null,
    "aria-describedby": unavailable || null,
    onclick: /** @param {Pressed} event */ (event) => { if (!unavailable) onclick(event); },
    ...rest,
  }, iconName && icon(iconName), iconOnly ? null : label);
}

/** What happened, what to do, and the technical detail for those who look.
 * `kind`: "info" | "good" | "warn" | "bad"; `live` announces it to screen readers.
 * @param {NoticeOptions} given */
export function notice({ kind = "info", title, text, tips = [], detail, actions = [], live = false, key }) {
  return el("div", { class: `notice ${kind}`, role: live ? (kind === "bad" ? "alert" : "status") : null, key },
    icon(kind),
    el("div", {},
      title && el("strong", {}, title),
      text && el("p", {}, text),
      tips.length > 0 && el("ul", {}, tips.map((tip) => el("li", {}, tip))),
      detail && disclosure(say("common/technical-detail"), el("p", { class: "mono" }, detail)),
      actions.length > 0 && el("div", { class: "row" }, actions)));
}

/** The words of a `Problem`, for a notice. @param {Trouble} given @returns {NoticeOptions} */
export const problemWords = ({ message, remedy, detail }) => ({ kind: "bad", title: say(message), text: say(remedy), detail });

/** A `Problem` of the core or the background. @param {Trouble} problem @param {Child[]} [actions] */
export function problemNotice(problem, actions = []) {
  return notice({ ...problemWords(problem), actions, live: true });
}

/** @param {Child} summary @param {...Child} children */
export function disclosure(summary, ...children) {
  return el("details", {}, el("summary", {}, summary), children);
}

/** A link out of the extension; it opens a tab of its own.
 * @param {string} href
 * @param {Child} text
 * @param {Attributes} [options] */
export function link(href, text, options = {}) {
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", ...options }, text);
}

/** An ORCID iD as a link to its record. @param {string} orcid */
export function orcidLink(orcid) {
  return link(`https://orcid.org/${orcid}`, orcid, { class: "mono", "aria-label": say("common/orcid-id", { orcid }) });
}

/** Text of foreign origin: its direction is its own and stays inside it.
 * @param {Child} text
 * @param {Attributes} [options] */
export function foreign(text, options = {}) {
  return el("bdi", { dir: "auto", ...options }, text);
}

/** Short pieces beside each other, with a dot between two on one line, and none where a line ends or begins.
 * @param {Child[]} pieces @param {Attributes} [options] */
export function parts(pieces, options = {}) {
  return el("p", { ...options, class: ["parts", options?.class].filter(Boolean).join(" ") },
    el("span", {}, pieces.flat().filter(Boolean).map((piece) => el("span", {}, piece))));
}

/** @param {{ done: number, total: number, label: Child }} given */
export function progressBar({ done, total, label }) {
  return el("div", { class: "progress" },
    el("label", { class: "small soft" }, label, el("progress", { value: done, max: total || 1 })));
}

/** A button that does `act` and says for two seconds what it says it did.
 * @param {Omit<ButtonOptions, "onclick"> & { label: string, act: () => string | Promise<string> }} given */
export function actButton({ label, act, ...rest }) {
  return button({
    label, ...rest,
    onclick: async (event) => {
      const words = event.currentTarget.lastChild;
      if (!words) throw new Error("The button has no words.");
      try {
        words.textContent = await act();
      } catch (error) {
        words.textContent = say("common/did-not-work");
        throw error; // a defect: the console has it
      } finally {
        announce(words.textContent);
        setTimeout(() => { words.textContent = label; }, 2000);
      }
    },
  });
}

/** A button that copies `text` (a function may make it) and says so.
 * @param {{ text: string | (() => string), label?: string, [attribute: string]: any }} given */
export function copyButton({ text, label = say("common/copy"), ...rest }) {
  return actButton({
    label, iconName: "copy", ...rest,
    act: async () => (await copy(typeof text === "function" ? text() : text)
      ? say("common/copied") : say("common/not-copied")),
  });
}

/** A page that frames the panel may deny the clipboard to frames, and Chromium reports each attempt; the
 * older way needs no permission, but takes the focus for a moment. @param {string} text */
async function copy(text) {
  const ways = window === window.top ? [write, copySelected] : [copySelected, write];
  return await ways[0](text) || ways[1](text);
}

/** @param {string} text */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
function copySelected(text) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "hidden-text";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  focused?.focus({ preventScroll: true });
  return done;
}

/** A modal dialog, shown as long as it is rendered; Esc and the actions close it through `onclose`.
 * @param {{ title: string, actions?: Child[], onclose: () => unknown, key?: string }} given
 * @param {...Child} children */
export function dialog({ title, actions = [], onclose, key = title }, ...children) {
  return el("dialog", {
    class: "dialog", key, "aria-label": title,
    // Closed before it goes, so that the browser gives the focus back to where it was.
    hook: {
      insert: /** @param {Placed<HTMLDialogElement>} vnode */ ({ elm }) => elm.showModal(),
      destroy: /** @param {Placed<HTMLDialogElement>} vnode */ ({ elm }) => elm.close(),
    },
    oncancel: /** @param {Event} event */ (event) => { event.preventDefault(); onclose(); },
    onclose: () => onclose(), // a browser may close it without asking
  }, el("div", { class: "stack" }, el("h2", {}, title), children), el("div", { class: "actions" }, actions));
}

/** Tells a screen reader what changed. @param {string | null} text */
export function announce(text) {
  // What is not in a modal dialog is not heard while one is open.
  const home = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  let region = document.getElementById("announcements");
  if (!region) {
    region = document.createElement("div");
    region.id = "announcements";
    region.className = "hidden-text";
    region.setAttribute("role", "status");
  }
  if (region.parentNode !== home) home.append(region);
  region.textContent = text;
}
