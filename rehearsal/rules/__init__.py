"""All rules, in the order in which they are tried.

========== =====================================================================
signin     the sign-in page: what it leads back with, and to where
tokens     codes and tokens; what is not given out
adding     one work: answer, source, visibility, formats, limits
members    what a work must and may hold: identifiers, dates, types, contributors
roles      contributor roles
duplicates the same work again
bulk       many works at once
changing   PUT and DELETE
reading    what is read back, in which form
rows       groups, their order, display index
access     who may do what; what a page may do; how much at once
revoking   giving tokens back
========== =====================================================================
"""

from __future__ import annotations

from rehearsal.rule import RULES
from rehearsal.rules import (
    access,
    adding,
    bulk,
    changing,
    duplicates,
    members,
    reading,
    revoking,
    roles,
    rows,
    signin,
    tokens,
)

_MODULES = (
    signin, tokens, adding, members, roles, duplicates, bulk, changing, reading, rows, access, revoking,
)  # fmt: skip
ALL = tuple(one for module in _MODULES for one in RULES.values() if one.check.__module__ == module.__name__)
