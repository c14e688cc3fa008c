"""Choosing roles by hand, for one work or for many at once, and taking that back.

```
Change  {label: Fact, take: [key], set: [{key, roles, withdraw}], put: [{place, work: Wish}]}
Undo    {past: [Change], future: [Change]}      the newest last
```

A change says what is to be done to a draft; doing it gives the change that takes it back. So undo and
redo are the same act. Roles only are kept of a work that stays in the draft, for its authors may be
thousands, and no more steps than `_MOST_STEPS` or works than `_MOST_TOUCHED`.
"""

from __future__ import annotations

from typing import Any

from pycore.credit import BY_SLUG, DEGREES, ORDER
from pycore.draft.collecting import MOST_WORKS, plain, unfinished
from pycore.draft.standing import KEPT, choose, degrees, ours_of
from pycore.draft.templates import last_roles
from pycore.draft.wish import WORK_TYPES, DraftError, read_draft
from pycore.identifiers import Doi, doi_url
from pycore.language import Fact, fact
from pycore.problems import Problem, trouble

Change = dict[str, Any]
Work = dict[str, Any]

_VALUES = ("none", "yes", KEPT, *DEGREES)
_MOST_STEPS = 50
_MOST_TOUCHED = 5000


def assign(args: dict[str, Any]) -> dict[str, Any]:
    """`{draft, undo, journal, works, changes, copy, record}` -> the draft with roles of these works chosen
    by hand, `{"ok": True, "draft", "undo", "last"}`, or a failure that changes nothing; `last` are the roles that
    were chosen, absent where none were.

    `changes` are made one by one (`{role, value}`, the value "none", "yes", "kept" or a degree), or what is chosen becomes
    exactly `copy` (`{role, degree}`; nothing where that is empty). What our own row says stands beside the
    choice: "none" takes a role back from it, "yes" its degree; a copy takes nothing back. `works` are entries of the works list, or just `{"key"}`
    for what is in the draft; those that are not in it yet are added, unless they get no roles. `record`
    is the iD whose list they are of. Works whose push the journal has confirmed are done with. What says
    so already keeps its origin. Raises ValueError for what is no choice of a role.
    """
    works, changes, copy = args["works"], args["changes"], args["copy"]
    draft = {"works": unfinished(args["draft"], args["journal"])}
    there = {work["key"]: work for work in draft["works"]}
    many = len(works) > MOST_WORKS  # then they are not gone through at all
    added = len(works) if many else len([entry for entry in works if entry["key"] not in there])
    full = too_many(added, len(there), len(works))
    if full is not None:
        return full.failure()
    _sound(changes, copy)
    change: Change = {"label": None, "take": [], "set": [], "put": []}
    for entry in works:
        work = there.get(entry["key"])
        ours = ours_of(work, entry)
        chosen = _chosen(work, ours, changes, copy)
        seen: dict[str, Any] = (
            {"ours": ours} if "said" in entry else {}
        )  # kept, so that it is known without the list
        if work is None and (chosen["roles"] or chosen["withdraw"]):
            place = len(there) + len(change["put"])
            new = _with(_wish(entry, args["record"]), {**chosen, **seen})
            change["put"].append({"place": place, "work": new})
        elif work is not None and chosen != _of(work):
            change["set"].append({"key": entry["key"], **chosen, **seen})
    change["label"] = _label(changes, copy, len(change["put"]) + len(change["set"]))
    chosen_now = [*change["set"], *[one["work"] for one in change["put"]]]
    return {**_do(draft, args["undo"], change), **last_roles(chosen_now)}


