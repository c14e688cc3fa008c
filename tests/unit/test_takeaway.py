from __future__ import annotations

import json

import pytest

from pycore.takeaway.csv_table import cell
from pycore.takeaway.forms import FORMS, takeaway_view
from pycore.takeaway.gathering import gather
from pycore.takeaway.making import make_takeaway
from pycore.takeaway.sentence import in_short
from pycore.takeaway.texts import marked_up
from pycore.views.works_screen import works_screen
from tests.unit.test_record_summary import HAND, LIBRARY, OWNER, PRESS, record, row

HOSTILE = '=HYPERLINK("x")\u202e</title><script>alert(1)</script> 1 < 2 & \x00\x0b"\'\n]]>'


def take(kind, groups, name="Ada Example", date="2026-01-31"):
    return make_takeaway(kind, record(groups), name, date)


def text(kind, groups, **rest):
    return take(kind, groups, **rest)["text"]


# Two sources for one work, one for another, none for the third.
GROUPS = [
    [
        row(1, PRESS, {"investigation": None}, doi="10.5555/one"),
        row(2, HAND, {"investigation": "lead", "software": "equal"}, doi="10.5555/one"),
    ],
    [row(3, LIBRARY, {"writing-review-editing": "supporting", "investigation": None})],
    [row(4, HAND)],
]


def test_what_is_offered_is_what_can_be_made():
    offered = [form for group in takeaway_view("Take")["groups"] for form in group["forms"]]
    assert list(FORMS) == [form["kind"] for form in offered]
    assert ["text", "snippet", "list"] == [form["kind"] for form in offered if form["copied"]]
    names = [take(form["kind"], GROUPS)["name"] for form in offered]
    assert len(names) == len(set(names))
    assert f"credit-roles-{OWNER}.csv" in names


@pytest.mark.parametrize("kind", list(FORMS))
def test_the_same_record_gives_the_same_text(kind):
    assert text(kind, GROUPS) == text(kind, GROUPS)


def test_the_text_names_who_and_counts():
    assert text("text", GROUPS) == (
        f"Ada Example, https://orcid.org/{OWNER}: CRediT roles in 2 works. "
        "Investigation: lead on 1 paper, on 1 without a degree; Software: equal on 1; "
        "Writing – review & editing: supporting on 1."
    )
    assert text("text", GROUPS, name="").startswith(f"https://orcid.org/{OWNER}: CRediT roles")


def test_the_list_has_a_block_a_work():
    assert text("list", GROUPS) == (
        "Work 1\nJournal of Invented Results, 2024. https://doi.org/10.5555/one\n"
        "Investigation (lead), Software (equal)\n"
        "\n"
        "Work 3\nJournal of Invented Results, 2024\n"
        "Investigation, Writing – review & editing (supporting)\n"
    )


