// Strings whose indices are code points, as in CPython. A str is a JavaScript string; where it holds characters
// outside the basic plane it is a String object whose `surrogates` lists the (code point) index of each of them.
const astral = /[\ud800-\udbff][\udc00-\udfff]/;
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const leadingSpace = new RegExp(`^[${SPACE}]+`), trailingSpace = new RegExp(`[${SPACE}]+$`);
const allSpace = new RegExp(`^[${SPACE}]+$`), words = new RegExp(`[^${SPACE}]+`, "g");

$B.String = (text) => {
  const units = text.valueOf();
  return astral.test(units) ? $B.make_String(units, $B.surrogates(units)) : units;
};

const raw = (value) => typeof value === "string" ? value : to_string(value).valueOf();
const isAstral = (value) => typeof value !== "string" && to_string(value).surrogates !== undefined;
const length = (value) => str.mp_length(value);

/** How many of the astral characters come before a place: `place` counts code points, or units with `inUnits`. */
function astralBefore(value, place, inUnits) {
  const { surrogates } = to_string(value);
  let low = 0, high = surrogates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (surrogates[middle] + (inUnits ? middle : 0) < place) low = middle + 1; else high = middle;
  }
  return low;
}
pypos2jspos = (value, place) => isAstral(value) ? place + astralBefore(value, place, false) : place;
jspos2pypos = (value, place) => isAstral(value) ? place - astralBefore(value, place, true) : place;
// For what is written in JavaScript elsewhere: places in code points and in units, and the bare text.
$B.to_units = pypos2jspos;
$B.to_code_points = jspos2pypos;
$B.str_value = raw;

function arity(name, given, least, most) {
  const last = given[given.length - 1];
  if (last !== undefined && last !== null && last.$kw) $B.RAISE(_b_.TypeError, `str.${name}() takes no keyword arguments`);
  const count = given.length - 1;
  if (count < least || count > most) {
    const expected = least === most ? `${least}` : `${least} to ${most}`;
    $B.RAISE(_b_.TypeError, `str.${name}() takes ${expected} arguments (${count} given)`);
  }
}
function needStr(value, what) {
  if (!$B.is_str(value)) $B.RAISE(_b_.TypeError, `${what} must be str, not ${$B.class_name(value)}`);
  return raw(value);
}
const given = (value) => value !== undefined && value !== null && value !== _b_.None;
const integer = (value) => Number($B.PyNumber_Index(value));

/** [start, end] in units of a slice of the string, or null where start lies behind its end. */
function range(self, start, end) {
  const count = length(self);
  let from = given(start) ? integer(start) : 0, to = given(end) ? integer(end) : count;
  if (from < 0) from = Math.max(0, from + count);
  if (to < 0) to = Math.max(0, to + count);
  to = Math.min(to, count);
  return from > to ? null : [pypos2jspos(self, from), pypos2jspos(self, to)];
}

