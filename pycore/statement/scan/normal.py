"""The text as it is read: markup and damage taken out, with the way back to every character.

Nothing is changed that carries meaning. What is undone:

* HTML entities and tags, Markdown and LaTeX emphasis, escapes and citations (`latex`);
* accents that stand before their letter, or after it ("Bj¨orn", "Z˙."), as names are compared without them;
* raised numbers and letters, daggers and the like, which point to a note;
* what UTF-8 turns into where it is read as another encoding ("â€”" is a dash);
* invisible characters (zero-width, marks of direction, soft hyphen, byte order mark), exotic spaces; in
  Persian a zero-width joint is a blank;
* the vowel signs of Arabic and of three scripts of India, which no pattern takes for letters;
* every dash to "-", every quotation mark to one of ' and ";
* ligatures, full-width forms, letters with combining accents, Chinese punctuation;
* a hyphen at a line end keeps the hyphen and loses the line end ("Conceptualiza-tion"): whether
  the word was one is decided by who knows the words (`tokens`).
"""

from __future__ import annotations

import re
import unicodedata

from pycore.people.names import SIGNS
from pycore.statement.scan.latex import PATTERNS, latex_replacement

LIMIT = 100_000

_CHARS = {
    "\u3000": " ",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2007": " ",
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u000b": "\n",
    "\u000c": "\n\n",
    "\u2018": "'",
    "\u2019": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u3001": ",",
    "\u3002": ".",
    "\uff0c": ",",
    "\uff1b": ";",
    "\uff1a": ":",
    "\uff08": "(",
    "\uff09": ")",
    "\u3010": "[",
    "\u3011": "]",
    "\u060c": ",",
    "\u061b": ";",
    "\u061f": "?",
    "\u06d4": ".",
    "\u0964": ".",
    "\u2022": "\n- ",
    "\u25cf": "\n- ",
    "\u25aa": "\n- ",
    "\u25a0": "\n- ",
    "\u2023": "\n- ",
    "\u00b7": ".",
    "\uff0e": ".",
    "\uff0f": "/",
    "\uff06": "&",
    "\u2a7d": "<",
    "\u0131": "i",
    "\uff5c": "|",
    "\u30fb": ",",
    # what some fonts say of their ligatures
    "\u019f": "ti",
    "\u0275": "ti",
    "\u01a9": "tt",
}
_ENTITIES = {
    "amp": "&",
    "nbsp": " ",
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "ndash": "-",
    "mdash": "-",
    "shy": "",
    "#38": "&",
    "#160": " ",
    "#8211": "-",
    "#8212": "-",
    "#39": "'",
    "#34": '"',
    "#8217": "'",
    "#x2013": "-",
    "#x2014": "-",
    "#xa0": " ",
    "#x2019": "'",
    "#8208": "-",
    "#8209": "-",
    "minus": "-",
    "rsquo": "'",
    "lsquo": "'",
    "rdquo": '"',
    "ldquo": '"',
    "ensp": " ",
    "emsp": " ",
    "thinsp": " ",
    "bull": "\n- ",
    "middot": ".",
}

