"""The tables agree with each other, and every line of them can be reached."""

from __future__ import annotations

import pytest

from pycore.credit import BY_SLUG, DEGREES
from pycore.statement.lexicon import (
    degrees,
    english,
    terms,
    terms_asian,
    terms_european,
    terms_more,
)
from pycore.statement.lexicon.entries import NARRATIVE, all_entries
from pycore.statement.lexicon.entry import ACT, DEGREE, GROUP, KEY, OBJ, TERM, keys_of, spell
from pycore.statement.roles import mapping

ENTRIES = list(all_entries())
TABLES = NARRATIVE


def by_words(kind):
    """{words: entries of `kind` with these words}"""
    out = {}
    for entry in ENTRIES:
        if entry.kind == kind:
            out.setdefault(entry.keys, []).append(entry)
    return out


@pytest.mark.parametrize("kind", [ACT, OBJ, GROUP, DEGREE])
def test_no_wording_stands_in_two_classes(kind):
    twice = {" ".join(keys): {one.cls for one in entries} for keys, entries in by_words(kind).items()}
    assert {words: classes for words, classes in twice.items() if len(classes) > 1} == {}


def test_no_term_stands_for_two_roles():
    roles = {}
    for entry in ENTRIES:
        if entry.role is not None:
            roles.setdefault(entry.keys, set()).add(entry.role)
    assert {keys: found for keys, found in roles.items() if len(found) > 1} == {}


def test_a_term_says_what_the_act_of_the_same_name_says():
    acts = by_words(ACT)
    for entry in ENTRIES:
        if entry.kind == TERM:
            for act in acts.get(entry.keys, []):
                assert mapping.ROLES[act.cls].get("-", "").lstrip("?") in ("", entry.role), entry


def test_every_line_has_words():
    assert [entry for entry in ENTRIES if not entry.keys or "" in entry.keys] == []


def test_every_role_has_terms_in_every_language():
    assert set(terms.ENGLISH) == set(BY_SLUG)
    for tables in (terms_european, terms_asian, terms_more):
        for language, table in tables.LANGUAGES.items():
            assert (language, set(table)) == (language, set(BY_SLUG))


def test_every_degree_has_words():
    assert set(degrees.WORDS) == set(DEGREES)


@pytest.mark.parametrize("table", TABLES)
def test_every_class_of_acts_says_something(table):
    assert set(table.ACTIONS) - set(mapping.ROLES) == set()


@pytest.mark.parametrize("table", TABLES)
def test_every_class_of_objects_is_a_known_one(table):
    assert set(table.OBJECTS) - set(english.OBJECTS) == set()


def test_every_line_of_the_mapping_names_known_classes_and_roles():
    objects = set(english.OBJECTS) | {"*", "-"}
    for act, row in mapping.ROLES.items():
        assert act in english.ACTIONS, act
        assert set(row) - objects == set(), act
        assert {"*", "-"} - set(row) == set(), act
        for role in row.values():
            assert role.lstrip("?") == "" or role.lstrip("?") in BY_SLUG, (act, role)
    assert set(mapping.ALONE) - set(english.OBJECTS) == set()


def test_classes_of_terms_are_those_of_acts_or_objects():
    for entry in ENTRIES:
        if entry.role is not None and entry.kind in (ACT, OBJ):
            assert entry.cls in (english.ACTIONS if entry.kind == ACT else english.OBJECTS), entry


def test_labels_of_tables_are_no_roles():
    labels = {entry.keys for entry in ENTRIES if entry.kind == KEY}
    assert labels & {entry.keys for entry in ENTRIES if entry.role is not None} == set()


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("visualisation", "visualization"),
        ("analysed", "analyzed"),
        ("characterising", "characterizing"),
        ("Organised", "organized"),
    ],
)
def test_british_and_american_spelling_are_one_key(british, american):
    assert spell(british) == spell(american) == american


def test_marks_between_words_leave_no_trace_in_keys():
    assert keys_of("Writing – Original (Draft)") == ("writing", "original", "draft")
    assert keys_of("写作 – 初稿") == ("写作初稿",)