str.mp_length = function (self) {
  if (typeof self === "string") return self.length;
  const text = to_string(self);
  return text.surrogates === undefined ? text.length : text.length - text.surrogates.length;
};
$B.str_len = str.mp_length;
str.mp_subscript = function (self, key) {
  const text = raw(self);
  if ($B.is_int(key)) {
    const count = length(self);
    let place = integer(key);
    if (place < 0) place += count;
    if (place < 0 || place >= count) $B.RAISE(_b_.IndexError, "string index out of range");
    const unit = pypos2jspos(self, place);
    return $B.String(String.fromCodePoint(text.codePointAt(unit)));
  }
  if ($B.$isinstance(key, _b_.slice)) return str.$getitem_slice(self, key);
  $B.RAISE(_b_.TypeError, `string indices must be integers, not '${$B.class_name(key)}'`);
};
str.$getitem_slice = function (self, slice) {
  const { start, stop, step } = _b_.slice.$conv_for_seq(slice, length(self));
  const text = raw(self);
  if (step === 1) return start >= stop ? "" : $B.String(text.slice(pypos2jspos(self, start), pypos2jspos(self, stop)));
  const characters = Array.from(text), out = [];
  if (step > 0) for (let i = start; i < stop; i += step) out.push(characters[i]);
  else for (let i = start; i > stop; i += step) out.push(characters[i]);
  return $B.String(out.join(""));
};
str.tp_iter = function (self) {
  return { ob_type: $B.str_iterator, obj: self, len: length(self), it: characters(self) };
};
function* characters(self) {
  const text = raw(self);
  for (const character of text) yield character.length === 1 ? character : $B.make_String(character, [0]);
}
str[$B.FAST_ITER] = function (self, setLine, frame, line) {
  const iterator = characters(self);
  return {
    [Symbol.iterator]() { return this; },
    next() { setLine(frame, line); return iterator.next(); },
  };
};
str.tp_str = (self) => to_string(self);
str.sq_repeat = function (self, times) {
  if (!$B.is_int(times)) $B.RAISE(_b_.TypeError, `can't multiply sequence by non-int of type '${$B.class_name(times)}'`);
  return $B.String(raw(self).repeat(Math.max(0, integer(times))));
};
str.sq_contains = function (self, item) {
  if (!$B.is_str(item)) $B.RAISE(_b_.TypeError, `'in <string>' requires string as left operand, not ${$B.class_name(item)}`);
  return raw(self).includes(raw(item));
};
/** Negative, zero or positive: by code points, which differs from units where only one side is astral. */
function compare(left, right) {
  const least = Math.min(left.length, right.length);
  for (let i = 0; i < least; i++) {
    if (left[i] === right[i]) continue;
    const surrogate = (unit) => unit >= 0xd800 && unit <= 0xdfff;
    const a = left.charCodeAt(i), b = right.charCodeAt(i);
    return surrogate(a) === surrogate(b) ? a - b : surrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}
$B.compare_str = (left, right) => compare(raw(left), raw(right));
str.tp_richcompare = function (self, other, operation) {
  if (!$B.is_str(other)) return _b_.NotImplemented;
  const left = raw(self), right = raw(other);
  switch (operation) {
    case "__eq__": return left === right;
    case "__ne__": return left !== right;
    case "__lt__": return compare(left, right) < 0;
    case "__le__": return compare(left, right) <= 0;
    case "__gt__": return compare(left, right) > 0;
    case "__ge__": return compare(left, right) >= 0;
    default: return _b_.NotImplemented;
  }
};

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;
function escaped(character) {
  const named = { "\t": "\\t", "\n": "\\n", "\r": "\\r" }[character];
  if (named) return named;
  const code = character.codePointAt(0), hex = code.toString(16);
  return code < 0x100 ? "\\x" + hex.padStart(2, "0") : code < 0x10000 ? "\\u" + hex.padStart(4, "0") : "\\U" + hex.padStart(8, "0");
}
str.tp_repr = function (self) {
  const text = raw(self), quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  if (/^[\x20-\x7e]*$/.test(text)) return quote + text.replace(/[\\']/g, (c) => c === "\\" || c === quote ? "\\" + c : c) + quote;
  let out = "";
  for (const character of text) {
    if (character === "\\" || character === quote) out += "\\" + character;
    else out += character !== " " && unprintable.test(character) ? escaped(character) : character;
  }
  return $B.String(quote + out + quote);
};
str_funcs.__format__ = function (self, specification) {
  const format = new $B.parse_format_spec(raw(specification), self);
  const problem = format.sign !== undefined ? "Sign not allowed in string format specifier"
    : format.align === "=" && raw(specification).includes("=") ? "'=' alignment not allowed in string format specifier"
    : format.type && format.type !== "s" ? `Unknown format code '${format.type}' for object of type 'str'` : null;
  if (problem) $B.RAISE(_b_.ValueError, problem);
  let characters = Array.from(raw(self));
  if (format.precision !== undefined) characters = characters.slice(0, format.precision);
  const missing = Math.max(0, (format.width || 0) - characters.length), fill = format.fill || " ";
  const left = { ">": missing, "^": missing >> 1 }[format.align] || 0;
  return $B.String(fill.repeat(left) + characters.join("") + fill.repeat(missing - left));
};

// --- finding
function found(self, sub, bounds, last) {
  if (bounds === null) return -1;
  const [from, to] = bounds, text = raw(self);
  const place = last ? text.lastIndexOf(sub, to - sub.length) : text.indexOf(sub, from);
  if (place < from || place + sub.length > to || (last && to - from < sub.length)) return -1;
  return jspos2pypos(self, place);
}
const finder = (name, last, strict) => {
  str_funcs[name] = function (self, sub, start, end) {
    arity(name, arguments, 1, 3);
    const place = found(self, needStr(sub, `${name}() argument 1`), range(self, start, end), last);
    if (strict && place < 0) $B.RAISE(_b_.ValueError, "substring not found");
    return place;
  };
};
finder("find", false, false);
finder("index", false, true);
finder("rfind", true, false);
finder("rindex", true, true);
str_funcs.count = function (self, sub, start, end) {
  arity("count", arguments, 1, 3);
  const part = needStr(sub, "count() argument 1"), bounds = range(self, start, end);
  if (bounds === null) return 0;
  const text = raw(self).slice(...bounds);
  return (part === "" ? Array.from(text).length : text.split(part).length - 1) + (part === "" ? 1 : 0);
};
const edge = (name, test) => {
  str_funcs[name] = function (self, affix, start, end) {
    arity(name, arguments, 1, 3);
    const affixes = $B.is_tuple(affix) ? affix : [affix];
    for (const one of affixes) {
      if (!$B.is_str(one)) $B.RAISE(_b_.TypeError, `${name} first arg must be str or a tuple of str, not ${$B.class_name(one)}`);
    }
    if (start === undefined) return affixes.some((one) => test(raw(self), raw(one)));
    const bounds = range(self, start, end);
    return bounds !== null && affixes.some((one) => test(raw(self).slice(...bounds), raw(one)));
  };
};
edge("startswith", (text, affix) => text.startsWith(affix));
edge("endswith", (text, affix) => text.endsWith(affix));

// --- cutting
str_funcs.removeprefix = function (self, prefix) {
  arity("removeprefix", arguments, 1, 1);
  const text = raw(self), part = needStr(prefix, "removeprefix() argument");
  return $B.String(text.startsWith(part) ? text.slice(part.length) : text);
};
str_funcs.removesuffix = function (self, suffix) {
  arity("removesuffix", arguments, 1, 1);
  const text = raw(self), part = needStr(suffix, "removesuffix() argument");
  return $B.String(part !== "" && text.endsWith(part) ? text.slice(0, -part.length) : text);
};
function stripped(name, self, chars, left, right) {
  let text = raw(self);
  if (!given(chars)) {
    if (left) text = text.replace(leadingSpace, "");
    if (right) text = text.replace(trailingSpace, "");
  } else {
    if (!$B.is_str(chars)) $B.RAISE(_b_.TypeError, `${name} arg must be None or str`);
    const listed = new Set(raw(chars)), characters = Array.from(text);
    let from = 0, to = characters.length;
    if (left) while (from < to && listed.has(characters[from])) from++;
    if (right) while (to > from && listed.has(characters[to - 1])) to--;
    text = characters.slice(from, to).join("");
  }
  return $B.String(text);
}
str_funcs.strip = function (self, chars) { arity("strip", arguments, 0, 1); return stripped("strip", self, chars, true, true); };
str_funcs.lstrip = function (self, chars) { arity("lstrip", arguments, 0, 1); return stripped("lstrip", self, chars, true, false); };
str_funcs.rstrip = function (self, chars) { arity("rstrip", arguments, 0, 1); return stripped("rstrip", self, chars, false, true); };
const partition = (name, last) => {
  str_funcs[name] = function (self, separator) {
    arity(name, arguments, 1, 1);
    const text = raw(self), part = needStr(separator, `${name}() argument`);
    if (part === "") $B.RAISE(_b_.ValueError, "empty separator");
    const place = last ? text.lastIndexOf(part) : text.indexOf(part);
    if (place < 0) return $B.fast_tuple(last ? ["", "", $B.String(text)] : [$B.String(text), "", ""]);
    return $B.fast_tuple([text.slice(0, place), part, text.slice(place + part.length)].map($B.String));
  };
};
partition("partition", false);
partition("rpartition", true);
const splitter = (name, last) => {
  str_funcs[name] = function (self, separator, most) {
    let limit = most;
    if (arguments.length > 1 && arguments[arguments.length - 1]?.$kw) {
      ({ sep: separator, maxsplit: limit } = $B.args(name, 3, { self: null, sep: null, maxsplit: null }, arguments,
        { sep: _b_.None, maxsplit: -1 }, null, null));
    }
    const text = raw(self);
    let times = given(limit) ? integer(limit) : -1, parts;
    if (times < 0) times = Infinity;
    if (!given(separator)) {
      parts = last ? splitWordsFromEnd(text, times) : splitWords(text, times);
    } else {
      const part = needStr(separator, `${name}() argument 1`);
      if (part === "") $B.RAISE(_b_.ValueError, "empty separator");
      parts = text.split(part);
      const extra = parts.length - 1 - times;
      if (extra > 0) {
        if (last) parts.splice(0, extra + 1, parts.slice(0, extra + 1).join(part));
        else parts.splice(times, parts.length, parts.slice(times).join(part));
      }
    }
    return $B.$list(typeof self === "string" ? parts : parts.map($B.String));
  };
};
splitter("split", false);
splitter("rsplit", true);
function splitWords(text, times) {
  if (times === Infinity) return text.match(words) || [];
  const parts = [];
  let rest = text.replace(leadingSpace, "");
  while (rest !== "" && parts.length < times) {
    const [word] = rest.match(words);
    parts.push(word);
    rest = rest.slice(word.length).replace(leadingSpace, "");
  }
  if (rest !== "") parts.push(rest);
  return parts;
}
function splitWordsFromEnd(text, times) {
  const parts = [];
  let rest = text.replace(trailingSpace, "");
  while (rest !== "" && parts.length < times) {
    const word = rest.match(words).at(-1);
    parts.unshift(word);
    rest = rest.slice(0, rest.length - word.length).replace(trailingSpace, "");
  }
  if (rest !== "") parts.unshift(rest);
  return parts;
}
str_funcs.splitlines = function () {
  const { self, keepends } = $B.args("splitlines", 2, { self: null, keepends: null }, arguments, { keepends: false }, null, null);
  const keep = $B.$bool(keepends), text = raw(self), lines = [], end = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
  let place = 0;
  for (const { 0: mark, index } of text.matchAll(end)) {
    lines.push(text.slice(place, index + (keep ? mark.length : 0)));
    place = index + mark.length;
  }
  if (place < text.length) lines.push(text.slice(place));
  return $B.$list(lines.map($B.String));
};

// --- building
str_funcs.join = function (self, iterable) {
  arity("join", arguments, 1, 1);
  const parts = [];
  for (const part of $B.make_js_iterator(iterable)) {
    if (!$B.is_str(part)) {
      $B.RAISE(_b_.TypeError, `sequence item ${parts.length}: expected str instance, ${$B.class_name(part)} found`);
    }
    parts.push(raw(part));
  }
  return $B.String(parts.join(raw(self)));
};
str_funcs.replace = function (self, old, replacement, count) {
  arity("replace", arguments, 2, 3);
  const text = raw(self), from = needStr(old, "replace() argument 1"), to = needStr(replacement, "replace() argument 2");
  let times = given(count) ? integer(count) : -1;
  if (times < 0) return $B.String(from === "" ? to + Array.from(text, (character) => character + to).join("") : text.replaceAll(from, () => to));
  if (from === "") {
    const characters = Array.from(text);
    const changed = Math.min(times, characters.length + 1);
    let out = "";
    characters.forEach((character, place) => { out += (place < changed ? to : "") + character; });
    return $B.String(out + (changed > characters.length ? to : ""));
  }
  let out = "", place = 0;
  while (times-- > 0) {
    const next = text.indexOf(from, place);
    if (next < 0) break;
    out += text.slice(place, next) + to;
    place = next + from.length;
  }
  return $B.String(out + text.slice(place));
};
function filling(name, fill) {
  if (fill === undefined) return " ";
  if (!$B.is_str(fill) || length(fill) !== 1) $B.RAISE(_b_.TypeError, "The fill character must be exactly one character long");
  return raw(fill);
}
const padder = (name, leftOf) => {
  str_funcs[name] = function (self, width, fill) {
    arity(name, arguments, 1, 2);
    const missing = Math.max(0, integer(width) - length(self)), left = leftOf(missing, integer(width)), character = filling(name, fill);
    return $B.String(character.repeat(left) + raw(self) + character.repeat(missing - left));
  };
};
padder("ljust", () => 0);
padder("rjust", (missing) => missing);
padder("center", (missing, width) => (missing >> 1) + (missing & width & 1));
str_funcs.zfill = function (self, width) {
  arity("zfill", arguments, 1, 1);
  const text = raw(self), sign = /^[+-]/.test(text) ? text[0] : "";
  return $B.String(sign + "0".repeat(Math.max(0, integer(width) - length(self))) + text.slice(sign.length));
};
str_funcs.translate = function (self, table) {
  arity("translate", arguments, 1, 1);
  const known = new Map();
  const translated = (character) => {
    let value;
    try {
      value = $B.$getitem(table, character.codePointAt(0));
    } catch (error) {
      if (!$B.is_exc(error, [_b_.LookupError])) throw error;
      return character;
    }
    return value === _b_.None ? "" : $B.is_str(value) ? raw(value) : String.fromCodePoint(integer(value));
  };
  let out = "";
  for (const character of raw(self)) {
    if (!known.has(character)) known.set(character, translated(character));
    out += known.get(character);
  }
  return $B.String(out);
};
str_funcs.maketrans = function (x, y, z) {
  const table = $B.empty_dict();
  if (y === undefined) {
    for (const { key, value } of _b_.dict.$iter_items(x)) {
      _b_.dict.$setitem(table, $B.is_str(key) ? raw(key).codePointAt(0) : key, value);
    }
    return table;
  }
  const from = Array.from(needStr(x, "maketrans() argument 1")), to = Array.from(needStr(y, "maketrans() argument 2"));
  if (from.length !== to.length) $B.RAISE(_b_.ValueError, "the first two maketrans arguments must have equal length");
  from.forEach((character, place) => _b_.dict.$setitem(table, character.codePointAt(0), to[place].codePointAt(0)));
  for (const character of z === undefined ? [] : raw(z)) _b_.dict.$setitem(table, character.codePointAt(0), _b_.None);
  return table;
};
