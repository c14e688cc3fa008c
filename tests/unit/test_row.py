"""What goes into a row: the kinds of wrong data that publishers deposit and pages print, and what is
written instead. Each is planned whole, from Crossref's answer and the wish to the payload."""

from __future__ import annotations

import pytest

from pycore.crossref.lookup import Absent
from pycore.draft.wish import read_draft
from pycore.identifiers import doi_in_address, find_doi
from pycore.language import say
from pycore.orcid.holder import Holder
from pycore.orcid.record import read_record
from pycore.orcid.works import title_of
from pycore.plan.model import Ground
from pycore.plan.planning import plan_work
from pycore.views.facts import field_note, remarks

ME = "0000-0002-1825-0097"
IDA = "0000-0001-5109-3700"
US = "APP-US00000000000001"
DOI = "10.5555/a"
NISO = "http://credit.niso.org/contributor-roles/"
MARA = {"given": "Mara", "family": "Lindqvist", "ORCID": "https://orcid.org/" + ME}


def _item(**changes):
    return {"DOI": DOI, "title": ["T"], "type": "journal-article", "author": [MARA], **changes}


def _wish(**changes):
    work = {
        "key": DOI,
        "doi": DOI,
        "title": "Page",
        "journal": "",
        "date": "",
        "type": "",
        "url": "https://press.example/a",
        "authors": [],
        "me": None,
        "roles": [{"role": "software", "degree": None, "origin": "statement"}],
        **changes,
    }
    return read_draft({"works": [work]})[0]


def _ids(*dois, **others):
    ids = [
        {
            "external-id-type": "doi",
            "external-id-value": doi,
            "external-id-normalized": {"value": doi, "transient": True},
            "external-id-relationship": others.get(doi.partition("/")[2], "self"),
        }
        for doi in dois
    ]
    return {"external-id": ids}


def _row(put_code, ids, client="APP-X", roles=(), **changes):
    return {
        "put-code": put_code,
        "display-index": "1",
        "source": {"source-client-id": {"path": client}, "source-name": {"value": client}},
        "title": {"title": {"value": "From the record"}},
        "type": "journal-article",
        "external-ids": ids,
        "contributors": {
            "contributor": [
                {
                    "contributor-orcid": {"path": ME},
                    "credit-name": {"value": "Mara Lindqvist"},
                    "contributor-attributes": {"contributor-role": NISO + role + "/"},
                }
                for role in roles
            ]
        },
        **changes,
    }


def _plan(wish, finding=None, rows=(), ids=None, name="Mara Lindqvist"):
    groups = [{"external-ids": ids or rows[0]["external-ids"], "work-summary": list(rows)}] if rows else []
    record = read_record({"group": groups, "path": f"/{ME}/works"}, US, ME)
    findings = {wish.doi: finding} if finding is not None else {}
    ground = Ground(Holder(ME, name, "production"), record, {row["put-code"]: row for row in rows}, findings)
    return plan_work(wish, ground)


def _written(item=None, wish=None, **others):
    """The payload of the row that is planned."""
    planned = _plan(wish or _wish(), item or _item(), **others)
    assert "add" == planned["action"], planned["reason"]
    return planned["payload"]


def _date(payload):
    return "-".join([part["value"] for part in (payload.get("publication-date") or {}).values()])


def _people(payload):
    return [
        (
            entry["credit-name"]["value"],
            "contributor-orcid" in entry,
            entry.get("contributor-attributes", {}).get("contributor-sequence"),
        )
        for entry in payload["contributors"]["contributor"]
    ]