def test_the_table_has_a_line_a_work_and_role():
    uri = "https://credit.niso.org/contributor-roles"
    place = "Journal of Invented Results,2024"
    assert text("csv", GROUPS) == (
        "\ufeffdoi,title,journal,year,role,role_uri,degree,source\r\n"
        f"10.5555/one,Work 1,{place},Investigation,{uri}/investigation/,lead,Invented Press; Ada Example\r\n"
        f"10.5555/one,Work 1,{place},Software,{uri}/software/,equal,Ada Example\r\n"
        f",Work 3,{place},Investigation,{uri}/investigation/,,Invented Library\r\n"
        f",Work 3,{place},Writing – review & editing,{uri}/writing-review-editing/,supporting,Invented Library\r\n"
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r@", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_no_cell_is_a_formula(start):
    line = text("csv", [[row(1, ("APP-X", f"{start}cmd()"), {"software": None}, title=f"{start}1+1")]])
    cells = line.split("\r\n")[1].split(",")
    sign = start.strip()
    assert (cells[1], cells[7]) == (f"'{sign}1+1", f"'{sign}cmd()")


def test_a_cell_is_quoted_where_it_has_to_be():
    line = text("csv", [[row(1, HAND, {"software": None}, title='Of "cells", and = signs')]])
    assert '"Of ""cells"", and = signs"' in line


def test_the_data_say_who_says_what():
    data = json.loads(text("json", GROUPS))
    assert ("credit-roles", 1, 3, "2026-01-31") == (
        data["format"],
        data["version"],
        data["works"],
        data["read"],
    )
    assert data["record"] == {"orcid": f"https://orcid.org/{OWNER}", "name": "Ada Example"}
    assert [("Investigation", 2, 1, 1)] == [
        (one["term"], one["works"], one["lead"], one["unstated"]) for one in data["roles"][:1]
    ]
    first = data["stated"][0]
    assert [("Investigation", "lead"), ("Software", "equal")] == [
        (one["term"], one["degree"]) for one in first["roles"]
    ]
    assert [("client", "Invented Press", [None]), ("self", "Ada Example", ["lead", "equal"])] == [
        (one["by"], one["name"], [role["degree"] for role in one["roles"]]) for one in first["sources"]
    ]
    nameless = json.loads(text("json", GROUPS, name="", date=""))
    assert (None, None) == (nameless["record"]["name"], nameless["read"])


def test_article_xml_has_the_roles_beside_the_id():
    xml = text("jats", GROUPS)
    assert f'<contrib-id contrib-id-type="orcid">https://orcid.org/{OWNER}</contrib-id>' in xml
    assert (
        '<role vocab="credit" vocab-identifier="https://credit.niso.org/"'
        ' vocab-term="Writing – review &amp; editing"'
        ' vocab-term-identifier="https://credit.niso.org/contributor-roles/writing-review-editing/"'
        ' degree-contribution="supporting">Writing – review &amp; editing</role>' in xml
    )
    assert 'vocab-term-identifier="https://credit.niso.org/contributor-roles/investigation/">' in xml
    assert 2 == xml.count("<article ")
    assert 1 == xml.count("<article-id ")
    assert "<string-name>" not in text("jats", GROUPS, name="")


def test_the_picture_says_in_words_what_it_shows():
    svg = text("picture", GROUPS)
    assert f'<desc id="credit-desc">{marked_up(in_short(record(GROUPS)["roles"]))}</desc>' in svg
    assert 'role="img" aria-labelledby="credit-title credit-desc"' in svg
    assert ">Not stated</text>" in svg
    assert "Resources" not in svg


def test_without_degrees_there_is_no_legend():
    groups = [[row(1, PRESS, {"software": None})]]
    assert "Not stated" not in text("picture", groups)
    assert "not stated" not in text("snippet", groups).lower()


def test_bars_are_to_scale():
    groups = [
        [row(code, HAND, {"software": "lead" if code > 1 else None, "validation": None})]
        for code in (1, 2, 3, 4)
    ]
    groups[3] = [row(4, HAND, {"software": "lead"})]
    svg = text("picture", groups)
    starts = [part.split('"')[0] for part in svg.split('<rect x="')[1:]]
    assert ["230.5", "538.0", "230.5"] == starts[:3], "three quarters of 410 pixels, then the rest"
    assert "width:75.0%" in text("snippet", groups)


def test_a_name_too_long_for_the_picture_is_cut_there_only():
    name = "A" * 300
    assert "A" * 55 + "…</tspan>" in text("picture", GROUPS, name=name)
    assert f": {name}</title>" in text("picture", GROUPS, name=name)


def test_the_statement_lists_works_and_who_says_so():
    page = text("statement", GROUPS)
    assert "<title>Contributor roles of Ada Example</title>" in page
    assert "as read on 31 January 2026" in page
    assert "Investigation (lead), Software (equal)" in page
    assert "<bdi>Invented Press</bdi> (added by an organization's system): Investigation; " in page
    assert "Stated by <bdi>Invented Library</bdi>" in page
    assert "1 other work of this record names no roles." in page
    assert "of this record" not in text("statement", GROUPS[:2])


@pytest.mark.parametrize("kind", ["picture", "snippet", "statement", "jats"])
def test_no_markup_of_others_gets_in(kind):
    out = text(kind, [[row(1, ("APP-X", HOSTILE), {"software": None}, title=HOSTILE)]], name=HOSTILE)
    assert "<script" not in out
    assert "\u202e" not in out
    assert "\x00" not in out
    assert "\x0b" not in out
    assert "1 &lt; 2 &amp;" in out


@pytest.mark.parametrize(("sandbox", "host"), [("production", "orcid.org"), ("sandbox", "sandbox.orcid.org")])
def test_the_id_is_that_of_its_environment(sandbox, host):
    found = {**record(GROUPS), "environment": sandbox}
    assert f">https://{host}/{OWNER}<" in make_takeaway("jats", found, "", "")["text"]


@pytest.mark.parametrize(
    ("kind", "change", "what"),
    [
        ("pdf", {}, "no such form"),
        ("csv", {"orcid": "x"}, "ORCID iD"),
        ("csv", {"environment": "x"}, "environment"),
    ],
)
def test_what_cannot_be_made_is_said(kind, change, what):
    with pytest.raises(ValueError, match=what):
        make_takeaway(kind, {**record(GROUPS), **change}, "", "")


def _entry(work, said=(), left=(), unread=()):
    rows = [{"put_code": 1, "source_id": None, **one} for one in said]
    known = {"key": "k", "visibility": "public", "rows": [[1, 0]], "ours": []}
    return {**work, **known, "said": rows, "left": list(left), "unread": list(unread)}


def test_the_works_list_gives_the_same_as_the_summary():
    found = record(GROUPS)
    entries = [_entry(one["work"], one["said"]) for one in found["stated"]]
    entries += [_entry(work) for work in found["silent"]]
    gathered = gather(OWNER, "production", entries)
    for kind in FORMS:
        assert make_takeaway(kind, found, "Ada", "") == make_takeaway(kind, gathered, "Ada", "")


def test_what_is_not_read_yet_is_not_called_silent():
    work = record(GROUPS)["silent"][0]
    gathered = gather(OWNER, "production", [_entry(work, left=[1]), _entry(work, unread=[1]), _entry(work)])
    assert (3, 2, []) == (gathered["works"], gathered["unread"], gathered["stated"])


def _offered(**change):
    header = {
        "status": "done",
        "problem": None,
        "orcid": OWNER,
        "environment": "production",
        "limited": False,
        "listed": True,
        "stale": False,
        "count": 3,
        "rows": 3,
        "read": 3,
        "chunks": 1,
    }
    return works_screen({"works": {**header, **change}})["take"]


def test_the_works_list_offers_it_once_it_is_read():
    assert (OWNER, "") == (_offered()["orcid"], _offered()["note"])
    assert "not everyone" in _offered(limited=True)["note"]
    assert [None, None] == [_offered(status="running"), _offered(count=0)]


def test_dates_and_types_are_cleaned_as_titles_are():
    work = {"doi": "10.5555/a.", "title": "CO&lt;sub&gt;2&lt;/sub&gt;", "journal": "R&amp;D", "put_code": 1}
    work.update(date="2004-02-31", type="journal\u200b-article\n")
    found = {**record(GROUPS), "stated": [{"work": work, "said": [{"by": "us", "source": "S", "roles": {}}]}]}
    data = json.loads(make_takeaway("json", found, "", "")["text"])["stated"][0]
    assert ["10.5555/a.", "CO2", "R&D", "2004-02", "journal-article"] == [
        data[name] for name in ("doi", "title", "journal", "date", "type")
    ]


@pytest.mark.parametrize("before", ["", "\u200b", "\u200d\u200c", "\ufe0f", "\u3164", " \u2060", "\u115f"])
def test_a_formula_behind_what_has_no_width_is_none(before):
    for sign in "=+-@＝＋－＠":
        assert cell(before + sign + "1") == "'" + before + sign + "1"
    assert cell(before + "a=1") == before + "a=1"
