"""The degrees line: where lead, equal and supporting stand in an ORCID row.

ORCID has no field for degrees, so a row's short description carries one line that people can
read and this module reads back exactly::

    line  = "CRediT roles, self-asserted: " entry { "; " entry }
    entry = term [ " (" degree ")" ]

`term` is the role's standard term, `degree` one of lead, equal, supporting; roles stand in
CRediT's own order, each once. A line that differs in anything is other people's text: it is
neither read nor touched.
"""

from __future__ import annotations

import re

from pycore.credit import BY_SLUG, DEGREES, ORDER, ROLES, Degree, RoleSlug

LONGEST = 5000  # ORCID's limit for a short description, in characters
Degrees = dict[RoleSlug, "Degree | None"]

_START = "CRediT roles, self-asserted: "
_ENTRY = re.compile(r"^(.+?)(?: \((" + "|".join(DEGREES) + r")\))?$")
_BY_TERM = {role.term: role.slug for role in ROLES}


def degrees_line(roles: Degrees) -> str:
    """The line for these roles, or "" where none of them has a degree (nothing to say then)."""
    if not any(roles.values()):
        return ""
    entries = []
    for slug in sorted(roles, key=ORDER.__getitem__):
        degree = roles[slug]
        entries.append(BY_SLUG[slug].term + (f" ({degree})" if degree else ""))
    return _START + "; ".join(entries)


def read_degrees(text: str | None) -> Degrees:
    """The roles and degrees in the first line of ours in `text`; empty where there is none."""
    for line in (text or "").split("\n"):
        roles = _read_line(line)
        if roles:
            return roles
    return {}


def with_line(text: str | None, line: str) -> str | None:
    """`text` with our line replaced by `line`, added at the end, or (line "") taken out.

    Everything else in `text` stays as it is, to the character. None if the result would be
    longer than ORCID allows.
    """
    lines = text.split("\n") if text else []
    ours = [place for place, old in enumerate(lines) if _read_line(old)]
    if ours:
        end = "\r" if lines[ours[0]].endswith("\r") else ""  # where lines end as Windows has it
        lines[ours[0] : ours[0] + 1] = [line + end] if line else []
    elif line:
        lines.append(line)
    result = "\n".join(lines)
    return result if len(result) <= LONGEST else None


def lines_of_ours(text: str | None) -> list[str]:
    """The lines of `text` that are lines of ours, as they stand there."""
    return [line for line in (text or "").split("\n") if _read_line(line)]


def _read_line(line: str) -> Degrees | None:
    line = line.rstrip("\r")
    if not line.startswith(_START):
        return None
    roles: Degrees = {}
    last = -1
    for entry in line[len(_START) :].split("; "):
        found = _ENTRY.match(entry)
        slug = _BY_TERM.get(found.group(1)) if found else None
        if not found or slug is None or ORDER[slug] <= last:
            return None
        last = ORDER[slug]
        degree = found.group(2)
        roles[slug] = Degree(degree) if degree else None
    return roles if any(roles.values()) else None
