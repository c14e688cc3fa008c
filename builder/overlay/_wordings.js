// Undoes builder/compiler/wordings.py, which says what the text looks like: of the wordings only those lines in
// which a word that is asked for may stand.
"use strict";
const { plain } = $B.js_module("_json");
const _b_ = $B.builtins, None = _b_.None;
const SHORTENED = /[A-Z][^A-Z]*/g;
const TOGETHER = 32; // wordings of a line, as there

// The characters for senses: `SIGNS` there.
const SIGNS = [];
for (let code = 0x23; code < 0x250; code++) {
  if ((code < 0x7f || code > 0xa0) && code !== 0x27 && code !== 0x5c && code !== 0xad) SIGNS.push(String.fromCharCode(code));
}

const AFTER_FIRST = /(?<=.)(?:[A-Z]|$)/;

/** Words or wordings that are written shortened. */
function whole(text) {
  let before = "";
  return (text.match(SHORTENED) ?? []).map((one) => before = before.slice(0, one.charCodeAt(0) - 65) + one.slice(1));
}

/** First word -> the wordings that begin with it, a line each, as a mapping that is asked by `get`. */
class Wordings {
  constructor(senses, signs, lines) {
    this.ob_type = Type;
    this.ends = new Map(); // sign -> kind, and what stands after the wording
    for (const [number, sense] of senses.entries()) {
      const bar = sense.indexOf("|");
      this.ends.set(SIGNS[number], [sense.slice(0, bar + 1), sense.slice(bar)]);
    }
    this.signs = signs;
    this.lines = lines;
  }

  /** The wordings of a line. */
  at(number) {
    const line = this.lines[number];
    return typeof line === "string" ? this.lines[number] = whole(line) : line;
  }

  /** The last line that begins with this word or before it. */
  lineOf(word) {
    let low = 0, high = this.lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1, line = this.lines[middle];
      const first = typeof line === "string" ? line.slice(1, line.search(AFTER_FIRST)) : line[0];
      if (first <= word) low = middle; else high = middle;
    }
    return low;
  }

  get(word) {
    if (word.includes(" ")) return None;
    const found = [], begins = `${word} `;
    for (let number = this.lineOf(word); number < this.lines.length; number++) {
      const wordings = this.at(number);
      for (const [place, wording] of wordings.entries()) {
        if (wording !== word && !wording.startsWith(begins)) continue;
        const [kind, rest] = this.ends.get(this.signs[number * TOGETHER + place]);
        found.push(kind + wording + rest);
      }
      if (!(wordings.at(-1) <= word) && !wordings.at(-1).startsWith(begins)) break;
    }
    return found.length > 0 ? found.join("\n") : None;
  }
}

const Type = $B.make_builtin_class("Wordings");
Type.tp_funcs = { get: (self, word) => self.get($B.str_value(word)) };
Type.tp_methods = ["get"];
$B.set_func_names(Type, "_wordings");
$B.finalize_type(Type);

function unpack(text) {
  const [rest, senses, others, core, signs, ...lines] = text.split("\n");
  const first = new Wordings(senses.split(" "), signs, lines);
  const tables = plain({ ...JSON.parse(rest), others: whole(others).join(" "), core: whole(core).join(" ") });
  _b_.dict.$setitem(tables, "first", first);
  return tables;
}

return { unpack };
