"""DOIs and ORCID iDs: reading, normal forms, check digit.

`Doi` and `OrcidId` are strings that went through the functions here; nothing else makes one.
"""

from __future__ import annotations

import re
from typing import NewType

from pycore.uris import percent

Doi = NewType("Doi", str)
OrcidId = NewType("OrcidId", str)

# ORCID groups by this form (ORCID-Source DOINormalizer): registrant of digits and letters in
# dotted parts, then anything without a space, quotation mark or ampersand. Angle brackets are
# taken for markup, except in the DOIs made of a SICI (10.1002/…17:15<1661::AID-SIM968>3.0.CO;2-2).
_DOI = re.compile(r"10(?:\.[0-9a-z]+)+/[^\s\"'&<>]+(?:<\d+:[^\s\"'&<>]{0,40}>[^\s\"'&<>]+)?", re.IGNORECASE)
_ENTITY = (("%2f", "/"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"))
_NOT_IN_URL = re.compile(r"[^A-Za-z0-9\-._~/:;()\[\]@!$*+,=]")
_TRAILING = ".,;:!?)]}\u201d\u2019\u00bb"
_PAIRS = {")": "(", "]": "[", "}": "{"}

_ORCID = re.compile(r"(?<![0-9])(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dxX])(?![0-9A-Za-z])")


def find_doi(text: str) -> Doi | None:
    """The first DOI in `text` in its normal form (lower case, no resolver), or None.

    Accepts `doi:10.…`, resolver URLs, percent-encoded slashes and surrounding prose.
    Punctuation that ends a sentence is not part of it; a closing bracket is, if it was
    opened inside (10.1016/0022-0248(90)90123-4).
    """
    for escaped, plain in _ENTITY:
        text = re.sub(escaped, plain, text, flags=re.IGNORECASE)
    found = _DOI.search(text)
    if not found:
        return None
    doi = found.group(0).lower()
    while doi and doi[-1] in _TRAILING:
        opener = _PAIRS.get(doi[-1])
        if opener and doi.count(opener) >= doi.count(doi[-1]):
            break
        doi = doi[:-1]
    return Doi(doi) if not doi.endswith("/") else None


def doi_url(doi: Doi) -> str:
    """The resolver URL of a DOI, with what a URL cannot hold percent-encoded."""
    return "https://doi.org/" + _NOT_IN_URL.sub(_percent, doi)


def find_orcid(text: str) -> OrcidId | None:
    """The first ORCID iD in `text` whose check digit is right, as 0000-0000-0000-000X, or None."""
    for found in _ORCID.finditer(text):
        digits = "".join(found.groups()).upper()
        if check_digit(digits[:-1]) == digits[-1]:
            return OrcidId("-".join((digits[:4], digits[4:8], digits[8:12], digits[12:])))
    return None


def check_digit(digits: str) -> str:
    """ISO 7064 MOD 11-2 check character of the first 15 digits of an ORCID iD."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    value = (12 - total % 11) % 11
    return "X" if value == 10 else str(value)


def _percent(found: re.Match[str]) -> str:
    return percent(found.group(0))
