// The backend of `json`. JSON.parse reads what it reads like Python, and a dict of it is made when it is first looked
// into: of a large answer little is ever looked at. `Reader` reads the rest, and says what is wrong with a text.
"use strict";
const _b_ = $B.builtins, None = _b_.None;

// --- reading
const SPACE = /[ \t\n\r]*/y, NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /null|true|false|NaN|-?Infinity/y, PLAIN = /[^"\\\x00-\x1f]*/y;
const WORDS = { null: None, true: true, false: false, NaN: NaN, Infinity, "-Infinity": -Infinity };
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

class Reader {
  constructor(text) { this.text = text; this.at = 0; }

  fail(message, at = this.at) {
    const error = $B.module_getattr($B.imported.json, "JSONDecodeError"), text = $B.String(this.text);
    throw $B.$call(error, message, text, $B.to_code_points(text, at));
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  /** The next character that is no white space, not taken. */
  peek() { this.take(SPACE); return this.text[this.at]; }

  value() {
    const first = this.peek();
    if (first === '"') return $B.String(this.string());
    if (first === "{") return this.object();
    if (first === "[") return this.array();
    const word = this.take(WORD);
    if (word !== null) return typeof WORDS[word] === "number" ? $B.fast_float(WORDS[word]) : WORDS[word];
    const number = this.take(NUMBER);
    if (number === null) this.fail("Expecting value");
    if (/[.eE]/.test(number)) return $B.fast_float(Number(number));
    const integer = Number(number);
    return Number.isSafeInteger(integer) ? integer + 0 : BigInt(number);
  }

  string() {
    const start = this.at++;
    let out = "";
    for (;;) {
      out += this.take(PLAIN);
      const character = this.text[this.at++];
      if (character === '"') return out;
      if (character === undefined) this.fail("Unterminated string starting at", start);
      if (character !== "\\") this.fail("Invalid control character at", this.at - 1);
      const escape = this.text[this.at++];
      if (escape === undefined) this.fail("Unterminated string starting at", start);
      if (escape === "u") {
        const hex = this.text.slice(this.at, this.at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail("Invalid \\uXXXX escape", this.at - 1);
        out += String.fromCharCode(parseInt(hex, 16));
        this.at += 4;
      } else {
        if (!Object.hasOwn(ESCAPES, escape)) this.fail("Invalid \\escape", this.at - 2);
        out += ESCAPES[escape];
      }
    }
  }

  array() {
    const out = [];
    this.at++;
    if (this.peek() === "]") { this.at++; return $B.$list(out); }
    for (;;) {
      out.push(this.value());
      const next = this.peek();
      if (next === "]") { this.at++; return $B.$list(out); }
      if (next !== ",") this.fail("Expecting ',' delimiter");
      this.at++;
    }
  }

  object() {
    const out = $B.new_dict();
    this.at++;
    if (this.peek() === "}") { this.at++; return out; }
    for (;;) {
      if (this.peek() !== '"') this.fail("Expecting property name enclosed in double quotes");
      const key = $B.String(this.string());
      if (this.peek() !== ":") this.fail("Expecting ':' delimiter");
      this.at++;
      _b_.dict.$setitem(out, key, this.value());
      const next = this.peek();
      if (next === "}") { this.at++; return out; }
      if (next !== ",") this.fail("Expecting ',' delimiter");
      this.at++;
    }
  }
}

// What JSON.parse would not read like Python: floats that look like integers, integers that are none to it, and keys
// that it lists first. Where a string only looks like one of these, the text is read slowly, not wrongly.
const NUMBERS = /(?:^|[[:,])\s*-?(?:0(?<=-0)(?=\s*[,\]}]|\s*$)|\d+(?:\.0+|(?:\.\d+)?[eE][-+]?\d+)(?=\s*[,\]}]|\s*$)|\d{16}|\d+\.\d{15})/;
const KEYS = /"\d+"\s*:/;
const ASTRAL = /[\ud800-\udfff]|\\u[dD][89a-fA-F]/;

/** Whether a value has become a list or dict of Python's before. */
const isConverted = (value) => Array.isArray(value) ? value.ob_type !== undefined : value?.[$B.OB_TYPE] !== undefined;

/** A value of JSON.parse in Python's terms. */
function converted(value, astral) {
  switch (typeof value) {
    case "string": return astral ? $B.String(value) : value;
    case "number": return Number.isInteger(value) ? value : $B.fast_float(value);
    case "boolean": return value;
  }
  if (value === null) return None;
  if (isConverted(value)) return value;
  if (!Array.isArray(value)) return $B.lazy_dict(value, astral ? convertedAstral : convertedPlain);
  for (let place = 0; place < value.length; place++) value[place] = converted(value[place], astral);
  return $B.$list(value);
}
const convertedAstral = (value) => converted(value, true), convertedPlain = (value) => converted(value, false);

function loads(text) {
  const bytes = $B.$isinstance(text, [_b_.bytes, _b_.bytearray]);
  if (!bytes && !$B.is_str(text)) {
    $B.RAISE(_b_.TypeError, `the JSON object must be str, bytes or bytearray, not ${$B.class_name(text)}`);
  }
  const given = $B.str_value(bytes ? $B.bytes_decode(text, "utf-8") : text);
  let parsed;
  if (!NUMBERS.test(given) && !KEYS.test(given)) {
    try { parsed = JSON.parse(given); } catch { /* The reader says what is wrong, or reads what only Python takes. */ }
  }
  return parsed !== undefined ? converted(parsed, ASTRAL.test(given)) : read(given);
}

