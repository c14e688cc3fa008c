from __future__ import annotations

import json

import pytest

from pycore.language import LanguageError, fact, knows, say
from pycore.language.plurals import plural_form
from pycore.language.saying import _in_use, use

ENGLISH = {"one": [[["i", 0, True, [[1, 1]]], ["v", 0, True, [[0, 0]]]]]}
# Polish, as CLDR has it: one for 1; few for 2, 3, 4, 22, … but not 12; many for the rest.
POLISH = {
    "one": [[["i", 0, True, [[1, 1]]], ["v", 0, True, [[0, 0]]]]],
    "few": [
        [["v", 0, True, [[0, 0]]], ["i", 10, True, [[2, 4]]], ["i", 100, False, [[12, 14]]]],
    ],
    "many": [
        [["v", 0, True, [[0, 0]]], ["i", 0, False, [[1, 1]]], ["i", 10, True, [[0, 1]]]],
        [["v", 0, True, [[0, 0]]], ["i", 10, True, [[5, 9]]]],
        [["v", 0, True, [[0, 0]]], ["i", 100, True, [[12, 14]]]],
    ],
}


@pytest.mark.parametrize(
    ("rules", "number", "form"),
    [
        (ENGLISH, 0, "other"),
        (ENGLISH, 1, "one"),
        (ENGLISH, -1, "one"),
        (ENGLISH, 21, "other"),
        (POLISH, 1, "one"),
        (POLISH, 3, "few"),
        (POLISH, 13, "many"),
        (POLISH, 22, "few"),
        (POLISH, 25, "many"),
        (POLISH, 112, "many"),
        ({}, 1, "other"),
    ],
)
def test_a_number_takes_the_form_of_its_language(rules, number, form):
    assert plural_form(number, rules) == form


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 works"), (1, "1 work"), (999, "999 works"), (1000, "1,000 works"), (1234567, "1,234,567 works")],
)
def test_a_number_is_written_and_counted_as_english_does(number, words):
    assert say("change/roles", works=number) == f"Roles of {words}"


@pytest.mark.parametrize(
    ("names", "words"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C", "D"], "A, B, C and D")],
)
def test_a_list_is_joined_as_english_does(names, words):
    assert say("names", names=names) == words


def test_roles_stand_in_credits_order_with_their_degrees():
    roles = {"validation": None, "investigation": "lead", "software": None}
    assert say("plan/gets", roles=roles) == "Your entry gets Investigation (lead), Software and Validation."
    listed = [{"role": role, "degree": degree} for role, degree in roles.items()]
    assert say("plan/gets", roles=listed) == say("plan/gets", roles=roles)


def test_a_fact_is_said_also_inside_another_and_one_after_another():
    why = fact("problem/no-network", whom=fact("whom/relay"))
    assert say(why) == "The sign-in relay could not be reached."
    unchecked = fact("deposit/unchecked", why=why)
    assert say(unchecked) == f"Whether the publisher deposited roles is not known: {say(why)}"
    both = [fact("plan/can-be-added"), fact("plan/none-deposited")]
    assert say(both) == f"{say(both[0])} {say(both[1])}"
    assert say([]) == ""


def test_a_fact_outlives_being_stored():
    kept = json.loads(json.dumps(fact("plan/conflict", sources=["A"], count=1, theirs=[], wished=[])))
    assert say(kept).startswith("A says ")


@pytest.mark.parametrize(
    ("what", "known", "why"),
    [
        ("no/such", {}, "no/such"),
        ("plan/no-such-doi", {}, "doi"),
        ("plan/no-such-doi", {"doi": None}, "doi"),
        ("plan/no-such-doi", {"doi": True}, "doi"),
    ],
)
def test_what_cannot_be_said_is_a_defect_that_names_the_message(what, known, why):
    with pytest.raises(LanguageError) as caught:
        say(what, **known)
    assert why in str(caught.value)


def test_it_is_known_which_messages_there_are():
    assert knows("refused/internal")
    assert not knows("refused/no-such")


def test_another_language_is_spoken_from_then_on():
    english = dict(_in_use)
    other = {
        "plurals": POLISH,
        "number": {"group": " ", "size": 3, "least": 5},
        "lists": {"and": {"two": " i ", "middle": ", ", "last": " i "}},
        "sentences": "",
        "messages": {
            "works": [["n", "plural", {"one": [["#"], " praca"], "few": [["#"], " prace"], "other": [["#"], " prac"]}]],
            "a": [["names", "list", "and"], "."],
        },
    }  # fmt: skip
    try:
        use(other)
        assert [say("works", n=number) for number in (1, 3, 5, 1234, 12345)] == [
            "1 praca",
            "3 prace",
            "5 prac",
            "1234 prace",
            "12 345 prac",
        ]
        assert say([fact("a", names=["A", "B"]), fact("a", names=["C"])]) == "A i B.C."
    finally:
        use(english)
    assert say("degree/lead") == "lead"
