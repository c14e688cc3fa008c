// Behind the `unicodedata` of the browser build. Strings of the runtime are JavaScript strings, or objects
// that stand for one where it holds astral characters (valueOf gives it).
const forms = new Set(["NFC", "NFD", "NFKC", "NFKD"]);
const categories = ["Ll", "Lu", "Lo", "Zs", "Po", "Nd", "Mn", "Pd", "Ps", "Pe", "Lm", "Sm", "So", "Pi", "Pf", "Lt", "Mc", "Me",
  "Nl", "No", "Pc", "Sc", "Sk", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn"];
const tests = categories.map((name) => [name, new RegExp(`^\\p{${name}}$`, "u")]);
return {
  normalize(form, text) {
    if (!forms.has(form)) $B.RAISE($B.builtins.ValueError, "invalid normalization form");
    return $B.String(text.valueOf().normalize(form));
  },
  category(character) {
    const text = character.valueOf();
    if (typeof text !== "string" || text.length !== (text.codePointAt(0) > 0xffff ? 2 : 1)) {
      $B.RAISE($B.builtins.TypeError, "category() argument must be a unicode character");
    }
    return tests.find(([, test]) => test.test(text))[0];
  },
};
