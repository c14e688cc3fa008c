from __future__ import annotations

import pytest

from pycore.sources.jats import html_of, is_article_xml, read_article_xml
from pycore.sources.reader import reader_of
from tests.unit.documents import parse

NISO = "https://credit.niso.org/contributor-roles"


def _article(contribs, rest=""):
    return (
        '<?xml version="1.0"?><!DOCTYPE article><article><front><journal-meta><journal-title-group>'
        "<journal-title>Engines</journal-title></journal-title-group></journal-meta><article-meta>"
        '<article-id pub-id-type="pmid">1</article-id><article-id pub-id-type="doi">10.1000/E.1</article-id>'
        "<title-group><article-title>On <italic>engines</italic><xref>*</xref></article-title></title-group>"
        f"<contrib-group>{contribs}</contrib-group>"
        '<pub-date pub-type="collection"><year>2024</year></pub-date>'
        '<pub-date pub-type="epub"><day>2</day><month>3</month><year>2024</year></pub-date>'
        f"</article-meta></front>{rest}</article>"
    )


def _contrib(
    inside, kind=' contrib-type="author"', name="<surname>Byron</surname><given-names>Ada</given-names>"
):
    return f"<contrib{kind}><name>{name}</name>{inside}</contrib>"


def _read(xml):
    return read_article_xml(parse(html_of(xml)), "https://example.org/a.xml")


def _roles(xml):
    return [(claim.role, claim.degree) for claim in _read(xml).claims]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (
            f'<role vocab="credit" vocab-term="x" vocab-term-identifier="{NISO}/software/">Code</role>',
            "software",
        ),
        (
            f'<role vocab-term-identifier="{NISO}/writing-original-draft">Text</role>',
            "writing-original-draft",
        ),
        ('<role vocab="credit" vocab-term="conceptualization">Ideas</role>', "conceptualization"),
        (f'<role content-type="{NISO}/investigation/"/>', "investigation"),
        (
            '<role content-type="http://credit.casrai.org/">Writing – Original Draft Preparation</role>',
            "writing-original-draft",
        ),
        (f'<role content-type="{NISO}/software/">Programas</role>', "software"),
        ('<role content-type="http://credit.casrai.org/">Conceitualização</role>', "conceptualization"),
        (
            '<role vocab="CRediT" vocab-identifier="http://dictionary.casrai.org/Contributor_Roles"'
            ' vocab-term="Data_curation">Data curation</role>',
            "data-curation",
        ),
        (
            '<role vocab="credit" '
            'vocab-term-identifier="https://credit.niso.org/term/contributor-roles-validation/">'
            "V</role>",
            "validation",
        ),
    ],
)
def test_forms_of_a_role(role, expected):
    assert _roles(_article(_contrib(role))) == [(expected, None)]


def test_several_roles_in_one_element_and_repeated():
    role = "<role>Conceptualization, Writing – review &amp; editing</role><role>Conceptualization</role>"
    assert _roles(_article(_contrib(role, kind=""))) == [
        ("conceptualization", None),
        ("writing-review-editing", None),
    ]


def test_degrees_are_read_where_they_are_the_three():
    roles = (
        f'<role vocab-term-identifier="{NISO}/software/" degree-contribution="Lead">S</role>'
        f'<role vocab-term-identifier="{NISO}/validation/" degree-contribution="führend">V</role>'
    )
    assert _roles(_article(_contrib(roles))) == [("software", "lead"), ("validation", None)]


def test_other_roles_and_vocabularies_are_no_claims():
    roles = '<role>Professor</role><role vocab="other" vocab-term="x">Software</role>'
    assert _roles(_article(_contrib(roles))) == []


def test_authors_alone_are_authors():
    contribs = (
        _contrib('<contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>')
        + _contrib("<role>Editor</role>", ' contrib-type="editor"')
        + _contrib("<role>Academic Editor</role>", "")
        + "<contrib contrib-type='author'><role>Software</role><collab>The Group<contrib-group>"
        + _contrib("<role>Validation</role>", name="<surname>Member</surname><given-names>A</given-names>")
        + "</contrib-group></collab></contrib>"
    )
    reply = (
        "<sub-article><front><article-meta><contrib-group>"
        + _contrib("")
        + "</contrib-group></article-meta></front></sub-article>"
    )
    article = _read(_article(contribs, reply))
    assert [(author.name, author.orcid) for author in article.authors] == [
        ("Ada Byron", "0000-0002-1825-0097"),
        ("The Group", None),
    ]
    assert [(claim.author, claim.role) for claim in article.claims] == [(1, "software")]


def test_the_article_itself_and_its_statement():
    back = (
        "<back><ack><title>Acknowledgments</title><p>Thanks.</p></ack><sec><title>Author "
        "contributions</title>"
        "<p>Ada Byron: <bold>Software</bold>.</p></sec><fn-group><fn><p>Other.</p></fn></fn-group></back>"
    )
    article = _read(_article(_contrib(""), back))
    assert (article.doi, article.title, article.journal, article.date) == (
        "10.1000/e.1",
        "On engines",
        "Engines",
        "2024-03-02",
    )
    assert (article.statement.heading, article.statement.text) == (
        "Author contributions",
        "Ada Byron: Software.",
    )
    assert [(claim.role, claim.origin) for claim in article.claims] == [("software", "statement")]


