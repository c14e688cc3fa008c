"""Works whose roles were looked for: which is decided on next, and which are left."""

from __future__ import annotations

from pycore.record.roles_queue import decide, queue_of


def work(key, outcome="roles", mine=True, **other):
    return {"key": key, "doi": key, "title": key, "publisher": "", "outcome": outcome, "mine": mine, **other}


def test_the_persons_own_roles_come_first_in_the_order_they_were_found():
    works = [work("a", "statement", False), work("b"), work("c", "roles", False), work("d")]
    assert queue_of(works, None)["queue"] == ["b", "d", "a", "c"]


def test_what_was_put_off_comes_last_as_it_was_put_off():
    works = [work("a"), work("b"), work("c", "statement", False), work("d")]
    decided = decide(decide({}, "b", "later"), "a", "later")
    assert queue_of(works, decided)["queue"] == ["d", "c", "b", "a"]
    assert queue_of(works, decide(decided, "b", "later"))["queue"] == ["d", "c", "a", "b"]


def test_what_is_not_the_persons_leaves_the_queue_and_can_come_back():
    decided = decide(None, "a", "not-me")
    put_aside = queue_of([work("a"), work("b", "unknown")], decided)
    assert (put_aside["queue"], put_aside["aside"]) == ([], ["a"])
    assert queue_of([work("a")], decide(decided, "a", "open"))["queue"] == ["a"]


def test_what_was_not_found_is_listed_by_publisher_the_largest_first():
    works = [
        work("1", "unknown", publisher="Lesser", title="b"),
        work("2", "nothing", publisher="Greater", title="Zebra"),
        work("3", "not-open", publisher="", title="c"),
        work("4", "unreadable", publisher="Greater", title="ape"),
        work("5", None, doi=None, publisher="", title="a"),
        work("6", None, publisher="Greater"),
        work("7", "unasked", publisher="Lesser", title="a"),
    ]
    state = queue_of(works, {})
    assert state["left"] == [
        {"publisher": "Greater", "keys": ["4", "2"]},
        {"publisher": "Lesser", "keys": ["7", "1"]},
        {"publisher": "", "keys": ["5", "3"]},
    ]
    assert state["waiting"] == 2  # what only Crossref was asked about is both told and still to be looked for
