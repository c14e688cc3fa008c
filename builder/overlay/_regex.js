// The backend of `re`: a Python pattern becomes a RegExp with the `v` flag; Pattern and Match are types of the
// runtime, so that a match costs one object. Strings: see builder/compiler/js/strings.js.
"use strict";
const _b_ = $B.builtins, None = _b_.None;
const IGNORECASE = 2, MULTILINE = 8, DOTALL = 16, UNICODE = 32, VERBOSE = 64, ASCII = 256;
const FLAG_LETTERS = { i: IGNORECASE, m: MULTILINE, s: DOTALL, u: UNICODE, x: VERBOSE, a: ASCII };

// Python's \w, \d and \s for text (white space as str.isspace has it), and for re.ASCII.
const WORD = "\\p{L}\\p{N}_", DIGIT = "\\p{Nd}";
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const classesFor = (flags) => flags & ASCII ? { w: "A-Za-z0-9_", d: "0-9", s: "\\t-\\r\\x20" } : { w: WORD, d: DIGIT, s: SPACE };
// [^] would be shorter, but V8 12 lets it match nothing under the v flag.
const ANY = "[\\s\\S]", START = "^", END = "$", LINE_START = "(?<![^\\n])", LINE_END = "(?![^\\n])", LAST_LINE_END = "(?=\\n?$)";
const boundary = (word) => `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`;
const noBoundary = (word) => `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))`;

const raw = (value) => value.valueOf();
const rawStr = (value) => {
  if (!$B.is_str(value)) $B.RAISE(_b_.TypeError, `expected string or bytes-like object, got '${$B.class_name(value)}'`);
  return $B.str_value(value);
};

function fail(message, pattern, position) {
  const error = $B.module_getattr($B.imported.re, "error");
  const codePoints = position === undefined ? undefined : Array.from(pattern.slice(0, position)).length;
  throw $B.$call(error, message, ...(pattern === undefined ? [] : [$B.String(pattern), codePoints]));
}

// --- translation

/** One pass over the pattern. `shift` is added to the number of every group that is referred to. */
class Translation {
  constructor(pattern, flags, shift) {
    this.pattern = pattern;
    this.flags = flags;
    this.shift = shift;
    this.at = 0;
    this.out = [];
    this.groups = 0;
    this.names = new Map();
    this.closed = []; // numbers of the groups in the order in which they close
    this.frames = [this.frame(null)];
    this.optional = new Set(); // groups that may take no part in a match of what encloses them
    this.choice = false; // an alternative or a lazy quantifier: an empty match may hide a longer one
    this.startFlags();
    while (this.at < pattern.length) this.item();
    if (this.frames.length > 1) this.fail("missing ), unterminated subpattern", this.frames.at(-1).at);
    this.source = this.out.join("");
  }

  frame(number) {
    return { number, at: this.at, flags: this.flags, captures: [], alternatives: false, place: this.out.length };
  }

  fail(message, at = this.at) { fail(message, this.pattern, at); }

  startFlags() {
    for (;;) {
      const found = /^\(\?([aimsux]+)\)/.exec(this.pattern.slice(this.at));
      if (!found) return;
      for (const letter of found[1]) this.flags |= FLAG_LETTERS[letter];
      this.at += found[0].length;
    }
  }

  /** The next character (code point), taken. */
  next(problem) {
    const code = this.pattern.codePointAt(this.at);
    if (code === undefined) this.fail(problem);
    const character = String.fromCodePoint(code);
    this.at += character.length;
    return character;
  }

