"""What a reading of a contribution statement says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from pycore.credit import Degree, RoleSlug
from pycore.language import Fact

Basis = NewType("Basis", str)
TERM = Basis("term")  # a CRediT term, in any spelling or language
WORDING = Basis("wording")  # other words that the mapping tables assign to a role
INFERRED = Basis("inferred")  # follows from the text but is not said there


PersonBasis = NewType("PersonBasis", str)
NAMED = PersonBasis("named")  # a name or initials that are the author's
GROUPED = PersonBasis("group")  # "all authors", "the first author"
LIKELY = PersonBasis(
    "likely"
)  # letters that are not quite the author's, or fit others too: nobody else is left


@dataclass(frozen=True)
class Span:
    """Half-open range of code points in the text exactly as it was given."""

    start: int
    end: int


@dataclass(frozen=True)
class Contribution:
    """One author did one role. `author` is an index into the author list given.

    `span` covers the words the role was read from, `person` those that name the author; `basis` says how
    the one was read, `person_basis` how the other.
    """

    author: int
    role: RoleSlug
    degree: Degree | None
    span: Span
    person: Span
    basis: Basis
    person_basis: PersonBasis = NAMED
    doubted: bool = False  # the text may be something else than a statement

    @property
    def certain(self) -> bool:
        """Whether it needs no question: the words say the role, and whose it is, and the text is a statement."""
        return self.basis != INFERRED and self.person_basis != LIKELY and not self.doubted


@dataclass(frozen=True)
class Ambiguity:
    """A name or initials that more than one author fits; the roles said of it are not assigned."""

    span: Span
    candidates: tuple[int, ...]
    roles: tuple[tuple[RoleSlug, Degree | None], ...]


@dataclass(frozen=True)
class Reading:
    """All that was read, and all that was not.

    `unread` are words that say something the reader could not place: roles outside CRediT,
    people who are not among the authors, prose it does not know. `notices` are facts for
    the person (for example that the text was cut at 100 kB).
    """

    contributions: tuple[Contribution, ...]
    unread: tuple[Span, ...]
    ambiguous: tuple[Ambiguity, ...]
    is_statement: bool
    uses_credit_terms: bool
    notices: tuple[Fact, ...]
