from __future__ import annotations

import pytest

from pycore.draft.wish import DraftError, read_draft

WORK = {
    "key": "10.1/a",
    "doi": "https://doi.org/10.1/A",
    "title": "  A \n title ",
    "journal": None,
    "type": "journal-article",
    "authors": [{"name": "Ada", "orcid": "https://orcid.org/0000-0002-1825-0097"}, {"name": "Ben"}],
    "me": 0,
    "roles": [
        {"role": "validation", "degree": None, "origin": "hand"},
        {"role": "software", "degree": "lead", "origin": "data"},
    ],
}


def test_a_wish_is_brought_into_its_normal_form():
    (wish,) = read_draft({"works": [WORK]})
    assert ("10.1/a", "10.1/a", "A title", "", "") == (
        wish.key,
        wish.doi,
        wish.title,
        wish.journal,
        wish.date,
    )
    assert ["0000-0002-1825-0097", None] == [author.orcid for author in wish.authors]
    assert {"software": "lead", "validation": None} == wish.degrees
    assert WORK["roles"][::-1] == wish.json_roles()


@pytest.mark.parametrize("doi", ["", None, "not a doi"])
def test_a_work_without_a_doi_is_kept_by_its_key(doi):
    (wish,) = read_draft({"works": [{**WORK, "doi": doi, "key": "https://journal.example.org/7"}]})
    assert (None, "https://journal.example.org/7") == (wish.doi, wish.key)


def test_a_type_that_orcid_does_not_know_is_no_type():
    assert "" == read_draft({"works": [{**WORK, "type": "ScholarlyArticle"}]})[0].type


def test_no_works_are_no_wishes():
    assert [] == read_draft({"works": []})


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"key": "", "doi": ""}, "neither a key nor a DOI"),
        ({"me": 2}, "2 authors"),
        ({"me": -1}, "2 authors"),
        ({"me": True}, "True is the person"),
        ({"me": "0"}, "'0' is the person"),
        ({"title": 7}, "title that is not text"),
        ({"withdraw": "software"}, "withdrawals that are not a list"),
        ({"withdraw": [{"role": "cooking", "part": "role"}]}, "no role and no degree"),
        ({"withdraw": [{"role": "resources", "part": "all"}]}, "no role and no degree"),
        ({"withdraw": [{"role": "software", "part": "role"}]}, "both chosen and withdrawn"),
        ({"withdraw": [{"role": "resources", "part": "role"}] * 2}, "'resources' twice"),
        ({"authors": "Ada"}, "not a list"),
        ({"authors": ["Ada"]}, "not an object"),
        ({"roles": {}}, None),
        ({"roles": "software"}, "not a list"),
        ({"roles": [{"role": "juggling"}]}, "'juggling'"),
        ({"roles": [{"role": "software", "degree": "huge"}]}, "'huge'"),
        ({"roles": [{"role": "software", "origin": "rumour"}]}, "'rumour'"),
        ({"roles": [{"role": "software"}, {"role": "software"}]}, "software twice"),
        ({"roles": ["software"]}, "None"),
    ],
)
def test_what_is_wrong_is_named(change, complaint):
    draft = {"works": [{**WORK, **change}]}
    if complaint is None:
        assert () == read_draft(draft)[0].roles
        return
    with pytest.raises(DraftError, match=complaint):
        read_draft(draft)


@pytest.mark.parametrize("draft", [None, [], {}, {"works": {}}, "x"])
def test_what_is_no_draft_is_refused(draft):
    with pytest.raises(DraftError, match="no list of works"):
        read_draft(draft)


def test_a_work_stands_once():
    with pytest.raises(DraftError, match="twice"):
        read_draft({"works": [WORK, {**WORK, "key": "other"}]})
