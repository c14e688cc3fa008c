from __future__ import annotations

import re

import pytest

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
    assert made.startswith('__BRYTHON__.aot["a.b"] = ["a/b.py", false, function () {\n')
    assert made.endswith("return locals_a_b;\n}];\n")


def test_nothing_is_left_for_a_debugger(translator: Translator) -> None:
    made = translator.translate(Module("a.b", "a/b.py", SOURCE))
    for gone in ("set_lineno", "frame.positions", "trace_line", "__future__", "Documented", "js_this"):
        assert gone not in made
    assert re.findall(r"frame\.\$lineno = (\d+)", made) == ["2", "5", "8", "9", "10", "12"]
    assert "'void(0)'" in made


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
