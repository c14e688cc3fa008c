"""Requests to Crossref's REST API and their limits.

Lists take 1 request a second from anyone and 3 from who names a mail address; a list by DOI
holds at most 40 of them and a URL at most 3,500 bytes; `rows` is always sent, for 20 is the
default. A comma cannot be escaped inside a filter, so DOIs with one are asked for singly. A list longer
than one answer is gone through by a cursor: "*" to begin with, then the one that each answer names.
"""

from __future__ import annotations

import re

from pycore.crossref.deposit import RELATION, SELECT
from pycore.effects import Request
from pycore.identifiers import Doi, OrcidId, registered
from pycore.uris import form, percent

MOST_DOIS = 40
MOST_ROWS = 1000
PAGE_ROWS = 200  # of a list that is gone through whole: some works have thousands of authors
FIRST_PAGE = "*"
_LONGEST_URL = 3500
_BASE = "https://api.crossref.org/works"
_AGENCY = "https://doi.org/ra/"
_ODD = re.compile(r"[,%\s\\|]")
_HEADERS = {"accept": "application/json"}


def pause(mailto: str) -> float:
    """Seconds between two requests."""
    return 0.35 if mailto else 1.1


def list_by_orcid(orcid: OrcidId, mailto: str) -> Request:
    """Up to 1,000 works whose publisher deposited this iD."""
    return _list("orcid:" + orcid, MOST_ROWS, mailto)


def page_by_orcid(orcid: OrcidId, cursor: str, mailto: str) -> Request:
    """A page of all works whose publisher deposited this iD, with what they are versions of."""
    return _list("orcid:" + orcid, PAGE_ROWS, mailto, (*SELECT, RELATION), cursor)


def list_by_doi(dois: list[Doi], mailto: str) -> Request:
    """The works with these DOIs; those that Crossref does not have are absent without a word."""
    return _list(_filter(dois), len(dois), mailto)


def single(doi: Doi, mailto: str) -> Request:
    """One work; 404 with the bare text "Resource not found." where Crossref does not have it."""
    query = "?" + form([("mailto", mailto)]) if mailto else ""
    return Request("GET", f"{_BASE}/{percent(registered(doi))}{query}", dict(_HEADERS))


def agency(prefix: str) -> Request:
    """Which registration agency a DOI prefix belongs to."""
    return Request("GET", _AGENCY + percent(prefix), dict(_HEADERS))


def batches(dois: list[Doi], mailto: str) -> tuple[list[list[Doi]], list[Doi]]:
    """The DOIs in as few lists as the limits allow, and those that must be asked for singly."""
    odd = [doi for doi in dois if _ODD.search(doi)]
    lists: list[list[Doi]] = []
    room = 0
    empty = len(_list("", MOST_DOIS, mailto).url)
    for doi in dois:
        if _ODD.search(doi):
            continue
        needed = len(percent("doi:" + doi + ","))
        if not lists or len(lists[-1]) == MOST_DOIS or needed > room:
            lists.append([])
            room = _LONGEST_URL - empty
        lists[-1].append(doi)
        room -= needed
    return lists, odd


def _filter(dois: list[Doi]) -> str:
    return ",".join(["doi:" + registered(doi) for doi in dois])


def _list(chosen: str, rows: int, mailto: str, select: tuple[str, ...] = SELECT, cursor: str = "") -> Request:
    fields = [("filter", chosen), ("rows", str(rows)), ("select", ",".join(select))]
    if cursor:
        fields.append(("cursor", cursor))
    if mailto:
        fields.append(("mailto", mailto))
    return Request("GET", _BASE + "?" + form(fields), dict(_HEADERS))
