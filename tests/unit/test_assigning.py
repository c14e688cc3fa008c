from __future__ import annotations

import pytest

from pycore.draft.choosing import assign, drop, take_back
from pycore.draft.collecting import MOST_WORKS
from pycore.language import say

RECORD = "0000-0002-1825-0097"
SOFTWARE = {"role": "software", "degree": None, "origin": "hand"}
LEAD = {"role": "methodology", "degree": "lead", "origin": "hand"}


def _wish(key, roles=(SOFTWARE,), **other):
    return {
        "key": key,
        "doi": key,
        "title": f"The work {key}",
        "journal": "",
        "date": "",
        "type": "",
        "url": "",
        "authors": [{"name": "Ada Example", "orcid": None}],
        "me": 0,
        "roles": list(roles),
        "record": None,
        **other,
    }


def _entry(key, **other):
    return {
        "key": key,
        "doi": key,
        "title": f"The work {key}",
        "journal": "Journal of Examples",
        "date": "2024-03",
        "type": "journal-article",
        **other,
    }


def _assign(works, changes=None, copy=None, draft=None, undo=None, journal=None):
    return assign(
        {
            "draft": draft,
            "undo": undo,
            "journal": journal,
            "works": works,
            "changes": changes,
            "copy": copy,
            "record": RECORD,
        }
    )


def _roles(answer, place=0):
    return [(entry["role"], entry["degree"]) for entry in answer["draft"]["works"][place]["roles"]]


def _set(role, value):
    return [{"role": role, "value": value}]


def test_a_role_is_chosen_changed_and_taken_back():
    draft = {"works": [_wish("10.1234/a"), _wish("10.1234/b")]}
    lead = _assign([{"key": "10.1234/a"}], _set("methodology", "lead"), draft=draft)
    assert lead["draft"]["works"][0]["roles"] == [LEAD, SOFTWARE]
    assert lead["draft"]["works"][1] == draft["works"][1], "the other work is as it was"
    yes = _assign([{"key": "10.1234/a"}], _set("methodology", "yes"), draft=lead["draft"])
    assert _roles(yes) == [("methodology", None), ("software", None)]
    none = _assign([{"key": "10.1234/a"}], _set("methodology", "none"), draft=yes["draft"])
    assert _roles(none) == [("software", None)]


def test_what_says_so_already_keeps_its_origin():
    read = {"role": "software", "degree": "equal", "origin": "statement"}
    draft = {"works": [_wish("10.1234/a", [read])]}
    same = _assign([{"key": "10.1234/a"}], _set("software", "equal"), draft=draft)
    assert same["draft"]["works"][0]["roles"] == [read]
    lead = _assign([{"key": "10.1234/a"}], _set("software", "lead"), draft=draft)
    assert lead["draft"]["works"][0]["roles"] == [{"role": "software", "degree": "lead", "origin": "hand"}]


def test_works_of_the_list_are_added_with_what_the_list_knows_of_them():
    answer = _assign(
        [_entry("10.1234/a"), _entry("put-code:7", type="something-new", doi=None)], _set("software", "yes")
    )
    first, second = answer["draft"]["works"]
    assert (first["doi"], first["journal"], first["date"], first["type"]) == (
        "10.1234/a",
        "Journal of Examples",
        "2024-03",
        "journal-article",
    )
    assert (first["url"], first["authors"], first["me"], first["record"]) == (
        "https://doi.org/10.1234/a",
        [],
        None,
        RECORD,
    )
    assert (second["key"], second["doi"], second["type"]) == ("put-code:7", None, "")


def test_a_work_that_gets_no_role_is_not_added():
    answer = _assign([_entry("10.1234/a")], _set("software", "none"))
    assert answer["draft"]["works"] == []
    assert not answer["undo"], "nothing was changed, so nothing can be taken back"


def test_copied_roles_are_exactly_those():
    draft = {"works": [_wish("10.1234/a")]}
    copy = [{"role": "methodology", "degree": "lead"}]
    answer = _assign([{"key": "10.1234/a"}, _entry("10.1234/b")], copy=copy, draft=draft)
    assert [_roles(answer, place) for place in (0, 1)] == [[("methodology", "lead")]] * 2
    assert say(answer["undo"]["past"][-1]["label"]) == "Roles copied to 2 works"


