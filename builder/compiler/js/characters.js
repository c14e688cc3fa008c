// The methods of str that ask what characters are, or change their case: the second half of strings.js.

// --- letter case
const cased = /\p{Cased}/u, lowercase = /\p{Lowercase}/u, uppercase = /[\p{Uppercase}\p{Lt}]/u, isUpper = /\p{Uppercase}/u;
function titled(character) {
  if (Object.hasOwn($B.unicode_titles, character)) return $B.unicode_titles[character];
  if (/[\u10d0-\u10ff]/.test(character)) return character; // Georgian has capitals, but no titles
  if (character === "\u0149") return "\u02bcN";
  const [first, ...rest] = character.toUpperCase();
  return first + rest.join("").toLowerCase();
}
/** Python's full case folding: the lower case of the upper case, letter by letter, with these exceptions. */
function folded(character) {
  if (character === "\u1e9e") return "ss";
  if (character === "\u0131" || /[\u13a0-\u13f5]/.test(character)) return character;
  if (/[\u13f8-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  return Array.from(character.toUpperCase(), (upper) => upper.toLowerCase()).join("");
}
str_funcs.lower = function (self) { arity("lower", arguments, 0, 0); return $B.String(raw(self).toLowerCase()); };
str_funcs.upper = function (self) { arity("upper", arguments, 0, 0); return $B.String(raw(self).toUpperCase()); };
str_funcs.casefold = function (self) {
  arity("casefold", arguments, 0, 0);
  const text = raw(self);
  return /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : $B.String(Array.from(text, folded).join(""));
};
str_funcs.capitalize = function (self) {
  arity("capitalize", arguments, 0, 0);
  const [first = "", ...rest] = raw(self);
  return $B.String((first && titled(first)) + (first + rest.join("")).toLowerCase().slice(first.toLowerCase().length));
};
str_funcs.title = function (self) {
  arity("title", arguments, 0, 0);
  return $B.String(raw(self).replace(/\p{Cased}+/gu, (word) => {
    const [first] = word;
    return titled(first) + word.toLowerCase().slice(first.toLowerCase().length);
  }));
};
str_funcs.swapcase = function (self) {
  arity("swapcase", arguments, 0, 0);
  return $B.String(Array.from(raw(self), (character) => isUpper.test(character) ? character.toLowerCase()
    : lowercase.test(character) ? character.toUpperCase() : character).join(""));
};

// --- kinds of characters: all of them, and at least one
const every = (name, test) => {
  str_funcs[name] = function (self) {
    arity(name, arguments, 0, 0);
    const text = raw(self);
    return text !== "" && Array.from(text).every(test);
  };
};
const isDigit = (character) => /\p{Nd}/u.test(character) || $B.in_unicode_category("No_digits", character.codePointAt(0));
const isNumeric = (character) => /[\p{Nd}\p{Nl}\p{No}]/u.test(character) || $B.in_unicode_category("Lo_numeric", character.codePointAt(0));
every("isalpha", (character) => /\p{L}/u.test(character));
every("isdecimal", (character) => /\p{Nd}/u.test(character));
every("isdigit", isDigit);
every("isnumeric", isNumeric);
every("isalnum", (character) => /\p{L}/u.test(character) || isNumeric(character));
str_funcs.isspace = function (self) { arity("isspace", arguments, 0, 0); return allSpace.test(raw(self)); };
str_funcs.isascii = function (self) { arity("isascii", arguments, 0, 0); return /^[\x00-\x7f]*$/.test(raw(self)); };
str_funcs.isprintable = function (self) {
  arity("isprintable", arguments, 0, 0);
  return Array.from(raw(self)).every((character) => character === " " || !unprintable.test(character));
};
str_funcs.islower = function (self) {
  arity("islower", arguments, 0, 0);
  const text = raw(self);
  return lowercase.test(text) && !uppercase.test(text);
};
str_funcs.isupper = function (self) {
  arity("isupper", arguments, 0, 0);
  const text = raw(self);
  return isUpper.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
};
str_funcs.istitle = function (self) {
  arity("istitle", arguments, 0, 0);
  let before = false, any = false;
  for (const character of raw(self)) {
    if (uppercase.test(character)) {
      if (before) return false;
      before = any = true;
    } else if (lowercase.test(character)) {
      if (!before) return false;
      any = true;
    } else before = false;
  }
  return any;
};
