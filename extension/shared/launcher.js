// Where the launcher shows: what the person can allow, and give back with one click.

import { announce, button } from "./components.js";
import { ext, send } from "./ext.js";
import { say } from "./language.js";
import { el } from "./render.js";

/** Whether the launcher shows at `url` without anybody's consent: a pattern of the manifest means it. @param {string} url */
export function listed(url) {
  const [articles] = ext.runtime.getManifest().content_scripts ?? [];
  return (articles?.matches ?? []).some((pattern) => fits(pattern, url));
}

/** Whether a match pattern means an address. @param {string} pattern @param {string} url */
export function fits(pattern, url) {
  const rule = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  return new RegExp(`^${rule.replace("//.*\\.", "//(.*\\.)?")}$`).test(url.split("#")[0]);
}

/** What is allowed, what can be: `view` of pycore/views/launcher.py, as the part `section` of a page.
 * @param {LauncherView} view
 * @param {{ allow(pattern: string): unknown, forget(pattern: string): unknown }} act
 * @param {{ id?: string, level?: string }} [section] */
export function launcherSection(view, act, { id = "launcher", level = "h2" } = {}) {
  return el("section", { class: "card stack", id, "aria-labelledby": `${id}-heading` },
    el(level, { id: `${id}-heading` }, view.heading),
    el("p", { class: "soft small" }, view.text),
    view.allowed.map(({ pattern, label, stop }) => el("div", { class: "row", key: pattern },
      el("span", {}, label), button({ label: stop, kind: "quiet", onclick: () => act.forget(pattern) }))),
    view.offers.length > 0 && el("div", { class: "row" },
      view.offers.map(({ pattern, label }) => button({ label, key: pattern, onclick: () => act.allow(pattern) }))));
}

/** The two acts; `changed(patterns)` is told what is allowed then; `url` is the page at hand. Must be called by what the person did.
 * @param {(patterns: string[]) => unknown} changed
 * @param {string} [url] */
export function launcherActs(changed, url = "") {
  /** @param {"launcher.allow" | "launcher.forget"} name @param {string} pattern */
  const tell = async (name, pattern) => {
    const answer = await send({ name, pattern });
    if (answer?.ok) changed(answer.patterns);
  };
  return {
    /** @param {string} pattern */
    async allow(pattern) {
      // In Firefox a frame in a page cannot ask: the options, a page of their own, ask instead.
      if (!ext.permissions) return void await send({ name: "launcher.ask", url });
      if (await ext.permissions.request({ origins: [pattern] })) await tell("launcher.allow", pattern);
      else announce(say("launcher/not-allowed"));
    },
    /** @param {string} pattern */
    forget: (pattern) => tell("launcher.forget", pattern),
  };
}