def test_undo_and_redo_lead_back_and_forth_through_every_state():
    states = [{"works": [_wish("10.1234/a"), _wish("10.1234/b")]}]
    undo = None
    for act in (
        lambda draft, undo: _assign(
            [{"key": "10.1234/a"}], _set("methodology", "lead"), draft=draft, undo=undo
        ),
        lambda draft, undo: _assign([_entry("10.1234/c")], _set("software", "equal"), draft=draft, undo=undo),
        lambda draft, undo: drop(draft, undo, ["10.1234/a", "10.1234/c"]),
        lambda draft, undo: _assign(
            [{"key": "10.1234/b"}, _entry("10.1234/d")],
            copy=[{"role": "resources", "degree": None}],
            draft=draft,
            undo=undo,
        ),
    ):
        answer = act(states[-1], undo)
        states.append(answer["draft"])
        undo = answer["undo"]
    draft = states[-1]
    for before in states[-2::-1]:
        answer = take_back(draft, undo, False)
        draft, undo = answer["draft"], answer["undo"]
        assert draft == before
    assert take_back(draft, undo, False)["draft"] == draft, "there is nothing more to take back"
    for after in states[1:]:
        answer = take_back(draft, undo, True)
        draft, undo = answer["draft"], answer["undo"]
        assert draft == after


def test_a_new_change_ends_what_could_be_done_again():
    one = _assign([_entry("10.1234/a")], _set("software", "yes"))
    back = take_back(one["draft"], one["undo"], False)
    assert [say(change["label"]) for change in back["undo"]["future"]] == ["Software for 1 work"]
    other = _assign([_entry("10.1234/b")], _set("software", "lead"), draft=back["draft"], undo=back["undo"])
    assert [say(change["label"]) for change in other["undo"]["past"]] == ["Software (lead) for 1 work"]
    assert other["undo"]["future"] == []


def test_the_steps_that_can_be_taken_back_are_bounded():
    draft, undo = {"works": [_wish("10.1234/a")]}, None
    for number in range(120):
        value = ("lead", "equal")[number % 2]
        answer = _assign([{"key": "10.1234/a"}], _set("software", value), draft=draft, undo=undo)
        draft, undo = answer["draft"], answer["undo"]
    assert len(undo["past"]) == 50
    works = [_entry(f"10.1234/{number}") for number in range(900)]
    for value in ("lead", "equal") * 5:
        answer = _assign(works, _set("software", value), draft=answer["draft"], undo=answer["undo"])
    assert len(answer["undo"]["past"]) == 5, "5,000 works are the most that are kept"


def test_more_works_than_fit_are_refused_before_anything_is_changed():
    works = [_entry(f"10.1234/{number}") for number in range(MOST_WORKS)]
    full = _assign([_entry("10.1234/x"), *works], _set("software", "yes"))
    assert full["problem"]["kind"] == "draft-full"
    assert "1,000 works at most" in say(full["problem"]["message"])
    assert "You selected 1,001, and nothing was changed." in say(full["problem"]["message"])
    assert len(_assign(works, _set("software", "yes"))["draft"]["works"]) == MOST_WORKS
    beside = _assign(works, _set("software", "yes"), draft={"works": [_wish("10.1234/y")]})
    assert "there is room for 999 more" in say(beside["problem"]["message"])


def test_works_that_were_pushed_are_done_with():
    draft = {"works": [_wish("10.1234/a"), _wish("10.1234/b")]}
    journal = {"rows": [{"key": "10.1234/a", "state": "confirmed"}, {"key": "10.1234/b", "state": "failed"}]}
    answer = _assign([_entry("10.1234/c")], _set("software", "yes"), draft=draft, journal=journal)
    assert [work["key"] for work in answer["draft"]["works"]] == ["10.1234/b", "10.1234/c"]


