from __future__ import annotations

import re

import pytest

from builder.compiler import brython
from builder.compiler.brython import BrythonError, released, runtime_source
from builder.compiler.patch import PART_SEPARATOR, Cut, Part, PatchError, Replace, Without, apply_all
from builder.compiler.patches import RUNTIME
from builder.paths import OVERLAY, ROOT

TEXT = PART_SEPARATOR.join(["one(a)", "two(b)\nend", "three(c)\nend"])


def test_replace_puts_the_new_in_the_place_of_the_old() -> None:
    assert Replace("n", "r", "(b)", "(B)").apply(TEXT) == TEXT.replace("(b)", "(B)")


def test_cut_keeps_the_end_anchor_and_takes_the_first_after_the_start() -> None:
    assert Cut("n", "r", "two", "end", "2\n").apply(TEXT) == "one(a)\n;\n2\nend\n;\nthree(c)\nend"


def test_part_takes_the_whole_part_that_holds_the_mark() -> None:
    assert Part("n", "r", "(b)", "new").apply(TEXT) == "one(a)\n;\nnew\n;\nthree(c)\nend"
    assert Part("n", "r", "(a)").apply(TEXT) == "\n;\ntwo(b)\nend\n;\nthree(c)\nend"
    assert Part("n", "r", "(c)").apply(TEXT) == "one(a)\n;\ntwo(b)\nend\n;\n"


def test_without_takes_a_function_with_all_that_it_holds() -> None:
    text = (
        'a.b=function(x){if(/[/}]"/.test(x)){return `}${"}"}`}// }\nreturn "}"}\nfunction c(){return {}}d=1'
    )
    assert Without("n", "r", ("a.b",)).apply(text) == "\nfunction c(){return {}}d=1"
    assert Without("n", "r", ("a.b", "c")).apply(text) == "\nd=1"


def test_nothing_names_what_was_taken_out_as_unused() -> None:
    sources = [
        *(ROOT / "builder/compiler").rglob("emit/*.py"),
        *OVERLAY.glob("*.js"),
        ROOT / "extension/core/core.js",
    ]
    text = runtime_source() + "".join(source.read_text("utf-8") for source in sources)
    named = set(re.findall(r"[$\w]+", re.sub(r"_methods=\[[^\]]*\]", "", text)))
    taken = [name for patch in RUNTIME if isinstance(patch, Without) for name in patch.functions]
    slots = re.compile(r"(?:tp|am)_")
    assert [name for name in taken if not slots.match(last := name.split(".")[-1]) and last in named] == []


@pytest.mark.parametrize(
    ("patch", "what"),
    [
        (Replace("my patch", "my reason", "nowhere", "x"), "0 times"),
        (Replace("my patch", "my reason", "end", "x"), "2 times"),
        (Cut("my patch", "my reason", "end", "x"), "2 times"),
        (Cut("my patch", "my reason", "three", "two"), "end anchor"),
        (Part("my patch", "my reason", "nowhere"), "0 times"),
        (Without("my patch", "my reason", ("nowhere",)), "0 times"),
    ],
)
def test_an_anchor_that_does_not_fit_stops_the_build_and_names_the_patch(patch, what: str) -> None:
    with pytest.raises(PatchError, match=what) as raised:
        apply_all(TEXT, [patch])
    assert "my patch" in str(raised.value)
    assert "my reason" in str(raised.value)


def test_every_patch_has_a_name_of_its_own_and_a_reason() -> None:
    patches = RUNTIME
    assert len({patch.name for patch in patches}) == len(patches)
    assert all(patch.reason for patch in patches)


def test_the_runtime_fits_the_policy_and_the_release_does_not() -> None:
    assert "new Function(" in released()
    for forbidden in ("eval(", "Function(", "XMLHttpRequest(", "document.", "localStorage", "import(ref"):
        assert forbidden not in runtime_source().replace("Function()", "")


def test_another_brython_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brython.importlib.metadata, "version", lambda name: "3.15.1")  # type: ignore[attr-defined]
    with pytest.raises(BrythonError, match=r"3\.15\.0 is needed, but 3\.15\.1 is installed"):
        released()
