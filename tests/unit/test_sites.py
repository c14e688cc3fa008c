from __future__ import annotations

import re

import pytest

from pycore.article import read_article
from pycore.article.sites import GENERIC, ROWS, matches, pattern_fits, site_for
from tests.unit.documents import parse
from tests.unit.test_site_examples import EXAMPLES

# https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns, https alone
PATTERN = re.compile(r"^https://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+/[^\s#]*$")


def test_ids_are_unique():
    ids = [row.id for row in ROWS]
    assert sorted(set(ids)) == sorted(ids)


def test_patterns_are_valid_and_no_two_are_the_same():
    for pattern in matches():
        assert PATTERN.match(pattern), pattern
    assert len(set(matches())) == len(matches())


def test_every_row_can_be_met():
    for row in ROWS:
        assert row.matches or row.marker, row.id


def test_every_row_has_an_example():
    assert sorted(EXAMPLES) == sorted(row.id for row in ROWS)


def test_every_selector_can_be_parsed():
    page = parse("<p>x</p>")
    for row in ROWS:
        site = row.site
        for selector in (
            site.people,
            site.name,
            site.orcid,
            site.roles,
            site.decoys,
            site.starts,
            site.drop,
            site.doi,
        ):
            if selector:
                page.select(selector)
        if row.marker:
            page.select(row.marker)


def test_the_state_of_a_page_is_read_in_all_its_forms():
    url, html, expected = EXAMPLES["sciencedirect"]
    state = html[html.index("{") : html.rindex("}") + 1]
    quoted = '"' + state.replace("\\", "\\\\").replace('"', '\\"') + '"'
    head = "<meta name=citation_doi content=10.1000/x.1>"
    for script in (
        f"<script type='application/json' data-iso-key=_0>{quoted}</script>",
        f"<script>window.__PRELOADED_STATE__ = {state}; window.more = {{}};</script>",
        f"<script>window.__PRELOADED_STATE__ = JSON.parse({quoted});</script>",
    ):
        article = read_article(parse(head + script), url)
        assert [author.name for author in article.authors] == [name for name, _, _ in expected["authors"]]
        assert len(article.claims) == 3


def test_a_statement_that_only_the_outline_names_is_not_there_yet():
    state = (
        '{"authors":{},"tableOfContents":{"outline":[{"#name":"entry","$$":[{"#name":"title","_":"CRediT '
        'authorship contribution statement"}]}]}}'
    )
    page = parse(f"<script>window.__PRELOADED_STATE__ = {state};</script>")
    article = read_article(page, EXAMPLES["sciencedirect"][0])
    assert "not-loaded" in [what.code for what in article.missing]


def test_broken_states_say_nothing():
    for state in ("{", "[1,", "JSON.parse(", '"unclosed', "function(){}", "[" * 100_000):
        page = parse(f"<script>window.__PRELOADED_STATE__ = {state}</script>")
        assert read_article(page, EXAMPLES["sciencedirect"][0]).authors == ()


@pytest.mark.parametrize(
    ("pattern", "url", "fits"),
    [
        ("https://*.bmj.com/content/*", "https://bmj.com/content/1", True),
        ("https://*.bmj.com/content/*", "https://heart.bmj.com/content/1?x", True),
        ("https://*.bmj.com/content/*", "https://heart.bmj.com/lookup/1", False),
        ("https://*.bmj.com/content/*", "https://notbmj.com/content/1", False),
        ("https://www.nature.com/articles/*", "https://www.nature.com/articles/s1#x", True),
        ("https://www.nature.com/articles/*", "https://www.nature.com.ezproxy.example.edu/articles/s1", True),
        ("https://www.nature.com/articles/*", "https://www-nature-com.ezproxy.example.edu/articles/s1", True),
        ("https://www.nature.com/articles/*", "https://nature.com/articles/s1", False),
        (
            "https://www.nature.com/articles/*",
            "https://example.org/?https://www.nature.com/articles/s1",
            False,
        ),
        ("https://journals.plos.org/*/article*", "https://journals.plos.org/plosone/article?id=10.1/1", True),
        ("https://www.mdpi.com/*/*/*/*", "https://www.mdpi.com/2072/1", False),
        ("https://www.nature.com/articles/*", "not an address", False),
    ],
)
def test_patterns_fit_the_site_and_its_proxies(pattern, url, fits):
    assert pattern_fits(pattern, url) is fits


def test_other_pages_are_generic():
    assert site_for("https://example.org/", parse("<p>x</p>"))[0] == GENERIC
