"""Tables of examples: each DOI and iD as it is met, and what is read of it."""

from __future__ import annotations

import pytest

from pycore.identifiers import (
    LONGEST_DOI,
    check_digit,
    doi_in_address,
    doi_url,
    find_doi,
    find_orcid,
    known_doi,
    orcid_doi,
    registered,
)

SICI = "10.5555/1520-0477(1996)077<0935:wotwsm>2.0.co;2"
SICI_IN_URL = "10.5555/1520-0477(1996)077%3C0935:WOTWSM%3E2.0.CO;2"
ADA = "0000-0002-1825-0097"


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        # bare, with names in front, in prose
        ("10.5555/abc", "10.5555/abc"),
        ("10.5555/AbC-1_2.x", "10.5555/abc-1_2.x"),
        ("10.5555.10/abc", "10.5555.10/abc"),
        ("10.1000.A1/abc", "10.1000.a1/abc"),
        ("doi:10.5555/abc", "10.5555/abc"),
        ("DOI: 10.5555/abc", "10.5555/abc"),
        ("(see 10.5555/abc, and others)", "10.5555/abc"),
        ("It is 10.5555/abc.", "10.5555/abc"),
        ("“10.5555/abc”", "10.5555/abc"),
        ("10.5555/abc;", "10.5555/abc"),
        ("10.5555/abc&apos;d&quot;", "10.5555/abc"),
        *[("10.5555/abc" + mark, "10.5555/abc") for mark in ".,;:!?)]}\u201d\u2019\u00bb"],
        ("[10.5555/abc]", "10.5555/abc"),
        ("'10.5555/abc'", "10.5555/abc"),
        ("no10.5555/abc", "10.5555/abc"),
        ("first 10.5555/abc then 10.5555/def", "10.5555/abc"),
        ("10.5555/. and 10.5555/def", "10.5555/def"),
        # brackets that were opened inside
        ("10.5555/0022-0248(90)90123-4", "10.5555/0022-0248(90)90123-4"),
        ("10.5555/x(1)", "10.5555/x(1)"),
        ("(10.5555/x(1))", "10.5555/x(1)"),
        ("10.5555/x)", "10.5555/x"),
        ("10.5555/x[1]]", "10.5555/x[1]"),
        ("10.5555/x{1}.", "10.5555/x{1}"),
        # angle brackets: markup, but for a SICI
        ("<a>10.5555/abc</a>", "10.5555/abc"),
        ("10.5555/1520-0477(1996)077<0935:WOTWSM>2.0.CO;2", SICI),
        ("10.5555/1520-0477(1996)077&lt;0935:WOTWSM&gt;2.0.CO;2", SICI),
        # in an address: decoded, without query, anchor, and what sites put behind it
        ("https://doi.org/10.5555/ABC", "10.5555/abc"),
        ("http://dx.doi.org/10.5555/abc", "10.5555/abc"),
        ("https://doi.org/" + SICI_IN_URL, SICI),
        ("see https://doi.org/" + SICI_IN_URL + ".", SICI),
        ("doi.org/10.5555/a%23b", "10.5555/a#b"),
        ("https://doi.org/10.5555/a?nosfx=y", "10.5555/a"),
        ("https://doi.org/10.5555/a#Sec3", "10.5555/a"),
        ("https://doi.org/10.5555/a/", "10.5555/a"),
        ("https://doi.org/10.5555/full", "10.5555/full"),
        ("https://doi.org/10.5555/a/pdf", "10.5555/a/pdf"),
        ("https://press.example/doi/10.5555/nous.12244/abstract", "10.5555/nous.12244"),
        ("press.example/doi/10.5555/nous.12244/Full", "10.5555/nous.12244"),
        ("/doi/10.5555/nous.12244/references", "10.5555/nous.12244"),
        ("https://press.example/doi/epdf/10.5555/abc?src=x", "10.5555/abc"),
        ("https://press.example/10.5555/abc;jsessionid=1F", "10.5555/abc"),
        ("https://press.example/a?doi=10.5555%2Fabc%28x%29&y=1", "10.5555/abc(x)"),
        ("https://press.example/10.5555%252Fabc%253Cx", "10.5555/abc<x"),
        ("10.5555%2Fabc%3Cx", "10.5555/abc<x"),
        ("https://press.example/10.1101/2020.01.02.123456v2", "10.1101/2020.01.02.123456"),
        ("https://press.example/10.64898/2026.01.02.123456v2", "10.64898/2026.01.02.123456"),
        ("10.1101/2020.01.02.123456v2", "10.1101/2020.01.02.123456v2"),
        ("x" * 300 + "https://press.example/10.5555/abc/full", "10.5555/abc"),
        ("https://press.example/10.5555/abc/full and 10.5555/def", "10.5555/abc"),
        ("x/10.5555/abc/full", "10.5555/abc"),
        ("doi=10.5555/abc/full", "10.5555/abc"),
        # outside of an address nothing is decoded or cut
        ("10.5555/a%3Cb", "10.5555/a%3cb"),
        ("10.5555/a#b", "10.5555/a#b"),
        ("10.5555/abc/full", "10.5555/abc/full"),
        ("10.5555/abc/", "10.5555/abc/"),
        # as typesetting and PDFs leave it
        ("10.5555/o\ufb03ce", "10.5555/office"),
        ("10.5555/ab\u200bcd\u2060ef\u00ad", "10.5555/abcdef"),
        ("10.5555/ab\u2010cd\u2011e", "10.5555/ab-cd-e"),
        ("\uff11\uff10.5555\uff0fabc", "10.5555/abc"),
        # none
        ("", None),
        ("10.5555", None),
        ("10.5555/", None),
        ("10.5555//", None),
        ("10.5555/.)", None),
        ("10/abc", None),
        ("11.5555/abc", None),
        ("10.5555 /abc", None),
        ("10.5555/" + "a" * LONGEST_DOI, None),
        ("10." + "1" * 50 + "/a", None),
    ],
)
def test_a_doi_in_what_somebody_wrote(text, doi):
    assert doi == find_doi(text)


