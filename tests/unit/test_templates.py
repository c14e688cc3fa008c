"""Sets of roles to start from: what is usual, what was chosen last, what other works have."""

from __future__ import annotations

from typing import Any

import pytest

from pycore.draft.choosing import assign, take_over
from pycore.draft.collecting import put
from pycore.draft.templates import templates, usual_roles


def _of(*sets: dict[str, str | None]) -> dict[str, str | None]:
    return dict(usual_roles(sets))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sets", "usual"),
    [
        ([], {}),
        ([{"software": None}], {}),  # one work is no habit
        ([{"software": None}, {"software": None}], {"software": None}),
        (
            [{"software": None}, {}, {}, {"software": None}],
            {"software": None},
        ),  # works without any say nothing
        ([{"software": None}, {"validation": None}], {"software": None, "validation": None}),
        ([{"software": None}, {"validation": None}, {"validation": None}], {"validation": None}),
        ([{"software": "lead"}, {"software": "lead"}, {"software": None}], {"software": "lead"}),
        ([{"software": "lead"}, {"software": "supporting"}], {"software": None}),
    ],
)
def test_usual_is_what_half_of_the_works_have(sets: Any, usual: Any):
    assert usual == _of(*sets)


def _said(by: str, **roles: Any) -> dict[str, Any]:
    return {"put_code": 1, "by": by, "source_id": None, "source": by, "roles": roles}


def _wish(key: str, *roles: str, **more: Any) -> dict[str, Any]:
    chosen = [{"role": role, "degree": None, "origin": "hand"} for role in roles]
    return {
        "key": key,
        "doi": None,
        "title": f"Work {key}",
        "journal": "",
        "date": "",
        "type": "",
        "url": "",
        "authors": [],
        "me": None,
        "roles": chosen,
        **more,
    }


def _templates(*works: dict[str, Any], draft: Any = (), last: Any = None) -> dict[str, Any]:
    return templates({"works": list(works), "draft": {"works": list(draft)}, "last": last})


def test_only_the_persons_own_word_is_counted_and_each_work_once():
    listed = [
        {"key": "a", "said": [_said("us", software="lead"), _said("client", resources=None)]},
        {"key": "b", "said": [_said("self", software="lead")]},
        {"key": "c", "said": [_said("client", resources=None)]},
    ]
    assert [{"role": "software", "degree": "lead"}] == _templates(*listed)["usual"]
    taken_back = _wish("a", "validation", withdraw=[{"role": "software", "part": "role"}])
    usual = [one["role"] for one in _templates(*listed, draft=[taken_back])["usual"]]
    assert ["software", "validation"] == usual, "of two works, one has each"


def test_works_of_the_draft_can_be_copied_from_the_newest_first():
    draft = [_wish("a", "software"), _wish("b"), _wish("c", "validation")]
    found = _templates(draft=draft, last=[{"role": "resources", "degree": None}])
    assert ["Work c", "Work a"] == [work["title"] for work in found["works"]]
    assert [{"role": "validation", "degree": None}] == found["works"][0]["roles"]
    assert [{"role": "resources", "degree": None}] == found["last"]
    assert {"usual": [], "last": [], "works": []} == templates({"works": [], "draft": None, "last": None})


def test_what_was_chosen_last_comes_with_each_way_of_choosing():
    args: dict[str, Any] = {"draft": None, "undo": None, "journal": None, "record": None, "copy": None}
    entry = {**_wish("put-code:1"), "said": []}
    given = assign({**args, "works": [entry], "changes": [{"role": "software", "value": "lead"}]})
    assert [{"role": "software", "degree": "lead"}] == given["last"]
    cleared = assign(
        {**args, "draft": given["draft"], "works": [{"key": "put-code:1"}], "changes": None, "copy": []}
    )
    assert "last" not in cleared
    panel = _wish("10.5555/a", "validation", doi="10.5555/a")
    assert ["validation"] == [one["role"] for one in put(None, None, {"works": [panel]})["last"]]
    taken = take_over({"draft": None, "undo": None, "journal": None, "work": panel})
    assert ["validation"] == [one["role"] for one in taken["last"]]
    without = put(None, None, {"works": [_wish("10.5555/b", doi="10.5555/b")]})
    assert "last" not in without
