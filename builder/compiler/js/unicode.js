// Character classes by the engine's own Unicode tables, in the place of Brython's tokenizer, which held them.
(function ($B) {
  "use strict";
  const start = /^[\p{L}\p{Nl}_]$/u, further = /^[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}_]$/u;
  const classes = new Map();
  $B.is_XID_Start = (codePoint) => start.test(String.fromCodePoint(codePoint));
  $B.is_XID_Continue = (codePoint) => further.test(String.fromCodePoint(codePoint));
  $B.in_unicode_category = function (category, codePoint) {
    if (isNaN(codePoint)) return false;
    let pattern = classes.get(category);
    if (pattern === undefined) {
      // "No_digits" and "Lo_numeric" are Brython's own tables, not general categories.
      pattern = /^[A-Z][a-z]$/.test(category) ? new RegExp("^\\p{" + category + "}$", "u") : null;
      classes.set(category, pattern);
    }
    if (pattern !== null) return pattern.test(String.fromCodePoint(codePoint));
    return ($B.unicode[category] || []).some((item) => typeof item === "number"
      ? item === codePoint : codePoint >= item[0] && codePoint < item[0] + item[1]);
  };
})(__BRYTHON__);
