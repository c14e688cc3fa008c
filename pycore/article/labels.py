"""The words that head a contribution statement, and those that head what comes after it.

A heading is judged whole, a run-in label at the start of a paragraph. A *weak* heading
("Contributors", "Contributions") heads other things too: what stands under it decides.
"""

from __future__ import annotations

import re

from pycore.article.text import tidy

STRONG, WEAK = "strong", "weak"

_AUTHORS = r"(?:the )?(?:co-?)?(?:authors?|researchers?|investigators?)['`´‘’′]?(?:s['`´‘’′]?)?"
_SAID = r"contributions?"
_STRONG = (
    rf"(?:individual )?{_AUTHORS} (?:individual )?{_SAID}(?: statements?| details| section| information)?",
    rf"{_SAID} (?:of|by|from) (?:all |each |individual )?{_AUTHORS}",
    rf"(?:credit )?(?:author(?:s|ship)?['’]?s?['’]? )?{_SAID} (?:role )?statements?",
    rf"(?:credit )?authorship(?: {_SAID})?(?: statements?| roles?)",
    rf"credit (?:{_AUTHORS} )?(?:roles?|statements?|taxonomy|{_SAID}|contributor roles)",
    rf"credit {_AUTHORS} (?:{_SAID} )?statements?",
    rf"authorship {_SAID}|{_SAID} to authorship",
    rf"{_AUTHORS} (?:{_SAID} )?roles?(?: and responsibilities)?|roles? (?:of|by) (?:the )?authors?",
    rf"{_AUTHORS} {_SAID} (?:and|&) [a-z ]{{3,40}}",
    r"contributorship(?: statement)?|contributors?(?:hip)? statement|contributor roles",
    rf"details of contributors|statement of (?:authorship|(?:author )?{_SAID})",
    r"contribuiç(?:ão|ões) (?:individuais )?d[eo]s? (?:\(as\) )?autor(?:es|as|ía|ia)?(?:\(as\))?",
    r"contribuci(?:ón|ones) (?:de (?:las? |los |l[oa]s autor[ae]s y )?|del )autor(?:es(?:/as)?|as|ía)?",
    r"contributions? (?:des|de l['’]) ?(?:auteurs?|autrices?|auteur(?:·|\.)?(?:e|rice)(?:·|\.)?s)",
    r"contribut(?:o|i) (?:degli autori|dell['’]autore|degli autori e delle autrici)",
    r"beiträge der autor(?:en|innen|\*innen)|autor(?:en|innen)?beiträge|beitrag der autor(?:en|innen)",
    r"вклад авторов|внесок авторів|wkład autorów|yazar katkıları|yazarların katkıları",
    r"kontribusi penulis",
    r"作者贡献(?:声明|说明)?|作者貢獻(?:聲明)?",
    r"著者の貢献|저자 ?기여",
)
_WEAK = (
    r"contributions?|contributors?|authorship|(?:author|authors['’]?) statements?",
    r"contribuciones|contribuições",
)
_NUMBER = re.compile(r"^(?:section )?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5})[.):]? ")
_EDGES = " .:;|*-–—†‡•"

_STRONG_WHOLE = re.compile(f"^(?:{'|'.join(_STRONG)})$")
_WEAK_WHOLE = re.compile(f"^(?:{'|'.join(_WEAK)})$")
# A run-in label stands at the start, and something sets it off from what follows.
_RUN_IN = re.compile(
    f"^(?:{'|'.join(_STRONG)}|contributors?|contributions?)(?: (?:are|were) as follows)? ?(?:[.:]| ?[–—-] )"
)
_HINTS = (
    *("ontribu", "uthor", "redit", "REDIT", "ONTRIBU", "UTHOR"),
    *("eitr", "клад", "несок", "kład", "azar", "贡献", "貢", "기여"),
)

# What heads the other parts of an article's end matter. The colon matters: "Funding
# acquisition: A.B." is a role within the statement.
_THINGS = r"(?:data|code|software|materials?)"
_OTHER_PARTS = (
    r"funding(?: (?:sources?|information|statements?))?|(?:financial )?support|grants?(?: support)?",
    r"(?:declarations? of )?(?:(?:competing|conflicting|conflicts? of|financial|no) )*interests?"
    r"(?: statements?| disclosures?)?",
    r"(?:potential )?conflicts? of interest.{0,20}|(?:author )?disclosures?(?: statements?)?|declarations?",
    rf"{_THINGS}(?:,? (?:(?:and|&) )?{_THINGS})* (?:availability|accessibility|sharing|access|deposition)"
    r"(?: statements?)?|availability of data.{0,40}",
    r"acknowledge?ments?|ethic(?:s|al).{0,60}|institutional review board statement",
    r"(?:informed consent|(?:patient )?consent).{0,40}|provenance and peer review|peer review.{0,30}",
    r"supplement(?:ary|al).{0,40}|supporting information|references?|abbreviations?|open access|copyright",
    r"role of the (?:funding source|sponsor|funders?).{0,20}|additional (?:information|contributions)",
    r"publisher['’]s note|corresponding authors?|correspondence|trial registration|guarantor|disclaimer",
    r"orcid(?: ids?)?|licen[sc]e|present address|equal contributions?|generative ai.{0,60}",
    r"group information.{0,40}|non-author collaborators?.{0,40}|study (?:group|registration)",
    r"transparency.{0,40}|financiamento|financiación|agradecim(?:entos|ientos)",
    r"conflitos? de interesses?|conflictos? de intereses",
)
_OTHER = re.compile(rf"^(?:\d{{1,2}}\.? )?(?:{'|'.join(_OTHER_PARTS)})$")


def heads_statement(heading: str) -> str:
    """STRONG or WEAK where a heading heads a contribution statement, "" where it does not.

    A number before it is ignored, except before a weak one: "1.2 Contributions" is a part
    of the article's argument.
    """
    if not hinted(heading):
        return ""
    text = _plain(heading)
    bare = _NUMBER.sub("", text).strip(_EDGES)
    if _STRONG_WHOLE.match(bare):
        return STRONG
    return WEAK if _WEAK_WHOLE.match(text) else ""


def run_in_label(text: str) -> int:
    """The length of the label that `text` (tidied) begins with, its separator included; 0 where none.

    "Author contributions: A.B. wrote …" → 21.
    """
    if not hinted(text[:60]):
        return 0
    found = _RUN_IN.match(text[:90].lower())
    return len(found.group(0).rstrip()) if found else 0


def heads_other(label: str) -> bool:
    """Whether a heading or label begins another part of the end matter ("Competing interests:")."""
    return len(label) < 120 and bool(_OTHER.match(_plain(label)))


def hinted(text: str) -> bool:
    """A cheap look before the dear one: whether `text` can hold a statement's label at all."""
    return len(text) <= 400 and any(hint in text for hint in _HINTS)


def _plain(text: str) -> str:
    return tidy(text).lower().strip(_EDGES)
