"""One person's roles: what is stated, what the person changed by hand, and what results.

The value of a role on the screen is "none", "yes" (the role, no degree stated), "lead",
"equal" or "supporting". Changes are kept apart from what is stated, so that every one of
them can be taken back and the origin of every role stays known.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.assertions import RoleDegrees
from pycore.credit import DEGREES, ROLES, Role, RoleSlug
from pycore.draft.standing import degrees, standing
from pycore.draft.wish import DEGREE, ROLE
from pycore.language import knows, say

VALUES: tuple[str, ...] = ("none", "yes", *DEGREES)
HAND = "hand"  # chosen by the person, whatever the page says

ORIGINS = {
    "data": "origin/data",
    "xml": "origin/xml",
    "europepmc": "origin/europepmc",
    "statement": "origin/statement",
    HAND: "origin/hand",
}
TWO_DEGREES = "origin/two-degrees"
# Said once, where degrees are about to be written.
DEGREES_NOTE = "roles/degrees-note"


def stated_roles(claims: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """One entry a role of one author's claims: `{role, degree, origin, unclear, certain}`, in CRediT's order.

    Where the claims on a role name two degrees, none is taken, and `unclear` is True. A role that no claim is
    certain of has the question about it as `question`.
    """
    merged: dict[str, dict[str, Any]] = {}
    for claim in claims:
        role, degree = claim["role"], claim["degree"]
        known = merged.get(role)
        if known is None:
            merged[role] = {
                "role": role,
                "degree": degree,
                "origin": claim["origin"],
                "unclear": False,
                "certain": claim.get("certain", True),
                "question": claim.get("question", ""),
            }
            continue
        known["certain"] = known["certain"] or claim.get("certain", True)
        if known["unclear"] or degree is None or degree == known["degree"]:
            continue
        if known["degree"] is None:
            known["degree"] = degree
        else:
            known["degree"], known["unclear"] = None, True
    return [merged[role.slug] for role in ROLES if role.slug in merged]


def role_rows(
    stated: Sequence[dict[str, Any]],
    edits: dict[str, str],
    ours: Sequence[dict[str, Any]] = (),
    withdraw: Sequence[dict[str, Any]] = (),
) -> list[dict[str, Any]]:
    """The 14 rows of a role picker: `{role, term, english, meaning, value, stated, tick, note, by_hand,
    recorded}`.

    `edits` are the values chosen by hand, by role; one equal to what is stated changes nothing. A role that is
    not certain stands at "none", with its question as the note, until the person chooses. `ours` is what our
    own row says: where nothing else is stated, that stands, unless it is among what is taken back
    (`withdraw`). `tick` is the value that a tick gives: what was there before the role was taken away, so that
    a tick undone changes nothing.
    """
    by_role = {entry["role"]: entry for entry in stated}
    held = degrees(ours)
    still = standing([], list(withdraw), list(ours))
    rows = []
    for role in ROLES:
        entry = by_role.get(role.slug)
        page = _start(entry, still, role.slug)
        chosen = edits.get(role.slug, page)
        if chosen not in VALUES:
            raise ValueError(f"{chosen!r} is no value of a role; there are {', '.join(VALUES)}")
        by_hand = chosen != page
        rows.append(
            {
                "role": role.slug,
                "term": role_label(role.slug, None),
                "english": english_term(role),
                "meaning": say(f"role-meaning/{role.slug}"),
                "value": chosen,
                "stated": page,
                "tick": page if page != "none" else held.get(role.slug) or "yes",
                "note": _beside_row(chosen, held, role.slug) or _note(entry, by_hand),
                "by_hand": by_hand,
                "recorded": role.slug in held,
            }
        )
    return rows


def _start(entry: dict[str, Any] | None, still: RoleDegrees, role: RoleSlug) -> str:
    """The value that stands before anything is chosen: what is stated, and a degree that our row adds to it."""
    if entry is not None and entry.get("certain", True):
        return entry["degree"] or still.get(role) or "yes"
    return (still[role] or "yes") if role in still else "none"


def _beside_row(chosen: str, held: RoleDegrees, role: RoleSlug) -> str:
    """What our own row says of a role, and what becomes of that; "" where it says nothing."""
    if role not in held:
        return ""
    degree = held[role]
    if chosen == "none":
        return say("roles/will-be-removed")
    if chosen == "yes" and degree:
        return say("roles/degree-will-be-removed", degree=degree)
    return say("roles/on-your-record", degree=degree or "none")


def withdrawn_roles(
    stated: Sequence[dict[str, Any]], edits: dict[str, str], ours: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """What the person takes back from our own row by hand: `{role, part}`."""
    held = degrees(ours)
    out = []
    for row in role_rows(stated, edits, ours):
        if row["role"] not in held or not row["by_hand"]:
            continue
        if row["value"] == "none":
            out.append({"role": row["role"], "part": ROLE})
        elif row["value"] == "yes" and held[row["role"]]:
            out.append({"role": row["role"], "part": DEGREE})
    return out


def wished_roles(
    stated: Sequence[dict[str, Any]], edits: dict[str, str], ours: Sequence[dict[str, Any]] = ()
) -> list[dict[str, Any]]:
    """The roles that result, `{role, degree, origin}` in CRediT's order, as a `Wish` holds them. What our own
    row says, and nothing else, needs no wish."""
    by_role = {entry["role"]: entry for entry in stated}
    gone = {one["role"] for one in withdrawn_roles(stated, edits, ours)}
    out = []
    for row in role_rows(stated, edits, ours):
        entry = by_role.get(row["role"])
        certain = entry is not None and entry.get("certain", True)
        as_recorded = row["recorded"] and not certain and not row["by_hand"]
        if row["value"] == "none" or row["role"] in gone or as_recorded:
            continue
        if certain and entry is not None and not row["by_hand"]:
            out.append({"role": row["role"], "degree": entry["degree"], "origin": entry["origin"]})
            continue
        confirmed = entry is not None and row["value"] == value_of(entry)
        origin = entry["origin"] if entry is not None and confirmed else HAND
        degree = row["value"] if row["value"] in DEGREES else None
        out.append({"role": row["role"], "degree": degree, "origin": origin})
    return out


def value_of(entry: dict[str, Any] | None) -> str:
    """The value a stated role has in the picker."""
    if entry is None:
        return "none"
    return entry["degree"] or "yes"


def role_label(role: str, degree: str | None) -> str:
    """ "Methodology (lead)", as it is said in a sentence."""
    return say("role-with-degree", role=role, degree=degree) if degree else say(f"role/{role}")


def english_term(role: Role) -> str:
    """CRediT's own term, as statements and records have it, where the language in use has another; else ""."""
    return "" if say(f"role/{role.slug}") == role.term else role.term


def degree_label(degree: str | None) -> str:
    """ "lead", or "" where no degree is stated."""
    return say(f"degree/{degree}") if degree else ""


def _note(entry: dict[str, Any] | None, by_hand: bool) -> str:
    if by_hand:
        return say(ORIGINS[HAND])
    if entry is None:
        return ""
    if not entry.get("certain", True):
        return str(entry["question"])
    return say(TWO_DEGREES if entry["unclear"] else ORIGINS[entry["origin"]])


def type_words(kind: str) -> str:
    """ORCID's work type as words: "journal-article" -> "Journal article"."""
    code = f"work-type/{kind}"
    return say(code) if knows(code) else kind.replace("-", " ").capitalize()
