"""People: reading names, matching what a text calls them, and which author the holder is."""

from __future__ import annotations

from pycore.people.me import Identity, who_is
from pycore.people.names import Folded, Name, fold, is_initials, parse_name
from pycore.people.roster import GIVEN_ALONE, NOBODY, SURE, Match, Roster

__all__ = [
    "GIVEN_ALONE",
    "NOBODY",
    "SURE",
    "Folded",
    "Identity",
    "Match",
    "Name",
    "Roster",
    "fold",
    "is_initials",
    "parse_name",
    "who_is",
]