def test_a_doi_may_be_as_long_as_the_limit():
    assert LONGEST_DOI == 1000
    longest = "10.5555/" + "a" * (LONGEST_DOI - 8)
    assert longest == find_doi(longest) == known_doi(longest) == orcid_doi(longest)
    assert [None, None, None] == [read(longest + "a") for read in (find_doi, known_doi, orcid_doi)]


@pytest.mark.parametrize(
    ("address", "doi"),
    [
        ("https://press.example/doi/full/10.5555/abc?x=10.5555/def", "10.5555/abc"),
        ("https://press.example/article?id=10.5555/abc&ref=10.5555/def", "10.5555/abc"),
        ("https://press.example/article?ref=x&id=10.5555/abc", "10.5555/abc"),
        ("https://press.example/view/" + SICI_IN_URL + "/full", SICI),
        ("https://press.example/article#10.5555/abc", None),
        ("https://press.example/10.5555/abc#a#b", "10.5555/abc"),
        ("https://press.example/#a#10.5555/abc", None),
        ("https://press.example/article", None),
        ("https://arxiv.org/abs/2401.00001v2", "10.48550/arxiv.2401.00001"),
    ],
)
def test_the_doi_of_a_pages_address(address, doi):
    assert doi == doi_in_address(address)


@pytest.mark.parametrize(
    ("value", "doi"),
    [
        ("10.5555/abc.", "10.5555/abc."),
        ("10.5555/a&apos;b", "10.5555/a"),
        ("10.5555/x)", "10.5555/x)"),
        ("10.5555/A<b>c", "10.5555/a<b>c"),
        ("10.5555/abc/", "10.5555/abc/"),
        ("10.5555/a%3Cb", "10.5555/a%3cb"),
        ("https://doi.org/10.5555/ABC.", "10.5555/abc."),
        ("https://doi.org/" + SICI_IN_URL, SICI_IN_URL.lower()),
        ("https://doi.org/10.5555/a?b=c", "10.5555/a?b=c"),
        ("10.5555/a&amp;amp;b", "10.5555/a"),
        ("10.5555/a&amp;amp;lt;b", "10.5555/a<b"),  # escaped three times
        ("10.5555/a&lt;b", "10.5555/a<b"),
        ("10.5555/a b", "10.5555/a"),
        ("10.5555/", None),
        ("doi", None),
    ],
)
def test_orcids_own_normal_form(value, doi):
    assert doi == orcid_doi(value)


@pytest.mark.parametrize(
    ("value", "doi"),
    [
        ("10.5555/abc.", "10.5555/abc."),
        ("10.5555/x)", "10.5555/x)"),
        ("10.5555/a<b>c", "10.5555/a<b>c"),
        ("10.5555/Abc/", "10.5555/abc/"),
        ("10.5555/a%3cb", "10.5555/a%3cb"),
        ("https://doi.org/10.5555/abc.", "10.5555/abc"),
        ("see 10.5555/abc.", "10.5555/abc"),
        ("10.5555/ab\u200bc", "10.5555/abc"),
        ("", None),
    ],
)
def test_a_doi_that_was_read_before_stays_as_it_is(value, doi):
    assert doi == known_doi(value)


@pytest.mark.parametrize(
    ("doi", "url"),
    [
        ("10.5555/abc", "https://doi.org/10.5555/abc"),
        (SICI, "https://doi.org/10.5555/1520-0477(1996)077%3C0935:wotwsm%3E2.0.co;2"),
        (SICI_IN_URL.lower(), "https://doi.org/10.5555/1520-0477(1996)077%3C0935:wotwsm%3E2.0.co;2"),
        ("10.5555/a#b?c", "https://doi.org/10.5555/a%23b%3Fc"),
        ("10.5555/é", "https://doi.org/10.5555/%C3%A9"),
    ],
)
def test_a_resolvers_address_holds_nothing_that_a_url_cannot(doi, url):
    assert url == doi_url(doi)


def test_two_ways_to_write_a_doi_are_one_where_it_is_registered():
    assert SICI == registered(SICI) == registered(SICI_IN_URL.lower())
    assert "10.5555/abc." == registered("10.5555/abc.")
    assert "10.5555/jkl" == registered("10.5555/%4akl")


@pytest.mark.parametrize(
    ("text", "orcid"),
    [
        (ADA, ADA),
        ("0000000218250097", ADA),
        ("https://orcid.org/" + ADA, ADA),
        ("http://orcid.org/" + ADA + "/", ADA),
        ("orcid: " + ADA + ".", ADA),
        ("0000-0002-9079-593x", "0000-0002-9079-593X"),
        ("0000-0002-1825-0098 0000-0002-1825-0097", ADA),  # the first is wrong by its check digit
        ("0000-0002-1825-0098", None),
        ("10000-0002-1825-0097", None),
        ("0000-0002-1825-00971", None),
        ("0000-0002-1825-0097a", None),
        ("0000 0002 1825 0097", None),
        ("", None),
    ],
)
def test_an_orcid_id(text, orcid):
    assert orcid == find_orcid(text)


@pytest.mark.parametrize(
    ("digits", "check"),
    [("000000021825009", "7"), ("000000021694233", "X"), ("000000015109370", "0"), ("000000000000000", "1")],
)
def test_the_check_digit_is_iso_7064_mod_11_2(digits, check):
    assert check == check_digit(digits)
