"""On which pages the launcher is due: the content script's own judgement, on pages of our making."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from builder.paths import ROOT
from builder.tools import node

HERE = Path(__file__).parent
DOI = '<meta name="citation_doi" content="10.5555/x.1">'
TITLE = "On engines that think"
HEAD = f"<title>{TITLE} | Journal</title>"
PLAIN = "https://journal.example.org/document/1"


def _linked(*dois: str) -> str:
    items = [
        {"@type": "ScholarlyArticle", "headline": TITLE, "sameAs": f"https://doi.org/{doi}"} for doi in dois
    ]
    return f'<script type="application/ld+json">{json.dumps({"@graph": items})}</script>'


def _data(*dois: str, title: str = TITLE) -> str:
    records = ",".join([f'{{"doi":"{doi}","title":"{title}"}}' for doi in dois])
    return f"<script>var app = {{}}; app.metadata = [{records}];</script>"


ARTICLES = {
    "a DOI in a tag": (PLAIN, DOI),
    "a Dublin Core DOI": (PLAIN, '<meta name="dc.identifier" scheme="doi" content="10.5555/x.1">'),
    "tags, and the DOI in the address": (
        "https://journal.example.org/doi/10.5555/x.1",
        '<meta name="citation_title" content="On engines">',
    ),
    "arXiv's number": (
        "https://arxiv.org/abs/2401.00001",
        '<meta name="citation_arxiv_id" content="2401.00001">',
    ),
    "LaTeX made into HTML": (
        "https://arxiv.org/html/2401.00001v1",
        "<article class=ltx_document><div class=ltx_authors></div></article>",
    ),
    "JSON-LD of one article": (PLAIN, _linked("10.5555/x.1")),
    "data with the page's own title": (PLAIN, HEAD + _data("10.5555/X.1")),
    "an article named after a review": (
        "https://journal.example.org/e/article/1/2/3/a-systematic-review",
        DOI,
    ),
    "a journal named after reviews": ("https://journal.example.org/reviews/article/5", DOI),
}
OTHERS = {
    "a page without anything": (PLAIN, HEAD),
    "tags alone": (PLAIN, '<meta name="citation_title" content="On engines">'),
    "JSON-LD of a list": (PLAIN, _linked("10.5555/x.1", "10.5555/x.2")),
    "JSON-LD that is broken": (
        PLAIN,
        '<script type="application/ld+json">{"@type":"ScholarlyArticle"</script>',
    ),
    "data of several articles": (PLAIN, HEAD + _data("10.5555/x.1", "10.5555/x.2")),
    "data of something else": (PLAIN, HEAD + _data("10.5555/x.1", title="Another article altogether")),
    **{
        f"beside an article: {path}": (f"https://journal.example.org{path}", DOI)
        for path in (
            "/articles/PMC1/figure/F1/",
            "/articles/x/figures/1",
            "/articles/x/tables/2",
            "/j/article/comments",
            "/j/article/peerReview",
            "/articles/1/reviews/",
            "/1/1/1/1/review_report",
            "/articles/1/1/2024/e-1-1-2024-discussion.html",
            "/content/1/1/e1.responses",
            "/content/10.5555/1v1.supplementary-material",
            "/doi/suppl/10.5555/x.1",
        )
    },
}


@cache
def _answers() -> dict[str, bool]:
    cases = {**ARTICLES, **OTHERS}
    pages = [{"url": url, "html": html} for url, html in cases.values()]
    command = [node(), "launcher_pages.mjs", str(ROOT / "extension" / "content" / "page.js")]
    done = subprocess.run(
        command, cwd=HERE, input=json.dumps(pages), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(cases, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("case", ARTICLES)
def test_the_launcher_is_due_on_an_article(case: str) -> None:
    assert _answers()[case] is True


@pytest.mark.parametrize("case", OTHERS)
def test_it_is_not_due_elsewhere(case: str) -> None:
    assert _answers()[case] is False
