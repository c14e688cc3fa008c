"""The contracts: what is made from the shapes is up to date, what is named exists on both sides and is used,
and a message that is not of its shape is refused with its fault."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any, TypedDict

import pytest
from pydantic import ValidationError

from builder.contracts.files import stale_files
from builder.contracts.nodes import NoNode, Reader
from builder.contracts.schema import rule_of
from builder.paths import EXTENSION, ROOT
from builder.tools import node
from pycore.shapes.calls import ENTRANCES
from pycore.shapes.messages import MESSAGES, TOLD
from tests.shapes import adapter

WISH: dict[str, Any] = {
    "key": "10.5555/example",
    "doi": "10.5555/example",
    "title": "On mosses",
    "journal": "Journal of Mosses",
    "date": "2025-03",
    "type": "journal-article",
    "url": "https://example.org/mosses",
    "authors": [{"name": "Ada Moss", "orcid": None}],
    "me": 0,
    "roles": [{"role": "software", "degree": "lead", "origin": "statement"}],
    "seen": {"page": "credit"},
}
# As the pages send them.
EXAMPLES: dict[str, dict[str, Any]] = {
    "page.keep": {"url": "https://example.org/mosses", "html": "<p>Mosses</p>"},
    "page.drop": {},
    "source.open": {"what": "pdf", "doi": "", "title": "On mosses"},
    "source.drop": {},
    "me.get": {},
    "me.set": {"me": {"name": "Ada Moss", "orcid": None}},
    "templates.get": {},
    "work.ours": {"doi": "10.5555/example"},
    "draft.put": {"draft": {"works": [WISH]}},
    "works.open": {
        "orcid": "0000-0002-1825-0097",
        "environment": "production",
        "holder": "Ada Moss",
        "own": True,
        "works": [{**WISH, "authors": [], "me": None, "roles": []}],
    },
    "draft.drop": {"key": "10.5555/example"},
    "draft.role": {"key": "10.5555/example", "role": "software", "value": "yes"},
    "draft.assign": {"keys": ["10.5555/example"], "changes": [{"role": "software", "value": "none"}]},
    "roles.accept": {"work": WISH},
    "roles.decide": {"key": "10.5555/example", "decision": "later"},
    "draft.accept": {"keys": ["10.5555/example"], "accepted": False},
    "draft.undo": {},
    "draft.redo": {},
    "works.read": {"orcid": "0000-0002-1825-0097"},
    "deposits.read": {"anew": True},
    "deposits.pause": {},
    "rows.acknowledge": {"put_codes": [1234]},
    "place.show": {"place": "history"},
    "push.undo": {},
    "remove": {"put_codes": [1234]},
    "client.get": {},
    "client.set": {
        "client": {
            "environment": "sandbox",
            "client_id": "APP-0123456789ABCDEF",
            "how": "secret",
            "client_secret": "",
            "relay_url": "",
            "mailto": "",
        }
    },
    "entry.begin": {"accepted": ["10.5555/example"]},
    "entry.fill": {"key": "10.5555/example"},
    "entry.look": {"key": "10.5555/example"},
    "entry.say": {"key": "10.5555/example", "event": "skipped"},
    "entry.end": {},
    "launcher.get": {},
    "launcher.allow": {"pattern": "https://example.org/*"},
    "launcher.forget": {"pattern": "https://*/*"},
    "launcher.ask": {"url": "https://example.org/mosses"},
    "signin": {"limited": False},
    "signout": {"forget": True},
    "check": {},
    "push": {"accepted": [{"key": "10.5555/example", "hash": "0123456789abcdef"}]},
    "pause": {},
    "resume": {},
    "gate.pass": {"url": "https://api.crossref.org/works/10.5555%2Fexample"},
    "active": {},
}

CHECK = """
import { readFileSync } from "node:fs";
const { fault, known } = await import(process.argv[1]);
const messages = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(messages.map((one) => (known(one) ? fault(one) : null))));
"""


def faults(*messages: object) -> list[str | None]:
    """What `checking.js` says of each: "" where nothing is wrong, None where there is no such message."""
    done = subprocess.run(
        [node(), "--input-type=module", "-e", CHECK, str(EXTENSION / "background" / "checking.js")],
        input=json.dumps(messages),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    answers: list[str | None] = json.loads(done.stdout)
    return answers


def scripts(*folders: str) -> str:
    """All scripts of some folders of the extension."""
    return "\n".join(
        file.read_text(encoding="utf-8")
        for folder in folders
        for file in sorted((EXTENSION / folder).rglob("*.js"))
        if file.name != "schema.js"
    )


def test_what_is_made_from_the_shapes_is_up_to_date() -> None:
    stale = [str(path.relative_to(ROOT)) for path in stale_files()]
    assert stale == [], "run `python3 build.py shapes`"


def test_every_entry_point_stands_on_both_sides_and_is_used() -> None:
    source = (ROOT / "pycore" / "browser" / "api.py").read_text(encoding="utf-8")
    calls, flows = re.split(r"^FLOWS\b", source, flags=re.MULTILINE)
    kinds = {
        **dict.fromkeys(re.findall(r'^    "([a-z_.]+)": _', calls, re.MULTILINE), "call"),
        **dict.fromkeys(re.findall(r'^    "([a-z_.]+)": _', flows, re.MULTILINE), "flow"),
    }
    assert kinds == {name: one.kind for name, one in ENTRANCES.items()}
    text = scripts("background", "panel", "workspace", "options", "welcome", "shared")
    used = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)?)"', text))
    assert sorted(set(ENTRANCES) - used) == [], "no script asks for these"


def test_every_message_is_answered_and_sent() -> None:
    background = (EXTENSION / "background" / "background.js").read_text(encoding="utf-8")
    table = re.search(r"const RUNS = \{\n(.*?)\n\};", background, re.DOTALL)
    assert table
    assert sorted(re.findall(r'^  "([a-z.-]+)":', table[1], re.MULTILINE)) == sorted(MESSAGES)
    views = "\n".join(
        file.read_text(encoding="utf-8") for file in sorted((ROOT / "pycore" / "views").glob("*.py"))
    )
    sent = set(
        re.findall(
            r'"([a-z-]+(?:\.[a-z]+)?)"',
            scripts("content", "panel", "workspace", "options", "welcome", "shared") + views,
        )
    )
    sent |= {"draft.undo", "draft.redo"}  # workspace.js: `draft.${name}` of "undo" and "redo"
    assert sorted(set(MESSAGES) - sent) == [], "nobody sends these"
    assert sorted(set(TOLD) - set(re.findall(r'name: "([a-z-]+)"', scripts("background")))) == []


def test_each_message_as_it_is_sent_is_of_its_shape() -> None:
    assert sorted(EXAMPLES) == sorted(MESSAGES)
    for name, fields in EXAMPLES.items():
        adapter(MESSAGES[name].fields).validate_python(fields)
    assert faults(*[{"name": name, **fields} for name, fields in EXAMPLES.items()]) == [""] * len(EXAMPLES)


def test_a_missing_an_unknown_and_a_mistyped_field_of_every_message_are_refused() -> None:
    broken: list[tuple[str, dict[str, Any], str]] = []
    for name, fields in EXAMPLES.items():
        broken.append((name, {**fields, "extra": 1}, "extra is not known"))
        for key in fields:
            broken.append((name, {**fields, key: {"no": "such"}}, key))
            if any(one.name == key and one.required for one in Reader().fields(MESSAGES[name].fields).fields):
                broken.append(
                    (name, {one: value for one, value in fields.items() if one != key}, f"{key} is missing")
                )
    said = faults(*[{"name": name, **fields} for name, fields, _ in broken])
    assert len(broken) > 60
    for (name, fields, expected), fault in zip(broken, said):
        assert fault, f"{name} {fields} is let through"
        assert fault.startswith(expected), (name, fields)
        with pytest.raises(ValidationError):
            adapter(MESSAGES[name].fields).validate_python(fields)


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ({"name": "remove"}, "put_codes is missing"),
        ({"name": "remove", "put_codes": None}, "put_codes is not a list"),
        ({"name": "remove", "put_codes": "everything"}, "put_codes is not a list"),
        ({"name": "remove", "put_codes": "all"}, ""),
        ({"name": "remove", "put_codes": [0]}, "put_codes[0] is not between"),
        ({"name": "remove", "put_codes": [1, "2"]}, "put_codes[1] is not a whole number"),
        ({"name": "remove", "put_codes": [1.5]}, "put_codes[0] is not a whole number"),
        ({"name": "remove", "put_codes": [1] * 20_001}, "put_codes has more than 20000 items"),
        ({"name": "push", "accepted": "10.5555/example"}, "accepted is not a list"),
        ({"name": "push", "accepted": [None]}, "accepted[0] is not an object"),
        ({"name": "push", "accepted": ["10.5555/example"]}, "accepted[0] is not an object"),
        ({"name": "push", "accepted": [{"key": "10.5555/example"}]}, "accepted[0].hash is missing"),
        ({"name": "push", "accepted": {"length": 1, "0": "10.5555/example"}}, "accepted is not a list"),
        ({"name": "draft.drop", "key": "x" * 8001}, "key is longer than 8000 characters"),
        ({"name": "me.set", "me": {"name": "Ada", "orcid": None, "admin": True}}, "me.admin is not known"),
        ({"name": "me.set", "me": []}, "me is not an object"),
        ({"name": "me.set", "me": {"name": "A" * 1001, "orcid": None}}, "me.name is longer than 1000"),
        (
            {"name": "draft.put", "draft": {"works": [{**WISH, "roles": [{"role": "boss"}]}]}},
            "draft.works[0].roles[0].role is none of the values",
        ),
        ({"name": "draft.put", "draft": {"works": [{**WISH, "me": -1}]}}, "draft.works[0].me is not between"),
        ({"name": "check", "__proto__x": 1}, "__proto__x is not known"),
        ({"name": "toString"}, None),
        ({"name": "__proto__"}, None),
        ({"name": ["remove"]}, None),
        ({}, None),
        (None, None),
        ("remove", None),
    ],
)
def test_what_is_wrong_is_named_by_its_place(message: object, fault: str | None) -> None:
    [said] = faults(message)
    if fault:
        assert said is not None
        assert said.startswith(fault)
    else:
        assert said == fault


def test_a_key_that_is_every_object_s_is_no_field() -> None:
    """`__proto__` as a key of its own, as JSON and structured clones make it."""
    text = '[{"name": "check", "__proto__": {"x": 1}}, {"name": "draft.drop", "constructor": "k"}]'
    done = subprocess.run(
        [node(), "--input-type=module", "-e", CHECK, str(EXTENSION / "background" / "checking.js")],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == ["__proto__ is not known", "constructor is not known"]


class Unlimited(TypedDict):
    """A text of any length."""

    text: str


def test_a_message_without_a_limit_is_not_made() -> None:
    [field] = Reader().fields(Unlimited).fields
    with pytest.raises(NoNode, match="text: what a message carries needs a limit"):
        rule_of(field.node, field.name)


@pytest.mark.parametrize("hint", [set[str], bytes, tuple[int, int], Path])
def test_what_cannot_cross_a_border_is_no_shape(hint: object) -> None:
    with pytest.raises(NoNode, match="cannot cross a border"):
        Reader().node(hint, "a place")