@pytest.mark.parametrize(
    ("parts", "page", "date"),
    [
        ([2004, 2, 31], "", "2004-02"),
        ([2003, 2, 29], "", "2003-02"),
        ([2004, 2, 29], "", "2004-02-29"),
        ([2004, 13], "", "2004"),
        (None, "2004-02-31", "2004-02"),
        (None, "2004-11-31", "2004-11"),
        ([0], "2004-03-02", "2004-03-02"),
        ([None], "2004-03-02", "2004-03-02"),
        # the more exact of two that agree; of two that differ, Crossref's
        ([2004], "2004-03-02", "2004-03-02"),
        ([2004, 3], "2004-03-02", "2004-03-02"),
        ([2004, 2, 31], "2004-02-28", "2004-02-28"),
        ([2004, 3, 2], "2004", "2004-03-02"),
        ([2004], "2003-12-30", "2004"),
        ([2004, 3], "2004-04-01", "2004-03"),
    ],
)
def test_1_and_5_a_date_is_as_exact_as_it_is_real(parts, page, date):
    item = _item(issued={"date-parts": [parts]}) if parts else _item()
    assert date == _date(_written(item, _wish(date=page)))


TITLES = [
    ("CO&lt;sub&gt;2&lt;/sub&gt; uptake at 5&#8201;&#176;C &#x2013; caf&eacute; R&amp;amp;D", "CO2 uptake at 5 °C – café R&D"),
    ("One<br/>Two", "One Two"),
    ("<p>One</p><p>Two</p>", "One Two"),
    ("A <named-content content-type='genus'>Salix</named-content> study", "A Salix study"),
    ("Ordering a<b and c>d in lattices", "Ordering a<b and c>d in lattices"),
    ("<mml:math>\n<mml:mn>0</mml:mn>\n<mml:mo>+</mml:mo>\n</mml:math>", "0+"),
    ("A $x$ <mml:math><mml:mi>x</mml:mi></mml:math> B", "A x B"),
]  # fmt: skip


@pytest.mark.parametrize(("deposited", "title"), TITLES)
def test_2_and_3_a_title_is_cleaned_whoever_says_it(deposited, title):
    row = _row(1, _ids(DOI), title={"title": {"value": deposited}})
    assert title == title_of(_written(_item(title=[deposited]), _wish(title=title)))
    assert title == title_of(_written(_item(title=[deposited]), _wish(title="")))
    assert title == title_of(_written(_item(title=[]), _wish(title=deposited)))
    assert title == title_of(_written(_item(title=[]), _wish(title=""), rows=[row]))
    assert title == _written(_item(**{"container-title": [deposited]}))["journal-title"]["value"]


def test_3_the_first_title_that_says_something_is_taken():
    assert "B" == title_of(_written(_item(title=["", "B"]), _wish(title="")))


@pytest.mark.parametrize(
    ("title", "subtitle", "page", "written"),
    [
        ("BOG", "time-dependent pricing of peat", "", "BOG: time-dependent pricing of peat"),
        ("BOG", "", "BOG: time-dependent pricing of peat", "BOG: time-dependent pricing of peat"),
        ("BOG", "time-dependent pricing of peat", "BOG", "BOG: time-dependent pricing of peat"),
        ("BOG: why peat?", "why peat?", "", "BOG: why peat?"),
        ("Why peat?", "A view", "", "Why peat? A view"),
        ("", "A view", "", "A view"),
        # a title that was cut, and what stands behind a page's title without being part of it
        ("The pricing of…", "", "The pricing of peat", "The pricing of peat"),
        ("The pricing of peat", "", "The pricing of peat | Bog Letters", "The pricing of peat"),
        ("The pricing of peat", "", "The pricing of peat - PeatDirect", "The pricing of peat"),
        ("The pricing of peat", "", "The pricing of peat - Journal of Bogs", "The pricing of peat"),
        ("The pricing of peat", "", "Something else", "The pricing of peat"),
        ("The pricing of peat", "", "", "The pricing of peat"),
        # the cleaner of two that say the same
        ("Decay of $B^0$ in peat", "", "Decay of B0 in peat", "Decay of B0 in peat"),
        ("Decay of B0 in peat", "", "Decay of $B^0$ in peat", "Decay of B0 in peat"),
        ("THE PRICING OF PEAT", "", "The pricing of peat", "The pricing of peat"),
        ("Caf\ufffd culture in bogs", "", "Café culture in bogs", "Café culture in bogs"),
        ("$x$ in one", "", "Another title", "$x$ in one"),
    ],
)  # fmt: skip
def test_4_of_two_titles_the_fuller_and_the_cleaner(title, subtitle, page, written):
    item = _item(title=[title], subtitle=[subtitle], **{"container-title": ["Journal of Bogs"]})
    assert written == title_of(_written(item, _wish(title=page)))


