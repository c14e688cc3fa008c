from __future__ import annotations

from pycore.identifiers import OrcidId
from pycore.orcid.holder import Holder
from pycore.orcid.rows import WorkFacts, new_work
from pycore.record.outlook import add_up, before_and_after
from pycore.views.outlook import outlook_view

ME = "0000-0002-1825-0097"


def work(**roles):
    """A work of ours as it is sent, with these roles."""
    facts = WorkFacts("10.1/a", "T", "", "", "journal-article", ("Ada",), 0)
    return new_work(facts, Holder(ME, "Ada", "production"), roles).work


def entry(code, doi, *said):
    """A work of the list: `said` are (put-code, by, roles)."""
    return {
        "key": doi or f"put-code:{code}",
        "doi": doi,
        "rows": [[code, 0]],
        "said": [
            {"put_code": number, "by": by, "source_id": None, "source": by, "roles": roles}
            for number, by, roles in said
        ],
    }


def row(doi, put_code=None, before=None, payload=None):
    return {"doi": doi, "put_code": put_code, "before": before, "payload": payload}


def both(counts, touched, rows):
    """The counts before and after, `counts` being those of the other works."""
    found = before_and_after(OrcidId(ME), {"before": counts, "after": counts}, touched, rows)
    return found["before"], found["after"]


def sums(counts):
    return {count["role"]: (count["works"], count["lead"]) for count in counts}


LIST = [
    entry(1, "10.1/a", (1, "client", {"software": "lead"})),
    entry(2, "10.1/b", (2, "us", {"software": "lead", "investigation": None})),
    entry(3, "10.1/c"),
]


def test_a_long_list_is_counted_piece_by_piece():
    whole = add_up([], LIST)
    assert sums(whole) == {"software": (2, 2), "investigation": (1, 0)}
    assert add_up(add_up(add_up([], LIST[:1]), LIST[1:2]), LIST[2:]) == whole


def test_a_new_row_counts_for_its_work_after_but_not_before():
    before, after = both(add_up([], LIST[:2]), LIST[2:], [row("10.1/c", payload=work(software="lead"))])
    assert sums(before) == {"software": (2, 2), "investigation": (1, 0)}
    assert sums(after) == {"software": (3, 3), "investigation": (1, 0)}


def test_the_same_is_said_once_the_row_stands_on_the_record():
    written = [entry(3, "10.1/c", (9, "us", {"software": "lead"}))]
    one = row("10.1/c", put_code=9, payload=work(software="lead"))
    counts = add_up([], LIST[:2])
    assert both(counts, written, [one]) == both(counts, LIST[2:], [one])


def test_many_rows_are_counted_piece_by_piece():
    rows = [row("10.1/b", 2, work(software="lead"), work()), row("10.1/c", payload=work(software="equal"))]
    so_far = {"before": [], "after": []}
    for touched, some in (([LIST[1]], rows[:1]), ([LIST[2]], rows[1:]), ([LIST[0]], [])):
        so_far = before_and_after(OrcidId(ME), so_far, touched, some)
    assert (so_far["before"], so_far["after"]) == both([], LIST, rows)


def test_a_role_taken_out_of_our_row_is_counted_no_more_and_others_rows_stay():
    touched = [entry(4, "10.1/d", (1, "client", {"software": None}), (4, "us", {"software": "lead"}))]
    one = row("10.1/d", 4, work(software="lead", validation=None), work(validation=None))
    before, after = both([], touched, [one])
    assert sums(before) == {"software": (1, 1), "validation": (1, 0)}
    assert sums(after) == {"software": (1, 0), "validation": (1, 0)}


def test_a_work_that_is_not_in_the_list_is_one_more():
    before, after = both([], [], [row("10.1/new", payload=work(software=None))])
    assert (sums(before), sums(after)) == ({}, {"software": (1, 0)})


def view(rows, written=False, touched=LIST):
    before, after = both([], touched, rows)
    return outlook_view({"before": before, "after": after, "works": 3, "written": written})


def test_only_the_roles_whose_sums_change_are_shown_in_words():
    shown = view([row("10.1/c", payload=work(software="lead", validation="equal"))])
    assert shown["heading"] == "What your record will say"
    assert [(one["term"], one["before"], one["after"]) for one in shown["rows"]] == [
        ("Software", "lead on 2 papers", "lead on 3 papers"),
        ("Validation", "not named", "equal on 1 paper"),
    ]
    assert (shown["most"], shown["rows"][0]["was"], shown["rows"][0]["will_be"]) == (3, 2, 3)
    assert (
        view([row("10.1/c", payload=work(software="lead"))], True)["heading"] == "What your record says now"
    )


def test_nothing_is_shown_where_no_sum_changes():
    same = {"software": "lead", "investigation": None}
    assert view([row("10.1/b", 2, work(**same), work(**same))]) is None
    assert view([]) is None
