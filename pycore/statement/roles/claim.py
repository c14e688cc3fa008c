"""What is read from a row of items."""

from __future__ import annotations

from pycore.credit import Degree, RoleSlug
from pycore.statement.model import Basis


class Said:
    """One role read from items, with where it stands and how sure it is."""

    __slots__ = ("act", "basis", "degree", "end", "far", "role", "start")

    def __init__(self, role: RoleSlug, degree: Degree | None, start: int, end: int, basis: Basis) -> None:
        self.role = role
        self.degree = degree
        self.start = start
        self.end = end
        self.basis = basis
        self.far = False  # whether it stands so far from the people that it may be somebody else's
        self.act = ""  # the class of the act it was read from, for wording


class Saying:
    """All that one row says, and the places of the words in it that could not be placed."""

    __slots__ = ("roles", "unread")

    def __init__(self) -> None:
        self.roles: list[Said] = []
        self.unread: list[tuple[int, int]] = []
