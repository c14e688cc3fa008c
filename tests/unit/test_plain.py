"""Titles and names as others leave them, and the one line each was meant to be."""

from __future__ import annotations

import pytest

from pycore.plain.cleaning import LONGEST_NAME, LONGEST_TITLE, clean_name, clean_text
from pycore.plain.dates import clean_date, real_date
from pycore.plain.references import unescaped

ZERO_PLUS = "<mml:math>\n <mml:msup>\n  <mml:mn>0</mml:mn>\n  <mml:mo>+</mml:mo>\n </mml:msup>\n</mml:math>"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        # references, escaped once and more
        ("caf&eacute;", "café"),
        ("5&#8201;&#176;C &#x2013; x", "5 °C – x"),
        ("R&amp;D, R&amp;amp;D, R&amp;amp;amp;D", "R&D, R&D, R&D"),
        ("&Ccaron;&zcaron;&lstrok;&odblac;", "Čžłő"),
        ("&alpha;-&Omega; &le; &nbsp;&thinsp;x", "α-Ω ≤ x"),
        ("&#150;&#151;", "–—"),
        ("&AMP; &Lt;", "& <"),
        ("R&D; A&B;", "R&D; A&B;"),
        ("&#0;&#xD800;&#x110000;x", "x"),
        ("&amp", "&amp"),
        # markup, and what only looks like it
        ("CO&lt;sub&gt;2&lt;/sub&gt; and H<sub>2</sub>O", "CO2 and H2O"),
        ("One<br/>Two<br>Three", "One Two Three"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("<jats:title>One</jats:title><jats:p>Two</jats:p>", "One Two"),
        ("A <named-content content-type='genus'>Salix</named-content> study", "A Salix study"),
        ('A <span style="font-variant: small-caps" class=x>d</span>-sugar', "A d-sugar"),
        ("<SCP>D</SCP>-ribose <I>in vivo</I>", "D-ribose in vivo"),
        ("x<i>y</i>z", "xyz"),
        ("H<sub>2O", "H2O"),
        ("Ordering a<b and c>d in lattices", "Ordering a<b and c>d in lattices"),
        ("if a<b>c", "if a<b>c"),
        ("a < b, c > d, p<0.05", "a < b, c > d, p<0.05"),
        ("The <T> of types", "The <T> of types"),
        ("<?xmltex \\break?>One<!-- two --> three", "One three"),
        ("Title<fn id='a'><p>Corrected.</p></fn><xref ref-type='fn'>1</xref>", "Title"),
        ("A<xref>B", "AB"),  # one that never ends leaves nothing out
        ("<script>alert(1)</script>Peat", "Peat"),
        # formulas: once, and as characters
        (f"The {ZERO_PLUS} state", "The 0+ state"),
        ("<math><mfrac><mn>1</mn><mi>x</mi></mfrac><mspace/><msqrt><mi>s</mi></msqrt></math>", "1/x √s"),
        ("<math><mtext>if  any</mtext><mfenced><mi>x</mi></mfenced></math>", "if any(x)"),
        ("Decays $$ B\\to \\mu $$\n" + ZERO_PLUS + " seen", "Decays 0+ seen"),
        (ZERO_PLUS + " $0^+$ seen", "0+ seen"),
        (
            "A <inline-formula><alternatives><tex-math>\\begin{document}$0^+$\\end{document}</tex-math>"
            + ZERO_PLUS
            + "</alternatives></inline-formula> B",
            "A 0+ B",
        ),
        (
            "<math><semantics><mi>x</mi><annotation encoding='a'>\\x <b>y</b></annotation></semantics></math>",
            "x",
        ),
        ("A <tex-math>$$0^+$$</tex-math> B", "A 0^+ B"),  # in TeX alone: better than nothing
        ("Costs of $5 and $6", "Costs of $5 and $6"),
        ("<math> that never ends", "that never ends"),
        # characters
        (" a\u00a0\u2009b\t\nc ", "a b c"),
        ("a\u00ad\u200b\u2060b\u202ec\u202c\u200e\x00\x0b\ufffe\ud800d", "abc d"),
        ("\u202eeht\u202c", "eht"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200cمی\u200d", "می"),
        ("cafe\u0301", "café"),
        ("\U0001f9ec", "\U0001f9ec"),
        ("", ""),
        ("<p> </p>", ""),
    ],
)
def test_a_text_as_it_was_meant(text, clean):
    assert clean == clean_text(text)
    assert clean == clean_text(clean)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bj&ouml;rn O&#39;Lund", "Björn O'Lund"),
        ("<i>Ida</i> Moe", "Ida Moe"),
        ("Moe, Ida;*", "Moe, Ida"),
        ("† Ida Moe ‡", "Ida Moe"),
        ("Ida Moe Jr.", "Ida Moe Jr."),
        ("**", ""),
    ],
)
def test_a_name_as_it_was_meant(text, name):
    assert name == clean_name(text)


def test_what_is_too_long_is_shortened_and_says_so():
    assert clean_text("x" * LONGEST_TITLE) == "x" * LONGEST_TITLE
    assert clean_text("x" * LONGEST_TITLE + "y") == "x" * (LONGEST_TITLE - 1) + "…"
    assert len(clean_name("x" * 1000)) == LONGEST_NAME


def test_nothing_is_read_for_ever():
    assert unescaped("&amp;" + "amp;" * 5 + "#38;").count("amp;") == 3
    deep = "<math>" + "<mrow>" * 5000 + "x" + "</mrow>" * 5000 + "</math>"
    assert len(clean_text(deep)) < 10  # more than is read of any title
    assert clean_text("<math>" + "<mrow>" * 500 + "x" + "</mrow>" * 500 + "</math> y") == "x y"


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        ((2004, 2, 29), "2004-02-29"),
        ((2004, 2, 30), "2004-02"),
        ((2004, 2, 31), "2004-02"),
        ((2003, 2, 29), "2003-02"),
        ((1900, 2, 29), "1900-02"),
        ((2000, 2, 29), "2000-02-29"),
        ((2023, 11, 31), "2023-11"),
        ((2023, 11, 30), "2023-11-30"),
        ((2023, 12, 31), "2023-12-31"),
        ((2023, 13, 1), "2023"),
        ((2023, 0, 1), "2023"),
        ((2023, 1, 0), "2023-01"),
        ((2023,), "2023"),
        ((2023, None, 5), "2023"),
        ((0,), ""),
        ((999,), ""),
        ((10000,), ""),
        ((-2004,), ""),
    ],
)
def test_as_much_of_a_date_as_exists(parts, date):
    assert date == real_date(*parts)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2004-02-31", "2004-02"),
        (" 2004-2-9 ", "2004-02-09"),
        ("2004", "2004"),
        ("0000", ""),
        ("=2004", ""),
        ("2004-02-09T12:00", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_written_date(text, date):
    assert date == clean_date(text)
