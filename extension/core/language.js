"use strict";
/* What pycore/language/saying.py does, for the JavaScript that speaks itself: a code and its facts -> words, by
 * the catalogue in use. A classic script that a module may import for its effect; defines `language`. Two scripts
 * that the build writes come after it: languages/codes.js says which code each message of a catalogue has, since
 * the catalogues only hold them in this order; English (languages/en.js) is in use from then on. */
if (!globalThis.language) {
  const FORMS = ["zero", "one", "two", "few", "many"];
  /** @type {Catalogue | null} */
  let inUse = null;
  /** @type {string[]} */
  let codes = [];

  /** A catalogue with each message under its code. @param {Catalogue | ShippedCatalogue} catalogue @returns {Catalogue} */
  function byCode(catalogue) {
    const { messages } = catalogue;
    if (!Array.isArray(messages)) return /** @type {Catalogue} */ (catalogue);
    // Without a prototype it is a table from the start: one that grows into it takes ten times as long.
    /** @type {Catalogue["messages"]} */
    const named = Object.create(null);
    for (let place = 0; place < codes.length; place += 1) named[codes[place]] = messages[place];
    return { ...catalogue, messages: named };
  }

  function its() {
    if (!inUse) throw new Error("No language is in use yet.");
    return inUse;
  }

  /** The words for a message and what it needs to know, for a fact (`{code, …}`), or for facts one after another.
   * @param {Words} what
   * @param {Known} [known]
   * @returns {string} */
  function say(what, known = {}) {
    if (Array.isArray(what)) return what.map((one) => say(one)).join(its().sentences);
    if (what === null) throw new Error("There is nothing to say.");
    if (typeof what !== "string") return said(what.code, what);
    return said(what, known);
  }

  /** @param {string} code @param {Known} known */
  function said(code, known) {
    const { messages } = its();
    if (!Object.hasOwn(messages, code)) throw new Error(`There is no message "${code}".`);
    const message = messages[code];
    return typeof message === "string" ? message : text(code, message, known, 0);
  }

  /** @param {string} code @param {Part[]} parts @param {Known} known @param {number} counted @returns {string} */
  function text(code, parts, known, counted) {
    return parts.map((part) => (typeof part === "string" ? part : partText(code, part, known, counted))).join("");
  }

  /** @param {string} code @param {Hole} hole @param {Known} known @param {number} counted @returns {string} */
  function partText(code, [name, kind, more], known, counted) {
    if (name === "#") return number(counted);
    if (!Object.hasOwn(known, name)) throw new Error(`The message "${code}" needs to know "${name}".`);
    const value = known[name];
    switch (kind) {
      case "plural": return text(code, form(more, value), known, value);
      case "select": return text(code, more[Object.hasOwn(more, choice(value)) ? choice(value) : "other"], known, counted);
      case "list": return listed(value.map(/** @param {unknown} one */ (one) => plain(code, name, one)), more);
      case "role": return say(`role/${value}`);
      case "degree": return say(`degree/${value}`);
      case "date": return date(value);
      case "roles": return listed(roles(value), more);
      default: return plain(code, name, value);
    }
  }

  /** @param {string} code @param {string} name @param {any} value */
  function plain(code, name, value) {
    if (typeof value === "string") return value;
    if (Number.isInteger(value)) return number(value);
    if (typeof value === "object" && value !== null) return say(value);
    throw new Error(`The message "${code}" cannot say "${name}": it is ${value === null ? "null" : `a ${typeof value}`}.`);
  }

  /** @param {unknown} value */
  function choice(value) {
    if (value === null) return "none";
    if (typeof value === "boolean") return value ? "yes" : "no";
    return String(value);
  }

  /** @param {Forms} forms @param {number} value */
  function form(forms, value) {
    if (Object.hasOwn(forms, `=${value}`)) return forms[`=${value}`];
    const chosen = FORMS.find((one) => (its().plurals[one] ?? []).some((together) => together.every((relation) => holds(value, relation))));
    return forms[Object.hasOwn(forms, chosen ?? "other") ? chosen ?? "other" : "other"];
  }

  /** @param {number} value @param {Relation} relation */
  function holds(value, [operand, modulus, equal, ranges]) {
    const whole = operand === "n" || operand === "i" ? Math.abs(value) : 0;
    const rest = modulus ? whole % modulus : whole;
    return ranges.some(([first, last]) => first <= rest && rest <= last) === equal;
  }

  /** @param {number} value */
  function number(value) {
    const { group, size, least } = its().number;
    let digits = String(Math.abs(value));
    if (digits.length >= least) {
      const groups = [];
      for (let end = digits.length; end > 0; end -= size) groups.unshift(digits.slice(Math.max(0, end - size), end));
      digits = groups.join(group);
    }
    return value < 0 ? `-${digits}` : digits;
  }

  /** A day as "2026-01-31" -> as the language writes it. @param {string} value */
  function date(value) {
    const [year, month, day] = value.split("-");
    const { dates } = its();
    /** @type {{ [name: string]: string }} */
    const parts = { year, month: dates.months[Number(month) - 1], day: (day === "01" && dates.first) || String(Number(day)) };
    return dates.day.replace(/\{(year|month|day)\}/g, (_, name) => parts[name]);
  }

  /** @param {string[]} words @param {string} kind */
  function listed(words, kind) {
    const joints = its().lists[kind];
    return words.map((word, place) => {
      if (place === 0) return word;
      const where = words.length === 2 ? "two" : place === words.length - 1 ? "last" : "middle";
      return joint(joints, where, word) + word;
    }).join("");
  }

  /** What joins a word to those before it: Spanish "y" is "e" before the sound of an i.
   * @param {Joints} joints @param {"two" | "middle" | "last"} where @param {string} following */
  function joint({ but, ...joints }, where, following) {
    if (!but || joints[where] !== but.for) return joints[where];
    const begins = following.toLowerCase();
    /** @param {string} letters */
    const starts = (letters) => begins.startsWith(letters);
    return but.before.some(starts) && !but.unless.some(starts) ? but.say : joints[where];
  }

  /** `{role: degree}` or `[{role, degree}]`, in the order of the catalogue's roles, which is CRediT's.
   * @param {RoleDegree[] | { [role: string]: string | null }} value */
  function roles(value) {
    /** @type {{ [role: string]: string | null }} */
    const degrees = Array.isArray(value) ? Object.fromEntries(value.map(({ role, degree }) => [role, degree])) : value;
    return Object.keys(its().messages)
      .filter((code) => code.startsWith("role/") && Object.hasOwn(degrees, code.slice(5)))
      .map((code) => code.slice(5))
      .map((role) => (degrees[role] ? say("role-with-degree", { role, degree: degrees[role] }) : say(`role/${role}`)));
  }

  /** The same in another language than the one in use. @param {Catalogue | ShippedCatalogue} catalogue @param {Words} what */
  function sayIn(catalogue, what) {
    const own = inUse;
    inUse = byCode(catalogue);
    try {
      return say(what);
    } finally {
      inUse = own;
    }
  }

  globalThis.language = {
    say,
    sayIn,
    /** The code of each message, in the order in which catalogues have them. */
    order: (inOrder) => { codes = inOrder; },
    /** From now on everything is said in this language. */
    use: (catalogue) => { inUse = byCode(catalogue); },
    /** The catalogue in use, which core.js hands to the core. */
    catalogue: () => inUse,
  };
}
