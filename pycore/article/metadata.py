"""What the `<meta>` elements of a page say: Highwire (`citation_*`), Dublin Core, PRISM, Open Graph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pycore.article.document import Document
from pycore.article.names import Name, read_name, split_names
from pycore.identifiers import Doi, OrcidId, find_doi, find_orcid
from pycore.plain.characters import tidy
from pycore.plain.cleaning import clean_text
from pycore.plain.dates import real_date

# In this order because pages without `citation_doi` exist (ACS, SAGE, Science, Taylor & Francis,
# eLife), and because a Dublin Core identifier may be a publisher's own number.
_DOI_NAMES = (
    "citation_doi",
    "publication_doi",
    "dc.identifier",
    "dc.identifier.doi",
    "dcterms.identifier",
    "prism.doi",
    "doi",
    "dc.doi",
    "bepress_citation_doi",
    "rft_id",
    "dcsext.wt_doi",
)
_TITLE_NAMES = (
    "citation_title",
    "dc.title",
    "dcterms.title",
    "prism.title",
    "bepress_citation_title",
    "eprints.title",
)
_JOURNAL_NAMES = (
    "citation_journal_title",
    "prism.publicationname",
    "citation_inbook_title",
    "citation_conference_title",
)
_DATE_NAMES = (
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "prism.publicationdate",
    "dc.date",
    "dcterms.issued",
    "dc.date.issued",
    "bepress_citation_date",
    "article:published_time",
    "citation_year",
)
_AUTHOR_NAMES = (
    "citation_author",
    "citation_authors",
    "bepress_citation_author",
    "dc.creator",
    "dc.creator.personalname",
    "dcterms.creator",
    "prism.creator",
    "dc.contributor",
    "eprints.creators_name",
)
_ORCID_NAME = "citation_author_orcid"  # follows its author's tag
_LIKE_HIGHWIRE = "wkhealth_"  # Wolters Kluwer's names for some of the same tags
_ADDRESS_NAMES = ("citation_author_institution", "citation_author_email")  # likewise
_MOST_DOIS = 20  # tags of one name that are looked at
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {month: place for place, month in enumerate(_MONTH_NAMES, 1)}
_NUMERIC = re.compile(r"^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])")
_US_NUMERIC = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
_YEAR = re.compile(r"\b(\d{4})\b")
_MONTH_NAME = re.compile(r"\b([A-Za-z]{3})[a-z]*\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b")


class Metadata:
    """The page's meta elements by name, without case, each name's in order."""

    def __init__(self, document: Document) -> None:
        self._named: dict[str, list[tuple[str, str]]] = {}  # name -> (content, scheme)
        self._people: list[tuple[str, str]] = []  # (name, content) of authors and their iDs, as they come
        tags = document.attributes("meta[content]", "name", "property", "itemprop", "content", "scheme")
        names = [(tag[0] or tag[1] or tag[2] or "").strip().lower() for tag in tags]
        present = set(names)
        for name, (_, _, _, said, scheme_said) in zip(names, tags):
            if name.startswith(_LIKE_HIGHWIRE):
                meant = "citation_" + name[len(_LIKE_HIGHWIRE) :]
                name = meant if meant not in present else name
            content = said or ""
            if not name or not content.strip():
                continue
            scheme = (scheme_said or "").strip().lower() if name in _DOI_NAMES else ""
            self._named.setdefault(name, []).append((content, scheme))
            if name in _AUTHOR_NAMES or name == _ORCID_NAME or name in _ADDRESS_NAMES:
                self._people.append((name, content))

    def first(self, *names: str) -> str:
        """The content of the first of `names` that the page has, tidied; "" where it has none."""
        return tidy(self._raw(*names))

    def _raw(self, *names: str) -> str:
        for name in names:
            if name in self._named:
                return self._named[name][0][0]
        return ""

    @property
    def doi(self) -> Doi | None:
        for name in _DOI_NAMES:
            for content, scheme in self._named.get(name, [])[:_MOST_DOIS]:
                doi = find_doi(content) if scheme in ("", "doi") else None
                if doi:
                    return doi
        return None

    @property
    def title(self) -> str:
        """The title; markup that publishers leave in it ("CO<sub>2</sub>") is undone."""
        return clean_text(self._raw(*_TITLE_NAMES, "og:title"))

    @property
    def journal(self) -> str:
        return clean_text(self._raw(*_JOURNAL_NAMES))

    @property
    def date(self) -> str:
        for name in _DATE_NAMES:
            date = read_date(self.first(name))
            if date:
                return date
        return ""

    @property
    def authors(self) -> list[tuple[Name, OrcidId | None]]:
        """The authors in order, from the first kind of tag that names any, with iDs given in tags.

        Some pages repeat an author for each institution: a tag of the same name right after the first
        one's institution, with another institution and no iD or address of its own, is the same person.
        """
        for wanted in _AUTHOR_NAMES:
            authors: list[tuple[Name, OrcidId | None]] = []
            if wanted == "citation_author" and wanted in self._named:
                authors = self._by_highwire()
                if authors:
                    return authors
                continue
            for name, content in self._people if wanted in self._named else ():
                if name == wanted:
                    for printed in split_names(content, wanted == "citation_authors"):
                        read = read_name(printed)
                        if read:
                            authors.append((read, None))
            if authors:
                return authors
        return []

    def _by_highwire(self) -> list[tuple[Name, OrcidId | None]]:
        authors: list[_Tagged] = []
        for name, content in self._people:
            if name == "citation_author":
                authors.extend(
                    [_Tagged(read) for read in map(read_name, split_names(content, False)) if read]
                )
            elif authors and name == _ORCID_NAME:
                authors[-1].orcid = authors[-1].orcid or find_orcid(content)
            elif authors and name in _ADDRESS_NAMES:
                authors[-1].addresses.append(tidy(content).lower())
        kept: list[_Tagged] = []
        for author in authors:
            if kept and kept[-1].is_same(author):
                kept[-1].addresses += author.addresses
                kept[-1].orcid = kept[-1].orcid or author.orcid
            else:
                kept.append(author)
        return [(author.name, author.orcid) for author in kept]


@dataclass
class _Tagged:
    """An author by `citation_author` and the tags after it; `addresses` are institutions and e-mail."""

    name: Name
    orcid: OrcidId | None = None
    addresses: list[str] = field(default_factory=list)

    def is_same(self, other: _Tagged) -> bool:
        """Whether the next tag of an equal name names the same person again, for another institution."""
        if self.name.full != other.name.full or not self.addresses or not other.addresses:
            return False
        if self.orcid and other.orcid:
            return self.orcid == other.orcid
        emails = [{at for at in one.addresses if "@" in at} for one in (self, other)]
        if all(emails):
            return emails[0] == emails[1]
        return not set(self.addresses) & set(other.addresses)


def read_date(text: str) -> str:
    """ "YYYY", "YYYY-MM" or "YYYY-MM-DD" from the ways pages write a date; "" where it is none.

    >>> read_date("2023/5/7"), read_date("December 14, 2023"), read_date("2014/02")
    ('2023-05-07', '2023-12-14', '2014-02')
    """
    text = tidy(text)
    numeric = _NUMERIC.match(text)
    if numeric:
        return _date(numeric.group(1), numeric.group(2), numeric.group(3))
    american = _US_NUMERIC.match(text)
    if american:
        return _date(american.group(3), american.group(1), american.group(2))
    year = _YEAR.search(text)
    if not year:
        return ""
    for found in _MONTH_NAME.finditer(text):
        month = _MONTHS.get(found.group(1).lower())
        if month:
            day = _DAY.search(text.replace(year.group(1), ""))
            return _date(year.group(1), str(month), day.group(1) if day else None)
    return _date(year.group(1))


def _date(year: str, month: str | None = None, day: str | None = None) -> str:
    return real_date(int(year), int(month) if month else None, int(day) if day else None)
