from __future__ import annotations

import json

import pytest

from pycore.draft import collecting, file
from pycore.language import say

ADA = "0000-0002-1825-0097"


def _work(doi="10.5555/a", *roles, **rest):
    return {
        "key": doi,
        "doi": doi,
        "title": f"Of {doi}",
        "journal": "Invented Letters",
        "date": "2024-05",
        "type": "journal-article",
        "url": "",
        "authors": [{"name": "Ada Moss", "orcid": None}],
        "me": 0,
        "roles": [{"role": role, "degree": degree, "origin": "statement"} for role, degree in roles],
        "record": None,
        **rest,
    }


def _file(*works, **rest):
    return json.dumps({"kind": "orcid-push-draft", "version": 1, "works": list(works), **rest})


def _read(text, *before, journal=None):
    return file.read(text, {"works": list(before)}, journal)


def _why(refused):
    return [(one["place"], one["name"], one["why"]["code"]) for one in refused]


SOFTWARE, LEAD = ("software", None), ("investigation", "lead")


def test_what_is_saved_is_read_again_as_it_was():
    works = [
        _work("10.5555/a", SOFTWARE, LEAD),
        _work("10.5555/b", withdraw=[{"role": "software", "part": "degree"}], covered=True, record=ADA),
    ]
    journal = {"rows": [{"key": "10.5555/c", "state": "confirmed"}]}
    saved = file.save({"works": [*works, _work("10.5555/c", LEAD)]}, journal, "2026-01-31")
    assert "orcid-push-2026-01-31.json" == saved["name"]
    value = _read(saved["text"])
    assert (0, []) == (value["replaced"], value["refused"])
    put = collecting.put(None, None, {"works": value["works"]})["draft"]["works"]
    assert put == collecting.put(None, None, {"works": works})["draft"]["works"]
    assert put[1]["covered"]  # a file does not take the place of a look


def test_what_the_record_was_seen_to_say_is_not_saved():
    seen = _work("10.5555/a", LEAD, ours=[], replaced={"roles": [], "author": "Ben"})
    [work] = json.loads(file.save({"works": [seen]}, None, "2026-01-31")["text"])["works"]
    assert {"ours", "replaced"} & set(work) == set()


def test_each_work_of_a_file_is_checked_by_itself():
    bad = [
        _work("10.5555/b", ("cooking", None)),
        _work("10.5555/c", ("software", "chief")),
        _work("10.5555/a", LEAD),
        _work("10.5555/d", LEAD, me=4),
        {**_work("10.5555/e", LEAD), "roles": "software"},
        {**_work("", LEAD), "key": ""},
        "a work",
        {**_work("10.5555/f", LEAD), "title": 7},
    ]
    value = _read(_file(_work("10.5555/a", SOFTWARE), *bad))
    assert ["10.5555/a"] == [work["key"] for work in value["works"]]
    assert [
        (2, "Of 10.5555/b", "file/no-such-role"),
        (3, "Of 10.5555/c", "file/no-such-degree"),
        (4, "Of 10.5555/a", "file/twice"),
        (5, "Of 10.5555/d", "file/not-as-written"),
        (6, "Of 10.5555/e", "file/not-as-written"),
        (7, "Of", "file/not-as-written"),
        (8, "", "file/not-as-written"),
        (9, "10.5555/f", "file/not-as-written"),
    ] == _why(value["refused"])
    assert "“cooking”" in say(value["refused"][0]["why"])


def test_texts_of_a_file_are_cleaned_as_every_other_source():
    odd = _work("10.5555/a", LEAD, title="<b>Of</b>\u202emussels", date="2024-02-31", url="javascript:1")
    [work] = _read(_file(odd))["works"]
    assert ("Ofmussels", "2024-02", "") == (work["title"], work["date"], work["url"])


def test_it_is_said_how_many_choices_a_file_would_replace():
    now = [_work("10.5555/a", SOFTWARE), _work("10.5555/b", LEAD), _work("10.5555/c", LEAD)]
    value = _read(_file(_work("10.5555/a", LEAD), _work("10.5555/b", LEAD)), *now)
    assert 1 == value["replaced"]
    journal = {"rows": [{"key": "10.5555/a", "state": "confirmed"}]}
    assert 0 == _read(_file(_work("10.5555/a", LEAD)), *now, journal=journal)["replaced"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "%PDF-1.7",
        _file(),
        _file(_work(), version=2),
        json.dumps({"kind": "something", "works": [_work()]}),
        json.dumps({"kind": "orcid-push-draft", "version": 1, "works": {}}),
        "title,role\nT,software\n",
        'doi,role\n"10.5555/a,software\n',
        "doi,role\n",
    ],
)
def test_a_file_that_is_none_is_refused_with_what_to_do(text):
    value = _read(text)
    assert "file-unusable" == value["problem"]["kind"]
    assert "doi" in say(value["problem"]["remedy"])


def test_a_file_of_too_many_works_is_refused_whole():
    value = _read(_file(*[_work(f"10.5555/{n}", LEAD) for n in range(1001)]))
    assert "draft-full" == value["problem"]["kind"]


TABLE = (
    "\ufeffdoi,title,journal,year,role,role_uri,degree,source\r\n"
    '10.5555/a,"Of ""mussels"", again",Letters,2024,Writing – original draft,,lead,Ada\r\n'
    "10.5555/a,,,,Software,,,Ada\r\n"
    "https://doi.org/10.5555/B,'=1+1,,2023,,http://credit.niso.org/contributor-roles/investigation/,Equal,\r\n"
)


def test_a_table_gives_each_work_its_roles():
    value = _read(TABLE)
    assert [] == value["refused"]
    first, second = value["works"]
    assert ('Of "mussels", again', "2024") == (first["title"], first["date"])
    assert [("writing-original-draft", "lead"), ("software", None)] == [
        (one["role"], one["degree"]) for one in first["roles"]
    ]
    assert ("10.5555/b", "=1+1") == (second["doi"], second["title"])
    assert [{"role": "investigation", "degree": "equal", "origin": "hand"}] == second["roles"]
    assert collecting.put(None, None, {"works": value["works"]})["ok"]


@pytest.mark.parametrize("between", [";", "\t"])
def test_a_table_may_be_saved_again_by_a_spreadsheet(between):
    rows = [
        "Role|DOI|x",
        "software|10.5555/a|",
        "review & editing|10.5555/a|",
        "||",
        "Methodology|10.5555/b|1",
    ]
    value = _read("\n".join(rows).replace("|", between))
    assert ["10.5555/a", "10.5555/b"] == [work["key"] for work in value["works"]]
    assert [(3, "10.5555/a", "file/no-such-role")] == _why(value["refused"])


def test_each_line_of_a_table_is_checked_by_itself():
    rows = ["doi,role,degree", "10.5555/a,software,lead", "10.5555/a,software,equal", "10.5555/a,software,lead",
            "a paper,software,", "10.5555/b,software,most", "10.5555/c"]  # fmt: skip
    value = _read("\n".join(rows))
    assert ["10.5555/a"] == [work["key"] for work in value["works"]]
    assert [
        (3, "10.5555/a", "file/twice"),
        (5, "a paper", "file/no-doi"),
        (6, "10.5555/b", "file/no-such-degree"),
        (7, "10.5555/c", "file/no-such-role"),
    ] == _why(value["refused"])


def test_a_file_of_many_faults_names_the_first_of_them():
    value = _read("doi,role\n" + "10.5555/a,cooking\n" * 500)
    assert (200, []) == (len(value["refused"]), value["works"])
    assert 300 == value["unnamed"]