  item() {
    const character = this.next(), { flags } = this;
    if (flags & VERBOSE) {
      if (/[ \t-\r]/.test(character)) return;
      if (character === "#") {
        const end = this.pattern.indexOf("\n", this.at);
        this.at = end < 0 ? this.pattern.length : end;
        return;
      }
    }
    switch (character) {
      case "\\": return this.atom(this.escape());
      case "[": return this.atom(this.set());
      case ".": return this.atom(flags & DOTALL ? ANY : "[^\\n]");
      case "^": return this.assertion(flags & MULTILINE ? LINE_START : START);
      case "$": return this.assertion(flags & MULTILINE ? LINE_END : LAST_LINE_END);
      case "(": return this.open();
      case ")": return this.close();
      case "|":
        this.frames.at(-1).alternatives = this.choice = true;
        this.out.push("|");
        return;
      case "*": case "+": case "?": return this.fail("nothing to repeat", this.at - 1);
      case "{": {
        const found = /^(?:\d+(?:,\d*)?|,\d*)\}/.exec(this.pattern.slice(this.at));
        if (found) this.fail("nothing to repeat", this.at - 1);
        return this.atom("\\{");
      }
      default: return this.atom(literal(character));
    }
  }

  assertion(source) { this.out.push(source); }

  atom(source, captures = []) {
    this.out.push(source);
    this.quantifier(captures);
  }

  /** The quantifier that follows, if any, of what holds these groups. */
  quantifier(captures) {
    if (this.flags & VERBOSE) {
      const skipped = /^(?:[ \t-\r]+|#[^\n]*)+/.exec(this.pattern.slice(this.at));
      if (skipped) this.at += skipped[0].length;
    }
    const found = /^(?:([*+?])|\{(\d*)(,?)(\d*)\})([?+]?)/.exec(this.pattern.slice(this.at));
    if (!found || (!found[1] && !found[2] && !found[3])) return;
    const [all, sign, from, comma, to, mode] = found;
    if (mode === "+") this.fail("possessive quantifiers are not supported in the browser");
    if (mode === "?") this.choice = true;
    const least = sign ? (sign === "+" ? 1 : 0) : Number(from || 0);
    const most = sign ? (sign === "?" ? 1 : Infinity) : comma ? (to === "" ? Infinity : Number(to)) : Number(from);
    if (least > most) this.fail("min repeat greater than max repeat");
    if (most > 1 && captures.some((number) => this.optional.has(number))) {
      this.fail("a group that a later round of a repetition may skip is not supported in the browser (RegExp forgets it)");
    }
    if (least === 0) for (const number of captures) this.optional.add(number);
    this.at += all.length;
    if (/^(?:[*+?]|\{(?:\d+(?:,\d*)?|,\d*)\})/.test(this.pattern.slice(this.at))) this.fail("multiple repeat");
    this.out.push(sign ? sign + mode : `{${least}${comma ? "," + to : ""}}${mode}`);
  }

  /** After "(": a group of one kind or another. */
  open() {
    const rest = this.pattern.slice(this.at);
    let found;
    if (!rest.startsWith("?")) return this.push(++this.groups, "(", 0);
    if ((found = /^\?P<([^>]*)>/.exec(rest))) {
      const name = found[1];
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) this.fail(`bad character in group name '${name}'`, this.at + 3);
      if (this.names.has(name)) this.fail(`redefinition of group name '${name}'`, this.at + 3);
      this.names.set(name, ++this.groups);
      return this.push(this.groups, "(", found[0].length);
    }
    if ((found = /^\?P=([^)]*)\)/.exec(rest))) {
      if (!this.names.has(found[1])) this.fail(`unknown group name '${found[1]}'`, this.at + 3);
      this.at += found[0].length;
      return this.atom(this.reference(this.names.get(found[1])));
    }
    if (rest.startsWith("?#")) {
      const end = rest.indexOf(")");
      if (end < 0) this.fail("missing ), unterminated comment", this.at - 1);
      this.at += end + 1;
      return;
    }
    if ((found = /^\?(?::|<?[=!])/.exec(rest))) return this.push(null, "(" + found[0], found[0].length);
    if ((found = /^\?([msx]*)(?:-([msx]+))?:/.exec(rest))) {
      this.push(null, "(?:", found[0].length);
      for (const letter of found[1]) this.flags |= FLAG_LETTERS[letter];
      for (const letter of found[2] || "") this.flags &= ~FLAG_LETTERS[letter];
      return;
    }
    this.fail(`(${rest.slice(0, 3)}…: not supported in the browser`, this.at - 1);
  }

  push(number, source, length) {
    const frame = this.frame(number);
    frame.at = this.at - 1;
    this.at += length;
    this.frames.push(frame);
    this.out.push(source);
  }

  close() {
    if (this.frames.length === 1) this.fail("unbalanced parenthesis", this.at - 1);
    const frame = this.frames.pop();
    this.flags = frame.flags;
    if (frame.alternatives) for (const number of frame.captures) this.optional.add(number);
    const captures = [...frame.captures];
    if (frame.number !== null) {
      captures.push(frame.number);
      this.closed.push(frame.number);
    }
    this.frames.at(-1).captures.push(...captures);
    this.atom(")", captures);
  }

  reference(number) {
    if (number > this.groups) this.fail(`invalid group reference ${number}`);
    if (!this.closed.includes(number)) this.fail("cannot refer to an open group");
    if (this.optional.has(number)) {
      this.fail("a reference to a group that may have matched nothing is not supported in the browser (RegExp lets it match)");
    }
    return `(?:\\${number + this.shift})`;
  }

  /** After a backslash outside of a set. */
  escape() {
    const at = this.at - 1, character = this.next("bad escape (end of pattern)"), classes = classesFor(this.flags);
    if ("wds".includes(character)) return `[${classes[character]}]`;
    if ("WDS".includes(character)) return `[^${classes[character.toLowerCase()]}]`;
    switch (character) {
      case "b": return boundary(classes.w);
      case "B": return noBoundary(classes.w);
      case "A": return START;
      case "Z": return END;
    }
    if (/[1-9]/.test(character)) {
      const digits = /^\d?/.exec(this.pattern.slice(this.at))[0];
      if (/^[0-3][0-7]$/.test(character + digits) && /^[0-7]$/.test(this.pattern[this.at + 1] || "")) {
        this.at += 2;
        return literal(String.fromCharCode(parseInt(character + digits + this.pattern[this.at - 1], 8)));
      }
      this.at += digits.length;
      return this.reference(Number(character + digits));
    }
    return literal(this.plainEscape(character, at));
  }

  /** The character that an escape stands for, in a set or outside. */
  plainEscape(character, at) {
    const named = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\x07" }[character];
    if (named !== undefined) return named;
    const digits = { x: 2, u: 4, U: 8 }[character];
    if (digits !== undefined) {
      const hex = this.pattern.slice(this.at, this.at + digits);
      if (hex.length !== digits || /[^0-9a-fA-F]/.test(hex)) this.fail(`incomplete escape \\${character}${hex}`, at);
      this.at += digits;
      return String.fromCodePoint(parseInt(hex, 16));
    }
    if (character === "0") {
      const octal = /^[0-7]{0,2}/.exec(this.pattern.slice(this.at))[0];
      this.at += octal.length;
      return String.fromCharCode(parseInt("0" + octal, 8));
    }
    if (/[A-Za-z0-9]/.test(character)) this.fail(`bad escape \\${character}`, at);
    return character;
  }

  /** After "[": a set of characters. */
  set() {
    const at = this.at - 1, out = ["["], classes = classesFor(this.flags);
    if (this.pattern[this.at] === "^") { out.push("^"); this.at++; }
    const problem = "unterminated character set";
    /** [what goes into the set, the single character or null where it is a class] */
    const member = () => {
      const from = this.at;
      const character = this.next(problem);
      if (character !== "\\") return [member.literal(character), character];
      const escaped = this.next(problem);
      if ("wds".includes(escaped)) return [classes[escaped], null];
      if ("WDS".includes(escaped)) return [`[^${classes[escaped.toLowerCase()]}]`, null];
      const plain = escaped === "b" ? "\b" : this.plainEscape(escaped, from);
      return [member.literal(plain), plain];
    };
    member.literal = (character) => /[()[\]{}/\-\\|&!#%,:;<=>@`~^$*+.?"']/.test(character) ? code(character) : character;
    for (let first = true; ; first = false) {
      if (this.at >= this.pattern.length) this.fail(problem, at);
      if (this.pattern[this.at] === "]" && !first) break;
      const from = this.at, [source, low] = member();
      if (this.pattern[this.at] !== "-" || this.pattern[this.at + 1] === "]" || this.at + 1 >= this.pattern.length) {
        out.push(source);
        continue;
      }
      this.at++;
      const [end, high] = member();
      const shown = this.pattern.slice(from, this.at);
      if (low === null || high === null || low.codePointAt(0) > high.codePointAt(0)) this.fail(`bad character range ${shown}`, from);
      out.push(`${source}-${end}`);
    }
    this.at++;
    return out.join("") + "]";
  }
}

