from __future__ import annotations

import re

import pytest

from builder.compiler.compact import compact
from builder.compiler.refusals import CompilesWrongly
from builder.compiler.rules import NotCompact
from builder.compiler.simplify import simplified
from builder.compiler.sources import Module
from builder.compiler.translate import TranslationError, Translator

SOURCE = '''
from __future__ import annotations


class Thing:
    """Documented."""

    def method(self, x: int) -> int:
        if x:
            return x + 1
        pass
        return "void(0)"
'''


@pytest.fixture(scope="module")
def translator() -> Translator:
    return Translator()


def test_a_module_registers_itself(translator: Translator) -> None:
    made = translator.translate(Module("a.b", "a/b.py", SOURCE))
    assert made.startswith(
        '__BRYTHON__.aot["a.b"] = ["a/b.py", false, function ($B, _b_, globals, frame) {\n'
    )
    assert made.endswith("globals.Thing = Thing1\n}];\n")


def test_nothing_is_left_for_a_debugger(translator: Translator) -> None:
    made = translator.translate(Module("a.b", "a/b.py", SOURCE))
    for gone in ("set_lineno", "frame.positions", "trace_line", "__future__", "Documented", "js_this"):
        assert gone not in made
    # Of the class, from the first line of the module; of `x + 1`, from that of the method. The rest cannot fail.
    assert re.findall(r"frame\.at = (\d+)", made) == ["5", "3"]
    assert "'void(0)'" in made


def test_a_module_that_looks_otherwise_stops_the_build() -> None:
    with pytest.raises(NotCompact, match="begins or ends otherwise"):
        compact("return 1", "a")


def test_a_scope_that_was_not_seen_stops_the_build(translator: Translator) -> None:
    text = "var $B = __BRYTHON__,\ntry {\n  locals_a_f.x = 1\n  $B.leave_frame({locals, value: _b_.None})\n} catch (err) {\n}\n"
    with pytest.raises(NotCompact, match="not seen to begin: locals_a_f"):
        compact(text, "a")


def test_the_same_module_gives_the_same_text_whatever_came_before(translator: Translator) -> None:
    first = Translator().translate(Module("a.b", "a/b.py", SOURCE))
    translator.translate(Module("c", "c.py", "x = [i for i in range(3)]\n" * 5))
    assert translator.translate(Module("a.b", "a/b.py", SOURCE)) == first


def test_hand_written_javascript_is_kept_as_it_is(translator: Translator) -> None:
    made = translator.translate(Module("_x", "_x.js", "return {};\n"))
    assert made == '__BRYTHON__.aot["_x"] = ["_x.js", false, function ($B) {\nreturn {};\n}];\n'


def test_what_cannot_be_translated_is_refused_with_its_place(translator: Translator) -> None:
    # CPython's parser takes it, Brython's compiler does not.
    with pytest.raises((TranslationError, SyntaxError), match=r"bad\.py|return"):
        translator.translate(Module("bad", "bad.py", "def f(:\n    pass\n"))


def test_conditions_keep_their_line_numbers() -> None:
    line = "if($B.set_lineno(frame, 7) && $B.$bool(x)){\n  $B.set_lineno(frame, 8)\n  void(0)\n}"
    assert simplified(line) == "if((frame.$lineno = 7) && $B.$bool(x)){\n}"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("fs = [lambda: i for i in range(3)]", "kept"),
        ("fs = {i: (i, lambda: i) for i in range(3)}", "kept"),
        ("async def f(): pass", "asynchronous"),
        ("exec('x')", "policy"),
        ("try: pass\nexcept* ValueError: pass", r"except\*"),
    ],
)
def test_what_would_be_compiled_wrongly_is_refused_with_its_place(
    translator: Translator, line: str, what: str
) -> None:
    with pytest.raises(CompilesWrongly, match=rf"bad\.py, line 3: .*{what}"):
        translator.translate(Module("bad", "bad.py", f"\n\n{line}\n"))


@pytest.mark.parametrize(
    "line",
    [
        "x = sorted([1], key=lambda n: n)",
        "x = [sorted(a, key=lambda n: n) for a in [[1]]]",
        "x = [f for f in [lambda: 1]]",
    ],
)
def test_functions_that_are_used_at_once_are_not_refused(translator: Translator, line: str) -> None:
    assert translator.translate(Module("good", "good.py", line + "\n"))


def test_half_a_character_in_a_literal_can_be_written(translator: Translator) -> None:
    made = translator.translate(Module("half", "half.py", 'x = "\\ud800"\n'))
    assert "'\\ud800'" in made
    assert made.encode()
