from __future__ import annotations

import json

from pycore.article.model import Article, Author, Missing, RoleClaim, StatementText
from pycore.article.wire import article_json, segments
from pycore.statement.model import Ambiguity, Contribution, Reading, Span

TEXT = "A.B.: Software. X.Y.: cooking."


def _contribution(author, role, start, end, person=(0, 4)):
    return Contribution(author, role, None, Span(start, end), Span(*person), "term")


def _reading(contributions=(), unread=(), ambiguous=()):
    return Reading(tuple(contributions), tuple(unread), tuple(ambiguous), True, True, ("Cut.",))


def _article(**changes):
    fields = {
        "url": "https://example.org/a",
        "site": "generic",
        "doi": "10.1/a",
        "title": "T",
        "journal": "J",
        "date": "2020",
        "authors": (Author("Ada Byron", "0000-0002-1825-0097", "Ada", "Byron"), Author("X Y")),
        "statement": StatementText("Author contributions", TEXT),
        "reading": _reading([_contribution(0, "software", 6, 14)], [Span(22, 29)]),
        "claims": (RoleClaim(0, "software", "lead", "data"),),
        "notices": ("N.",),
        "missing": (Missing("no-doi", "M.", "R."),),
    }
    fields.update(changes)
    return Article(**fields)


def test_segments_cut_the_text_where_something_was_read():
    cut = segments(TEXT, _reading([_contribution(0, "software", 6, 14)], [Span(22, 29)]))
    assert [(one["text"], one["marks"], one["kind"]) for one in cut] == [
        ("A.B.", [0], "read"),
        (": ", [], "plain"),
        ("Software", [0], "read"),
        (". X.Y.: ", [], "plain"),
        ("cooking", [], "unread"),
        (".", [], "plain"),
    ]


def test_segments_always_join_to_the_text():
    reading = _reading(
        [_contribution(0, "software", 0, 9), _contribution(1, "validation", 4, 14, (3, 8))],
        [Span(0, 30), Span(25, 99)],
        [Ambiguity(Span(10, 20), (0, 1), (("software", None),))],
    )
    cut = segments(TEXT, reading)
    assert "".join(one["text"] for one in cut) == TEXT
    assert [one["marks"] for one in cut if one["kind"] == "read"][:2] == [[0], [0, 1]]
    assert segments("", reading) == []


def test_what_was_read_shows_before_what_is_ambiguous_and_unread():
    reading = _reading(
        [_contribution(0, "software", 0, 4)], [Span(0, 12)], [Ambiguity(Span(2, 8), (0, 1), ())]
    )
    assert [(one["text"], one["kind"]) for one in segments(TEXT, reading)] == [
        ("A.", "read"),
        ("B.", "read"),
        (": So", "ambiguous"),
        ("ftwa", "unread"),
        ("re. X.Y.: cooking.", "plain"),
    ]


def test_astral_characters_are_one_place():
    text = "😀 A.B. did 𝒙"
    cut = segments(text, _reading([_contribution(0, "software", 7, 12, (2, 6))]))
    assert [one["text"] for one in cut] == ["😀 ", "A.B.", " ", "did 𝒙"]


def test_an_article_is_plain_data():
    data = json.loads(json.dumps(article_json(_article())))
    assert data["authors"][0] == {
        "name": "Ada Byron",
        "orcid": "0000-0002-1825-0097",
        "orcid_beside": False,
        "given": "Ada",
        "family": "Byron",
        "roles": [{"role": "software", "degree": "lead", "origin": "data", "certain": True}],
    }
    assert data["authors"][1]["roles"] == []
    assert data["claims"] == [
        {"author": 0, "role": "software", "degree": "lead", "origin": "data", "certain": True}
    ]
    assert data["statement"]["heading"] == "Author contributions"
    assert "".join(one["text"] for one in data["statement"]["segments"]) == TEXT
    assert data["statement"]["contributions"] == [
        {
            "author": 0,
            "role": "software",
            "degree": None,
            "basis": "term",
            "person_basis": "named",
            "words": "",
        }
    ]
    assert data["missing"] == [{"code": "no-doi", "message": "M.", "remedy": "R."}]
    assert data["notices"] == ["N."]


def test_an_article_without_a_statement():
    data = article_json(_article(statement=None, reading=None, claims=()))
    assert data["statement"] is None
    assert data["claims"] == []
