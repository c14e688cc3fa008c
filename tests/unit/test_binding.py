from __future__ import annotations

from pycore.push.binding import LONGEST_CHECK, fingerprint, too_old

ROW = {"title": "Mussels of the upper river", "roles": [{"role": "software", "degree": "lead"}], "year": 2024}


def test_a_change_at_any_place_of_the_row_changes_its_fingerprint():
    title = ROW["title"]
    changed = [{**ROW, "title": title[:at] + "#" + title[at + 1 :]} for at in range(len(title))]
    prints = [fingerprint(row) for row in [ROW, *changed]]
    assert len(prints) == len(set(prints))


def test_rows_whose_text_is_in_another_order_differ():
    assert fingerprint({**ROW, "title": "ab"}) != fingerprint({**ROW, "title": "ba"})


def test_the_order_of_a_rows_fields_is_none_of_its_own():
    assert fingerprint(dict(reversed(ROW.items()))) == fingerprint(ROW)


def test_where_nothing_is_written_there_is_no_fingerprint():
    assert fingerprint(None) is None
    assert fingerprint({}) is not None


def test_a_check_is_good_for_half_an_hour_and_not_from_the_future():
    assert LONGEST_CHECK == 1800
    assert [too_old(1000, now) for now in (999, 1000, 2800, 2801)] == [True, False, False, True]


def test_a_check_without_a_time_is_never_too_old():
    assert not too_old(None, 5000)
    assert not too_old(1000, None)
