"""A language's file -> a catalogue ready for use, or every fault of it with its line.

A message is text in a subset of ICU's MessageFormat::

    message = { text | "{" name "}" | "{" name "," kind "}" | choice }
    kind    = "number" | "date" | "role" | "degree" | "list" [ "," joint ] | "roles" [ "," joint ]
    joint   = "and" | "or" | "plain" (commas) | "all" ("and" before each) | "clauses" (semicolons)
    choice  = "{" name ", plural," { form "{" message "}" } "}" | "{" name ", select," { value "{" message "}" } "}"
    form    = "=" number | one of the language's plural forms | "other"

Inside a plural `#` is the number. Braces cannot be quoted: no message needs one.

The build and the command line read languages; the browser gets them prepared.
"""

from __future__ import annotations

import json
import re
from typing import Any, Iterator

from pycore.language.plurals import FORMS

Parts = list[Any]

_KEY = re.compile(r'^\s*"([^"]+)"\s*:', re.M)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*\Z")
_NAME = re.compile(r"[a-z_]+\Z")
_RELATION = re.compile(r"([nivwftce])(?: % (\d+))? (=|!=) (\d+(?:\.\.\d+)?(?:,\d+(?:\.\.\d+)?)*)\Z")
_PARTS = ("language", "direction", "plurals", "number", "lists", "dates", "sentences", "messages")
_JOINTS = ("and", "or", "plain", "all", "clauses")


class LanguageFault(Exception):
    """A language's file cannot be used. One line a fault, each with file and line."""


def read_language(text: str, path: str) -> dict[str, Any]:
    """The catalogue in a language's file, or LanguageFault with all that is wrong. `path` is how it is named."""
    faults: list[str] = []
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except ValueError as error:
        raise LanguageFault(f"{path}: {error}") from error
    if not isinstance(data, dict) or sorted(data) != sorted(_PARTS):
        raise LanguageFault(f"{path}: a language has exactly these parts: {', '.join(_PARTS)}.")
    lines = message_lines(text)
    try:
        data["plurals"] = {form: read_rule(rule) for form, rule in data["plurals"].items()}
    except ValueError as error:
        faults.append(f"{path}: plurals: {error}")
    if sorted({*data["dates"]} - {"first"}) != ["day", "months"] or len(data["dates"]["months"]) != 12:
        faults.append(f"{path}: dates must have day, a pattern, and the 12 months.")
    missing = [kind for kind in _JOINTS if not _joins(data["lists"].get(kind, {}))]
    if missing:
        faults.append(f"{path}: lists: {', '.join(missing)} must have two, middle and last.")
    forms = {"other", *data["plurals"]}
    messages = {}
    for code, message in data["messages"].items():
        try:
            if not _ID.match(code):
                raise ValueError("an id has lower-case words with - and / between them")
            messages[code] = _prepared(read_message(message, forms))
        except ValueError as error:
            faults.append(f"{path}:{lines.get(code, 0)}: {code}: {error}.")
    if faults:
        raise LanguageFault("\n".join(faults))
    return {**data, "messages": messages}


def _joins(joints: dict[str, Any]) -> bool:
    """Whether a list can be joined by these: `but` is another word for one of them before some letters."""
    but = joints.get("but", {"for": "", "say": "", "before": [], "unless": []})
    return sorted({*joints} - {"but"}) == ["last", "middle", "two"] and sorted(but) == [
        "before",
        "for",
        "say",
        "unless",
    ]


def message_lines(text: str) -> dict[str, int]:
    """The line of each message in a language's file."""
    return {found[1]: text.count("\n", 0, found.start(1)) + 1 for found in _KEY.finditer(text)}


def read_rule(rule: str) -> list[list[list[Any]]]:
    """CLDR's rule for a plural form ("i = 1 and v = 0"), as `plurals` takes it. ValueError where it is none."""
    return [[_relation(part) for part in together.split(" and ")] for together in rule.split(" or ")]


def read_message(text: str, forms: set[str]) -> Parts:
    """The parts of a message. `forms` are the plural forms of its language. ValueError says what is wrong."""
    if not isinstance(text, str) or not text:
        raise ValueError("a message is text that is not empty")
    parts, end = _message(text, 0, forms, within_plural=False)
    if end < len(text):
        raise ValueError("a } has no { before it")
    return parts