def take_over(args: dict[str, Any]) -> dict[str, Any]:
    """`{draft, undo, journal, work}` -> the draft with a work whose roles were found and accepted, in the place
    of what was chosen for it before: `{"ok": True, "draft", "undo"}`, or a failure that changes nothing."""
    draft = {"works": unfinished(args["draft"], args["journal"])}
    try:
        [wish] = read_draft({"works": [args["work"]]})
    except DraftError as error:
        return trouble("draft-unusable", str(error)).failure()
    work = plain(wish)
    roles = [{"role": one["role"], "degree": one["degree"]} for one in work["roles"]]
    answer = put_in(draft, args["undo"], [work], fact("change/role-given", roles=roles, works=1))
    return {**answer, **last_roles([work])} if answer["ok"] else answer


def put_in(
    draft: dict[str, Any], undo: dict[str, Any] | None, works: list[Work], label: Fact
) -> dict[str, Any]:
    """The draft with these works (each key once), each in the place of what was chosen for it before:
    `{"ok": True, "draft", "undo"}`, or a failure that changes nothing."""
    keys = [one["key"] for one in draft["works"]]
    old = [work for work in works if work["key"] in keys]
    new = [work for work in works if work["key"] not in keys]
    full = too_many(len(new), len(keys), len(works)) if new else None
    if full is not None:
        return full.failure()
    old.sort(key=lambda work: keys.index(work["key"]))  # each is put in where all before it stand already
    put = [{"place": keys.index(work["key"]), "work": work} for work in old]
    put += [{"place": len(keys) + number, "work": work} for number, work in enumerate(new)]
    return _do(draft, undo, {"label": label, "take": [work["key"] for work in old], "set": [], "put": put})


def drop(draft: dict[str, Any] | None, undo: dict[str, Any] | None, keys: list[str]) -> dict[str, Any]:
    """The draft without these works. Returns `{"ok": True, "draft", "undo"}`."""
    gone = [work for work in (draft or {}).get("works") or [] if work["key"] in set(keys)]
    label = fact("change/taken-out", works=len(gone))
    return _do(draft, undo, {"label": label, "take": [work["key"] for work in gone], "set": [], "put": []})


def take_back(draft: dict[str, Any] | None, undo: dict[str, Any] | None, again: bool) -> dict[str, Any]:
    """The draft as it was before the last change, or with `again` as it was before that was taken back.
    Returns `{"ok": True, "draft", "undo"}`; without anything to take back, as they are."""
    past, future = _stacks(undo)
    source, other = (future, past) if again else (past, future)
    if not source:
        return {"ok": True, "draft": draft, "undo": {"past": past, "future": future}}
    works, inverse = _apply((draft or {}).get("works") or [], source.pop())
    other.append(inverse)
    return {"ok": True, "draft": {"works": works}, "undo": {"past": past, "future": future}}


def too_many(added: int, drafted: int, selected: int) -> Problem | None:
    """The problem, if `added` of the `selected` works do not fit into a draft of `drafted` works."""
    left = MOST_WORKS - drafted
    if added <= left:
        return None
    return trouble("draft-full", most=MOST_WORKS, drafted=drafted, left=left, selected=selected)


def _do(draft: dict[str, Any] | None, undo: dict[str, Any] | None, change: Change) -> dict[str, Any]:
    past, _ = _stacks(undo)
    if not change["take"] and not change["set"] and not change["put"]:
        return {"ok": True, "draft": draft, "undo": undo}
    works, inverse = _apply((draft or {}).get("works") or [], change)
    return {"ok": True, "draft": {"works": works}, "undo": {"past": _bounded([*past, inverse]), "future": []}}


def _apply(works: list[Work], change: Change) -> tuple[list[Work], Change]:
    """The works after the change, and the change that takes it back."""
    gone = set(change["take"])
    chosen = {one["key"]: one for one in change["set"]}
    inverse: Change = {"label": change["label"], "take": [], "set": [], "put": []}
    after = []
    for place, work in enumerate(works):
        key = work["key"]
        if key in gone:
            inverse["put"].append({"place": place, "work": work})
        elif key in chosen:
            inverse["set"].append({"key": key, **_of(work)})
            after.append(_with(work, chosen[key]))
        else:
            after.append(work)
    for one in change["put"]:
        after.insert(one["place"], one["work"])
        inverse["take"].append(one["work"]["key"])
    return after, inverse


