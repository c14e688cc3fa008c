from __future__ import annotations

import pytest

from builder.compiler.refusals import CompilesWrongly
from builder.compiler.sources import Module
from builder.compiler.translate import translate

SOURCE = '''
from __future__ import annotations


class Thing:
    """Documented."""

    def method(self, x: int) -> int:
        if x and (
            self
        ):
            return x + 1
        pass
        return "void(0)"
'''


def _made(source: str, name: str = "a.b") -> str:
    return translate(Module(name, f"{name.replace('.', '/')}.py", source), "script.js", 7)


def test_a_module_registers_itself_and_says_where_it_stands() -> None:
    made = _made(SOURCE)
    assert made.startswith(
        '__BRYTHON__.aot["a.b"] = ["a/b.py", false, "script.js:7", function module($B, _b_, globals, frame) {'
    )
    assert made.endswith("}];\n")


def test_every_line_is_that_of_the_source() -> None:
    lines = _made(SOURCE).split("\n")
    for number, part in (
        (5, "define_class"),
        (8, "function method(self, x)"),
        (9, "if ("),
        (10, "self"),
        (12, "$B.add(x, 1)"),
    ):
        assert part in lines[number - 1], number
    assert "'void(0)'" in lines[13]
    assert "Documented" not in "".join(lines)


def test_names_are_kept_but_those_that_javascript_has() -> None:
    made = _made("def f(new, frame, own, *locals):\n    this = [new, frame, own, locals]\n    return this\n")
    assert "function f($new, $frame, own, $locals)" in made
    assert "var $this = $B.$list([$new, $frame, own, $locals]);" in made


def test_hand_written_javascript_is_kept_as_it_is() -> None:
    made = translate(Module("_x", "_x.js", "return {};\n"), "s.js", 1)
    assert (
        made
        == '__BRYTHON__.aot["_x"] = ["_x.js", false, "s.js:1", function module($B) { \nreturn {};\n }];\n'
    )


def test_what_is_no_python_is_refused_with_its_place() -> None:
    with pytest.raises(SyntaxError, match=r"bad\.py|syntax"):
        _made("def f(:\n    pass\n", "bad")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("async def f(): pass", "asynchronous"),
        ("exec('x')", "policy"),
        ("try: pass\nexcept* ValueError: pass", "TryStar"),
        ("match x:\n    case 1: pass", "Match"),
        ("x = locals()", "not there in the browser"),
        ("raise", "no handler"),
        ("from a import *", "names of modules"),
        ("from . import a; b = a", "names of modules"),
        ("x = 1j", "no constant"),
        ("f = lambda: (yield)", "lambda that yields"),
    ],
)
def test_what_the_browser_cannot_do_is_refused_with_its_place(line: str, what: str) -> None:
    with pytest.raises(CompilesWrongly, match=rf"bad\.py, line 3: .*{what}"):
        _made(f"\n\n{line}\n", "bad")


def test_half_a_character_in_a_literal_can_be_written() -> None:
    made = _made('x = "\\ud800"\n')
    assert "'\\ud800'" in made
    assert made.encode()


def test_names_that_would_not_be_private_are_refused_with_their_place() -> None:
    with pytest.raises(CompilesWrongly, match=r"bad\.py, line 3: __seen would not be private"):
        _made("class A:\n    def f(self):\n        return self.__seen\n", "bad")
