"""`build.py new-language`: the file it writes can be read, and says what is left to translate."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from builder import languages
from builder.commands.new_language import Refused, add, run
from builder.languages import language_differences, read_languages
from pycore.language.reading import read_language

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """English, Polish's neighbours and the list of names."""
    (tmp_path / "extension" / "languages").mkdir(parents=True)
    (tmp_path / "builder").mkdir()
    for name in ("extension/languages/en.json", "extension/languages/fr.json", "builder/languages.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def written(tree: Path, code: str) -> str:
    return (tree / "extension" / "languages" / f"{code}.json").read_text(encoding="utf-8")


def test_a_new_language_has_its_head_its_line_and_every_message_to_translate(tree: Path) -> None:
    files, remains = add("nl", tree)
    assert files == ["extension/languages/nl.json", "builder/languages.py"]
    known = len(read_languages()["en"]["messages"])
    assert remains[0] == f"{known} messages begin with TODO: and are in English: translate them."
    catalogue = read_language(written(tree, "nl"), "nl.json")
    assert (catalogue["language"], catalogue["direction"]) == ("nl", "ltr")
    assert catalogue["number"] == {"group": ".", "size": 3, "least": 4}
    assert catalogue["lists"]["and"]["last"] == " en "
    assert (catalogue["dates"]["day"], catalogue["dates"]["months"][2]) == ("{day} {month} {year}", "maart")
    assert '    "nl": "Nederlands",\n}' in (tree / "builder" / "languages.py").read_text(encoding="utf-8")


def test_what_was_translated_stays_and_what_english_has_beside_is_put_in(tree: Path) -> None:
    add("nl", tree)
    own = json.loads(written(tree, "nl"))
    own["messages"] = {"panel/close": "Sluiten", "gone/long-ago": "weg"}
    (tree / "extension" / "languages" / "nl.json").write_text(json.dumps(own), encoding="utf-8")
    _, remains = add("nl", tree)
    messages = json.loads(written(tree, "nl"))["messages"]
    assert messages["panel/close"] == "Sluiten"
    assert messages["panel/wider"] == "TODO: Make the panel wider"
    assert "gone/long-ago" not in messages
    assert remains[0].startswith(f"{len(messages) - 1} messages begin with TODO:")


def test_plural_rules_that_no_language_has_are_left_to_be_written(tree: Path) -> None:
    _, remains = add("pl", tree)
    assert (
        remains[0] == "The plural rules are English: write those for one, few, many, other (CLDR has them)."
    )
    assert json.loads(written(tree, "pl"))["dates"]["months"][0] == "stycznia"


def test_a_language_from_right_to_left_says_so(tree: Path) -> None:
    add("fa", tree)
    assert json.loads(written(tree, "fa"))["direction"] == "rtl"


def test_what_is_still_to_be_translated_counts_as_missing(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("nl", tree)
    (tree / "extension" / "languages" / "fr.json").unlink()
    monkeypatch.setattr(languages, "LANGUAGES", tree / "extension" / "languages")
    monkeypatch.setattr(languages, "EXTENSION", tree / "extension")
    monkeypatch.setattr(languages, "NAMES", {"en": "English", "nl": "Nederlands"})
    languages._read.cache_clear()
    try:
        assert read_languages()["nl"]["messages"]["panel/close"] == "Close"
        assert "extension/languages/nl.json: panel/close is missing." in language_differences()
    finally:
        languages._read.cache_clear()


@pytest.mark.parametrize("code", ["dutch", "NL", "nl_NL", "xx"])
def test_what_is_no_language_is_refused(tree: Path, code: str) -> None:
    with pytest.raises(Refused):
        add(code, tree)
    assert not (tree / "extension" / "languages" / f"{code}.json").exists()


def test_without_a_code_the_use_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    assert "new-language CODE" in capsys.readouterr().out
