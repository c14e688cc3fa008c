"""DOIs and ORCID iDs: reading, normal forms, check digit.

`Doi` and `OrcidId` are strings that went through the functions here; nothing else makes one.

A DOI is met in four ways, and each has its reader: in what a page or a person wrote (`find_doi`), as
a page's address (`doi_in_address`), among the external ids of an ORCID row (`orcid_doi`), and in this
extension's own data, where it was read already (`known_doi`). What ORCID holds is never changed: it
groups rows by it, letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NewType

from pycore.uris import decoded, percent

Doi = NewType("Doi", str)
OrcidId = NewType("OrcidId", str)

LONGEST_DOI = 1000  # longer ones are not read: none is registered, and ORCID's page takes 2,084

# ORCID groups by this form (ORCID-Source DOINormalizer): registrant of digits and letters in
# dotted parts, then anything without a space, quotation mark or ampersand.
_PREFIX = r"10(?:\.[0-9a-z]{1,40}){1,8}/"
_AS_ORCID = re.compile(_PREFIX + r"[^\s\"'&]+", re.IGNORECASE)
# In a text, angle brackets are taken for markup, except in the DOIs made of a SICI
# (10.1002/…17:15<1661::AID-SIM968>3.0.CO;2-2).
_IN_TEXT = re.compile(_PREFIX + r"[^\s\"'&<>]+(?:<\d+:[^\s\"'&<>]{0,40}>[^\s\"'&<>]+)?", re.IGNORECASE)
_ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos);", re.IGNORECASE)
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'"}
_SLASH = re.compile("%(?:25)?2f", re.IGNORECASE)
# What is in a text without being seen, and letters in the forms that typesetting and PDFs give them.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+")
_TYPESET = re.compile("[\ufb00-\ufb06\uff01-\uff5e]")
_HYPHENS = re.compile("[\u2010\u2011]")
_NOT_IN_URL = re.compile(r"[^A-Za-z0-9\-._~/:;()\[\]@!$*+,=]")
_TRAILING = ".,;:!?)]}\u201d\u2019\u00bb"
_PAIRS = {")": "(", "]": "[", "}": "{"}

# In an address: where the DOI ends, who takes a DOI and nothing else, and what sites put behind it.
_ADDRESS_END = re.compile(r"[?#]|;jsessionid=", re.IGNORECASE)
_RESOLVER = re.compile(r"(?:\bdoi\.org|\bhandle\.net)/(?:doi:)?$", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:/(?:full|abstract|abs|meta|pdf|epdf|epub|html|fulltext|summary|figures|references|tables|issuetoc|xml"
    r"|suppl|suppl_file|metrics|authors|citations)(?:[/.].*)?"
    r"|\.(?:full|abstract|short|long|pdf|xml|html)(?:\.(?:pdf|html)(?:\+html)?)?"
    r"|\.(?:full-text|supplementary-material|article-info|article-metrics))$",
    re.IGNORECASE,
)
# arXiv's DOIs are made of its numbers (https://info.arxiv.org/help/doi.html): all versions have one.
_ARXIV = re.compile(
    r"//[a-z0-9.-]{0,60}\barxiv[.-][a-z0-9.-]{1,200}(?::\d{1,5})?/(?:abs|html|pdf)"
    r"/([a-z-]{2,20}(?:\.[a-z]{2})?/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?(?:[/.]|$)",
    re.IGNORECASE,
)
_VERSION = re.compile(r"^(10\.(?:1101|64898)/.*?\d)v\d+$", re.IGNORECASE)  # of a preprint, no part of its DOI

_ORCID = re.compile(r"(?<![0-9])(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dxX])(?![0-9A-Za-z])")


def find_doi(text: str) -> Doi | None:
    """The first DOI in `text` in its normal form (lower case, no resolver), or None.

    Accepts `doi:10.…`, addresses, and surrounding prose. In an address what is percent-encoded is
    decoded, and a query, an anchor and what sites put behind a DOI are no part of it. Punctuation that
    ends a sentence is not part of it; a closing bracket is, if it was opened inside
    (10.1016/0022-0248(90)90123-4).
    """
    text = _seen(text)
    if "10." not in text:
        return None
    text = _ESCAPED.sub(_entity, text)
    encoded = bool(_SLASH.search(text))
    if encoded:
        text = _SLASH.sub("/", text)
    for found in _IN_TEXT.finditer(text):
        before = text[max(0, found.start() - 200) : found.start()]
        doi = found.group(0)
        if encoded or _is_in_address(before):
            doi = _in_address(doi, before)
        doi = _ended(doi).lower()
        if _is_whole(doi):
            return Doi(doi)
    return None


def doi_in_address(address: str) -> Doi | None:
    """The DOI in a page's address (`/doi/full/10.…`, `?id=10.…`, arXiv's `/abs/2401.00001v2`), or None."""
    path, _, rest = re.split("#", address, maxsplit=1)[0].partition("?")
    preprint = _ARXIV.search(path)
    if preprint:
        return find_doi(f"10.48550/arxiv.{preprint.group(1)}")
    query = next((part for part in rest.split("&") if "10." in part), "")
    return find_doi(path) or (find_doi("?" + query) if query else None)


def orcid_doi(value: str) -> Doi | None:
    """The normal form that ORCID makes of an external id's value (DOINormalizer), or None for none.

    It unescapes XML, decodes nothing, and takes everything up to the first space or quotation mark.
    """
    for _ in range(3):
        value = _ESCAPED.sub(_entity, value)
    found = _AS_ORCID.search(value)
    doi = found.group(0).lower() if found else ""
    return Doi(doi) if doi and len(doi) <= LONGEST_DOI else None


def known_doi(value: str) -> Doi | None:
    """The DOI of a value of this extension's own data: unchanged where it is one, else as it is read."""
    if _AS_ORCID.fullmatch(value) and len(value) <= LONGEST_DOI and _seen(value) == value:
        return Doi(value.lower())
    return find_doi(value)


