from __future__ import annotations

import pytest

from pycore.article.doi import doi_in_address, doi_on_page
from pycore.article.jsonld import read_jsonld
from pycore.article.metadata import Metadata, read_date
from pycore.identifiers import find_doi
from tests.unit.documents import parse

ONE, TWO = "0000-0002-1825-0097", "0000-0001-5109-3700"


def _metadata(*tags):
    return Metadata(parse("<head>" + "".join(f"<meta {tag}>" for tag in tags) + "</head>"))


def _names(metadata):
    return [(name.full, orcid) for name, orcid in metadata.authors]


@pytest.mark.parametrize(
    ("tags", "doi"),
    [
        (['name=citation_doi content="https://doi.org/10.5194/AB-1-2"'], "10.5194/ab-1-2"),
        (['name=publication_doi content="10.1021/x.1"'], "10.1021/x.1"),
        (['name="dc.Identifier" scheme=publisher-id content="10.1126_wrong/1"'], None),
        (
            [
                'name="dc.Identifier" scheme=publisher-id content="10.1126/no"',
                'name="DC.identifier" scheme=DOI content="10.1126/yes"',
            ],
            "10.1126/yes",
        ),
        (['name="dc.identifier" content="doi:10.7554/eLife.1"'], "10.7554/elife.1"),
        (["name=wkhealth_doi content=10.1/w"], "10.1/w"),
        (["name=wkhealth_doi content=10.1/w", "name=citation_doi content=10.1/c"], "10.1/c"),
        (['name="prism.doi" content="doi:10.1/p"', 'name=citation_doi content="10.1/c"'], "10.1/c"),
        (['name=citation_doi content=""', 'name="DOI" content="10.1/d"'], "10.1/d"),
    ],
)
def test_the_doi_comes_from_the_first_tag_that_may_hold_it(tags, doi):
    assert _metadata(*tags).doi == doi


def test_an_id_tag_belongs_to_the_author_before_it():
    metadata = _metadata(
        'name=citation_author content="Byron, Ada"',
        'name=citation_author content="Babbage, Charles"',
        'name=citation_author_orcid content="http://orcid.org/0000-0002-1825-0097"',
        'name=citation_author content=", "',
    )
    assert _names(metadata) == [("Ada Byron", None), ("Charles Babbage", "0000-0002-1825-0097")]


def test_authors_in_one_list_and_in_dublin_core():
    assert _names(_metadata('name=citation_authors content="Ada Byron, Charles Babbage"')) == [
        ("Ada Byron", None),
        ("Charles Babbage", None),
    ]
    assert _names(_metadata('name="dc.Creator" content="Ada  Byron"', 'name="dc.Creator" content="X Y"')) == [
        ("Ada Byron", None),
        ("X Y", None),
    ]


def _author(name, institution="", more=""):
    tags = [f'name=citation_author content="{name}"']
    tags += [f'name=citation_author_institution content="{institution}"'] if institution else []
    return [*tags, *([more] if more else [])]


def test_an_author_repeated_for_each_institution_is_one():
    tags = [*_author("Ada Byron", "X"), *_author("Ada Byron", "Y"), *_author("Carl Dorn", "X")]
    assert _names(_metadata(*tags)) == [("Ada Byron", None), ("Carl Dorn", None)]
    late = f'name=citation_author_orcid content="{ONE}"'
    tags = [*_author("Ada Byron", "X"), *_author("Ada Byron", "Y", late)]
    assert _names(_metadata(*tags)) == [("Ada Byron", ONE)]


def test_two_authors_of_one_name_stay_two():
    mail = 'name=citation_author_email content="{}@example.org"'
    ids = [f'name=citation_author_orcid content="{orcid}"' for orcid in (ONE, TWO)]
    for first, second in (
        (_author("Li Wang"), _author("Li Wang")),
        (_author("Li Wang", "X", ids[0]), _author("Li Wang", "Y", ids[1])),
        (_author("Li Wang", "X", mail.format("a")), _author("Li Wang", "Y", mail.format("b"))),
        (_author("Li Wang", "X"), [*_author("Ada Byron", "X"), *_author("Li Wang", "Y")]),
    ):
        names = [name for name, _ in _names(_metadata(*first, *second))]
        assert names.count("Li Wang") == 2


