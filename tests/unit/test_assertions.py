"""Who says what, as it crosses the border to JavaScript."""

from __future__ import annotations

import pytest

from pycore.assertions import CLIENT, OURS, PUBLISHER, SELF, Assertion, named, role_list
from pycore.language import say


def test_an_assertion_as_json_loses_nothing():
    one = Assertion("orcid", CLIENT, "APP-X", "A library", {"software": "lead", "validation": None}, 7, 2)
    assert one.json() == {
        "origin": "orcid",
        "by": "client",
        "source_id": "APP-X",
        "source": "A library",
        "roles": [{"role": "software", "degree": "lead"}, {"role": "validation", "degree": None}],
        "put_code": 7,
        "display_index": 2,
    }
    deposit = Assertion("crossref", PUBLISHER, None, "Press", {}).json()
    assert (None, None, None, []) == tuple(
        deposit[name] for name in ("source_id", "put_code", "display_index", "roles")
    )


def test_who_says_it_is_told_apart():
    assert ["us", "self", "client", "publisher"] == [OURS, SELF, CLIENT, PUBLISHER]
    assert "A library" == named(CLIENT, "A library") == Assertion("orcid", CLIENT, "X", "A library", {}).named
    assert "Press (Crossref deposit)" == say(named(PUBLISHER, "Press"))
    assert "The publisher (Crossref deposit)" == say(named(PUBLISHER, ""))


@pytest.mark.parametrize("roles", [{}, {"validation": "equal", "software": None}])
def test_roles_keep_their_order(roles):
    assert list(roles.items()) == [(one["role"], one["degree"]) for one in role_list(roles)]
