"""The languages: each file of `extension/languages/`, checked, and as the extension ships it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from builder.paths import EXTENSION
from pycore.language.reading import LanguageFault, message_lines, needs, read_language

LANGUAGES = EXTENSION / "languages"
ENGLISH = "en"

# Each language by its own name, in the order they are offered. A file of `extension/languages/` needs its line.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt-BR": "Português (Brasil)",
    "ja": "日本語",
    "ko": "한국어",
    "zh-CN": "简体中文",
}

# A message that begins so is missing: it stands in English where `build.py new-language` has put it.
OPEN = "TODO: "

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


@dataclass(frozen=True)
class _Read:
    catalogues: dict[str, dict[str, Any]]
    differences: list[str]


def read_languages() -> dict[str, dict[str, Any]]:
    """The catalogue of each language, by its code; English stands where a message is missing or does not fit.
    Raises LanguageFault with every fault of a file, with its line."""
    return _read().catalogues


def language_differences() -> list[str]:
    """Where a language has not what English has, one sentence each: a message is missing, needs other things, or
    is no message any more. A build for trying goes on, so that English can be worked on; nothing is packed."""
    return _read().differences


@cache
def _read() -> _Read:
    files = {file.stem: file for file in sorted(LANGUAGES.glob("*.json"))}
    texts = {code: file.read_text(encoding="utf-8") for code, file in files.items()}
    found: dict[str, dict[str, Any]] = {}
    faults = []
    for code, text in texts.items():
        try:
            found[code] = _without_open(read_language(text, _shown(files[code])))
        except LanguageFault as fault:
            faults.append(str(fault))
        else:
            if code not in NAMES or found[code]["language"] != code:
                faults.append(
                    f"{_shown(files[code])}: {code} has no line in NAMES, or says it is another language."
                )
    if faults:
        raise LanguageFault("\n".join(faults))
    english = found[ENGLISH]
    differences = []
    for code, catalogue in found.items():
        differences += _differences(_shown(files[code]), texts[code], catalogue, english)
    ordered = sorted(found, key=list(NAMES).index)
    return _Read({code: _filled(found[code], english) for code in ordered}, differences)


def language_files() -> dict[str, bytes]:
    """Of each language its catalogue, and what the browser shows before anything runs; English as a script, which
    the background has at once; the codes of the messages, which no catalogue repeats; and the list of languages,
    for the pages."""
    codes = list(read_languages()[ENGLISH]["messages"])
    files = {"languages/codes.js": f"globalThis.language.order({_written(codes)});\n".encode()}
    listed = {}
    for code, catalogue in read_languages().items():
        text = _written({**catalogue, "messages": [catalogue["messages"][one] for one in codes]})
        if code == ENGLISH:
            files[f"languages/{code}.js"] = f"globalThis.language.use({text});\n".encode()
        else:
            files[f"languages/{code}.json"] = f"{text}\n".encode()
        listed[code] = {
            "name": NAMES[code],
            "file": f"languages/{code}.{'js' if code == ENGLISH else 'json'}",
        }
        shown = {name: {"message": catalogue["messages"][message]} for name, message in LOCALES.items()}
        files[locale_file(code)] = (json.dumps(shown, ensure_ascii=False, indent=2) + "\n").encode()
    files["languages/list.js"] = (
        f"export const LANGUAGES = {json.dumps(listed, ensure_ascii=False)};\n".encode()
    )
    return files


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def locale_file(code: str) -> str:
    """Where the browser looks for what it shows in a language."""
    return f"_locales/{code.replace('-', '_')}/messages.json"


def filled(page: bytes) -> bytes:
    """A page with the English words in its elements that have a `data-say`, so that they stand there before
    any script runs; shared/language.js puts another language's in their place."""
    messages = read_languages()[ENGLISH]["messages"]
    return _SAID.sub(lambda found: f"{found[1]}{messages[found[2]]}", page.decode()).encode()


def _without_open(catalogue: dict[str, Any]) -> dict[str, Any]:
    """The catalogue without the messages that are still to be translated."""
    done = {
        code: message
        for code, message in catalogue["messages"].items()
        if not str(message if isinstance(message, str) else message[0]).startswith(OPEN)
    }
    return {**catalogue, "messages": done}


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


def _filled(catalogue: dict[str, Any], english: dict[str, Any]) -> dict[str, Any]:
    """The catalogue with exactly the English messages, in their order: roles stand in CRediT's order."""
    messages = {}
    for code, message in english["messages"].items():
        own = catalogue["messages"].get(code)
        messages[code] = own if own is not None and needs(own) == needs(message) else message
    return {**catalogue, "messages": messages}


def _shown(file: Path) -> str:
    return file.relative_to(EXTENSION.parent).as_posix()
