"""The seam to selectolax: what it must do as the DOM does."""

from __future__ import annotations

import pytest

from pycore.cli.documents import parse


def test_an_element_does_not_match_inside_itself() -> None:
    outer = parse("<div class=x><div class=x id=in></div></div>").select(".x")[0]
    assert [node.attribute("id") for node in outer.select(".x")] == ["in"]


def test_matches_come_in_document_order_and_once() -> None:
    page = parse("<b>1</b><p id=a>2</p><i>3</i>")
    assert [node.text for node in page.select("i, p, #a, b")] == ["1", "2", "3"]


def test_a_selector_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="p\\["):
        parse("<p></p>").select("p[")


def test_children_are_elements_and_text_without_comments() -> None:
    node = parse("<p>a<!-- no --><b>b</b> c</p>").select("p")[0]
    assert [(child.tag, child.text) for child in node.children()] == [("", "a"), ("b", "b"), ("", " c")]


def test_relations() -> None:
    page = parse("<div><p>1</p> text <p>2</p></div>")
    first, second = page.select("p")
    assert first.following is not None and first.following.same(second)
    assert second.preceding is not None and second.preceding.same(first)
    assert first.preceding is None
    assert first.parent is not None and first.parent.tag == "div"
    root = page.select("html")[0]
    assert root.parent is None


def test_attributes() -> None:
    node = parse("<input disabled value='a&amp;b'>").select("input")[0]
    assert (node.attribute("disabled"), node.attribute("value"), node.attribute("x")) == ("", "a&b", None)


def test_a_template_holds_no_text() -> None:
    node = parse("<div><template><p>t</p></template></div>").select("div")[0]
    assert (node.text, node.select("p")) == ("", [])
