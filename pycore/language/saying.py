"""A code and its facts -> words, by the catalogue in use.

```
Catalogue  {language, direction, plurals: Rules, number: {group, size, least},
            lists: {kind: {two, middle, last, but?: {for, say, before: [letters], unless: [letters]}}},
            dates: {day: text with {day}, {month} and {year}, first?: the first day of a month, months: [name]},
            sentences: what stands between two, messages: {id: text | [Part]}}
Part       text | [name] | [name, "number"] | ["#"] | [name, "plural", {"=0"|form: [Part]}] | [name, "select", {value: [Part]}]
           | [name, "list", kind] | [name, "role"] | [name, "degree"] | [name, "date"] | [name, "roles", kind]
```
`pycore.language.reading` makes it from a language's file; docs/words.md explains the messages.
"""

from __future__ import annotations

from typing import Any

from pycore.credit import ORDER
from pycore.language.facts import Fact
from pycore.language.plurals import plural_form

Catalogue = dict[str, Any]

_in_use: Catalogue = {}


class LanguageError(Exception):
    """A message that the catalogue does not have, or a fact that it needs and was not given."""


def use(catalogue: Catalogue) -> None:
    """From now on everything is said in this language."""
    _in_use.clear()
    _in_use.update(catalogue)


def knows(code: str) -> bool:
    """Whether the catalogue in use has this message."""
    return code in _in_use["messages"]


def say(what: str | Fact | list[Fact], **known: Any) -> str:
    """The words for a message and what it needs to know, for a fact, or for facts one after another."""
    if isinstance(what, list):
        return str(_in_use["sentences"]).join([say(one) for one in what])
    if isinstance(what, dict):
        return _said(str(what["code"]), what)
    return _said(what, known)


def _said(code: str, known: dict[str, Any]) -> str:
    if not _in_use:
        raise LanguageError("No language is in use yet.")
    message = _in_use["messages"].get(code)
    if message is None:
        raise LanguageError(f"There is no message {code!r}.")
    if isinstance(message, str):
        return message
    return _text(code, message, known, 0)


def _text(code: str, parts: list[Any], known: dict[str, Any], counted: int) -> str:
    return "".join([part if isinstance(part, str) else _part(code, part, known, counted) for part in parts])


def _part(code: str, part: list[Any], known: dict[str, Any], counted: int) -> str:
    name = part[0]
    if name == "#":
        return _number(counted)
    if name not in known:
        raise LanguageError(f"The message {code!r} needs to know {name!r}.")
    value = known[name]
    kind = part[1] if len(part) > 1 else ""
    if kind == "plural":
        return _text(code, _form(part[2], value), known, value)
    if kind == "select":
        choice = _choice(value)
        return _text(code, part[2][choice if choice in part[2] else "other"], known, counted)
    if kind == "list":
        return _listed([_plain(code, name, one) for one in value], part[2])
    if kind == "role":
        return say("role/" + value)
    if kind == "degree":
        return say("degree/" + value)
    if kind == "date":
        return _date(value)
    if kind == "roles":
        return _listed(_roles(value), part[2])
    return _plain(code, name, value)


def _plain(code: str, name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        return say(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _number(value)
    raise LanguageError(f"The message {code!r} cannot say {name!r}: it is a {type(value).__name__}.")


def _form(forms: dict[str, list[Any]], value: int) -> list[Any]:
    exactly = f"={value}"
    if exactly in forms:
        return forms[exactly]
    form = plural_form(value, _in_use["plurals"])
    return forms[form if form in forms else "other"]


def _choice(value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _number(value: int) -> str:
    """10000 -> "10,000"; shorter ones than the language sets apart stay as they are."""
    layout = _in_use["number"]
    digits, size = str(abs(value)), layout["size"]
    if len(digits) >= layout["least"]:
        head = len(digits) % size
        groups = [digits[start : start + size] for start in range(head, len(digits), size)]
        digits = layout["group"].join(([digits[:head]] if head else []) + groups)
    return "-" + digits if value < 0 else digits


def _date(value: str) -> str:
    """A day as "2026-01-31" -> as the language writes it."""
    year, month, day = value.split("-")
    layout = _in_use["dates"]
    number = str(int(day))
    if number == "1":
        number = str(layout.get("first", number))
    parts = {"{year}": year, "{month}": layout["months"][int(month) - 1], "{day}": number}
    text = str(layout["day"])
    for name in parts:
        text = text.replace(name, parts[name])
    return text


def _listed(words: list[str], kind: str) -> str:
    """ "one", "one and two", "one, two and three"."""
    joints = _in_use["lists"][kind]
    text = words[0] if words else ""
    for place in range(1, len(words)):
        where = "two" if len(words) == 2 else "last" if place == len(words) - 1 else "middle"
        text += _joint(joints, where, words[place]) + words[place]
    return text


def _joint(joints: dict[str, Any], where: str, following: str) -> str:
    """What joins a word to those before it: Spanish "y" is "e" before the sound of an i."""
    joint, but = str(joints[where]), joints.get("but")
    if but is None or joint != but["for"]:
        return joint
    begins = following.lower()
    sounds = begins.startswith(tuple(but["before"])) and not begins.startswith(tuple(but["unless"]))
    return str(but["say"]) if sounds else joint


def _roles(value: Any) -> list[str]:
    """ "Investigation (lead)", "Software", in CRediT's order."""
    degrees = value if isinstance(value, dict) else {one["role"]: one["degree"] for one in value}
    return [
        say("role-with-degree", role=role, degree=degrees[role]) if degrees[role] else say("role/" + role)
        for role in sorted(degrees, key=ORDER.__getitem__)
    ]
