// A statement's text with the words marked that something was read from, or that nothing was.

import { say } from "./language.js";
import { el } from "./render.js";

/** segments: [{text, kind: "" | "read" | "ambiguous" | "unread", links: [string], label}].
 *
 * `links` name the roles read from a segment; those that share a link with `active` (a Set) are
 * highlighted. `onpoint(links | null)` reports what the pointer is on.
 * @param {{ segments: ShownSegment[], active?: Set<string>, onpoint?: (links: string[] | null) => void }} given */
export function markedText({ segments, active = new Set(), onpoint = () => {} }) {
  return el("p", { class: "statement", dir: "auto", lang: "" }, segments.map((segment, place) =>
    segment.kind
      ? el("mark", {
        key: place,
        class: segment.links.some((name) => active.has(name)) ? `${segment.kind} active` : segment.kind,
        title: segment.label || null,
        onmouseenter: () => onpoint(segment.links),
        onmouseleave: () => onpoint(null),
      }, segment.text)
      : segment.text));
}

/** What the marks mean, for those kinds that occur. @param {ShownSegment[]} segments */
export function legend(segments) {
  /** @type {Set<string>} */
  const kinds = new Set(segments.map((segment) => segment.kind));
  const names = [["read", "marked/legend-read"], ["ambiguous", "marked/legend-ambiguous"], ["unread", "marked/legend-unread"]];
  return el("p", { class: "legend" }, names.filter(([kind]) => kinds.has(kind)).map(([kind, text]) =>
    el("span", { class: "statement", key: kind }, el("mark", { class: kind }, say(text)))));
}