const code = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
const literal = (character) => /[\^$\\.*+?()[\]{}|/]/.test(character) ? "\\" + character : character;

// --- patterns

const REST = `(?=(?<rest>${ANY}*))`, ADVANCED = "(?!\\k<rest>$)";

/** The RegExps of one pattern, made when first needed. `shift` is the number of groups put before the pattern's own. */
class Expressions {
  constructor(pattern, flags) {
    this.pattern = pattern;
    this.given = flags;
    this.translation = new Translation(pattern, flags, 0);
    this.made = new Map();
    this.get("search"); // a pattern that RegExp does not take is refused now
  }

  /** `kind`: search, match, full (up to the end), or beyond (here, but not empty). */
  get(kind, indices = false) {
    const key = kind + indices;
    let made = this.made.get(key);
    if (made === undefined) {
      made = new RegExp(this.source(kind), (indices ? "d" : "") + "v" + (kind === "search" && !indices ? "g" : "y")
        + (this.translation.flags & IGNORECASE ? "i" : ""));
      this.made.set(key, made);
    }
    return made;
  }

  source(kind) {
    const { source } = this.translation;
    if (kind === "full") return `(?:${source})${END}`;
    if (kind === "beyond") return `${REST}(?:${new Translation(this.pattern, this.given, 1).source})${ADVANCED}`;
    return source;
  }
}

