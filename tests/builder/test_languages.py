"""The languages: what is wrong in a file or in the code is said with its place, before anything is built."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder import languages
from builder.languages import language_differences, language_files, read_languages
from builder.paths import EXTENSION
from builder.tools import node
from builder.words import word_faults
from pycore.language.reading import LanguageFault, needs, read_language, read_message, read_rule

FORMS = {"one", "other"}


def language(messages: dict[str, str], **other: object) -> str:
    parts = {
        "messages": messages,
        "language": "xx",
        "direction": "ltr",
        "plurals": {"one": "i = 1 and v = 0"},
        "number": {"group": ",", "size": 3, "least": 4},
        "lists": {
            kind: {"two": " & ", "middle": ", ", "last": " & "}
            for kind in ("and", "or", "plain", "all", "clauses")
        },
        "dates": {"day": "{day}.{month} {year}", "months": list("JFMAMJJASOND")},
        "sentences": " ",
    }
    return json.dumps({**parts, **other}, indent=1)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It's here.", ["It's here."]),
        ("{who} asked", [["who"], " asked"]),
        ("{n, number}", [["n", "number"]]),
        ("{day, date}", [["day", "date"]]),
        ("{names, list}", [["names", "list", "and"]]),
        ("{names, list, or}", [["names", "list", "or"]]),
        ("{roles, roles}", [["roles", "roles", "and"]]),
        ("{selected, select, yes {a} other {}}", [["selected", "select", {"yes": ["a"], "other": []}]]),
        (
            "{n, plural, one {# row} other {# rows}} #",
            [["n", "plural", {"one": [["#"], " row"], "other": [["#"], " rows"]}], " #"],
        ),
        (
            "{n, plural, =0 {} one {{x, select, a {#} other {b}}} other {c}}",
            [
                [
                    "n",
                    "plural",
                    {"=0": [], "one": [["x", "select", {"a": [["#"]], "other": ["b"]}]], "other": ["c"]},
                ]
            ],
        ),
    ],
)
def test_a_message_is_read_into_its_parts(text: str, parts: list[object]) -> None:
    assert read_message(text, FORMS) == parts


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "not empty"),
        ("{who", "not closed"),
        ("who}", "no { before it"),
        ("{Who}", "no name"),
        ("{n, plural, one {# row}}", "lacks other"),
        ("{n, plural, other {# rows}}", "lacks one"),
        ("{n, plural, few {a} one {b} other {c}}", "no form 'few'"),
        ("{x, select, a {b}}", "lacks other"),
        ("{x, select, a {b} a {c} other {d}}", "twice"),
        ("{x, select, a other {d}", "not closed"),
        ("{x, time}", "of no kind"),
        ("{x, list, xor}", "of no kind"),
        ("{x {y}}", "stands inside"),
    ],
)
def test_a_message_that_is_none_says_what_is_wrong(text: str, fault: str) -> None:
    with pytest.raises(ValueError) as caught:
        read_message(text, FORMS)
    assert fault in str(caught.value)


def test_a_message_needs_what_stands_in_it_however_deep() -> None:
    message = read_message("{n, plural, one {{who}} other {{x, select, a {{roles, roles}} other {}}}}", FORMS)
    assert needs(message) == {"n": "plural", "who": "", "x": "select", "roles": "roles"}


def test_a_plural_rule_of_cldr_is_read() -> None:
    assert read_rule("n % 10 = 2..4 and n % 100 != 12..14 or n = 0,1") == [
        [["n", 10, True, [[2, 4]]], ["n", 100, False, [[12, 14]]]],
        [["n", 0, True, [[0, 0], [1, 1]]]],
    ]
    with pytest.raises(ValueError):
        read_rule("n is 1")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (language({"a": "{n, plural, other {x}}", "b": "{"}), "xx.json:3: a: {n, plural} lacks one."),
        (language({"a": "x", "b": "{"}), "xx.json:4: b: a { is not closed."),
        (language({"A b": "x"}), "an id has lower-case words"),
        (language({"a": "x"}, sentences=" ").replace('"sentences"', '"sentence"'), "exactly these parts"),
        (language({"a": "x"}).replace('"a": "x"', '"a": "x", "a": "y"'), "'a' stands there twice"),
        (language({"a": "x"}, plurals={"one": "i is 1"}), "no relation"),
        (language({"a": "x"}, dates={"day": "{day}", "months": ["May"]}), "the 12 months"),
        (language({"a": "x"}, lists={"and": {}}), "lists: and, or, plain, all, clauses"),
        ("{", "xx.json: "),
    ],
)
def test_a_languages_file_is_refused_with_the_line(text: str, fault: str) -> None:
    with pytest.raises(LanguageFault) as caught:
        read_language(text, "xx.json")
    assert fault in str(caught.value)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of languages with English in it, read instead of the project's."""
    found = tmp_path / "extension" / "languages"
    found.mkdir(parents=True)
    monkeypatch.setattr(languages, "LANGUAGES", found)
    monkeypatch.setattr(languages, "EXTENSION", found.parent)
    monkeypatch.setattr(languages, "NAMES", {"en": "English", "xx": "Xx"})
    messages = {"a": "{who} asks", "b": "x", "c": "{n, number}", "e": "old"}
    (found / "en.json").write_text(language(messages, language="en"))
    languages._read.cache_clear()
    yield found
    languages._read.cache_clear()


