"""Reading an article's page: one generic reader, with what the page's site module adds."""

from __future__ import annotations

from dataclasses import replace

from pycore.article.assembling import assemble
from pycore.article.byline import compose, people_on_page
from pycore.article.document import Document
from pycore.article.doi import doi_on_page
from pycore.article.finding import Search
from pycore.article.jsonld import read_jsonld
from pycore.article.metadata import Metadata
from pycore.article.microdata import people_in_markup
from pycore.article.model import Article
from pycore.article.orcid_links import linked_orcids
from pycore.article.sites import site_for
from pycore.article.sites.model import PageData, Person
from pycore.article.text import text_of
from pycore.article.xml_link import xml_link
from pycore.identifiers import doi_in_address, find_doi
from pycore.plain.cleaning import clean_text


def read_article(document: Document, url: str) -> Article:
    """The article that the page at `url` shows. What the page does not say is empty, never guessed.

    Roles that the page holds as data are taken before those read from its statement; where
    the two disagree the data stands and a notice says so.
    """
    site_id, site = site_for(url, document)
    metadata = Metadata(document)
    linked = read_jsonld(document)
    data = site.data(document) if site.data else PageData()
    people = list(data.people) or people_on_page(document, site)
    in_tags = [Person(name, orcid) for name, orcid in metadata.authors]
    in_linked = [Person(name, orcid) for name, orcid in linked.authors]
    if not (people or in_tags or in_linked):
        people = people_in_markup(document)
    byline = compose(in_tags, in_linked, people, site.byline)
    for place, found in linked_orcids(document, byline.names, byline.orcids).items():
        byline.add_linked(place, found.orcid, found.sure)
    article = assemble(
        url=url,
        site=site_id,
        doi=metadata.doi
        or linked.doi
        or find_doi(data.doi)
        or doi_in_address(url)
        or doi_on_page(document, site.doi),
        title=metadata.title or linked.title or clean_text(data.title) or _heading(document),
        journal=metadata.journal or linked.journal or clean_text(data.journal),
        date=metadata.date or linked.date or data.date,
        byline=byline,
        search=Search(document, byline.names, site),
        promised=data.promises_statement,
        free=linked.free,
    )
    return replace(article, xml_url=xml_link(document, url))


def _heading(document: Document) -> str:
    for node in document.select("h1"):
        title = text_of(node)
        if title:
            return title
    return ""