const Pattern = $B.make_builtin_class("re.Pattern"), Match = $B.make_builtin_class("re.Match");
const MatchIterator = $B.make_builtin_class("re.callable_iterator");
const cache = new Map();

function compile() {
  let [pattern, flags = 0] = arguments;
  if (arguments[arguments.length - 1]?.$kw) {
    ({ pattern, flags } = $B.args("compile", 2, { pattern: null, flags: null }, arguments, { flags: 0 }, null, null));
  }
  if (pattern.ob_type === Pattern) {
    if (Number(flags) !== 0) $B.RAISE(_b_.ValueError, "cannot process flags argument with a compiled pattern");
    return pattern;
  }
  const text = rawStr(pattern), key = `${flags}:${text}`;
  let compiled = cache.get(key);
  if (compiled === undefined) {
    let expressions;
    try {
      expressions = new Expressions(text, Number(flags));
    } catch (error) {
      if (error instanceof SyntaxError) fail(error.message, text, 0);
      throw error;
    }
    const { translation } = expressions;
    compiled = {
      ob_type: Pattern, pattern, expressions, groups: translation.groups, names: translation.names,
      flags: translation.flags | (translation.flags & ASCII ? 0 : UNICODE), closed: translation.closed,
    };
    cache.set(key, compiled);
  }
  return compiled;
}

/** The text in question of a string between pos and endpos (code points, as given): [text, start], in units. */
function region(string, pos, endpos) {
  const text = rawStr(string);
  const place = (value, otherwise) => value === undefined || value === None ? otherwise
    : $B.to_units(string, Math.max(0, Math.min(Number($B.PyNumber_Index(value)), $B.str_len(string))));
  const end = place(endpos, text.length);
  return [end === text.length ? text : text.slice(0, end), place(pos, 0)];
}

