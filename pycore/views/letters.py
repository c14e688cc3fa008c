"""Letters to publishers for many works of the list: for which publishers and journals, and one of them."""

from __future__ import annotations

from typing import Any

from pycore.assertions import role_list
from pycore.draft.standing import own_word
from pycore.language import say
from pycore.views.why import letter_about

_KINDS = ("publisher", "journal")


def letter_groups(works: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`[{key, publisher, journal}]`, works whose deposits lack the person's roles -> `[{kind, name, label, keys}]`:
    the publishers, then the journals, each kind with the largest first."""
    groups = []
    for kind in _KINDS:
        found: dict[str, list[str]] = {}
        for work in works:
            if work[kind]:
                found.setdefault(work[kind], []).append(work["key"])
        for name in sorted(found, key=lambda one: (-len(found[one]), one.lower())):
            label = say("letters/option", name=name, works=len(found[name]))
            groups.append({"kind": kind, "name": name, "label": label, "keys": found[name]})
    return groups


def letter_for(args: dict[str, Any]) -> dict[str, Any]:
    """`{works: [{entry, deposit, wish, seen}], holder}` -> `{letter, left_out}`: the letter about these works of one
    publisher, and what it leaves out, in words: works of which no roles are known, unless that is so of all."""
    works = [_work(one) for one in args["works"]]
    some = [work for work in works if work["roles"]] or works
    left = len(works) - len(some)
    publisher = next((work["publisher"] for work in some if work["publisher"]), "")
    return {
        "letter": letter_about(some, publisher, args["holder"]),
        "left_out": say("letters/left-out", works=left) if left else "",
    }


def _work(one: dict[str, Any]) -> dict[str, Any]:
    entry, deposit = one["entry"], one["deposit"]
    return {
        "doi": entry["doi"],
        "title": entry["title"],
        "publisher": deposit["publisher"],
        "roles": role_list(own_word(entry["said"], one["wish"])),
        "deposit": deposit,
        "seen": one["seen"],
    }