function read(text) {
  const reader = new Reader(text);
  if (reader.text.startsWith("\ufeff")) reader.fail("Unexpected UTF-8 BOM (decode using utf-8-sig)");
  const value = reader.value();
  if (reader.peek() !== undefined) reader.fail("Extra data");
  return value;
}

// --- writing
const hex = (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
const SHORT = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };
const ODD = /["\\\x00-\x1f]/, NOT_ASCII = /["\\]|[^ -~]/;
const quoted = (text, ascii) => (ascii ? NOT_ASCII : ODD).test(text)
  ? '"' + text.replace(ascii ? /["\\]|[^ -~]/g : /["\\\x00-\x1f]/g, (c) => SHORT[c] ?? hex(c)) + '"' : `"${text}"`;

function float(value, options) {
  if (Number.isFinite(value)) return $B.str_value(_b_.repr($B.fast_float(value)));
  if (!options.allow_nan) $B.RAISE(_b_.ValueError, "Out of range float values are not JSON compliant");
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

/** What is neither a container nor unknown, as JSON; undefined for the rest. */
function scalar(value, options) {
  if (value === None) return "null";
  switch (typeof value) {
    case "boolean": return value ? "true" : "false";
    case "number": case "bigint": return String(value);
    case "string": return quoted(value, options.ensure_ascii);
  }
  if ($B.is_str(value)) return quoted($B.str_value(value), options.ensure_ascii);
  if ($B.$isinstance(value, _b_.float)) return float(value.value, options);
  if ($B.is_int(value)) return String($B.int_value(value));
  return undefined;
}

function keyText(key, options) {
  if ($B.is_str(key)) return $B.str_value(key);
  const text = scalar(key, options);
  if (text === undefined && !options.skipkeys) {
    $B.RAISE(_b_.TypeError, `keys must be str, int, float, bool or None, not ${$B.class_name(key)}`);
  }
  return text;
}

const isSequence = (value) => Array.isArray(value) && (value.ob_type === _b_.list || value.ob_type === _b_.tuple);
// Deeper than this, what a value stands in is noted: one that stands in itself comes there, and most do not.
const DEEP = 100;

function write(value, options, level, inside) {
  let isDict = value?.[$B.OB_TYPE] === _b_.dict;
  if (!isDict && !isSequence(value)) {
    const text = scalar(value, options);
    if (text !== undefined) return text;
    isDict = $B.is_dict(value);
    if (!isDict && !$B.is_list(value) && !$B.is_tuple(value)) {
      if (options.default === None) $B.RAISE(_b_.TypeError, `Object of type ${$B.class_name(value)} is not JSON serializable`);
      return write($B.$call(options.default, value), options, level + 1, inside);
    }
  }
  if (level > DEEP) {
    if (inside.has(value)) $B.RAISE(_b_.ValueError, "Circular reference detected");
    inside.add(value);
  }
  const line = options.indentation === null ? "" : "\n" + options.indentation.repeat(level + 1);
  const between = options.afterItem + line;
  let out = "";
  const add = (text) => { out += (out === "" ? line : between) + text; };
  if (isDict) {
    for (const item of options.sort_keys ? sorted(value) : $B.dict_entries(value)) {
      const key = keyText(item.key, options);
      if (key !== undefined) add(quoted(key, options.ensure_ascii) + options.afterKey + write(item.value, options, level + 1, inside));
    }
  } else {
    for (const item of value) add(write(item, options, level + 1, inside));
  }
  if (level > DEEP) inside.delete(value);
  if (out !== "" && line !== "") out += "\n" + options.indentation.repeat(level);
  return isDict ? `{${out}}` : `[${out}]`;
}

function sorted(dict) {
  const keys = $B.$list(Array.from($B.dict_entries(dict), ({ key }) => key));
  _b_.list.tp_funcs.sort(keys);
  return keys.map((key) => ({ key, value: _b_.dict.$getitem(dict, key) }));
}

function dumps() {
  const slots = {
    obj: null, skipkeys: null, ensure_ascii: null, check_circular: null, allow_nan: null, cls: null, indent: null,
    separators: null, default: null, sort_keys: null,
  };
  const defaults = {
    skipkeys: false, ensure_ascii: true, check_circular: true, allow_nan: true, cls: None, indent: None, separators: None,
    default: None, sort_keys: false,
  };
  const options = $B.args("dumps", 1, slots, arguments, defaults, null, null);
  for (const name of ["skipkeys", "ensure_ascii", "allow_nan", "sort_keys"]) options[name] = $B.$bool(options[name]);
  if (options.cls !== None) $B.RAISE(_b_.NotImplementedError, "json.dumps(cls=…) is not available in the browser");
  options.indentation = options.indent === None ? null
    : $B.is_str(options.indent) ? $B.str_value(options.indent) : " ".repeat(Math.max(0, Number(options.indent)));
  [options.afterItem, options.afterKey] = options.separators === None
    ? [options.indentation === null ? ", " : ",", ": "]
    : Array.from(options.separators, $B.str_value);
  return $B.String(write(options.obj, options, 0, new Set()));
}

/** A value of plain JavaScript, as if it had been read: no half characters in it. */
const plain = (value) => converted(value, false);

/** A value of plain JavaScript that is looked into without being changed, as it is looked into. */
const shared = (value) => {
  if (isConverted(value)) return value;
  if (Array.isArray(value)) return $B.$list(value.map(shared));
  if (typeof value === "object" && value !== null) return $B.lazy_dict(Object.assign(Object.create(null), value), shared);
  return converted(value, true);
};

return { dumps, loads, plain, shared };
