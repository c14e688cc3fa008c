"""What a page is asked for in one step, alike under CPython and in the browser."""

from __future__ import annotations

import pytest

from tests.unit.documents import parse

PAGE = "<meta name=a content=1><meta name=b content='2 é' scheme=''><p>no</p><p>a word 𝒳</p><p>word</p><p>nothing</p>"


def test_attributes_of_all_elements_that_match():
    page = parse(PAGE)
    assert page.attributes("meta", "name", "content", "scheme") == [["a", "1", None], ["b", "2 é", ""]]
    assert page.attributes("video", "name") == []


def test_elements_whose_text_holds_a_hint_with_the_characters_up_to_them():
    found = parse(PAGE).select_hinted("p", "word|wort", 100, 10)
    assert [node.text for node, _ in found.nodes] == ["a word 𝒳", "word"]
    assert found.count == 4
    assert found.nodes[0][1] < found.nodes[1][1] < found.size


def test_only_the_last_elements_are_looked_at():
    found = parse(PAGE).select_hinted("p", "word", 100, 2)
    assert [node.text for node, _ in found.nodes] == ["word"]
    assert found.count == 4


def test_a_hint_far_behind_the_beginning_is_none():
    assert parse(f"<p>{'x' * 50}word</p>").select_hinted("p", "word", 10, 10).nodes == []


def test_what_is_no_selector_is_refused():
    for ask in (lambda page: page.attributes("p[", "x"), lambda page: page.select_hinted("p[", "x", 1, 1)):
        with pytest.raises(ValueError, match="selector"):
            ask(parse(PAGE))
