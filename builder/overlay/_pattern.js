// Python patterns as RegExps with the `v` flag: the half of `re` that knows both syntaxes.
"use strict";
const IGNORECASE = 2, MULTILINE = 8, DOTALL = 16, UNICODE = 32, VERBOSE = 64, ASCII = 256;
const FLAG_LETTERS = { i: IGNORECASE, m: MULTILINE, s: DOTALL, u: UNICODE, x: VERBOSE, a: ASCII };

// Python's \w, \d and \s for text (white space as str.isspace has it), and for re.ASCII.
const WORD = "\\p{L}\\p{N}_", DIGIT = "\\p{Nd}";
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
/* Text in Latin letters, which most is: its own letters and digits are few ranges where all of Unicode's are
 * hundreds, and to build those takes longer than to search. What is not among `LATIN` is asked about by the whole. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff]*$/;
const LATIN_WORD = "A-Za-z0-9_\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f";
const OF_ASCII = { w: "A-Za-z0-9_", d: "0-9", s: "\\t-\\r\\x20" };
const OF_LATIN = { w: LATIN_WORD, d: "0-9", s: SPACE }, OF_ALL = { w: WORD, d: DIGIT, s: SPACE };
// [^] would be shorter, but V8 12 lets it match nothing under the v flag.
const ANY = "[\\s\\S]", START = "^", END = "$", LINE_START = "(?<![^\\n])", LINE_END = "(?![^\\n])", LAST_LINE_END = "(?=\\n?$)";
const boundary = (word) => `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`;
const noBoundary = (word) => `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))`;

function fail(message, pattern, position) {
  const error = $B.module_getattr($B.imported.re, "error");
  const codePoints = position === undefined ? undefined : Array.from(pattern.slice(0, position)).length;
  throw $B.$call(error, message, ...(pattern === undefined ? [] : [$B.String(pattern), codePoints]));
}

/** One pass over the pattern, for text in Latin letters or for all. `shift` is added to the number of every group
 * that is referred to. */
class Translation {
  constructor(pattern, flags, latin, shift = 0) {
    this.pattern = pattern;
    this.flags = flags;
    this.latin = latin;
    this.varies = false; // whether it is another for other text
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

  /** Characters that stand for themselves, up to one that is repeated; whether there were any. */
  plain() {
    PLAIN.lastIndex = this.at;
    const [run] = PLAIN.exec(this.pattern);
    const end = this.at + run.length;
    const last = run.length > 0 && "*+?{".includes(this.pattern[end] ?? " ") ? /[\ud800-\udbff]?.$/s.exec(run)[0].length : 0;
    if (run.length === last) return false;
    this.out.push(run.slice(0, run.length - last));
    this.at = end - last;
    return true;
  }

  item() {
    const { flags } = this;
    if (!(flags & VERBOSE) && this.plain()) return;
    const character = this.next();
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

  classes() {
    if (this.flags & ASCII) return OF_ASCII;
    this.varies = true;
    return this.latin ? OF_LATIN : OF_ALL;
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
    if (!"*+?{".includes(this.pattern[this.at] ?? " ")) return;
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
    const at = this.at - 1, character = this.next("bad escape (end of pattern)");
    if ("wds".includes(character)) return `[${this.classes()[character]}]`;
    if ("WDS".includes(character)) return `[^${this.classes()[character.toLowerCase()]}]`;
    switch (character) {
      case "b": return boundary(this.classes().w);
      case "B": return noBoundary(this.classes().w);
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

  /** Characters of a set that stand for themselves, taken; none where the last of them begins a range. */
  members() {
    MEMBERS.lastIndex = this.at;
    const [run] = MEMBERS.exec(this.pattern), end = this.at + run.length;
    if (this.pattern[end] === "-") return "";
    this.at = end;
    return run;
  }

  /** After "[": a set of characters. */
  set() {
    const at = this.at - 1, out = ["["];
    if (this.pattern[this.at] === "^") { out.push("^"); this.at++; }
    const problem = "unterminated character set";
    /** [what goes into the set, the single character or null where it is a class] */
    const member = () => {
      const from = this.at;
      const character = this.next(problem);
      if (character !== "\\") return [member.literal(character), character];
      const escaped = this.next(problem);
      if ("wds".includes(escaped)) return [this.classes()[escaped], null];
      if ("WDS".includes(escaped)) return [`[^${this.classes()[escaped.toLowerCase()]}]`, null];
      const plain = escaped === "b" ? "\b" : this.plainEscape(escaped, from);
      return [member.literal(plain), plain];
    };
    member.literal = (character) => /[()[\]{}/\-\\|&!#%,:;<=>@`~^$*+.?"']/.test(character) ? code(character) : character;
    for (let first = true; ; first = false) {
      if (this.at >= this.pattern.length) this.fail(problem, at);
      if (this.pattern[this.at] === "]" && !first) break;
      const run = this.members();
      if (run !== "") {
        out.push(run);
        continue;
      }
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

// Runs of what needs no translation, outside of a set and in one.
const PLAIN = /[^\^$\\.*+?()[\]{}|/]*/y, MEMBERS = /[^()[\]{}/\-\\|&!#%,:;<=>@`~^$*+.?"']*/y;

const REST = `(?=(?<rest>${ANY}*))`, ADVANCED = "(?!\\k<rest>$)";

/** The RegExps of one pattern, made when first needed. `shift` is the number of groups put before the pattern's own. */
class Expressions {
  constructor(pattern, flags) {
    this.pattern = pattern;
    this.given = flags;
    this.translation = new Translation(pattern, flags, true);
    this.whole = this.translation.varies ? null : this.translation; // for all text
    // By kind: for all text, for that in Latin letters, and both with the places of groups.
    this.made = [new Map(), new Map(), new Map(), new Map()];
  }

  /** `kind`: search, match, full (up to the end), or beyond (here, but not empty). */
  get(kind, latin, indices = false) {
    const isLatin = latin && this.translation.varies, kept = this.made[(isLatin ? 1 : 0) + (indices ? 2 : 0)];
    let made = kept.get(kind);
    if (made === undefined) {
      made = new RegExp(this.source(kind, isLatin), (indices ? "d" : "") + "v" + (kind === "search" && !indices ? "g" : "y")
        + (this.translation.flags & IGNORECASE ? "i" : ""));
      kept.set(kind, made);
    }
    return made;
  }

  source(kind, latin) {
    if (kind === "beyond") return `${REST}(?:${new Translation(this.pattern, this.given, latin, 1).source})${ADVANCED}`;
    const { source } = latin ? this.translation : this.whole ??= new Translation(this.pattern, this.given, false);
    return kind === "full" ? `(?:${source})${END}` : source;
  }
}

const SHORT = 64, KEPT = 4;
const asked = []; // long texts that were asked about last
/** Whether a text is in Latin letters; of the same long text it is asked again and again. */
function isLatin(text) {
  if (text.length < SHORT) return LATIN.test(text);
  for (const one of asked) {
    if (one.text !== text) continue;
    one.text = text; // it may be another string that says the same: the next comparison need not go through it
    return one.latin;
  }
  if (asked.length === KEPT) asked.shift();
  const latin = LATIN.test(text);
  asked.push({ text, latin });
  return latin;
}

return { ASCII, UNICODE, Expressions, fail, isLatin };