def _stacks(undo: dict[str, Any] | None) -> tuple[list[Change], list[Change]]:
    undo = undo or {}
    return list(undo.get("past") or []), list(undo.get("future") or [])


def _bounded(past: list[Change]) -> list[Change]:
    kept: list[Change] = []
    touched = 0
    for change in reversed(past[-_MOST_STEPS:]):
        touched += len(change["take"]) + len(change["set"]) + len(change["put"])
        if kept and touched > _MOST_TOUCHED:
            break
        kept.insert(0, change)
    return kept


def _sound(changes: list[dict[str, str]] | None, copy: list[dict[str, Any]] | None) -> None:
    """Raises ValueError for what is no choice of a role."""
    for change in changes or []:
        if change["value"] not in _VALUES:
            raise ValueError(
                f"{change['role']!r} cannot be {change['value']!r}: a role is {', '.join(_VALUES)}"
            )
    for one in [*(copy or []), *(changes or [])]:
        if one["role"] not in BY_SLUG:
            raise ValueError(f"{one['role']!r} is not one of CRediT's 14 roles")


def _of(work: Work) -> dict[str, Any]:
    """What is chosen for a work."""
    return {"roles": work["roles"], "withdraw": work.get("withdraw") or []}


def _with(work: Work, chosen: dict[str, Any]) -> Work:
    """A work with what is chosen for it; nothing taken back is not said."""
    after = {**work, **chosen}
    if not after.get("withdraw"):
        after.pop("withdraw", None)
    return after


def _chosen(
    work: Work | None,
    ours: list[dict[str, Any]],
    changes: list[dict[str, str]] | None,
    copy: list[dict[str, Any]] | None,
) -> dict[str, Any]:
    """`{roles, withdraw}` of a work after these changes, or exactly as `copy`."""
    before = _of(work) if work else {"roles": [], "withdraw": []}
    roles, withdraw = before["roles"], before["withdraw"]
    if copy is not None:
        held = degrees(ours)
        there = {one["role"]: one for one in roles}
        roles, withdraw = [], []
        for one in copy:
            role, degree = one["role"], one["degree"]
            same = there.get(role)
            if same and same["degree"] == degree:
                roles.append(same)
            elif role not in held or (degree and degree != held[role]):
                roles, _ = choose(roles, [], [], role, degree or "yes")
        roles = sorted(roles, key=lambda one: ORDER[one["role"]])
    for change in changes or []:
        roles, withdraw = choose(roles, withdraw, ours, change["role"], change["value"])
    return {"roles": roles, "withdraw": withdraw}


def _wish(entry: dict[str, Any], record: str | None) -> Work:
    """An entry of the works list as a work of the draft. Whose work it is, the record says."""
    return {
        "key": entry["key"],
        "doi": entry["doi"],
        "title": entry["title"],
        "journal": entry["journal"],
        "date": entry["date"],
        "type": entry["type"] if entry["type"] in WORK_TYPES else "",
        "url": doi_url(Doi(entry["doi"])) if entry["doi"] else "",
        "authors": [],
        "me": None,
        "record": record,
        **({"offered": True} if entry.get("offered") else {}),
    }


def _label(changes: list[dict[str, str]] | None, copy: list[dict[str, Any]] | None, count: int) -> Fact:
    if copy == []:
        return fact("change/cleared", works=count)
    if changes is None:
        return fact("change/copied", works=count)
    if len(changes) > 1:
        return fact("change/roles", works=count)
    role, value = changes[0]["role"], changes[0]["value"]
    if value == "none":
        return fact("change/role-taken", role=role, works=count)
    degree = value if value in DEGREES else None
    return fact("change/role-given", roles=[{"role": role, "degree": degree}], works=count)
