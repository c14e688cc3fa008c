// The backend of `re`: Pattern and Match are types of the runtime, so that a match costs one object. Patterns are
// translated in `_pattern.js`; how strings count is in builder/compiler/js/strings.js.
"use strict";
const _b_ = $B.builtins, None = _b_.None;
const { ASCII, UNICODE, Expressions, fail, isLatin } = $B.js_module("_pattern");

const raw = (value) => value.valueOf();
const rawStr = (value) => {
  if (!$B.is_str(value)) $B.RAISE(_b_.TypeError, `expected string or bytes-like object, got '${$B.class_name(value)}'`);
  return $B.str_value(value);
};

const Pattern = $B.make_builtin_class("re.Pattern"), Match = $B.make_builtin_class("re.Match");
const MatchIterator = $B.make_builtin_class("re.callable_iterator");
const cache = new Map();

/** A pattern; what RegExp knows of it is worked out when it is first asked for. */
class Compiled {
  constructor(pattern, text, flags) {
    this.ob_type = Pattern;
    this.pattern = pattern;
    this.text = text;
    this.given = flags;
    this.known = undefined;
  }
  get expressions() { return this.known ??= new Expressions(this.text, this.given); }
  get groups() { return this.expressions.translation.groups; }
  get names() { return this.expressions.translation.names; }
  get closed() { return this.expressions.translation.closed; }
  get flags() {
    const { flags } = this.expressions.translation;
    return flags | (flags & ASCII ? 0 : UNICODE);
  }
}

/** A pattern that is known to be right: tests/compiled/test_patterns.py asks all of those that modules begin with. */
function later(pattern, flags = 0) {
  if (arguments[arguments.length - 1]?.$kw) {
    ({ pattern, flags } = $B.args("compile", 2, { pattern: null, flags: null }, arguments, { flags: 0 }, null, null));
  }
  if (pattern.ob_type === Pattern) {
    if (Number(flags) !== 0) $B.RAISE(_b_.ValueError, "cannot process flags argument with a compiled pattern");
    return pattern;
  }
  const text = rawStr(pattern), key = `${flags}:${text}`;
  let compiled = cache.get(key);
  if (compiled === undefined) cache.set(key, compiled = new Compiled(pattern, text, Number(flags)));
  return compiled;
}

/** As `later`, but a pattern that RegExp does not take is refused now. */
function compile() {
  const compiled = later(...arguments);
  try {
    compiled.expressions.get("search", true);
  } catch (error) {
    if (error instanceof SyntaxError) fail(error.message, compiled.text, 0);
    throw error;
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
  const expression = pattern.expressions.get(kind, isLatin(text));
  expression.lastIndex = start;
  if (start > text.length) return null;
  let result = expression.exec(text);
  // V8 finds what has no width between the halves of a character outside the basic plane, too.
  while (result !== null && result[0] === "" && splitsPair(text, result.index)) {
    expression.lastIndex = result.index + 1;
    result = expression.exec(text);
  }
  return result;
}

/** Whether RegExp's own way from match to match is Python's, too. */
const isSimple = (pattern, text) => !pattern.expressions.translation.choice && (isLatin(text) || !/[\ud800-\udbff]/.test(text));

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

/** Keyword arguments put in their places; without any, straight on. At most five parameters. */
function positional(name, parameters, defaults, function_) {
  const count = parameters.length, least = count - Object.keys(defaults).length;
  return function (a, b, c, d, e) {
    const given = arguments.length;
    if (given >= least && given <= count && arguments[given - 1]?.$kw === undefined) return function_(a, b, c, d, e);
    const slots = {};
    for (const parameter of parameters) slots[parameter] = null;
    const values = $B.args(name, count, slots, arguments, defaults, null, null);
    return function_(...parameters.map((parameter) => values[parameter]));
  };
}

Pattern.tp_funcs = {
  search: positional("search", ["self", "string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "search", execute(self, "search", text, start));
  }),
  match: positional("match", ["self", "string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "match", execute(self, "match", text, start));
  }),
  fullmatch: positional("fullmatch", ["self", "string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return matchObject(self, string, text, start, "full", execute(self, "full", text, start));
  }),
  finditer: positional("finditer", ["self", "string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    return { ob_type: MatchIterator, it: matches(self, string, text, start) };
  }),
  findall: positional("findall", ["self", "string", "pos", "endpos"], { pos: None, endpos: None }, (self, string, pos, endpos) => {
    const [text, start] = region(string, pos, endpos);
    if (self.groups === 0 && start === 0 && isSimple(self, text)) {
      return $B.$list(text.match(self.expressions.get("search", isLatin(text))) ?? []);
    }
    const found = [], shown = (part) => $B.String(part ?? "");
    for (const [, result] of results(self, text, start)) {
      found.push(self.groups === 0 ? shown(result[0]) : self.groups === 1 ? shown(result[1])
        : $B.fast_tuple(result.slice(1).map(shown)));
    }
    return $B.$list(found);
  }),
  split: positional("split", ["self", "string", "maxsplit"], { maxsplit: 0 }, (self, string, most = 0) => {
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
  sub: positional("sub", ["self", "repl", "string", "count"], { count: 0 }, (self, ...given) => substitute(self, ...given)[0]),
  subn: positional("subn", ["self", "repl", "string", "count"], { count: 0 }, (self, ...given) => $B.fast_tuple(substitute(self, ...given))),
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
  if (isText && most === 0 && isSimple(pattern, text)) {
    let count = 0;
    const put = text.replace(pattern.expressions.get("search", isLatin(text)), (...found) => { count++; return template(found); });
    return [count === 0 ? string : $B.String(put), count];
  }
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
    const expression = self.re.expressions.get(self.kind, isLatin(self.text), true);
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
  groups: positional("groups", ["self", "default"], { default: None }, (self, otherwise = None) =>
    $B.fast_tuple(self.result.slice(1).map((text) => text === undefined ? otherwise : $B.String(text)))),
  groupdict: positional("groupdict", ["self", "default"], { default: None }, (self, otherwise = None) =>
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

/** A function of the module: it compiles its first argument, with `flags`, its last, and calls a method. */
function ofModule(name, parameters, defaults) {
  const count = parameters.length;
  return positional(name, ["pattern", ...parameters, "flags"], { ...defaults, flags: 0 }, (pattern, ...values) => {
    const given = values.slice(0, count).filter((value) => value !== undefined);
    return Pattern.tp_funcs[name](compile(pattern, values[count] ?? 0), ...given);
  });
}
const functions = {
  search: ofModule("search", ["string"], {}),
  match: ofModule("match", ["string"], {}),
  fullmatch: ofModule("fullmatch", ["string"], {}),
  finditer: ofModule("finditer", ["string"], {}),
  findall: ofModule("findall", ["string"], {}),
  split: ofModule("split", ["string", "maxsplit"], { maxsplit: 0 }),
  sub: ofModule("sub", ["repl", "string", "count"], { count: 0 }),
  subn: ofModule("subn", ["repl", "string", "count"], { count: 0 }),
};

function escape(pattern) {
  return $B.String(rawStr(pattern).replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&"));
}

return { Match, Pattern, compile, escape, later, ...functions };
