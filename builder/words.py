"""Whether code and catalogue fit: every message that is said is there, every one that is there is said.

Ids have a `/`, so a quoted text whose first part is one of the catalogue's is an id wherever it stands: in a
call, in a table, in a page's `data-say`. Where code makes an id (`f"role/{slug}"`), the rest of it must stand
somewhere in quotes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from builder.languages import ENGLISH, LANGUAGES, LOCALES, read_languages
from builder.paths import CORE, EXTENSION
from pycore.language.reading import LanguageFault, message_lines, needs

_SAYING = ("say", "fact", "trouble")
_ID = re.compile(r"([a-z0-9-]+)/[a-z0-9/-]+\Z")
_QUOTED = re.compile(r'"((?:\\.|[^"\\\n])*)"')
_SAID = re.compile(r"""\bsay\(\s*"([^"]+)"\s*([,)])""")
_FAMILY = re.compile(r"`([a-z0-9-]+/)\$\{")
_PLAIN_ARGUMENTS = {"detail"}  # of `trouble`, beside what the message is told


@dataclass
class _Found:
    """What the code says: ids and other quoted texts by where they stand, families, and what calls hand over."""

    root: Path
    texts: dict[str, str] = field(default_factory=dict)
    families: set[str] = field(default_factory=set)
    calls: list[tuple[str, str, set[str]]] = field(default_factory=list)  # place, id, names

    def shown(self, file: Path) -> str:
        return file.relative_to(self.root).as_posix()


def check_words() -> None:
    """Raise LanguageFault with each message that is not there, not used, or told something else than it needs."""
    messages = read_languages()[ENGLISH]["messages"]
    lines = message_lines((LANGUAGES / f"{ENGLISH}.json").read_text(encoding="utf-8"))
    faults = list(word_faults(messages, lines, CORE, EXTENSION))
    if faults:
        raise LanguageFault("\n".join(faults))


def word_faults(
    messages: dict[str, Any], lines: dict[str, int], core: Path, extension: Path
) -> Iterator[str]:
    """The faults, one sentence each. `lines` says where the messages stand in the English file."""
    found = _Found(core.parent)
    for file in sorted(core.rglob("*.py")):
        _read_python(file, found)
    for suffix in ("js", "html"):
        for file in sorted(extension.rglob(f"*.{suffix}")):
            _read_script(file, found)
    for code in LOCALES.values():
        found.texts.setdefault(code, "builder/languages.py")
    first_parts = {code.partition("/")[0] for code in messages if "/" in code}
    for text, place in found.texts.items():
        shape = _ID.match(text)
        if shape and shape[1] in first_parts and text not in messages:
            yield f"{place}: there is no message {text}."
    for place, code, names in found.calls:
        wanted = set(needs(messages[code])) if code in messages else names
        if code not in messages and "/" not in code:
            yield f"{place}: there is no message {code}."
        if names != wanted:
            yield f"{place}: {code} is told {_names(names)}, but needs {_names(wanted)}."
    for code in messages:
        if code not in found.texts and not _of_family(code, found):
            yield f"extension/languages/{ENGLISH}.json:{lines[code]}: {code} is not used."


def _of_family(code: str, found: _Found) -> bool:
    return any(
        code.startswith(family)
        and any(
            rest in found.texts for rest in (code[len(family) :], code[len(family) :].removesuffix("/remedy"))
        )
        for family in found.families
    )


def _read_python(file: Path, found: _Found) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.texts.setdefault(node.value, f"{found.shown(file)}:{node.lineno}")
        elif isinstance(node, ast.JoinedStr) and len(node.values) > 1:
            _family(node.values[0], found)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            _family(node.left, found)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SAYING:
            _read_call(node, f"{found.shown(file)}:{node.lineno}", found)


def _family(start: ast.expr, found: _Found) -> None:
    if isinstance(start, ast.Constant) and isinstance(start.value, str) and start.value.endswith("/"):
        found.families.add(start.value)


def _read_call(call: ast.Call, place: str, found: _Found) -> None:
    first = call.args[0] if call.args else None
    if not isinstance(first, ast.Constant) or any(word.arg is None for word in call.keywords):
        return
    names = {str(word.arg) for word in call.keywords}
    code = str(first.value)
    if isinstance(call.func, ast.Name) and call.func.id == "trouble":
        code, names = f"problem/{code}", names - _PLAIN_ARGUMENTS
        for said in (code, f"{code}/remedy"):
            found.texts.setdefault(said, place)
        found.calls.append((place, f"{code}/remedy", set()))
    found.calls.append((place, code, names))


def _read_script(file: Path, found: _Found) -> None:
    text = file.read_text(encoding="utf-8")
    for quoted in _QUOTED.finditer(text):
        found.texts.setdefault(quoted[1], f"{found.shown(file)}:{_line(text, quoted.start())}")
    found.families.update(_FAMILY.findall(text))
    for said in _SAID.finditer(text):
        names = set() if said[2] == ")" else _keys(text, said.end())
        if names is not None:
            found.calls.append((f"{found.shown(file)}:{_line(text, said.start())}", said[1], names))


def _keys(text: str, at: int) -> set[str] | None:
    """The names in the object that begins at `at`; None where it is no object, or one that takes in another."""
    while text[at].isspace():
        at += 1
    if text[at] != "{":
        return None
    names, depth, start = set(), 0, at + 1
    for place in range(at, len(text)):
        if text[place] in "{([":
            depth += 1
        elif text[place] in "})]":
            depth -= 1
        if (depth == 1 and text[place] == ",") or depth == 0:
            name = re.match(r"\s*(\.\.\.|[a-z_]*)", text[start:place])
            if name and name[1] == "...":
                return None
            if name and name[1]:
                names.add(name[1])
            start = place + 1
        if depth == 0:
            break
    return names


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
