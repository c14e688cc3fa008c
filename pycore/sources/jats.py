"""Articles as XML: JATS, and Elsevier's full text; `<role>` in all the forms it is met in.

XML is read through the same seam as pages: `html_of` writes it as HTML whose elements no
HTML parser treats specially, so that one parser, in the browser and under CPython, makes
the same tree of both.

Forms of a role (JATS4R "CRediT taxonomy" 1.0 to 1.2, and what publishers make of it): the
URI in `vocab-term-identifier` or `content-type`, of any family `credit.role_from_uri`
knows; the term in `vocab-term`; the text alone, under a vocabulary's URI or none; several
terms in one element, comma between them; an element without text; text translated.
"""

from __future__ import annotations

import re

from pycore.article.assembling import assemble
from pycore.article.byline import Byline
from pycore.article.document import Document, Node
from pycore.article.finding import Search
from pycore.article.metadata import read_date
from pycore.article.model import Article
from pycore.article.names import Name, join_name, read_name
from pycore.article.roles import RoleGiven, degree_stated, role_named, roles_listed
from pycore.article.sites.model import Site
from pycore.article.text import text_of
from pycore.credit import DEGREES, Degree
from pycore.identifiers import OrcidId, find_doi, find_orcid
from pycore.plain.characters import tidy

