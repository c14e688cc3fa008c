from __future__ import annotations

from pycore.views.problems import _SENTENCES, problem


def test_every_kind_says_what_happened_and_what_to_do():
    for kind in _SENTENCES:
        said = problem(kind, "why")
        assert said["kind"] == kind
        assert said["message"].endswith(".")
        assert said["remedy"].endswith(".")
        assert said["detail"] == "why"


def test_an_unknown_kind_is_a_defect_that_says_so():
    said = problem("no-such", "x")
    assert said["kind"] == "internal"
    assert "no-such" in said["detail"]


def test_no_detail_repeats_a_token():
    assert "abc123" not in problem("internal", "Invalid access token: abc123")["detail"]
