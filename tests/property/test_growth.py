"""A table of growth: 10 kB, 100 kB and 1 MB of what is hardest to read, and no reader worse than linear.

Time is the processor's, not the clock's. Ten times the text may take 40 times as long, on a busy machine
and with the garbage that large texts make; a quadratic reader takes 100 times as long, and much longer
than is waited for.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from pycore.article import read_article
from pycore.article.metadata import read_date
from pycore.article.names import read_name, split_names
from pycore.cli.documents import parse
from pycore.crossref.standing import deposit_view
from pycore.draft.wish import read_draft
from pycore.identifiers import find_doi, find_orcid, orcid_doi
from pycore.orcid.description import read_degrees
from pycore.orcid.holder import Holder
from pycore.orcid.record import read_record
from pycore.people import who_is
from pycore.plain.cleaning import clean_text
from pycore.plain.markup import unmarked
from pycore.sources.jats import html_of, is_article_xml, read_article_xml

SIZES = (10_000, 100_000, 1_000_000)
_MOST_GROWTH = 40
_LEAST = 0.05  # seconds below which nothing is compared
ME: Any = "0000-0002-1825-0097"
ADA = Holder(ME, "Ada Byron", "production")
WISH = read_draft({"works": [{"key": "10.5555/a", "doi": "10.5555/a", "roles": []}]})[0]
HEAD = "<meta name=citation_author content='Byron, Ada'><h2>Author contributions</h2><p>"


def _me_among(text: str) -> None:
    listed = [{"name": name, "orcid": None} for name in text.split(";")]
    who_is(listed, {"name": "Ada K. Byron", "orcid": None, "other_names": ["A. Byron", "Ada King"]})


def _page(text: str) -> Callable[[], object]:
    document = parse(HEAD + text)
    return lambda: read_article(document, "https://press.example/")


def _xml(text: str) -> Callable[[], object]:
    html = html_of(f"<article><front><article-meta>{text}</article-meta></front></article>")
    document = parse(html)
    return lambda: read_article_xml(document, "https://press.example/")


def _deposit(text: str) -> Callable[[], object]:
    return lambda: _read_deposit(text)


def _read_deposit(text: str) -> None:
    people = [{"given": name[:3], "family": name[3:]} for name in text.split(";")]
    deposit_view(WISH, {"DOI": "10.5555/a", "title": [text], "author": people}, ADA)


def _record(text: str) -> None:
    listed = [
        {"external-id-type": "doi", "external-id-value": value, "external-id-relationship": "self"}
        for value in text.split(";")
    ]
    ids = {"external-id": listed}
    row = {"put-code": 1, "external-ids": ids, "source": None}
    data = {"group": [{"external-ids": ids, "work-summary": [row]}], "path": f"/{ME}"}
    read_record(data, None, ME).rows_with(WISH.doi or ME)


READERS: list[tuple[Callable[[str], object], str, list[str]]] = [
    (find_doi, "", ["10.", "10.1", "10.1/a ", "10.5555/a&", "%2F", "&amp;", "10.1/<1:", "https://x/10.1/?"]),
    (find_doi, "10.5555/a", [")", ").", "%3C", "(", ".", "/full"]),
    (orcid_doi, "", ["10.1", "&amp;amp;", "10.5555/'"]),
    (find_orcid, "", ["0", "0000-0002-1825-009", "0000-"]),
    (clean_text, "", ["<", "<b>", "&amp;", "<math><mi>", "$", "\u202e"]),
    (unmarked, "", ["<", "<a ", "<b>", "<a b='", "</i>", "<math><mrow>", "<!--", "<a  b = "]),
    (read_name, "", ["A ", "Jr., ", "PhD, ", "*", "&amp;"]),
    (split_names, "", ["Ada Byron, ", "and ", "and A ", "Jr., "]),
    (read_date, "", ["1", "2004 ", "jan ", "1/"]),
    (read_degrees, "CRediT roles, self-asserted: ", ["Software; ", "(", "\n", "Software (lead"]),
    (is_article_xml, "", ["<!-- ", "<?x ", "<!DOCTYPE "]),
    (_me_among, "", ["Ada Byron;", "A B;", "Abcdefgh Ijklmnop;"]),
    (_record, "", ["10.5555/a;", "10.1;"]),
]
LARGE: list[tuple[Callable[[str], Callable[[], object]], str, list[str]]] = [
    (_deposit, "", ["Ada Byron;", "<b>;"]),
    (_page, "", ["A.B. ", "<b>", "<div>", "<table><tr><td>", "<sup>"]),
    (_xml, "", ["<contrib-group>", "<sec>", "<![CDATA[", "<!--", "<a b='c' "]),
]


def _seconds(read: Callable[[], object]) -> float:
    begun = time.process_time()
    read()
    return time.process_time() - begun


def _cases(table: list[tuple[Any, str, list[str]]]) -> list[Any]:
    return [
        pytest.param(read, start, scrap, id=f"{read.__name__.strip('_')}-{number}-{place}")
        for number, (read, start, scraps) in enumerate(table)
        for place, scrap in enumerate(scraps)
    ]


def _compare(
    reading: Callable[[str], Callable[[], object]], start: str, scrap: str, sizes: tuple[int, ...]
) -> None:
    reading(scrap)()
    before = _LEAST
    for size in sizes:
        spent = _seconds(reading(start + scrap * (size // len(scrap))))
        assert spent <= _MOST_GROWTH * before, f"{size} characters took {spent:.2f} s, a tenth {before:.2f} s"
        before = max(spent, _LEAST)


@pytest.mark.parametrize(("read", "start", "scrap"), _cases(READERS))
def test_ten_times_the_text_takes_about_ten_times_as_long(
    read: Callable[[str], object], start: str, scrap: str
) -> None:
    _compare(lambda text: lambda: read(text), start, scrap, SIZES)


@pytest.mark.parametrize(("reading", "start", "scrap"), _cases(LARGE))
def test_so_it_is_with_pages_articles_and_deposits(
    reading: Callable[[str], Callable[[], object]], start: str, scrap: str
) -> None:
    """Up to 100 kB, for these become large trees, and without the time of the HTML parser, which is not ours."""
    _compare(reading, start, scrap, SIZES[:2])


def test_the_comparison_notices_a_quadratic_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    # Small sizes suffice, for what is compared here is quick: some ms, then a hundred times as many.
    monkeypatch.setattr(sys.modules[__name__], "_LEAST", 0.001)
    with pytest.raises(AssertionError):
        _compare(
            lambda text: lambda: [text.count("b", at) for at in range(len(text))], "", "ab", (2_000, 20_000)
        )
