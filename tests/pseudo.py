"""Languages that nobody speaks, made from English: accents, brackets and 40 % more of each message, to see what
is not said by the catalogue and what does not fit; and the same from right to left."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from builder.languages import read_languages

LONG = "en-XA"
MIRRORED = "ar-XB"
_ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
_ADDRESS = re.compile(r"(https://\S+)")
_LISTED = re.compile(r"\b(LANGUAGES = )(\{.*?\});", re.DOTALL)
MORE = "one two three four five six seven eight nine ten eleven twelve "


def add_pseudo(extension: Path) -> None:
    """Put both languages into a built extension, as if they had been shipped."""
    more = {}
    for code, direction in ((LONG, "ltr"), (MIRRORED, "rtl")):
        more[code] = {"name": f"Pseudo {code}", "file": f"languages/{code}.json"}
        (extension / more[code]["file"]).write_text(json.dumps(pseudo(code, direction)), encoding="utf-8")
    scripts = [one for one in extension.rglob("*.js") if _LISTED.search(one.read_text(encoding="utf-8"))]
    assert scripts, "the build puts the list of languages into each script that reads it"
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        script.write_text(_LISTED.sub(lambda found: _with(more, found), text), encoding="utf-8")


def _with(more: dict[str, Any], found: re.Match[str]) -> str:
    return f"{found[1]}{json.dumps(json.loads(found[2]) | more)};"


def pseudo(code: str, direction: str) -> dict[str, Any]:
    english = read_languages()["en"]
    messages = {name: _message(message) for name, message in english["messages"].items()}
    lists = {
        kind: {place: text.translate(_ACCENTS) for place, text in joints.items()}
        for kind, joints in english["lists"].items()
    }
    head = {"language": code, "direction": direction, "lists": lists}
    return {**english, **head, "messages": messages}


def _message(message: Any) -> Any:
    if isinstance(message, str):
        return f"[{_longer(message)}]"
    return ["[", *_parts(message), "]"]


def _parts(parts: list[Any]) -> list[Any]:
    return [_longer(part) if isinstance(part, str) else _hole(part) for part in parts]


def _hole(part: list[Any]) -> list[Any]:
    if len(part) > 2 and isinstance(part[2], dict):
        return [part[0], part[1], {form: _parts(inner) for form, inner in part[2].items()}]
    return part


def _longer(text: str) -> str:
    """`text` with accents and 40 % more, in words no longer than words are."""
    more = max(0, round(0.4 * len(text.strip())))
    spoken = "".join(
        [part if part.startswith("http") else part.translate(_ACCENTS) for part in _ADDRESS.split(text)]
    )
    return spoken + (f" {MORE[: more - 1].strip()}" if more > 1 else "")