function splitsPair(text, unit) {
  const after = text.charCodeAt(unit), before = text.charCodeAt(unit - 1);
  return after >= 0xdc00 && after <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

function execute(pattern, kind, text, start) {
  const expression = pattern.expressions.get(kind);
  expression.lastIndex = start;
  if (start > text.length) return null;
  let result = expression.exec(text);
  // V8 finds what has no width between the halves of a character outside the basic plane, too.
  while (result !== null && splitsPair(text, result.index)) {
    expression.lastIndex = result.index + 1;
    result = expression.exec(text);
  }
  return result;
}

/** Every match from `start` on, as Python finds them: after an empty one, a longer one at the same place counts. */
function* results(pattern, text, start) {
  const { choice } = pattern.expressions.translation;
  let place = start;
  while (place <= text.length) {
    let result = execute(pattern, "search", text, place), kind = "search";
    for (;;) {
      if (result === null) return;
      yield [kind, result];
      const { index } = result, { length } = result[0];
      if (length > 0) { place = index + length; break; }
      if (choice && index < text.length && (result = execute(pattern, "beyond", text, index))) {
        result.splice(1, 1);
        kind = "beyond";
        continue;
      }
      place = index + (text.codePointAt(index) > 0xffff ? 2 : 1);
      break;
    }
  }
}

const groupText = (text) => text === undefined ? None : $B.String(text);

function matchObject(pattern, string, text, start, kind, result) {
  if (result === null) return None;
  return { ob_type: Match, re: pattern, string, text, start, kind, result, indices: null };
}

/** Keyword arguments put in their places. */
const positional = (name, parameters, defaults, function_) => function (...given) {
  const last = given[given.length - 1];
  if (last !== undefined && last !== null && last.$kw) {
    const slots = { self: null };
    for (const parameter of parameters) slots[parameter] = null;
    const values = $B.args(name, parameters.length + 1, slots, given, defaults, null, null);
    return function_(values.self, ...parameters.map((parameter) => values[parameter]));
  }
  return function_(...given);
};

Pattern.tp_funcs = {
  search: positional("search", ["string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "search", execute(self, "search", text, start));
  }),
  match: positional("match", ["string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "match", execute(self, "match", text, start));
  }),
  fullmatch: positional("fullmatch", ["string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "full", execute(self, "full", text, start));
  }),
  finditer: positional("finditer", ["string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return { ob_type: MatchIterator, it: matches(self, string, text, start) };
  }),
  findall: positional("findall", ["string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos), found = [], shown = (part) => $B.String(part ?? "");
    for (const [, result] of results(self, text, start)) {
      found.push(self.groups === 0 ? shown(result[0]) : self.groups === 1 ? shown(result[1])
        : $B.fast_tuple(result.slice(1).map(shown)));
    }
    return $B.$list(found);
  }),
  split: positional("split", ["string", "maxsplit"], { maxsplit: 0 }, (self, string, most = 0) => {
    const text = rawStr(string), parts = [];
    let place = 0, count = 0;
    for (const [, result] of results(self, text, 0)) {
      if (most > 0 && count++ >= most) break;
      parts.push($B.String(text.slice(place, result.index)), ...result.slice(1).map(groupText));
      place = result.index + result[0].length;
    }
    parts.push($B.String(text.slice(place)));
    return $B.$list(parts);
  }),
  sub: positional("sub", ["repl", "string", "count"], { count: 0 }, (self, ...given) => substitute(self, ...given)[0]),
  subn: positional("subn", ["repl", "string", "count"], { count: 0 }, (self, ...given) => $B.fast_tuple(substitute(self, ...given))),
  groupindex_get: (self) => dictionary(self.names),
  groupindex_set: None,
  __copy__: (self) => self,
  __deepcopy__: (self) => self,
  __class_getitem__: (cls) => cls,
};
Pattern.tp_methods = ["search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "__copy__", "__deepcopy__"];
Pattern.classmethods = ["__class_getitem__"];
Pattern.tp_getset = ["groupindex"];
Pattern.tp_members = [["pattern", $B.TYPES.OBJECT, "pattern", 1], ["flags", $B.TYPES.OBJECT, "flags", 1], ["groups", $B.TYPES.OBJECT, "groups", 1]];
Pattern.tp_repr = (self) => `re.compile(${_b_.repr(self.pattern)})`;

function* matches(pattern, string, text, start) {
  for (const [kind, result] of results(pattern, text, start)) yield matchObject(pattern, string, text, start, kind, result);
}
MatchIterator.tp_iter = (self) => self;
MatchIterator.tp_iternext = function* (self) { for (const match of self.it) yield match; };
MatchIterator[$B.FAST_ITER] = (self, setLine, frame, line) => ({
  [Symbol.iterator]() { return this; },
  next() { setLine(frame, line); return self.it.next(); },
});

function substitute(pattern, replacement, string, most = 0) {
  const text = rawStr(string), isText = $B.is_str(replacement);
  const template = isText ? templateOf(raw(replacement), pattern) : null;
  let out = "", place = 0, count = 0;
  for (const [kind, result] of results(pattern, text, 0)) {
    if (most > 0 && count >= most) break;
    count++;
    const put = isText ? template(result)
      : rawReplacement($B.$call(replacement, matchObject(pattern, string, text, 0, kind, result)));
    out += text.slice(place, result.index) + put;
    place = result.index + result[0].length;
  }
  return [count === 0 ? string : $B.String(out + text.slice(place)), count];
}
function rawReplacement(value) {
  if (!$B.is_str(value)) $B.RAISE(_b_.TypeError, `expected str instance, ${$B.class_name(value)} found`);
  return raw(value);
}

/** What a replacement template makes of a match. */
function templateOf(template, pattern) {
  if (!template.includes("\\")) return () => template;
  const parts = [];
  let place = 0;
  const group = (number, at) => {
    if (number > pattern.groups) fail(`invalid group reference ${number}`, template, at);
    parts.push(number);
  };
  for (const found of template.matchAll(/\\(?:g<([^>]*)>|([0-3][0-7]{2}|0[0-7]?)|([1-9][0-9]?)|([\s\S]|$))/g)) {
    const [all, name, octal, number, other] = found;
    parts.push(template.slice(place, found.index));
    place = found.index + all.length;
    if (name !== undefined) {
      if (/^[0-9]+$/.test(name)) group(Number(name), found.index + 3);
      else if (pattern.names.has(name)) parts.push(pattern.names.get(name));
      else if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) $B.RAISE(_b_.IndexError, `unknown group name '${name}'`);
      else fail(`bad character in group name '${name}'`, template, found.index + 3);
    } else if (octal !== undefined) parts.push(String.fromCharCode(parseInt(octal, 8)));
    else if (number !== undefined) group(Number(number), found.index + 1);
    else {
      const named = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\x07", "\\": "\\" }[other];
      if (named === undefined && /^(?:[A-Za-z]|)$/.test(other)) fail(`bad escape \\${other}`, template, found.index);
      parts.push(named ?? all);
    }
  }
  parts.push(template.slice(place));
  return (result) => parts.map((part) => typeof part === "number" ? result[part] ?? "" : part).join("");
}

// --- matches

function groupNumber(self, key) {
  let number = key;
  if ($B.is_str(key)) number = self.re.names.get(raw(key));
  else if ($B.is_int(key)) number = Number(key);
  if (typeof number !== "number" || number < 0 || number > self.re.groups) $B.RAISE(_b_.IndexError, "no such group");
  return number;
}
/** [start, end] of a group in units; [-1, -1] where it took no part. */
function units(self, number) {
  const { result } = self;
  if (number === 0) return [result.index, result.index + result[0].length];
  if (self.indices === null) {
    const expression = self.re.expressions.get(self.kind, true);
    expression.lastIndex = result.index;
    self.indices = expression.exec(self.text).indices;
    if (self.kind === "beyond") self.indices.splice(1, 1);
  }
  return self.indices[number] ?? [-1, -1];
}
const codePoints = (self, unit) => unit < 0 ? -1 : $B.to_code_points(self.string, unit);
const dictionary = (entries) => {
  const out = $B.empty_dict();
  for (const [key, value] of entries) _b_.dict.$setitem(out, $B.String(key), value);
  return out;
};
const group = (self, key) => groupText(self.result[groupNumber(self, key)]);

Match.tp_funcs = {
  group: (self, ...keys) => keys.length === 0 ? groupText(self.result[0]) : keys.length === 1 ? group(self, keys[0])
    : $B.fast_tuple(keys.map((key) => group(self, key))),
  groups: positional("groups", ["default"], { default: None }, (self, otherwise = None) =>
    $B.fast_tuple(self.result.slice(1).map((text) => text === undefined ? otherwise : $B.String(text)))),
  groupdict: positional("groupdict", ["default"], { default: None }, (self, otherwise = None) =>
    dictionary([...self.re.names].map(([name, number]) => {
      const text = self.result[number];
      return [name, text === undefined ? otherwise : $B.String(text)];
    }))),
  start: (self, key = 0) => codePoints(self, units(self, groupNumber(self, key))[0]),
  end: (self, key = 0) => codePoints(self, units(self, groupNumber(self, key))[1]),
  span: (self, key = 0) => $B.fast_tuple(units(self, groupNumber(self, key)).map((unit) => codePoints(self, unit))),
  expand: (self, template) => $B.String(templateOf(rawStr(template), self.re)(self.result)),
  lastindex_get: (self) => self.re.closed.findLast((number) => self.result[number] !== undefined) ?? None,
  lastindex_set: None,
  lastgroup_get: (self) => {
    const last = Match.tp_funcs.lastindex_get(self);
    for (const [name, number] of self.re.names) if (number === last) return $B.String(name);
    return None;
  },
  lastgroup_set: None,
  pos_get: (self) => codePoints(self, self.start),
  pos_set: None,
  endpos_get: (self) => codePoints(self, self.text.length),
  endpos_set: None,
  __copy__: (self) => self,
  __deepcopy__: (self) => self,
  __class_getitem__: (cls) => cls,
};
Match.tp_methods = ["group", "groups", "groupdict", "start", "end", "span", "expand", "__copy__", "__deepcopy__"];
Match.classmethods = ["__class_getitem__"];
Match.tp_getset = ["lastindex", "lastgroup", "pos", "endpos"];
Match.tp_members = [["re", $B.TYPES.OBJECT, "re", 1], ["string", $B.TYPES.OBJECT, "string", 1]];
Match.mp_subscript = group;
Match.tp_repr = (self) => `<re.Match object; span=${_b_.repr(Match.tp_funcs.span(self))}, match=${_b_.repr(groupText(self.result[0]))}>`;

for (const type of [Pattern, Match, MatchIterator]) {
  $B.set_func_names(type, "re");
  $B.finalize_type(type);
}

function escape(pattern) {
  return $B.String(rawStr(pattern).replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&"));
}

return { Match, Pattern, compile, escape };
