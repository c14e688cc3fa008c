from __future__ import annotations

from pycore.language import say
from pycore.views.problems import problem


def test_a_kind_says_what_happened_and_what_to_do():
    said = problem("push-running", "why")
    assert (said["kind"], said["detail"]) == ("push-running", "why")
    assert say(said["message"]) == "Entries are being sent to your ORCID record at the moment."
    assert say(said["remedy"]) == "Wait until this is done, then try again."


def test_an_unknown_kind_is_a_defect_that_says_so():
    said = problem("no-such", "x")
    assert said["kind"] == "internal"
    assert "no-such" in said["detail"]


def test_no_detail_repeats_a_token():
    assert "abc123" not in problem("internal", "Invalid access token: abc123")["detail"]
