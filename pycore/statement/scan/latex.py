r"""What a text written in LaTeX looks like, and what it stands for.

    accent  = "\" mark letter, with or without braces           "Fern{\'a}ndez", "L\'opez", "\c{c}", "{\o}"
    author  = "\author" ("[" ... "]")?                          a line of its own
    math    = "$" letters, stops and sets "$"               a list of initials, or their end: "$Z . \mathrm { L } .$"
    set     = "\operatorname" "{" letters and stops "}"        initials as machines set them: "$\mathrm { A . B . }$"
    credit  = "\credit"                                         a colon after the author before it
    command = "\begin{itemize}", "\ead{...}", "\cite{...}"      left out with what it is given
    word    = "\section*", "\textbf", "\noindent" ...           left out; what it is given stays
    code    = "\u00e9"                                          JSON's way to write a letter

The patterns are tried where a text has a backslash, before those of all texts (`normal`).
"""

from __future__ import annotations

_GIVEN = r"(?:\[[^\[\]\n]{0,120}\]|\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\})"
PATTERNS = (
    r"(?P<texcode>\\u[0-9a-f]{4})"
    r"|(?P<texaccent>\{?\\(?:[\"'`^~=.](?:\{\\?[a-z]\}|\\?[a-z])|[cvuhkrbdt]\{[a-z]\}|[cvk] [a-z](?![a-z.])"
    r"|(?:o|l|ss|aa|ae|oe|dj|th)(?![a-z])(?:\{\}| (?=[a-z]))?)\}?)"
    r"|(?P<texmath>\$(?:[ \t.,;~-]|[a-z](?![a-z])|\\math[a-z]{2}[ \t]?\{[a-z \t.,;~-]{1,40}\}){3,60}\$(?:[ \t]?\.)?)"
    r"|(?P<texinitials>\\(?:operatorname|math[a-z]{2}|text[a-z]{0,2})\*?[ \t]?\{(?:[ \t.~-]|[a-z](?![a-z])){2,40}\})"
    r"|(?P<texauthor>\\author(?:\[[^\[\]\n]{0,60}\])?(?=\{))"
    r"|(?P<texcredit>\\credit(?=\{))"
    r"|(?P<texcommand>\\(?:begin|end|cite[a-z]{0,8}|ead|cormark|fnmark|fntext|cortext|corref|orcid[a-z]{0,6}|label"
    r"|vspace|hspace|email|affil[a-z]{0,10}|address|url|includegraphics|setlength|addcontentsline)\*?"
    + _GIVEN
    + r"{1,4}|\\href\{[^{}\n]{0,200}\})"
    r"|(?P<texitem>\\item(?![a-z])[ \t]*)"
    r"|(?P<texword>\\(?:[a-z]{2,20}\*?(?:\[[^\[\]\n]{0,40}\])?(?=\{)|(?:noindent|small|footnotesize|normalsize|centering"
    r"|bfseries|itshape|newline|par|hline|toprule|midrule|bottomrule|hfill|quad|medskip|bigskip|smallskip"
    r"|begingroup|endgroup|printcredits)(?![a-z])))"
    r"|"
)

_LETTERS = {"o": "ø", "l": "ł", "ss": "ß", "aa": "å", "ae": "æ", "oe": "œ", "dj": "đ", "th": "þ"}


def latex_replacement(kind: str, found: str) -> str:
    """What `found` of the pattern `kind` stands for."""
    if kind == "texcode":
        code = int(found[2:], 16)
        return chr(code) if 31 < code and not 0xD800 <= code < 0xE000 else " "
    if kind == "texaccent":
        name = found.strip("{}\\ ")
        letter = _LETTERS.get(name.lower())
        if letter is not None:
            return letter.upper() if name[0].isupper() else letter
        return found.rstrip("{}")[-1]  # names are compared without accents
    if kind == "texmath":
        return _set_as_mathematics(found)
    if kind == "texinitials":
        return "".join([sign for sign in found[found.index("{") : -1] if sign.isalpha() or sign in ".-"])
    if kind == "texauthor":
        return "\n"
    if kind == "texcredit":
        return ":"
    return "- " if kind == "texitem" else ""


def _set_as_mathematics(found: str) -> str:
    """The initials of "$Z . \\mathrm { L } . , \\mathrm { J . J . }$ ." without the blanks; `found` where there are none."""
    end = found.rindex("$")
    out = ""
    command = False
    for sign in found[1:end]:
        command = sign == "\\" or command and sign.isalpha()
        if not command and (sign.isalpha() or sign in ".,;-"):
            out += sign
    if not any(letter.isupper() for letter in out) or "." not in out:
        return found
    more = found[end + 1 :].strip() if not out.endswith(".") else ""
    return out.replace(",", ", ").replace(";", "; ") + more
