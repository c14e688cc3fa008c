from __future__ import annotations

import pytest

from pycore.language import say
from pycore.people import who_is

MY_ID = "0000-0002-1825-0097"
OTHER_ID = "0000-0001-5109-3700"


def listed(*names):
    return [{"name": name, "orcid": None} for name in names]


def me(name="", orcid=None, *other_names):
    return {"name": name, "orcid": orcid, "other_names": list(other_names)}


def test_an_equal_id_decides_whatever_the_name():
    answer = who_is(
        [{"name": "A. Berg", "orcid": OTHER_ID}, {"name": "X. Y.", "orcid": MY_ID}], me("Anna Berg", MY_ID)
    )
    assert answer.index == 1
    assert tuple(say(one) for one in answer.reasons) == ("The page gives X. Y. your ORCID iD.",)


def test_an_id_shown_beside_a_name_counts_only_where_the_name_fits():
    beside = {"orcid": MY_ID, "orcid_beside": True}
    wrong = who_is(
        [{"name": "Carl Dyer", **beside}, {"name": "Anna Berg", "orcid": None}], me("Anna Berg", MY_ID)
    )
    assert (wrong.index, "ORCID" in say(wrong.reasons[0])) == (1, False)
    right = who_is([{"name": "A. Berg", **beside}], me("Anna Berg", MY_ID))
    assert tuple(say(one) for one in right.reasons) == ("The page gives A. Berg your ORCID iD.",)


def test_another_id_shown_beside_my_name_may_be_the_neighbours():
    authors = [{"name": "Anna Berg", "orcid": OTHER_ID, "orcid_beside": True}]
    assert who_is(authors, me("Anna Berg", MY_ID)).index == 0


def test_an_author_with_another_id_is_somebody_else():
    authors = [{"name": "Anna Berg", "orcid": OTHER_ID}, {"name": "A. Berg", "orcid": None}]
    assert who_is(authors, me("Anna Berg", MY_ID)).index == 1


@pytest.mark.parametrize(
    "name",
    [
        "Anna Berg",
        "Berg, Anna",
        "A. Berg",
        "Berg A",
        "ANNA BERG",
        "Anna M. Berg",
        "A.B.",
        "Ánna Berg",
        "Berg Anna",
    ],
)
def test_the_published_name_is_found_in_its_usual_forms(name):
    assert who_is(listed("Carl Dyer", name), me("Anna Berg")).index == 1


def test_other_names_count_too():
    answer = who_is(listed("Carl Dyer", "Anna Holm"), me("Anna Berg", None, "Anna Holm"))
    assert answer.index == 1
    assert "your other name" in say(answer.reasons[0])


def test_two_who_fit_equally_are_asked_about():
    answer = who_is(listed("A. Berg", "A. Berg", "Carl Dyer"), me("Anna Berg"))
    assert answer.index is None
    assert answer.candidates == (0, 1)
    assert len(answer.reasons) == 2


def test_the_fuller_fit_goes_first():
    assert who_is(listed("A. Berg", "Anna Berg"), me("Anna Berg")).index == 1


def test_a_family_name_alone_is_only_a_candidate():
    answer = who_is(listed("Berg", "Carl Dyer"), me("Anna Berg"))
    assert answer.index is None
    assert answer.candidates == (0,)


def test_another_given_name_is_not_me():
    assert who_is(listed("Beate Berg", "Anders Berg"), me("Anna Berg")).candidates == ()


@pytest.mark.parametrize("nobody", [None, {}, {"name": "", "orcid": None}])
def test_without_a_name_and_an_id_nobody_is_found(nobody):
    assert who_is(listed("Anna Berg"), nobody).candidates == ()