def test_english_stands_where_a_language_does_not_have_the_messages_and_placeholders_of_english(
    folder: Path,
) -> None:
    (folder / "xx.json").write_text(language({"a": "{whom} fragt", "d": "y", "c": "{n}", "e": "alt"}))
    assert read_languages()["xx"]["messages"] == {
        "a": [["who"], " asks"],
        "b": "x",
        "c": [["n", "number"]],
        "e": "alt",
    }
    assert language_differences() == [
        "extension/languages/xx.json: b is missing.",
        "extension/languages/xx.json:4: d is no message.",
        "extension/languages/xx.json:3: a has the placeholders {whom}, in English {who}.",
        "extension/languages/xx.json:5: c has the placeholders {n}, in English {n, number}.",
    ]


def test_a_language_is_called_as_its_file_and_has_a_name(folder: Path) -> None:
    (folder / "yy.json").write_text(language({"a": "{who} fragt"}))
    with pytest.raises(LanguageFault, match=r"yy\.json: yy has no line in NAMES, or says it is another"):
        read_languages()


def test_each_language_is_shipped_for_the_pages_and_for_the_browsers_own_words() -> None:
    files = language_files()
    codes = (
        files["languages/codes.js"].decode().removeprefix("globalThis.language.order(").removesuffix(");\n")
    )
    assert json.loads(codes) == list(read_languages()["en"]["messages"])
    german = json.loads(files["languages/de.json"])
    assert dict(zip(json.loads(codes), german["messages"], strict=True)) == read_languages()["de"]["messages"]
    assert files["languages/en.js"].startswith(b'globalThis.language.use({"language":"en"')
    shown = json.loads(files["_locales/en/messages.json"])
    assert shown["name"] == {"message": "CASRAI ORCID push"}
    listed = json.loads(files["languages/list.js"].decode().removeprefix("export const LANGUAGES = ")[:-2])
    assert listed["en"] == {"name": "English", "file": "languages/en.js"}
    for code in read_languages():
        assert f"_locales/{code.replace('-', '_')}/messages.json" in files
        assert listed[code]["file"] in files


PYTHON = """
say("a/known", who="x")
fact("a/known")
say("a/other")
_TABLE = {1: "a/typo"}
trouble("kind", "detail", whom=1)
say(f"family/{slug}")
SLUGS = ("one",)
"""
SCRIPT = """
el("p", {}, say("a/known", { who: name(1, 2), more: [3] }));
el("p", {}, say("a/known", { ...all }));
el("p", {}, say("a/absent"));
"""


def test_code_and_catalogue_fit(tmp_path: Path) -> None:
    core, extension = tmp_path / "pycore", tmp_path / "extension"
    core.mkdir()
    extension.mkdir()
    (core / "x.py").write_text(PYTHON)
    (extension / "x.js").write_text(SCRIPT)
    messages = {
        "a/known": [["who"]],
        "a/other": "x",
        "a/unused": "x",
        "family/one": "x",
        "family/two": "x",
        "problem/kind": [["who"]],
        "problem/kind/remedy": "x",
    }
    lines = {code: place for place, code in enumerate(messages, 1)}
    assert sorted(word_faults(messages, lines, core, extension)) == sorted(
        [
            "extension/x.js:4: there is no message a/absent.",
            "pycore/x.py:5: there is no message a/typo.",
            "pycore/x.py:3: a/known is told nothing, but needs who.",
            "pycore/x.py:6: problem/kind is told whom, but needs who.",
            "extension/x.js:2: a/known is told more, who, but needs who.",
            "extension/languages/en.json:3: a/unused is not used.",
            "extension/languages/en.json:5: family/two is not used.",
        ]
    )


ORDERED = """
import "./core/language.js";
import "./languages/codes.js";
import "./languages/en.js";
import { readFileSync } from "node:fs";
const { language } = globalThis;
const found = [language.catalogue().messages];
language.use(JSON.parse(readFileSync("languages/de.json", "utf8")));
found.push(language.catalogue().messages, language.say("roles", { roles: { software: null } }));
process.stdout.write(JSON.stringify(found));
"""


def test_each_message_is_found_by_its_code_although_no_catalogue_has_the_codes(tmp_path: Path) -> None:
    files = {**language_files(), "core/language.js": (EXTENSION / "core/language.js").read_bytes()}
    files |= {"package.json": b'{"type": "module"}', "run.js": ORDERED.encode()}
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    done = subprocess.run([node(), "run.js"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    german = read_languages()["de"]["messages"]
    assert json.loads(done.stdout) == [read_languages()["en"]["messages"], german, german["role/software"]]