def registered(doi: Doi) -> Doi:
    """The DOI as its agency has it: rows that came from an address hold percent-encoded characters.

    Two DOIs whose registered form is the same are one; ORCID itself does not see that.
    """
    return Doi(_seen(decoded(doi) if "%" in doi else doi).lower())


def doi_url(doi: Doi) -> str:
    """The resolver URL of a DOI, with what a URL cannot hold percent-encoded."""
    return "https://doi.org/" + _NOT_IN_URL.sub(_percent, registered(doi))


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


def _seen(text: str) -> str:
    if text.isascii():
        return text
    text = _HYPHENS.sub("-", _UNSEEN.sub("", text))
    return _TYPESET.sub(lambda found: unicodedata.normalize("NFKC", found.group(0)), text)


def _is_in_address(before: str) -> bool:
    """Whether a DOI stands in an address, by what stands before it."""
    word = re.split(r"[\s\"'<>]", before)[-1]
    return word[-1:] in ("/", "=") or "://" in word


def _in_address(doi: str, before: str) -> str:
    doi = _ADDRESS_END.split(doi, maxsplit=1)[0]
    for _ in range(2):  # an address inside another one is encoded twice
        doi = decoded(doi) if "%" in doi else doi
    whole = _AS_ORCID.match(doi)
    doi = whole.group(0) if whole else doi
    if len(doi) > LONGEST_DOI:
        return doi
    if _RESOLVER.search(before):
        return doi.rstrip("/")
    for _ in range(3):
        doi = _TAIL.sub("", doi)
    version = _VERSION.match(doi)
    return version.group(1) if version else doi.rstrip("/")


def _ended(doi: str) -> str:
    """The DOI without the punctuation of the sentence around it."""
    if doi[-1] not in _TRAILING:
        return doi
    counts = {mark: doi.count(mark) for pair in _PAIRS.items() for mark in pair}
    end = len(doi)
    while end and doi[end - 1] in _TRAILING:
        last = doi[end - 1]
        opener = _PAIRS.get(last)
        if opener:
            if counts[opener] >= counts[last]:
                break
            counts[last] -= 1
        end -= 1
    return doi[:end]


def _is_whole(doi: str) -> bool:
    """Whether something stands behind the prefix, and it is no longer than any DOI is."""
    return len(doi) <= LONGEST_DOI and bool(doi.partition("/")[2].strip("/"))


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found.group(0).lower()]


def _percent(found: re.Match[str]) -> str:
    return percent(found.group(0))
