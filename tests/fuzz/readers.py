"""The readers of foreign text, each as a function of bytes that raises what is a fault.

What a reader promises in place of an exception (None, a `Problem`, a `ReadingError` that its callers
know) is an answer like any other. Texts are cut at 20,000 characters: long ones are the business of
`tests/property/test_growth.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pycore.article import read_article
from pycore.article.names import read_name, split_names
from pycore.article.wire import article_json
from pycore.cli.documents import parse
from pycore.crossref.lookup import Absent
from pycore.crossref.standing import deposit_view
from pycore.draft.wish import read_draft
from pycore.identifiers import doi_in_address, find_doi, find_orcid, known_doi, orcid_doi
from pycore.orcid.description import read_degrees
from pycore.orcid.holder import Holder
from pycore.orcid.record import read_record
from pycore.orcid.works import ReadingError, holder_roles, read_bulk
from pycore.people import who_is
from pycore.plain.characters import tidy
from pycore.plain.cleaning import LONGEST_TITLE, clean_name, clean_text
from pycore.plain.dates import clean_date
from pycore.plan.model import Ground
from pycore.plan.planning import plan_work
from pycore.sources.jats import html_of, read_article_xml
from pycore.sources.pdf.reading import read_pdf
from pycore.statement import read_statement

MOST = 20_000
ME: Any = "0000-0002-1825-0097"
ADA = Holder(ME, "Ada Byron", "production")
AUTHORS = ["Ada Byron", "Charles Babbage", "Wei Chen"]
WISH = read_draft(
    {"works": [{"key": "10.5555/a", "doi": "10.5555/a", "roles": [{"role": "software", "degree": "lead"}]}]}
)[0]


def text_of(data: bytes) -> str:
    """Any text, lone surrogates included: two bytes in a row may be one."""
    return data[:MOST].decode("utf-8", "surrogateescape")


def statement(data: bytes) -> None:
    names, _, text = text_of(data).partition("\n\n")
    reading = read_statement(text, names.split("\n")[:20] or AUTHORS)
    for one in reading.contributions:
        assert 0 <= one.author < max(1, len(names.split("\n")[:20]))


def names(data: bytes) -> None:
    text = text_of(data)
    read_name(text)
    split_names(text)
    assert clean_name(clean_name(text)) == clean_name(text) or "&" in text or "<" in text
    listed = [{"name": name, "orcid": None} for name in text.split("\n")[:50]]
    who_is(listed, {"name": "Ada Byron", "orcid": None, "other_names": [text[:80]]})


def identifiers(data: bytes) -> None:
    text = text_of(data)
    for read in (find_doi, doi_in_address, known_doi, orcid_doi):
        doi = read(text)
        assert doi is None or known_doi(doi) is not None
    find_orcid(text)


def plain(data: bytes) -> None:
    text = text_of(data)
    clean = clean_text(text)
    assert clean == tidy(clean) and len(clean) <= LONGEST_TITLE
    clean_date(text)
    read_degrees(text)


def page(data: bytes) -> None:
    article_json(read_article(parse(text_of(data)), "https://press.example/doi/10.5555/a"))


def jats(data: bytes) -> None:
    article_json(read_article_xml(parse(html_of(text_of(data))), "https://press.example/a.xml"))


def pdf(data: bytes) -> None:
    pages = _json(data)
    if isinstance(pages, list):
        sound = [[piece for piece in page if _is_piece(piece)] for page in pages if isinstance(page, list)]
        read_pdf(sound, [str(page)[:200] for page in pages])


def orcid(data: bytes) -> None:
    answer = _json(data)
    if not isinstance(answer, dict):
        return
    try:
        record = read_record(answer, "APP-US", ME)
        ground = Ground(ADA, record, {row.put_code: row.raw for row in record.rows_with(WISH.doi or ME)}, {})
        plan_work(WISH, ground)
        for work in read_bulk(answer)[0].values():
            holder_roles(work, ME)
    except ReadingError:
        return


def crossref(data: bytes) -> None:
    item = _json(data)
    if isinstance(item, dict):
        deposit_view(WISH, item, ADA)
        ground = Ground(ADA, None, {}, {"10.5555/a": item})  # type: ignore[dict-item]
        payload = plan_work(WISH, ground)["payload"]
        json.dumps(payload).encode("ascii")
    deposit_view(WISH, Absent(text_of(data)), ADA)


READERS: dict[str, Callable[[bytes], None]] = {
    "statement": statement,
    "names": names,
    "identifiers": identifiers,
    "plain": plain,
    "page": page,
    "jats": jats,
    "pdf": pdf,
    "orcid": orcid,
    "crossref": crossref,
}


def _json(data: bytes) -> Any:
    try:
        return json.loads(text_of(data))
    except (ValueError, RecursionError):
        return None


def _is_piece(piece: Any) -> bool:
    return (
        isinstance(piece, list)
        and len(piece) == 6
        and isinstance(piece[0], str)
        and all(isinstance(number, (int, float)) and abs(number) < 1e6 for number in piece[1:5])
        and isinstance(piece[5], str)
    )