def test_what_is_escaped_twice_is_read_as_meant():
    tags = [
        'name=citation_authors content="J&amp;uuml;rgen L&amp;#246;we; Ada Byron"',
        'name=citation_title content="On M&amp;oslash;ller &amp;amp; others"',
    ]
    metadata = _metadata(*tags)
    assert [name for name, _ in _names(metadata)] == ["Jürgen Löwe", "Ada Byron"]
    assert metadata.title == "On Møller & others"


def test_a_title_loses_markup_and_direction_marks():
    metadata = _metadata('name=citation_title content="CO&lt;sub&gt;2&lt;/sub&gt; at  &lt; 5\u202e %"')
    assert metadata.title == "CO2 at < 5 %"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023/5/7", "2023-05-07"),
        ("2023-05", "2023-05"),
        ("2014", "2014"),
        ("December 14, 2023", "2023-12-14"),
        ("15 Jan 2020", "2020-01-15"),
        ("2021-03-04T10:00:00Z", "2021-03-04"),
        ("3/14/2015", "2015-03-14"),
        ("Spring 1999", "1999"),
        ("soon", ""),
        ("", ""),
    ],
)
def test_dates_in_the_ways_pages_write_them(text, date):
    assert read_date(text) == date


@pytest.mark.parametrize(
    ("url", "doi"),
    [
        ("https://example.org/doi/full/10.1029/2004GB002273?x=1", "10.1029/2004gb002273"),
        (
            "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001",
            "10.1371/journal.pone.0000001",
        ),
        ("https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full", "10.1101/2020.01.02.123456"),
        ("https://example.org/articles/10.3389/fx.2025.1/full", "10.3389/fx.2025.1"),
        ("https://example.org/article/10.1088/1748-605X/ab007b/meta", "10.1088/1748-605x/ab007b"),
        ("https://example.org/doi/10.1002%2Fhbm.2", "10.1002/hbm.2"),
        ("https://example.org/articles/s41467-1", None),
        ("https://arxiv.org/abs/2401.00001", "10.48550/arxiv.2401.00001"),
        ("https://arxiv.org/html/2401.00001v3#S1", "10.48550/arxiv.2401.00001"),
        ("https://ar5iv.labs.arxiv.org/html/hep-th/9901001", "10.48550/arxiv.hep-th/9901001"),
        ("https://arxiv-org.proxy.example.edu/abs/2401.00001v1", "10.48550/arxiv.2401.00001"),
        ("https://example.org/abs/2401.00001", None),
    ],
)
def test_the_doi_in_an_address(url, doi):
    assert doi_in_address(url) == doi


def test_elements_that_agree_on_a_doi_give_it_and_a_table_of_contents_does_not():
    assert doi_on_page(parse("<p data-doi=10.1/a></p><p data-doi='doi:10.1/A'></p>")) == "10.1/a"
    assert doi_on_page(parse("<p data-doi=10.1/a></p><p data-doi=10.1/b></p>")) is None
    assert doi_on_page(parse("<a class=doi href='https://doi.org/10.1/x'>DOI</a>"), ".doi") == "10.1/x"


def _linked(json):
    return read_jsonld(parse(f'<script type="application/ld+json">{json}</script>'))


def test_json_ld_gives_authors_with_ids_wherever_the_article_stands():
    person = '{"@type":"Person","name":"Byron, Ada","url":"http://orcid.org/0000-0002-1825-0097"}'
    for json in (
        '{"mainEntity":{"@type":"ScholarlyArticle","headline":"T","author":[%s]}}',
        '{"@graph":[{"@type":"Organization"},{"@type":["Article"],"name":"T","author":%s}]}',
        '[{"@type":"ScholarlyArticle","name":"T","author":[%s]}]',
    ):
        article = _linked(json % person)
        assert article.title == "T"
        assert [(name.full, orcid) for name, orcid in article.authors] == [
            ("Ada Byron", "0000-0002-1825-0097")
        ]