@pytest.mark.parametrize(
    ("deposited", "page", "record", "kind"),
    [
        ("component", "data-set", "", "data-set"),
        (None, "journal-article", "", "journal-article"),
        ("posted-content", "conference-poster", "", "conference-poster"),
        ("posted-content", "", "", "preprint"),
        ("posted-content", "other", "", "preprint"),
        ("component", "", "software", "software"),
        ("component", "", "", "other"),
        ("a-new-type", "report", "", "report"),
        ("journal-article", "preprint", "", "journal-article"),
        ("book-chapter", "book", "", "book-chapter"),
        (["journal-article"], "report", "", "report"),
    ],
)
def test_6_a_type_that_says_little_gives_way(deposited, page, record, kind):
    rows = [_row(1, _ids(DOI), type=record)] if record else []
    assert kind == _written(_item(type=deposited), _wish(type=page), rows=rows)["type"]


def test_7_of_a_chapter_the_book_is_named_and_not_the_series():
    item = _item(type="book-chapter", **{"container-title": ["Notes on Peat", "Bogs of the North"]})
    assert "Bogs of the North" == _written(item)["journal-title"]["value"]


def test_8_a_group_is_an_author_and_has_its_place():
    group = {"name": "Fen Atlas Consortium", "sequence": "first"}
    payload = _written(_item(author=[group, {**MARA, "sequence": "additional"}]))
    assert [("Mara Lindqvist", True, "additional"), ("Fen Atlas Consortium", False, None)] == _people(payload)


def test_9_who_is_listed_twice_is_named_once():
    moe, berg = {"given": "Ida", "family": "Moe"}, {"given": "Ole", "family": "Berg"}
    unnamed = {name: value for name, value in MARA.items() if name != "ORCID"}
    planned = _plan(_wish(), _item(author=[MARA, moe, berg, unnamed, moe]))
    people = _people(planned["payload"])
    assert [("Mara Lindqvist", True, "first"), ("Ida Moe", False, None), ("Ole Berg", False, None)] == people
    assert [
        "Crossref lists Mara Lindqvist and Ida Moe more than once; the entry names each once."
    ] == remarks(planned)


def test_9_two_authors_of_one_name_stay_two_where_something_tells_them_apart():
    one = {"given": "Ida", "family": "Moe", "affiliation": [{"name": "Fen Institute"}]}
    for other in ({"affiliation": [{"name": "Bog Institute"}]}, {"given": "I."}):
        people = _people(_written(_item(author=[MARA, one, {**one, **other}])))
        assert 3 == len(people), other
    first, second = {**one, "ORCID": IDA}, {**one, "ORCID": "0000-0002-9079-593X"}
    assert 3 == len(_people(_written(_item(author=[MARA, first, second]))))


def test_9_a_page_that_names_an_author_twice_with_one_id_means_one():
    authors = [{"name": name, "orcid": orcid} for name, orcid in (("Ida Moe", IDA), ("Mara Lindqvist", ME))]
    wish = _wish(authors=[*authors, authors[0], {"name": "Ole Berg", "orcid": None}], me=1)
    assert ["Mara Lindqvist", "Ida Moe", "Ole Berg"] == [name for name, _, _ in _people(_written(wish=wish))]