@pytest.mark.parametrize(("role", "value"), [("boss", "yes"), ("software", "much"), ("software", None)])
def test_what_is_no_choice_of_a_role_is_refused(role, value):
    with pytest.raises(ValueError):
        _assign([_entry("10.1234/a")], _set(role, value))


def test_a_role_that_only_some_works_have_comes_to_the_others_and_keeps_its_degrees():
    draft = {"works": [_wish("10.1234/a", [LEAD]), _wish("10.1234/b")]}
    read = {**LEAD, "degree": "equal", "origin": "statement"}
    draft["works"].append(_wish("10.1234/c", [read]))
    works = [
        *({"key": f"10.1234/{name}"} for name in "abc"),
        _entry("10.1234/d"),
        _on_record("10.1234/e", methodology="lead"),
    ]
    answer = _assign(works, _set("methodology", "kept"), draft=draft)
    found = [[role for role in _roles(answer, place) if role[0] == "methodology"] for place in range(4)]
    assert found == [[("methodology", degree)] for degree in ("lead", None, "equal", None)]
    assert answer["draft"]["works"][2]["roles"] == [read]
    assert len(answer["draft"]["works"]) == 4, "what our row says stays as it is"
    assert say(answer["undo"]["past"][-1]["label"]) == "Methodology for 2 works"
    # What was taken back from our row comes back with its degree.
    taken = _assign(works[4:], _set("methodology", "none"))
    assert taken["draft"]["works"][0]["withdraw"]
    assert _chosen(_assign(works[4:], _set("methodology", "kept"), draft=taken["draft"])) == ([], [])


# -- what our own row says -------------------------------------------------------------------------


def _on_record(key="10.1234/a", **roles):
    said = {"put_code": 5, "by": "us", "source_id": None, "source": "us", "roles": roles}
    return _entry(key, said=[said, {**said, "put_code": 6, "by": "self", "roles": {"resources": None}}])


def _chosen(answer):
    work = answer["draft"]["works"][0]
    return [(one["role"], one["degree"]) for one in work["roles"]], work.get("withdraw", [])


@pytest.mark.parametrize(
    ("role", "value", "roles", "taken"),
    [
        ("software", "none", [], [{"role": "software", "part": "role"}]),
        ("software", "yes", [], [{"role": "software", "part": "degree"}]),
        ("software", "equal", [("software", "equal")], []),
        ("validation", "none", [], [{"role": "validation", "part": "role"}]),
        ("validation", "lead", [("validation", "lead")], []),
        ("methodology", "yes", [("methodology", None)], []),
    ],
)
def test_a_choice_for_a_role_of_our_own_row_changes_that_row(role, value, roles, taken):
    answer = _assign([_on_record(software="lead", validation=None)], _set(role, value))
    assert (roles, taken) == _chosen(answer)
    # It is known without the list from then on, and putting it back as it stood leaves nothing to do.
    back = {"software": "lead", "validation": "yes", "methodology": "none"}[role]
    again = _assign([{"key": "10.1234/a"}], _set(role, back), draft=answer["draft"], undo=answer["undo"])
    assert ([], []) == _chosen(again)
    undone = take_back(again["draft"], again["undo"], False)
    assert (roles, taken) == _chosen(undone)


@pytest.mark.parametrize(
    ("role", "value"), [("software", "lead"), ("validation", "yes"), ("resources", "none")]
)
def test_what_our_own_row_says_already_and_what_only_others_say_needs_no_change(role, value):
    answer = _assign([_on_record(software="lead", validation=None)], _set(role, value))
    assert not answer["draft"]["works"]


def test_copied_roles_take_nothing_back_and_clearing_takes_back_what_was_chosen():
    entry = _on_record(software="lead")
    taken = _assign([entry], _set("software", "none"))
    copied = _assign(
        [entry], copy=[{"role": "validation", "degree": None}, {"role": "software", "degree": None}]
    )
    assert ([("validation", None)], []) == _chosen(copied)
    cleared = _assign([{"key": "10.1234/a"}], copy=[], draft=taken["draft"], undo=taken["undo"])
    assert ([], []) == _chosen(cleared)
    assert say(cleared["undo"]["past"][-1]["label"]) == "Choices cleared for 1 work"
