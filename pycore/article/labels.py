"""The words that head a contribution statement, and those that head what comes after it.

A heading is judged whole, a run-in label at the start of a paragraph. A *weak* heading
("Contributors", "Contributions") heads other things too: what stands under it decides.
"""

from __future__ import annotations

import re

from pycore.people.names import fold
from pycore.plain.characters import tidy
from pycore.statement.lexicon.words import HEADINGS

STRONG, WEAK = "strong", "weak"

# English headings are composed of a few words. They are compared without apostrophes, brackets and
# the word "CRediT": "Author(s)’ contribution(s) (CRediT)" is "author contribution".
_WHO = r"(?:the )?(?:co-?)?(?:authors?|contributors?)"
_WHAT = r"(?:contributions?|roles?|responsibilit(?:y|ies)|involvements?|participation|contributorship)"
_SCHOLARS = r"(?:the )?(?:researchers?|investigators?)"  # their roles are a matter of method
_EACH = r"(?:individual|specific|respective|detailed) "
_KIND = (
    r"(?:statements?|declarations?|details|descriptions?|information|section|confirmation|disclosures?|page)"
)
_ON = r"(?: to (?:the )?(?:work|study|manuscript|article|paper|research|creation)\b[a-z ()-]{0,80})?"
_STRONG = (
    rf"(?:{_KIND} (?:of|on) )?(?:{_EACH})?{_WHO} (?:{_EACH})?{_WHAT}(?: taxonomy| {_KIND}){{0,2}}{_ON}",
    rf"(?:{_KIND} (?:of|on) )?(?:{_EACH})?{_WHAT} (?:of|by|from) (?:all |each |every )?(?:{_EACH})?{_WHO}{_ON}",
    rf"{_WHO} {_WHAT} (?:and|&) [a-z ]{{3,40}}|{_SCHOLARS} contributions?|contributions? of {_SCHOLARS}",
    rf"(?:{_KIND} of )?authorship(?: {_WHAT})?(?: {_KIND}){{1,2}}(?: contribution statement)?",
    rf"authorship {_WHAT}(?: and [a-z ]{{3,40}})?|{_WHAT} to authorship|(?:statement|declaration) of authorship",
    rf"(?:statements?|declarations?|details) of {_WHAT}|{_WHAT} statements?|contributorship(?: {_KIND})?",
    r"contributors?(?: and)? (?:statements?|declarations?)(?: page)?|contributors and sources",
    r"contributors? roles?(?: taxonomy)?|details of contributors",
    r"(?:declara(?:ção|ções) de )?(?:contribui(?:ção|ções)|participação) (?:individua(?:l|is) )?"
    r"(?:de cada |d[eao]s? )(?:autor[a-z]*|autoria)(?: e (?:d[ao]s )?autor[a-z]*)?|declaração de autoria.{0,20}",
    r"(?:declaraci(?:ón|ones) de (?:la )?)?contribuci(?:ón|ones) (?:individual(?:es)? )?"
    r"(?:de cada |del |de (?:l[aoe]s? )?)(?:autor[a-zí/]*)(?: [yo] (?:de )?(?:l[ao]s )?autor[a-z]*)?|declaración de autoría"
    r"|(?:roles|responsabilidades) de (?:l[ao]s )?(?:autor[a-zí]*|colaboración)",
    r"(?:déclarations? (?:de|des) )?(?:contributions?|rôles?) (?:respectives )?"
    r"(?:de chaque |d[eu]s? |de l)(?:auteur|autrice)[a-z·. -]*",
    r"contribut[oi] (?:degli|dell|delle|di) ?(?:autor[a-z]*|autric[a-z]*)(?: e delle autrici)?",
    r"(?:beitr(?:äge|ag)|anteile?) der autor[a-z* ]*|autor(?:en|innen)[a-z]*beitr(?:äge|ag)",
    r"(?:bijdragen?|bijdrage) van (?:de )?auteurs?|auteursbijdragen?|f[oö]rfatt(?:er|ar)(?:nes )?bidrag",
    r"(?:заявленный )?вклад (?:каждого )?автор(?:ов|а)|авторский вклад|внесок автор(?:ів|а)",
    r"(?:wkład|udział) autor(?:ów|a)|příspěv(?:ky|ek) autor(?:ů|a)|doprinosi? autora",
    r"συνεισφορά (?:των )?συγγραφέων|(?:yazar(?:lar[ıi]n)?|araştırmac[ıi]lar[ıi]n) katk[ıi](?:lar[ıi]|s[ıi])?(?: (?:oran(?:[ıi]|lar[ıi])?|beyan[ıi]))?",
    r"kontribusi (?:para )?penulis|مساهم(?:ات|ة) (?:ال)?مؤلفين|(?:مشارکت|سهم) نویسندگان",
    r"作者(?:の)?(?:贡献|貢獻)度?(?:声明|说明|聲明)?|著者の?貢献|저자(?:의|별)? ?기여도?",
)
_WEAK = (
    r"contributions?|contributors?|authorship|authors? statements?|(?:individual|specific|study) contributions?",
    r"contribuciones|contribuições|colaboradores|contribuidores|autoría|autoria",
)
_RUN_IN_WEAK = frozenset(("contributor", "contributors", "contribution", "contributions", "colaboradores"))
_NUMBER = re.compile(r"^(?:section )?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5})[.):]? ")
_MARK = re.compile(r"^(?:[*†‡§¶#]{1,3} ?|\(?\d{1,2}[.)]? |[a-z]\) )")  # a footnote's
_EDGES = " .:;|*-–—†‡•"
_PLURAL = re.compile(r"(?<=[^\s(])\([a-z]{1,3}\)")
_BRACKETS = re.compile(r" ?\([^()]{0,80}\)$")
_APOSTROPHES = re.compile("['`´‘’′]")
_TAXONOMY = r"contributor roles? taxonomy"
_CREDIT = re.compile(
    r"^credit\b[ :–-]*"
    r"|[ :–-]*(?:according to|following|based on|using|in (?:accordance|line) with) (?:the )?credit\b.*$"
    rf"|[ :,–-]*\bcredit(?: {_TAXONOMY}| taxonomy)?$"
)
_OF_CREDIT = re.compile(
    rf"^(?:(?:authors?|authorship|contributors?) ?)?(?:roles?|statements?|contributions?|taxonomy|{_TAXONOMY})?"
    r"(?: roles?| statements?)?$"
)

