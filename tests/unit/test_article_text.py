from __future__ import annotations

from pycore.article.text import lines_of, text_of
from pycore.plain.characters import tidy
from tests.unit.documents import parse


def _lines(html, drop=""):
    return lines_of(parse(html).select("#it"), drop)


def test_white_space_of_every_kind_becomes_one_space():
    assert tidy("\n a\u00a0\u2009b\t c\u3000 ") == "a b c"


def test_invisible_characters_and_changes_of_direction_go():
    assert tidy("In\u00advesti\u200bgation \u202eevil\u202c \ufeffend\u0007") == "Investigation evil end"


def test_joiners_that_belong_to_a_script_stay():
    assert tidy("می\u200cخواهم") == "می\u200cخواهم"


def test_blocks_are_lines_and_inline_markup_leaves_no_space():
    assert _lines(
        "<div id=it><p>W<b>rit</b>ing <i>and</i></p><p>editing</p><ul><li>A</li><li>B</li></ul>end</div>"
    ) == [
        "Writing and",
        "editing",
        "A",
        "B",
        "end",
    ]


def test_a_line_break_ends_a_line_and_a_cell_does_not():
    assert _lines("<div id=it>A.B.: one<br>C.D.: two<table><tr><td>x</td><td>y</td></tr></table></div>") == [
        "A.B.: one",
        "C.D.: two",
        "x y",
    ]


def test_what_is_not_shown_is_not_text():
    html = (
        "<div id=it>seen<script>s()</script><style>p{}</style><template>t</template><svg>"
        "<title>i</title></svg>"
    )
    assert _lines(html + "<button>more</button></div>") == ["seen"]


def test_dropped_elements_are_left_out_nested_or_not():
    html = "<div id=it>a<span class=x>b<span class=x>c</span></span>d<p>e</p><span class=x>f</span></div>"
    assert _lines(html, ".x") == ["ad", "e"]


def test_text_nodes_in_sequence_are_one_line():
    page = parse("<p id=it>one <b>two</b> three</p>")
    assert lines_of(list(page.select("#it")[0].children())) == ["one two three"]


def test_deep_nesting_is_walked_without_recursion():
    page = parse("<div id=it>" + "<span>" * 400 + "deep" + "</span>" * 400 + "</div>")
    assert text_of(page.select("#it")[0]) == "deep"