# One alternation, tried from the left at each place; the group names say what is done.
_ODD = (
    r"(?P<entity>&(?:amp;){0,3}(?:[a-z]{2,8}|#x[0-9a-f]{2,5}|#[0-9]{2,6});)"
    r"|(?P<image>\[?!\[[^\[\]\n]{0,200}\]\([^()\s]{1,300}\)(?:(?:\{[^{}\n]{0,200}\})?\]\([^()\s]{1,300}\))?)"
    r"|(?P<cited>\[(?:-|see |cf\. |e\.g\.,? )?@[a-z][^\[\]]{1,200}\])"
    r"|(?P<target>\]\((?:[^()\s]{0,8}://|mailto:)[^()\s]{1,300}\))"
    r"|(?P<block></?(?:p|div|li|ul|ol|br|tr|td|th|table|h[1-6]|section|dd|dt|dl)\b[^<>\n]{0,200}>)"
    r"|(?P<tag></?[a-z][a-z0-9]{0,9}(?:[ /][^<>\n]{0,200})?>)"
    r"|(?P<line>\n[ \t]*(?:>[ \t]?|(?:\n[ \t]*)?\d{1,4}[ \t]*\n(?:[ \t]*\n)?[ \t]*(?=[a-z])))"
    r"|(?P<wrapped>[-\u2010\u2011\u00ad][ \t]*\r?\n[ \t]*(?=[^\W\d_]))"
    r"|(?P<quoted>\"[ \t]*(?:,[ \t]*)?\r?\n[ \t]*[fr]?\")"
    r"|(?P<escape>\\(?:[nrt](?![a-z])|[&_%#$]|textbf\{|textit\{|emph\{|\\|,|;| ))"
    r"|(?P<latexdash>-{2,3})"
    r"|(?P<bold>\*+|__+|`+|~~)"
    r"|(?P<apart>(?<=[\u0600-\u06ff])\u200c)"
    r"|(?P<invisible>[\u00ad\u061c\u200b-\u200f\u2060-\u2069\ufeff\u202a-\u202e\u180e\r\ufffd\ue000-\uf8ff"
    + SIGNS
    + r"]+)"
    r"|(?P<listed>(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])\u00b7)"
    r"|(?P<dash>[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]+)"
    r"|(?P<accent>[\u00a8\u00b4\u02c6\u02dc\u00b8\u02da\u02c7](?: (?=[a-z])|(?=[^\W\d_]))|(?<=[^\W\d_])[\u02c6\u02c7\u02d8-\u02db\u02dd])"
    r"|(?P<raised>[\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3\u2070\u2074-\u207f\u02b0-\u02b8\u02d2\u1d2c-\u1d6a]+)"
    r"|(?P<misread>\u00e2(?:\u20ac|\u0080)[\u0080-\u00bf\u0152-\u02dc\u2010-\u2022\u203a\u2122\"]|\u00c3[\u00a1-\u00a9\u00ab-\u00b9\u00bc-\u00bf]|\u00c2[\u00a0\u00ab\u00b7\u00bb])"
    r"|(?P<typst>#(?:emph|strong|text|underline|smallcaps|highlight|heading)(?:\([^()\n]{0,80}\))?(?=\[))"
    r"|(?P<compat>[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e\u2160-\u217f\u2000-\u200a\u3000-\u303f\u0149\u00aa\u00ba]"
    r"|[\u00a0\u202f\u2007\t\u2028\u2029\x0b\x0c\u2018\u2019\u02bc\u00b4\u201c-\u201e\u00ab\u00bb\u060c\u061b\u061f\u06d4\u0964"
    r"\u2022\u25cf\u25aa\u25a0\u2023\u00b7\u30fb\u0131\u019f\u0275\u01a9])"
)
# All of these begin with a character that plain words have not; a look at it first spares the others.
_USUAL = re.compile(r"(?=[^\w .,;:()'/?+=%@{}|$^]|_|[^\x00-\x7f])(?:" + _ODD + ")", re.IGNORECASE)
# ... but for those of LaTeX, which few texts have,
_LATEX = re.compile(r"(?=[^\w .,;:()'/?+=%@}|^]|_|[^\x00-\x7f])(?:" + PATTERNS + _ODD + ")", re.IGNORECASE)
# ... for signs that a page gives by their numbers in its font ("Manj /C19 on" is Manjón),
_GLYPHS = re.compile(r"(?P<glyph>(?<=[^\W\d_]) ?/C\d{1,3} ?(?=[^\W\d_]))|" + _USUAL.pattern, re.IGNORECASE)
# ... and for letters with a mark put on them.
_MARKS = re.compile("[\u0300-\u036f]")
_MARKED = re.compile(_ODD + r"|(?P<joined>[^\W\d_][\u0300-\u036f]+)", re.IGNORECASE)


