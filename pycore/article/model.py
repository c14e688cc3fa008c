"""What was read from an article's page, each part with where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field

from pycore.credit import Degree, RoleSlug
from pycore.identifiers import Doi, OrcidId
from pycore.language import Fact
from pycore.statement.model import Reading

DATA = "data"  # the page holds the role as data (page state, popover, markup)
XML, EUROPE_PMC = "xml", "europepmc"  # the article's XML holds it as data, or the copy at Europe PMC
STATEMENT = "statement"  # read from the statement's words


@dataclass(frozen=True)
class Author:
    """An author in byline order. `name` is as printed, white space tidied, "Last, First" undone.

    `orcid_beside` says that the iD is the author's only by the place of its link in a row of names.
    """

    name: str
    orcid: OrcidId | None = None
    given: str = ""
    family: str = ""
    orcid_beside: bool = False


@dataclass(frozen=True)
class StatementText:
    """The statement as it stands on the page: its heading and its text, one line a paragraph.

    `heading` is "" where a label within the text introduces the statement; the label is then in `text`.
    """

    heading: str
    text: str


@dataclass(frozen=True)
class RoleClaim:
    """One author (index) did one role, and where that is said: `DATA`, `XML`, `EUROPE_PMC` or `STATEMENT`.

    `certain` is False where a statement's words only suggest it, or only likely mean this author.
    """

    author: int
    role: RoleSlug
    degree: Degree | None
    origin: str
    certain: bool = True


@dataclass(frozen=True)
class Missing:
    """What a person looks for and the page did not give: a code, what is said of it, what can be done."""

    code: str
    message: Fact
    remedy: Fact


@dataclass(frozen=True)
class Article:
    """An article as its page shows it. Dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD" or "".

    `claims` are the structured roles where the page has any, else those of the statement.
    `site` is the id of the site module that read it ("generic" where none applies).
    `missing` says what was not found, and why as far as the page tells. `xml_url` is the address of
    the article's XML where the page links to it, else "".
    """

    url: str
    site: str
    doi: Doi | None
    title: str
    journal: str
    date: str
    authors: tuple[Author, ...]
    statement: StatementText | None
    reading: Reading | None
    claims: tuple[RoleClaim, ...]
    notices: tuple[Fact, ...] = field(default=())
    missing: tuple[Missing, ...] = field(default=())
    xml_url: str = ""
