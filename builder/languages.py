"""The languages: each file of `extension/languages/`, checked, and as the extension ships it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from builder.paths import EXTENSION
from pycore.language.reading import LanguageFault, message_lines, needs, read_language

LANGUAGES = EXTENSION / "languages"
ENGLISH = "en"

# What the browser, the stores and the content scripts show, by the name it has in `_locales`.
LOCALES = {
    "name": "extension/name",
    "description": "extension/description",
    "action": "extension/action",
    "hide": "content/hide",
    "hide_here": "content/hide-here",
    "updated": "content/updated",
    "too_large": "content/too-large",
    "no_answer": "content/no-answer",
    "record": "content/record",
    "kept_out": "content/kept-out",
}

_SAID = re.compile(r'(<[a-z0-9]+\b[^>]*\bdata-say="([^"]+)"[^>]*>)(?=</)')


@cache
def read_languages() -> dict[str, dict[str, Any]]:
    """The catalogue of each language, by its code. Raises LanguageFault with every fault, file and line."""
    files = {file.stem: file for file in sorted(LANGUAGES.glob("*.json"))}
    texts = {code: file.read_text(encoding="utf-8") for code, file in files.items()}
    found, faults = {}, []
    for code, text in texts.items():
        try:
            found[code] = read_language(text, _shown(files[code]))
        except LanguageFault as fault:
            faults.append(str(fault))
    if not faults:
        for code, catalogue in found.items():
            faults += _differences(_shown(files[code]), texts[code], catalogue, found[ENGLISH])
    if faults:
        raise LanguageFault("\n".join(faults))
    return {code: _in_order(catalogue, found[ENGLISH]) for code, catalogue in found.items()}


def language_files() -> dict[str, bytes]:
    """Of each language a script that puts it to use, and what the browser shows before anything runs."""
    files = {}
    for code, catalogue in read_languages().items():
        text = json.dumps(catalogue, ensure_ascii=False, separators=(",", ":"))
        files[f"languages/{code}.js"] = f"globalThis.language.use({text});\n".encode()
        shown = {name: {"message": catalogue["messages"][message]} for name, message in LOCALES.items()}
        locale = code.replace("-", "_")
        files[f"_locales/{locale}/messages.json"] = (
            json.dumps(shown, ensure_ascii=False, indent=2) + "\n"
        ).encode()
    return files


def filled(page: bytes) -> bytes:
    """A page with the English words in its elements that have a `data-say`, so that they stand there before
    any script runs; shared/language.js puts another language's in their place."""
    messages = read_languages()[ENGLISH]["messages"]
    return _SAID.sub(lambda found: f"{found[1]}{messages[found[2]]}", page.decode()).encode()


def _differences(path: str, text: str, catalogue: dict[str, Any], english: dict[str, Any]) -> list[str]:
    """How a language's messages differ from the English ones, each with its line."""
    lines = message_lines(text)
    messages, wanted = catalogue["messages"], english["messages"]
    faults = [f"{path}: {code} is missing." for code in wanted if code not in messages]
    faults += [f"{path}:{lines[code]}: {code} is no message." for code in messages if code not in wanted]
    for code in messages:
        if code in wanted and needs(messages[code]) != needs(wanted[code]):
            faults.append(
                f"{path}:{lines[code]}: {code} has the placeholders {_listed(messages[code])}, "
                f"in English {_listed(wanted[code])}."
            )
    return faults


def _listed(message: Any) -> str:
    return (
        ", ".join([f"{{{name}, {kind}}}" if kind else f"{{{name}}}" for name, kind in needs(message).items()])
        or "–"
    )


def _in_order(catalogue: dict[str, Any], english: dict[str, Any]) -> dict[str, Any]:
    """The catalogue with its messages in the order of the English ones: roles stand in CRediT's order."""
    messages = catalogue["messages"]
    return {**catalogue, "messages": {code: messages[code] for code in english["messages"]}}


def _shown(file: Path) -> str:
    return file.relative_to(EXTENSION.parent).as_posix()