class Normal:
    """`text` as it is read; `original(start, end)` gives the range in the text as it was given."""

    __slots__ = ("_from", "_pieces", "_plain", "_to", "cut", "text")

    def __init__(self, given: str, pieces: list[tuple[int, int, str]] | None = None) -> None:
        """Read `given`; `pieces` are the ranges of it to read, in this order, each with what to put after it."""
        self.cut = len(given) > LIMIT
        if self.cut:
            given = given[:LIMIT]
        # Where each piece begins in the text put together, and where it was taken from.
        self._pieces: list[tuple[int, int]] = [(0, 0)]
        self._plain = not pieces
        if pieces:
            given = self._put_together(given, pieces)
        # Places in `text` and in what was given from which the two run alike; each edit adds two, the
        # place where it begins and the place after it.
        self._to: list[int] = [0]
        self._from: list[int] = [0]
        out: list[str] = []
        done = 0
        length = 0
        patterns = _MARKED if _MARKS.search(given) else _LATEX if "\\" in given else _USUAL
        if "/C" in given and patterns is _USUAL:
            patterns = _GLYPHS
        for found in patterns.finditer(given):
            kind, whole = found.lastgroup or "", found.group(0)
            instead = (
                latex_replacement if kind[:3] == "tex" else _glyph if kind == "glyph" else _replacement
            )(kind, whole)
            if instead == whole:
                continue
            start, end = found.span()
            if kind == "accent" and _stands_loose(given, start, end):
                start -= 1
            out.append(given[done:start])
            length += start - done
            out.append(instead)
            if len(instead) != end - start:
                self._mark(length, start)
                self._mark(length + len(instead), end)
            length += len(instead)
            done = end
        out.append(given[done:])
        self.text = "".join(out)

    def _put_together(self, given: str, pieces: list[tuple[int, int, str]]) -> str:
        out: list[str] = []
        length = 0
        self._pieces = []
        for start, end, glue in pieces:
            self._pieces.append((length, start))
            out.append(given[start:end] + glue)
            length += end - start + len(glue)
        return "".join(out)

    def _mark(self, to: int, origin: int) -> None:
        self._to.append(to)
        self._from.append(origin)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the given text that `text[start:end]` was read from."""
        if len(self._to) == 1 and self._plain:
            return start, end
        first = self._origin(start, False)
        last = self._origin(end - 1, True) if end > start else first
        return first, max(first, last)

    def _origin(self, place: int, after: bool) -> int:
        """Where the character at `place` was read from: its place, or the place after it."""
        low, high = 0, len(self._to)
        while high - low > 1:
            middle = (low + high) // 2
            if self._to[middle] <= place:
                low = middle
            else:
                high = middle
        if low % 2:  # inside something that was replaced: all of it
            origin = self._from[low + after]
        else:
            origin = self._from[low] + place - self._to[low] + after
        if self._plain:
            return origin
        low, high = 0, len(self._pieces)
        while high - low > 1:
            middle = (low + high) // 2
            if self._pieces[middle][0] <= origin - after:
                low = middle
            else:
                high = middle
        begin, taken_from = self._pieces[low]
        return taken_from + origin - begin


def _stands_loose(given: str, start: int, end: int) -> bool:
    """Whether an accent has a blank on both sides, within a word: "Jos \u00b4 e"."""
    inside = start > 1 and given[start - 1] == " " and given[start - 2].isalpha()
    return inside and given[end - 1] == " " and given[end : end + 1].islower()


# The last part of an entity's name -> the mark that is put on the letter before it.
_ON_LETTERS = {
    "uml": "\u0308",
    "acute": "\u0301",
    "grave": "\u0300",
    "circ": "\u0302",
    "tilde": "\u0303",
    "cedil": "\u0327",
    "ring": "\u030a",
    "caron": "\u030c",
    "breve": "\u0306",
    "macr": "\u0304",
    "ogon": "\u0328",
    "dot": "\u0307",
}
_LETTERS = {"szlig": "ß", "oslash": "ø", "aelig": "æ", "oelig": "œ", "eth": "ð", "thorn": "þ", "lstrok": "ł"}


def _entity(found: str) -> str:
    """What an entity stands for, also one that was written as text again ("&amp;ndash;")."""
    name = found[1:]
    while name[:4].lower() == "amp;" and len(name) > 4:
        name = name[4:]
    return _ENTITIES.get(name[:-1].lower()) or _character("&" + name)


def _character(entity: str) -> str:
    """The character that "&#214;", "&#xD6;" or "&Ouml;" stands for; the entity itself where it is none."""
    name = entity[1:-1]
    if name[0] == "#":
        digits, base = (name[2:], 16) if name[1] in "xX" else (name[1:], 10)
        code = int(digits, base)
        return chr(code) if 31 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "
    mark = _ON_LETTERS.get(name[1:])
    if mark is not None:
        return unicodedata.normalize("NFC", name[0] + mark)
    letter = _LETTERS.get(name.lower())
    if letter is None:
        return entity
    return letter.upper() if name[0].isupper() else letter


# The third character of what quotation marks turn into; dashes turn into all the others.
_QUOTED = {
    "\u02dc": "'",
    "\u2122": "'",
    "\u0098": "'",
    "\u0099": "'",
    "\u0153": '"',
    "\u009c": '"',
    "\u009d": '"',
    "\u00a2": "\n- ",
    "\u00a6": ".",
    "\u00af": " ",
}


def _as_written(misread: str) -> str:
    """What UTF-8 stood for that was read as Latin-1 or Windows-1252; other letters stay as they are."""
    if misread[0] == "\u00c3":
        return chr(ord(misread[1]) + 0x40)
    if misread[0] == "\u00c2":
        return _CHARS.get(misread[1], misread[1])
    return _QUOTED.get(misread[2], "-") if misread[0] == "\u00e2" else misread


def _glyph(_: str, found: str) -> str:
    """The letter of a number in a font, where it is one of Latin-1; an accent stands before its letter, and goes."""
    number = int(found.strip()[2:])
    return chr(number) if _FIRST_LETTER <= number <= _LAST_LETTER else ""


_FIRST_LETTER, _LAST_LETTER = 0xC0, 0xFF


def _replacement(kind: str, found: str) -> str:
    if kind == "entity":
        return _entity(found)
    if kind == "block" or kind == "image":
        return " " if found[0] == "[" else "\n"  # a linked picture stands within a line
    if kind == "line":  # a mail's ">", and a page's number between the words of a sentence
        return "\n" if ">" in found else " "
    if kind == "target":  # where a link leads
        return "]"
    if kind == "apart":
        return " "
    if kind == "listed":
        return ","
    if kind == "wrapped":
        return "-"
    if kind == "quoted":
        return " "
    if kind == "escape":
        letter = found[1]
        if letter in "nrt":
            return "\n" if letter == "n" and len(found) == 2 else " " if len(found) == 2 else ""
        return "&" if letter == "&" else "" if len(found) > 2 else " "
    if kind == "latexdash" or kind == "dash":
        return "-"
    if kind == "misread":
        return _as_written(found)
    if kind in ("cited", "tag", "typst", "bold", "invisible", "accent", "raised"):
        return ""
    if kind == "joined":
        return unicodedata.normalize("NFC", found)
    return _CHARS.get(found, unicodedata.normalize("NFKC", found) if found not in "\u3000" else " ")