def test_json_ld_gives_doi_journal_date_and_access():
    article = _linked(
        '{"@type":"ScholarlyArticle","sameAs":"https://doi.org/10.1/X","datePublished":"2020-09-22",'
        '"isAccessibleForFree":false,"isPartOf":{"@type":"PublicationIssue","isPartOf":{"name":"Journal"}},'
        '"author":[{"givenName":"Ada","familyName":"Byron"}]}'
    )
    assert (article.doi, article.journal, article.date, article.free) == (
        "10.1/x",
        "Journal",
        "2020-09-22",
        False,
    )
    assert article.authors[0][0].family == "Byron"


def test_broken_json_ld_says_nothing():
    assert _linked("{not json").authors == ()
    assert _linked('{"@type":"ScholarlyArticle","author":5}').authors == ()


@pytest.mark.parametrize("name", ["DC.Creator.PersonalName", "dcterms.creator", "prism.creator"])
def test_creators_by_other_names(name):
    assert _names(_metadata(f'name="{name}" content="Ada Byron"', f'name="{name}" content="Carl Dorn"')) == [
        ("Ada Byron", None),
        ("Carl Dorn", None),
    ]


def test_a_tag_that_holds_several_authors():
    assert _names(_metadata('name="citation_author" content="Byron, Ada; Dorn, Carl"')) == [
        ("Ada Byron", None),
        ("Carl Dorn", None),
    ]


@pytest.mark.parametrize(
    ("body", "doi"),
    [
        ("<link rel=canonical href='https://example.org/doi/full/10.1234/X.5'>", "10.1234/x.5"),
        ("<meta property='og:url' content='https://example.org/doi/10.1234/x.5'>", "10.1234/x.5"),
        ("<div class='article-doi'>DOI: <a href='https://doi.org/10.1234/x.5'>here</a></div>", "10.1234/x.5"),
        ("<p class=doi>10.1234/x.5</p><p class=doi>10.1234/x.6</p>", None),
        # What the article cites is not what it is.
        ("<ol><li class=doi>10.1234/x.6</li></ol>", None),
        ("<div class='citations'><p class=cited-doi>10.1234/x.6</p></div>", None),
        ("<section><h2>References</h2><p class=doi>10.1234/x.6</p></section>", None),
        ("<h3>5. Literature</h3><p>A</p><div><span id=doi1>10.1234/x.6</span></div>", None),
        (
            "<aside class='related-articles'><a class=doi href='https://doi.org/10.1234/x.6'>x</a></aside>",
            None,
        ),
        ("<div id=reference-list><p data-doi=10.1234/x.6></p></div>", None),
        ("<p class=doi>10.1234/x.5</p><h2>References</h2><p class=doi>10.1234/x.6</p>", "10.1234/x.5"),
        ("<ul class=article-info><li class=doi>10.1234/x.5</li></ul>", "10.1234/x.5"),
        ("<div class=citation><p class=doi>10.1234/x.5</p></div>", "10.1234/x.5"),
    ],
)
def test_the_doi_where_no_tag_says_it(body, doi):
    assert doi_on_page(parse(body)) == doi


def test_a_doi_made_of_a_sici_is_whole():
    assert find_doi("doi:10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2.") == (
        "10.1002/(sici)1097-0258(1998)17:15<1661::aid-sim968>3.0.co;2-2"
    )
    assert find_doi("<a>10.1234/x.5</a>") == "10.1234/x.5"


def test_json_ld_refers_to_people_and_lists_them():
    graph = (
        '{"@graph":[{"@id":"#a","@type":"Person","name":"Ada Byron"},{"@type":"ScholarlyArticle","author":'
    )
    for author in ('[{"@id":"#a"}]', '{"@list":[{"name":"Ada Byron"}]}', '"Ada Byron"'):
        assert [name.full for name, _ in _linked(graph + author + "}]}").authors] == ["Ada Byron"]