def needs(message: str | Parts) -> dict[str, str]:
    """What a message needs to know: name -> kind ("" where any text or number will do)."""
    found: dict[str, str] = {}
    for part in _all_parts(message if isinstance(message, list) else []):
        if part[0] != "#" and not found.get(part[0]):
            found[part[0]] = part[1] if len(part) > 1 else ""
    return found


def _all_parts(parts: Parts) -> Iterator[Parts]:
    for part in parts:
        if isinstance(part, list):
            yield part
            if len(part) > 2 and isinstance(part[2], dict):
                for inner in part[2].values():
                    yield from _all_parts(inner)


def _prepared(parts: Parts) -> str | Parts:
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts


def _message(text: str, at: int, forms: set[str], within_plural: bool) -> tuple[Parts, int]:
    """The parts from `at` to the end of the text or to the brace that closes them, and where that is."""
    parts: Parts = []
    plain = ""
    while at < len(text) and text[at] != "}":
        if text[at] == "{":
            part, at = _placeholder(text, at + 1, forms, within_plural)
        elif text[at] == "#" and within_plural:
            part, at = ["#"], at + 1
        else:
            plain, at = plain + text[at], at + 1
            continue
        parts += [plain, part] if plain else [part]
        plain = ""
    return parts + ([plain] if plain else []), at


def _placeholder(text: str, at: int, forms: set[str], within_plural: bool) -> tuple[Parts, int]:
    end = at
    while end < len(text) and text[end] not in "{}":
        end += 1
    if end == len(text):
        raise ValueError("a { is not closed")
    words = [word.strip() for word in text[at:end].split(",")]
    name, kind = words[0], words[1] if len(words) > 1 else ""
    if not _NAME.match(name):
        raise ValueError(f"{name!r} is no name: it has lower-case letters and _ only")
    if kind in ("plural", "select"):
        start = text.index(kind, text.index(",", at)) + len(kind)  # a name may begin like a kind
        return _choices(text, start, name, kind, forms, within_plural or kind == "plural")
    if text[end] == "{":
        raise ValueError(f"a {{ stands inside {{{name}}}")
    if kind in ("list", "roles") and (len(words) == 2 or (len(words) == 3 and words[2] in _JOINTS)):
        return [name, kind, words[2] if len(words) == 3 else "and"], end + 1
    if len(words) > 2 or kind not in ("", "number", "date", "role", "degree"):
        raise ValueError(f"{{{text[at:end]}}} is of no kind that is known here")
    return ([name, kind] if kind else [name]), end + 1


def _choices(
    text: str, at: int, name: str, kind: str, forms: set[str], within_plural: bool
) -> tuple[Parts, int]:
    found: dict[str, Parts] = {}
    at = _after(text, at, ", ")
    while at < len(text) and text[at] != "}":
        start = at
        while at < len(text) and text[at] not in "{}":
            at += 1
        value = text[start:at].strip()
        if at == len(text) or text[at] == "}":
            raise ValueError(f"{{{name}, {kind}}}: after {value!r} comes no {{")
        if value in found:
            raise ValueError(f"{{{name}, {kind}}}: {value!r} stands there twice")
        if kind == "plural" and not re.fullmatch(r"=\d+", value) and value not in forms:
            raise ValueError(f"{{{name}, plural}}: the language has no form {value!r}")
        found[value], at = _message(text, at + 1, forms, within_plural)
        if at == len(text):
            raise ValueError(f"{{{name}, {kind}}} is not closed")
        at = _after(text, at + 1, " ")
    if at == len(text):
        raise ValueError(f"{{{name}, {kind}}} is not closed")
    needed = forms if kind == "plural" else {"other"}
    missing = [form for form in (*FORMS[:-1], "other") if form in needed and form not in found]
    if missing:
        raise ValueError(f"{{{name}, {kind}}} lacks {' and '.join(missing)}")
    return [name, kind, found], at + 1


def _after(text: str, at: int, skipped: str) -> int:
    while at < len(text) and text[at] in skipped:
        at += 1
    return at


def _relation(text: str) -> list[Any]:
    found = _RELATION.match(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no relation that is known here")
    ranges = [[int(end) for end in part.split("..")] for part in found[4].split(",")]
    return [found[1], int(found[2] or 0), found[3] == "=", [[part[0], part[-1]] for part in ranges]]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for name, value in pairs:
        if name in seen:
            raise ValueError(f"{name!r} stands there twice")
        seen[name] = value
    return seen