def test_10_an_id_beside_another_authors_name_makes_nobody_vanish():
    moe = {"given": "Ida", "family": "Moe", "ORCID": "https://orcid.org/" + ME}
    mara = {"given": "Mara", "family": "Lindqvist"}
    planned = _plan(_wish(), _item(author=[moe, mara]))
    assert [("Mara Lindqvist", True, "additional"), ("Ida Moe", False, None)] == _people(planned["payload"])
    assert [True] == [
        f"The iD {ME} stands beside another author's name, Ida Moe." in one for one in remarks(planned)
    ]
    assert ["id-beside-another-name"] == [one["code"] for one in planned["facts"]["remarks"]]
    both = _plan(_wish(), _item(author=[moe, MARA]))
    assert [("Mara Lindqvist", True, "additional"), ("Ida Moe", False, None)] == _people(both["payload"])
    assert 1 == len(remarks(both))


def test_10_roles_deposited_beside_the_id_of_another_name_are_not_the_persons():
    credit = [{"role": "software", "vocabulary": "credit"}]
    moe = {"given": "Ida", "family": "Moe", "ORCID": "https://orcid.org/" + ME, "role": credit}
    planned = _plan(_wish(), _item(author=[moe, {"given": "Mara", "family": "Lindqvist"}]))
    assert ("add", []) == (planned["action"], planned["asserted"])


def test_10_an_id_beside_a_name_that_fits_nobody_is_believed_and_told():
    moe = {"given": "Ida", "family": "Moe", "ORCID": "https://orcid.org/" + ME}
    planned = _plan(_wish(), _item(author=[moe]))
    assert [("Mara Lindqvist", True, "first")] == _people(planned["payload"])
    assert [True] == ["Ida Moe. The entry has your name in that place" in one for one in remarks(planned)]


def test_11_names_are_cleaned_as_titles_are():
    authors = [
        MARA,
        {"given": "Bj&ouml;rn", "family": "O&#39;Lund"},
        {"given": "<i>Ida</i>", "family": "Moe"},
    ]
    page = [{"name": "<i>Ida</i> Moe", "orcid": None}, {"name": "Mara Lindqvist&#8203;", "orcid": None}]
    assert ["Mara Lindqvist", "Björn O'Lund", "Ida Moe"] == [
        name for name, _, _ in _people(_written(_item(author=authors)))
    ]
    assert ["Mara Lindqvist", "Ida Moe"] == [
        name for name, _, _ in _people(_written(wish=_wish(authors=page, me=1)))
    ]


def test_12_a_doi_is_decoded_where_it_is_an_address_and_matches_the_rows_that_are_not():
    url = "https://doi.org/10.5555/1520-0477(1996)077%3C0935:WOTWSM%3E2.0.CO;2"
    doi = "10.5555/1520-0477(1996)077<0935:wotwsm>2.0.co;2"
    held = "10.5555/1520-0477(1996)077%3c0935:wotwsm%3e2.0.co;2"
    assert [doi, doi] == [find_doi(url), doi_in_address(url)]
    assert "not on your record" in say(_plan(_wish(doi=doi), _item())["reason"])
    assert "is on your record" in say(_plan(_wish(doi=doi), _item(), [_row(1, _ids(held))])["reason"])
    mine = _row(1, _ids(held), US, ["software"])
    assert ["nothing", "nothing"] == [_plan(_wish(doi=one), _item(), [mine])["action"] for one in (doi, held)]
    extended = _plan(_wish(doi=doi), _item(), [_row(1, _ids(held), US, ["validation"])])
    assert ("extend", held) == (extended["action"], _value(extended["payload"]))


def _value(payload):
    return payload["external-ids"]["external-id"][0]["external-id-value"]


@pytest.mark.parametrize(
    "doi", ["10.5555/abc.", "10.5555/x)", "10.5555/a<b>c", "10.5555/abc/", "10.5555/a%3cb"]
)
def test_13_what_orcid_normalised_goes_through_unchanged(doi):
    planned = _plan(_wish(doi=doi), _item(), [_row(1, _ids(doi))])
    assert doi == planned["doi"] == _value(planned["payload"])
    assert "is on your record" in say(planned["reason"])
    assert "nothing" == _plan(_wish(doi=doi), _item(), [_row(1, _ids(doi), US, ["software"])])["action"]


