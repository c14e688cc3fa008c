"""The address of an article's XML, where its page links to it.

`<meta name="citation_xml_url">`, `<link rel="alternate">` of an XML type, and links that say
of themselves that they lead to the article's XML.
"""

from __future__ import annotations

import re

from pycore.article.document import Document
from pycore.article.text import text_of
from pycore.plain.characters import tidy

_TYPES = frozenset(
    (
        "application/xml",
        "text/xml",
        "application/jats+xml",
        "application/vnd.jats+xml",
        "application/nlm+xml",
        "application/vnd.elsevier.xml",
    )
)
# The whole of a link's words: "Download XML", "Full-Text XML", "XML (NLM)"; not "Export citation as XML".
_SAYS_XML = re.compile(
    r"(?:download |view |get |open )?(?:the )?(?:article(?:'s|’s)? |full[- ]?text |jats |nlm )?xml"
    r"(?: \(?(?:nlm|jats)\)?)?(?: file| version| format)?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(https?:)?//([^/?#\s]+)([^?#\s]*)")
_MOST_LINKS = 3000  # of a page that are looked at
_LONGEST = 2000  # characters of an address


def xml_link(document: Document, url: str) -> str:
    """The absolute https address of the article's XML, or "" where the page at `url` names none."""
    for meta in document.select("meta[name='citation_xml_url' i]"):
        found = absolute(meta.attribute("content") or "", url)
        if found:
            return found
    for link in document.select("link[rel~='alternate' i][type][href]"):
        if (link.attribute("type") or "").split(";")[0].strip().lower() in _TYPES:
            found = absolute(link.attribute("href") or "", url)
            if found:
                return found
    for link in document.select("a[href*='xml' i], a[href*='type=manuscript']")[:_MOST_LINKS]:
        if _SAYS_XML.fullmatch(tidy(text_of(link))[:80]):
            found = absolute(link.attribute("href") or "", url)
            if found:
                return found
    return ""


def absolute(link: str, url: str) -> str:
    """`link`, as it stands on the page at `url`, in full; "" where it is none that leads to https."""
    link = link.strip()
    page = _ADDRESS.match(url)
    if not link or len(link) > _LONGEST or re.search(r"[\s\\\"<>]", link):
        return ""
    if link.startswith("//"):
        link = "https:" + link
    elif not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", link):
        if page is None:
            return ""
        folder = page.group(3).rsplit("/", 1)[0] + "/"
        path = link if link.startswith("/") else page.group(3) + link if link[0] in "?#" else folder + link
        link = f"{page.group(1) or 'https:'}//{page.group(2)}{path}"
    found = _ADDRESS.match(link)
    return link.split("#")[0] if found and found.group(1) == "https:" and "@" not in found.group(2) else ""


def host_of(url: str) -> str:
    """The host an address leads to, as it is shown: "www.example.org"."""
    found = _ADDRESS.match(url)
    return found.group(2).lower() if found else ""