def test_a_publishers_own_xml():
    xml = (
        "<full-text-retrieval-response><coredata><prism:doi>10.1016/j.e.1</prism:doi><dc:title>"
        " On engines </dc:title>"
        "<prism:publicationName>Engines</prism:publicationName><prism:coverDate>2024-03-02"
        "</prism:coverDate></coredata>"
        '<ce:author-group><ce:author orcid="0000-0002-1825-0097"><ce:given-name>Ada</ce:given-name>'
        "<ce:surname>Byron</ce:surname><ce:contributor-role "
        'role="http://dictionary.casrai.org/Contributor_Roles/Writing_%E2%80%93_original_draft">'
        "W</ce:contributor-role>"
        "</ce:author></ce:author-group></full-text-retrieval-response>"
    )
    assert is_article_xml(xml)
    article = _read(xml)
    assert (article.doi, article.title, article.date) == ("10.1016/j.e.1", "On engines", "2024-03-02")
    assert article.authors[0].orcid == "0000-0002-1825-0097"
    assert [(claim.role, claim.origin) for claim in article.claims] == [("writing-original-draft", "data")]


def test_xml_becomes_html_that_no_parser_treats_specially():
    assert html_of('<sec><title>A</title><xref rid="a"/><source>S</source><![CDATA[a<b]]></sec>') == (
        '<section><h3>A</h3><x-xref rid="a"></x-xref><x-source>S</x-source>a&lt;b</section>'
    )


def test_one_way_in_takes_both():
    for text, site in (
        (_article(_contrib("")), "xml"),
        ("<meta name=citation_doi content=10.1000/e.1>", "generic"),
    ):
        html, read = reader_of(text)
        article = read(parse(html), "https://example.org/a")
        assert (article.site, article.doi) == (site, "10.1000/e.1")


def test_pages_are_told_from_articles_in_xml():
    assert is_article_xml(_article(""))
    assert not is_article_xml("<!DOCTYPE html><html><body><article>A page</article></body></html>")
    assert not is_article_xml("<article>A page's fragment</article>")


@pytest.mark.parametrize(
    "role",
    [
        f'<role content-type="{NISO}/software/">Software (lead)</role>',
        f'<role content-type="{NISO}/software/" specific-use="lead">Code</role>',
        "<role>Software (lead)</role>",
    ],
)
def test_a_degree_stands_in_the_text_or_the_use_too(role):
    assert _roles(_article(_contrib(role))) == [("software", "lead")]


def test_a_term_of_another_vocabulary_is_no_claim():
    assert _roles(_article(_contrib('<role vocab="CRO" vocab-term="Software">Software</role>'))) == []


def test_authors_by_other_names_and_members_of_groups():
    contribs = (
        _contrib("", ' contrib-type="corresponding-author"')
        + _contrib("", ' contrib-type="co-author"', "<surname>Dorn</surname><given-names>C</given-names>")
        + _contrib("", ' contrib-type="non-author"', "<surname>Feld</surname>")
        + '</contrib-group><contrib-group content-type="collab-list">'
        + _contrib("", name="<surname>Gast</surname>")
    )
    assert [author.name for author in _read(_article(contribs)).authors] == ["Ada Byron", "C Dorn"]


def test_other_ids_of_sixteen_digits_are_no_orcid_ids():
    other = '<contrib-id contrib-id-type="isni">0000000218250097</contrib-id>'
    own = '<contrib-id contrib-id-type="orcid">0000000218250097</contrib-id>'
    assert _read(_article(_contrib(other))).authors[0].orcid is None
    assert _read(_article(_contrib(other + own))).authors[0].orcid == "0000-0002-1825-0097"


NOTES = (
    "<back><fn-group><title>Author contributions</title>"
    '<fn fn-type="con" id="c1"><p>Software, Ran the tests</p></fn>'
    '<fn fn-type="con" id="c2"><p>Conceptualization</p></fn></fn-group></back>'
)


def test_footnotes_give_roles_to_the_one_author_who_points_to_them():
    other = "<surname>Dorn</surname><given-names>C</given-names>"
    article = _read(
        _article(
            _contrib('<xref ref-type="fn" rid="c1"/>') + _contrib('<xref rid="x c2"/>', name=other), NOTES
        )
    )
    assert [(claim.author, claim.role, claim.origin) for claim in article.claims] == [
        (0, "software", "data"),
        (1, "conceptualization", "data"),
    ]
    assert article.notices == ()
    shared = _read(_article(_contrib('<xref rid="c1"/>') + _contrib('<xref rid="c1"/>', name=other), NOTES))
    assert shared.claims == ()


@pytest.mark.parametrize(
    "rest",
    [
        '<back><fn-group><fn fn-type="con"><p>AB designed the study.</p></fn></fn-group></back>',
        '<back><sec sec-type="author-contributions"><p>AB designed the study.</p></sec></back>',
        '<back><notes notes-type="author-contribution"><p>AB designed the study.</p></notes></back>',
    ],
)
def test_a_statement_by_its_markup_alone(rest):
    assert _read(_article(_contrib(""), rest)).statement.text == "AB designed the study."


def test_a_note_on_equal_shares_is_no_statement():
    rest = (
        '<back><fn-group><fn fn-type="con"><p>These authors contributed equally.</p></fn></fn-group></back>'
    )
    assert _read(_article(_contrib(""), rest)).statement is None


@pytest.mark.parametrize("text", ["<!---->" * 500 + "?", "<!--a-->" * 60 + "text", "<![CDATA[" * 200_000])
def test_what_never_ends_is_looked_at_once(text):
    assert not is_article_xml(text)
    assert html_of(text) == text


def test_a_section_that_does_not_end_stays_as_it_is():
    assert html_of("<a><![CDATA[<]]></a><![CDATA[<a>") == "<x-a>&lt;</x-a><![CDATA[<x-a>"