_STRONG_WHOLE = re.compile(f"^(?:{'|'.join(_STRONG)})$")
_WEAK_WHOLE = re.compile(f"^(?:{'|'.join(_WEAK)})$")
# What sets a run-in label off from what follows.
_SET_OFF = re.compile(r"[.:]| ?[–—]| - ")
_BARE = re.compile(
    r"^A(?:uthor|UTHOR)[Ss]?['’]?[Ss]? (?:C|c)(?:ontribution|ONTRIBUTION)[Ss]? (?=[A-Z](?!tatement))"
)
_AS_FOLLOWS = re.compile(r" (?:are|were|is|was)(?: as follows)?$")
_LONGEST_LABEL = 130
HINT = (
    "ontrib|ONTRIB|uthor|UTHOR|redit|RediT|REDIT|utor|UTOR|uteur|UTEUR|olabora|OLABORA|eitr|EITR|клад|КЛАД"
    "|несок|kład|dział|azar|AZAR|atkı|rfatt|συγγραφ|贡献|貢|기여|مساهم|إسهام|نویسند|enulis|автор|АВТОР|óng góp|역할|役割|分工"
)
_HINT = re.compile(HINT)
_WORD = re.compile(r"[^\W\d_]+")
LONGEST_HINTED = 400  # characters of a text that can be a heading or begin with a label

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
    if _is_strong(_NUMBER.sub("", text).strip(_EDGES)):
        return STRONG
    return WEAK if _WEAK_WHOLE.match(text) else ""


def _is_strong(text: str) -> bool:
    """Whether a heading in lower case, without number, heads statements and nothing else."""
    whole = _APOSTROPHES.sub("", _PLURAL.sub("", text))
    bare = _BRACKETS.sub("", whole).strip(_EDGES)
    said = _CREDIT.sub("", bare).strip(_EDGES)
    if _STRONG_WHOLE.match(said) or " ".join(_WORD.findall(fold(said))) in HEADINGS:
        return True
    return "credit" in whole and bool(_OF_CREDIT.match(said)) and (said != "" or "(" in whole or " " in bare)


def run_in_label(text: str) -> int:
    """The length of the label that `text` (tidied) begins with, its separator included; 0 where none.

    "Author contributions: A.B. wrote …" → 21. A footnote's mark before it belongs to it. The
    commonest label may have nothing but a capital after it ("Author contributions AB wrote …").
    """
    if not hinted(text[:60]):
        return 0
    start = text[:_LONGEST_LABEL].lower()
    mark = _MARK.match(start)
    for found in _SET_OFF.finditer(start):
        label = _AS_FOLLOWS.sub("", start[mark.end() if mark else 0 : found.start()]).strip()
        if label in _RUN_IN_WEAK or _is_strong(label):
            return len(start[: found.end()].rstrip())
    bare = _BARE.match(text)
    return len(bare.group(0).rstrip()) if bare else 0


def bare_label(text: str) -> str:
    """The weak label that a text begins with, set off by nothing: "Contributors AB wrote …" → "Contributors".

    Only where the markup says that the text is a statement is such a word no part of a sentence.
    """
    word = text.partition(" ")[0]
    return word if word.lower().strip(".:") in _RUN_IN_WEAK else ""


def heads_other(label: str) -> bool:
    """Whether a heading or label begins another part of the end matter ("Competing interests:")."""
    return len(label) < 120 and bool(_OTHER.match(_plain(label)))


def hinted(text: str) -> bool:
    """A cheap look before the dear one: whether `text` can hold a statement's label at all."""
    return len(text) <= LONGEST_HINTED and _HINT.search(text) is not None


def _plain(text: str) -> str:
    return tidy(text).lower().strip(_EDGES)