_ROOT = re.compile(
    r"^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*|<\?[^>]*>\s*)*<([\w:-]+)"
)
_ROOTS = frozenset(("full-text-retrieval-response", "pmc-articleset"))
_CDATA = re.compile(r"<!\[CDATA\[([\s\S]*?)\]\]>")
_TAG = re.compile(r"<(/?)([A-Za-z_][\w.:-]*)((?:\s+[^<>\s=/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
# What the finder of statements goes by, under the names it knows; all else gets a name of its own.
_HTML_NAMES = {
    "title": "h3",
    "ce:section-title": "h3",
    "p": "p",
    "ce:para": "p",
    "ce:simple-para": "p",
    "sec": "section",
    "ce:section": "section",
    "ack": "section",
    "notes": "section",
    "fn-group": "div",
    "fn": "div",
    "app": "section",
    "back": "div",
    "body": "div",
    "bold": "b",
    "ce:bold": "b",
    "italic": "i",
    "ce:italic": "i",
    "list": "ul",
    "list-item": "li",
    "break": "br",
}
_AUTHOR = re.compile(r"^(?!non)(?:[a-z]+[-_ ])?(?:co-?)?authors?$", re.IGNORECASE)
_NOT_AUTHORS = re.compile(r"editor|reviewer|translator|collab|member|non-?byline", re.IGNORECASE)
# What says that it is a contribution statement, whatever heads it; a footnote's roles are its author's.
_STATEMENTS = (
    "div[fn-type='con'], div[content-type^='author-contrib'], section[sec-type^='author-contrib'],"
    " section[notes-type^='author-contrib']"
)
_FOOTNOTES = "div[fn-type='con'][id]"
_ROLE_URIS = ("vocab-term-identifier", "content-type", "specific-use", "role")


def is_article_xml(text: str) -> bool:
    """Whether a text is an article's XML rather than a page."""
    root = _ROOT.match(text[:4000])
    if not root:
        return False
    name = root.group(1).lower()
    return name in _ROOTS or (name == "article" and "<front" in text and "article-meta" in text)


def html_of(xml: str) -> str:
    """The XML as HTML: `<contrib-id>` as `<x-contrib-id>`, `<ce:author>` as `<x-ce-author>`, all closed."""
    # Behind the last end nothing can be closed: each attempt would go on to the end of the text.
    end = xml.rfind("]]>") + 1
    return _TAG.sub(_html_tag, _CDATA.sub(_escaped, xml[: end + 2]) + xml[end + 2 :] if end else xml)


def read_article_xml(document: Document, url: str) -> Article:
    """The article in the document that `html_of` made of its XML."""
    byline = Byline()
    nodes: list[Node] = []
    for node in document.select("x-article-meta x-contrib, x-ce-author"):
        name = _name(node) if _is_author(node) else None
        if name:
            nodes.append(node)
            byline.add(name, _orcid(node))
            byline.roles[-1].extend(_roles(node))
    for place, roles in _footnoted(document, nodes).items():
        byline.roles[place].extend(role for role in roles if role not in byline.roles[place])
    return assemble(
        url=url,
        site="xml",
        doi=find_doi(_first(document, "x-article-meta x-article-id[pub-id-type='doi'], x-prism-doi")),
        title=_first(document, "x-article-meta x-article-title, x-dc-title"),
        journal=_first(document, "x-journal-meta x-journal-title, x-prism-publicationname"),
        date=_date(document),
        byline=byline,
        search=Search(document, byline.names, Site(statements=_STATEMENTS)),
    )


def _html_tag(found: re.Match[str]) -> str:
    close, name, attributes, empty = found.groups()
    name = name.lower()
    name = _HTML_NAMES.get(name) or "x-" + name.replace(":", "-").replace(".", "-")
    if close:
        return "" if name == "br" else f"</{name}>"
    return f"<{name}{attributes}>" + (f"</{name}>" if empty and name != "br" else "")


def _escaped(found: re.Match[str]) -> str:
    return found.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _is_author(contrib: Node) -> bool:
    """Whether a contributor is an author of this article: no editor, no group's member, no reply's author."""
    kind = contrib.attribute("contrib-type")
    if kind and not _AUTHOR.match(kind):
        return False
    outer = contrib.parent
    while outer is not None:
        if outer.tag in (
            "x-contrib",
            "x-sub-article",
            "x-response",
            "x-related-article",
            "x-ce-collaboration",
        ):
            return False
        if outer.tag == "x-contrib-group" and _NOT_AUTHORS.search(outer.attribute("content-type") or ""):
            return False
        outer = outer.parent
    if kind is None:
        return not any(_NOT_AUTHORS.search(role.text) for role in contrib.select("x-role"))
    return True


def _name(contrib: Node) -> Name | None:
    for holder in contrib.select("x-name, x-string-name, x-collab, x-ce-surname"):
        if holder.tag == "x-collab" or (holder.tag == "x-string-name" and not holder.select("x-surname")):
            return read_name(text_of(holder, "x-contrib-group, x-xref, x-aff, x-contrib"))
        suffix = _first(contrib, "x-suffix, x-ce-suffix")
        family = f"{_first(contrib, 'x-surname, x-ce-surname')} {suffix}".strip()
        return join_name(_first(contrib, "x-given-names, x-ce-given-name"), family)
    return None


def _orcid(contrib: Node) -> OrcidId | None:
    orcid = find_orcid(contrib.attribute("orcid") or "")
    for holder in _own(contrib, "x-contrib-id, x-ext-link, x-uri"):
        said = f"{holder.text} {holder.attribute('xlink:href') or ''}"
        kind = holder.attribute("contrib-id-type") or holder.attribute("content-type") or ""
        if "orcid" in f"{kind} {said}".lower():  # others' ids have sixteen digits too
            orcid = orcid or find_orcid(said)
    return orcid


def _roles(contrib: Node) -> list[RoleGiven]:
    roles: list[RoleGiven] = []
    for node in _own(contrib, "x-role, x-ce-contributor-role"):
        for role in _given(node):
            if role not in roles:
                roles.append(role)
    return roles


def _footnoted(document: Document, authors: list[Node]) -> dict[int, list[RoleGiven]]:
    """The roles in footnotes, where each author has one of their own (eLife): by the author's place."""
    notes = {note.attribute("id") or "": note for note in document.select(_FOOTNOTES)}
    if not notes:
        return {}
    owners: dict[str, list[int]] = {}
    for place, author in enumerate(authors):
        for link in _own(author, "x-xref[rid]"):
            for name in (link.attribute("rid") or "").split():
                if name in notes:
                    owners.setdefault(name, []).append(place)
    if len(owners) < 2 and len(authors) > 1:
        return {}  # a statement about all of them, whoever points to it
    return {
        places[0]: roles_listed(text_of(notes[name]))[0]
        for name, places in owners.items()
        if len(places) == 1
    }


def _own(contrib: Node, selector: str) -> list[Node]:
    """What matches in a contributor itself, not in the members of a group that it is."""
    own = []
    for node in contrib.select(selector):
        outer = node.parent
        while outer is not None and outer.tag not in ("x-contrib", "x-ce-author"):
            outer = outer.parent
        if outer is not None and outer.same(contrib):
            own.append(node)
    return own


def _given(node: Node) -> list[RoleGiven]:
    """The roles of one element: by URI, else by `vocab-term`, else by its text, which may list several."""
    text = text_of(node)
    degree = _degree(node.attribute("degree-contribution") or node.attribute("specific-use") or "")
    vocabulary = f"{node.attribute('vocab') or 'credit'} {node.attribute('vocab-identifier') or ''}"
    terms = ("vocab-term",) if "credit" in vocabulary.lower() else ()
    for name in (*_ROLE_URIS, *terms):
        slug = role_named(node.attribute(name) or "")
        if slug:
            return [(slug, degree or degree_stated(text))]
    return [(slug, own or degree) for slug, own in roles_listed(text)[0]] if terms else []


def _degree(text: str) -> Degree | None:
    degree = Degree(tidy(text).lower())
    return degree if degree in DEGREES else None


def _date(document: Document) -> str:
    """The earliest day, month or year that the article's publication dates give in full order of detail."""
    dates = []
    for node in document.select("x-article-meta x-pub-date"):
        year, month, day = (_first(node, f"x-{part}") for part in ("year", "month", "day"))
        dates.append(read_date("-".join(part for part in (year, month, day if month else "") if part)))
    dates.append(read_date(_first(document, "x-prism-coverdate")))
    longest = max((len(date) for date in dates), default=0)
    return min((date for date in dates if len(date) == longest), default="")


def _first(holder: Document | Node, selector: str) -> str:
    for node in holder.select(selector):
        text = text_of(node, "x-xref, x-fn")
        if text:
            return text
    return ""
