from __future__ import annotations

import pytest

from pycore.effects import json_object


@pytest.mark.parametrize("body", ["[1]", '"text"', "1", "null", "", "{", "<html>"])
def test_an_answer_that_is_no_object_is_none(body):
    assert json_object(body) is None


def test_an_answer_that_is_an_object_is_read():
    assert json_object('{"a": [1]}') == {"a": [1]}
