// The colours of the page that the panel stands in, where that page says which it has: the system's alone would put a
// light panel beside a dark page.

const DARK = "(prefers-color-scheme: dark)";
/** @type {MediaList[]} */
const dark = []; // what the style sheets keep for the dark, found once

/** `scheme` is the page's `color-scheme`: of "light dark" and "normal" the system says which it is.
 * @param {string} [scheme] */
export function wear(scheme = "") {
  const [own, other] = scheme.match(/light|dark/g) ?? [];
  const only = other ? undefined : own;
  if (!dark.length) dark.push(...[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).flatMap(ofDark));
  for (const media of dark) media.mediaText = only ? (only === "dark" ? "all" : "not all") : DARK;
  document.documentElement.style.colorScheme = only ?? "";
}

/** @param {CSSRule} rule */
const ofDark = (rule) => (rule instanceof CSSMediaRule && rule.media.mediaText === DARK ? [rule.media] : []);
