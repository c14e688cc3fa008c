from __future__ import annotations

from pycore.article import read_article
from pycore.language import say
from tests.unit.documents import parse

HEAD = (
    "<meta name=citation_title content='On engines'><meta name=citation_doi content=10.1000/e.1>"
    "<meta name=citation_journal_title content='Engines'><meta name=citation_publication_date "
    "content=2024/03/02>"
    "<meta name=citation_author content='Byron, Ada'><meta name=citation_author content='Babbage, Charles'>"
)
STATEMENT = "Ada Byron: Software, Validation. Charles Babbage: Funding acquisition (lead)."
POPOVER = (
    "<div class='author-info accordion-tabbed__content'><p class=author-name>{0}</p><p>Department "
    "of Software, X</p>"
    "<p>Contribution: {1}</p></div>"
)
WILEY = "https://onlinelibrary.wiley.com/doi/10.1000/e.1"


def _read(body, url="https://example.org/a", head=HEAD):
    return read_article(parse(f"<html><head>{head}</head><body>{body}</body></html>"), url)


def _claims(article):
    return [(claim.author, claim.role, claim.degree, claim.origin) for claim in article.claims]


def _codes(article):
    return [what.code for what in article.missing]


def test_a_page_with_tags_and_a_statement():
    article = _read(f"<h2>Author contributions</h2><p>{STATEMENT}</p>")
    assert (article.doi, article.title, article.journal, article.date) == (
        "10.1000/e.1",
        "On engines",
        "Engines",
        "2024-03-02",
    )
    assert article.site == "generic"
    assert [author.name for author in article.authors] == ["Ada Byron", "Charles Babbage"]
    assert article.statement.heading == "Author contributions"
    assert article.statement.text == STATEMENT
    assert _claims(article) == [
        (0, "software", None, "statement"),
        (0, "validation", None, "statement"),
        (1, "funding-acquisition", "lead", "statement"),
    ]
    assert _codes(article) == []


def test_spans_fit_the_text_shown_where_the_label_stands_in_it():
    article = _read(f"<p><b>Author contributions:</b> {STATEMENT}</p>")
    text = article.statement.text
    assert text.startswith("Author contributions:")
    software = [one for one in article.reading.contributions if one.role == "software"][0]
    assert text[software.span.start : software.span.end] == "Software"


def test_data_comes_before_the_statement_and_a_difference_is_said():
    body = (
        POPOVER.format("Ada Byron", "Software, Methodology")
        + POPOVER.format("Charles Babbage", "Funding acquisition")
        + f"<h2>AUTHOR CONTRIBUTIONS</h2><p>{STATEMENT}</p>"
    )
    article = _read(body, WILEY)
    assert article.site == "wiley"
    assert _claims(article) == [
        (0, "methodology", None, "data"),
        (0, "software", None, "data"),
        (1, "funding-acquisition", None, "data"),
    ]
    assert len(article.notices) == 1
    assert "Ada Byron: Methodology (only in the data)" in say(article.notices[0])
    assert "Ada Byron: Validation (only in the statement)" in say(article.notices[0])


def test_data_and_statement_that_agree_need_no_notice():
    body = (
        POPOVER.format("Ada Byron", "Software; Validation")
        + POPOVER.format("Charles Babbage", "Funding acquisition")
        + f"<h2>AUTHOR CONTRIBUTIONS</h2><p>{STATEMENT}</p>"
    )
    assert _read(body, WILEY).notices == ()


def test_of_two_statements_the_one_with_roles_is_read_and_the_other_mentioned():
    body = (
        "<section><h2>Author contributions</h2><p>All authors agreed on this text at last.</p></section>"
        f"<section><h2>CRediT authorship contribution statement</h2><p>{STATEMENT}</p></section>"
    )
    article = _read(body)
    assert article.statement.heading == "CRediT authorship contribution statement"
    assert "2 contribution statements" in say(article.notices[0])


def test_reasons_for_what_is_missing():
    assert _codes(_read("<p>Hello.</p>", head="")) == ["no-doi", "no-authors", "no-statement"]
    assert _codes(_read("<p>Hello.</p>")) == ["no-statement"]
    closed = (
        '<script type="application/ld+json">{"@type":"ScholarlyArticle","isAccessibleForFree":false}</script>'
    )
    assert _codes(_read(closed)) == ["behind-paywall"]
    prose = "<h2>Author contributions</h2><p>Both of us agreed on this text at last.</p>"
    assert _codes(_read(prose)) == ["not-credit"]


def test_every_reason_is_a_sentence_with_a_way_on():
    for what in _read("<p>Hello.</p>", head="").missing:
        assert say(what.message).endswith(".")
        assert say(what.remedy).endswith(".")


def test_the_address_and_the_heading_serve_where_tags_are_wanting():
    article = _read("<h1>On <i>engines</i></h1>", "https://example.org/doi/full/10.1000/E.2", head="")
    assert (article.doi, article.title) == ("10.1000/e.2", "On engines")


def test_a_proxied_page_is_read_like_the_site_itself():
    body = POPOVER.format("Ada Byron", "Software")
    for host in ("onlinelibrary.wiley.com.proxy.example.edu", "onlinelibrary-wiley-com.proxy.example.edu"):
        article = _read(body, f"https://{host}/doi/10.1000/e.1")
        assert (article.site, _claims(article)) == ("wiley", [(0, "software", None, "data")])


def test_markup_and_direction_marks_in_names_and_titles_go():
    head = (
        "<meta name=citation_author content='&lt;script&gt;x()&lt;/script&gt; Byron'>"
        "<meta name=citation_author content='Ada \u202enoryB'><meta name=citation_title content='T\u202eX'>"
    )
    article = _read("", head=head)
    assert [author.name for author in article.authors] == ["Byron", "Ada noryB"]
    assert article.title == "TX"


def test_an_id_that_two_authors_have_is_pointed_out():
    link = "<a href='https://orcid.org/0000-0002-1825-0097'></a>"
    article = _read(f"<p>Ada Byron {link}</p><p>Charles Babbage {link}</p>")
    assert [author.orcid for author in article.authors] == ["0000-0002-1825-0097"] * 2
    assert tuple(say(one) for one in article.notices) == (
        "The page gives the same ORCID iD to Ada Byron and Charles Babbage. Make sure which author you are.",
    )