@pytest.mark.parametrize(
    ("typed", "doi"),
    [
        ("https://press.example/doi/10.5555/nous.12244/abstract", "10.5555/nous.12244"),
        ("https://doi.org/10.5555/a?nosfx=y", "10.5555/a"),
        ("https://doi.org/10.5555/a#Sec3", "10.5555/a"),
        ("10.5555/o\ufb03ce", "10.5555/office"),
        ("10.5555/a\u200bb", "10.5555/ab"),
    ],
)
def test_14_a_doi_that_was_typed_is_read(typed, doi):
    assert doi == _wish(doi=typed).doi


@pytest.mark.parametrize(("roles", "action"), [(["software"], "nothing"), (["validation"], "extend")])
def test_15_our_row_is_found_by_every_identifier_of_its_group(roles, action):
    a, b = "10.5555/a", "10.5555/b"
    mine = _row(2, _ids(a), US, roles)
    for top in (_ids(b, a), _ids(b, a, a="version-of")):
        planned = _plan(_wish(doi=b, key=b), _item(), [_row(1, top), mine], ids=_ids(b, a))
        assert (action, 2) == (planned["action"], planned["put_code"])
        assert ["10.5555/a" in one for one in remarks(planned)] == [True]
    assert action == _plan(_wish(doi=a), _item(), [_row(1, _ids(b, a)), mine], ids=_ids(b, a))["action"]


def test_a_year_that_orcid_refuses_is_left_out_and_told():
    planned = _plan(_wish(), _item(issued={"date-parts": [[1848, 3]]}))
    assert "publication-date" not in planned["payload"]
    assert ["ORCID takes no publication date of 1848-03, so the entry has none."] == remarks(planned)


def test_the_review_says_whose_word_each_field_is_where_another_says_something_else():
    item = _item(type="posted-content", issued={"date-parts": [[2004]]}, **{"container-title": ["Bogs"]})
    planned = _plan(_wish(title="Quite another", date="2004-05-06", type="report", journal="Bogs"), item)
    assert {"title": "crossref", "journal": "crossref", "date": "page", "type": "page"} == {
        one["field"]: one["source"] for one in planned["facts"]["fields"]
    }
    assert "From Crossref. Stated otherwise by the page: “Quite another”" == field_note(planned, "title")
    assert "From the page. Stated otherwise by Crossref: “Preprint”" == field_note(planned, "type")
    assert "" == field_note(planned, "journal")
    assert "" == field_note(planned, "doi")


def test_a_page_that_names_some_of_the_authors_only_gives_way_to_crossrefs_list():
    names = [{"given": "Ida", "family": "Moe"}, MARA, {"given": "Ole", "family": "Berg"}]
    page = [{"name": "Ida Moe", "orcid": None}, {"name": "Mara Lindqvist", "orcid": None}]
    payload = _written(_item(author=names), _wish(authors=page, me=1))
    assert ["Mara Lindqvist", "Ida Moe", "Ole Berg"] == [name for name, _, _ in _people(payload)]
    other = [{"name": "I. Moe", "orcid": None}, {"name": "Mara Lindqvist", "orcid": None}]
    payload = _written(_item(author=names), _wish(authors=other, me=1))
    assert ["Mara Lindqvist", "I. Moe"] == [name for name, _, _ in _people(payload)]


def test_without_crossref_the_pages_word_is_as_good():
    payload = _written(
        Absent("DataCite"),
        _wish(title="Peat &amp; bogs", type="data-set", date="2020-02-30", me=None, authors=[], record=ME),
    )
    assert ("Peat & bogs", "data-set", "2020-02") == (title_of(payload), payload["type"], _date(payload))
