"""The rules a work must follow, and when two works count as the same (facts/orcid.md §2.2, §2.3, §2.6-§2.8)."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeVar

from pydantic import ValidationError

from .orcid_errors import OrcidError
from .wire import Bulk, Contributor, ExternalId, FuzzyDate, Wire, Work, text

Model = TypeVar("Model", bound=Wire)

COMPARED_CONTRIBUTORS = 50
BULK_LIMIT = 100
CREDIT = "http://credit.niso.org/contributor-roles/"
CREDIT_SLUGS = (
    "conceptualization", "data-curation", "formal-analysis", "funding-acquisition", "investigation",
    "methodology", "project-administration", "resources", "software", "supervision", "validation",
    "visualization", "writing-original-draft", "writing-review-editing",
)  # fmt: skip
LEGACY_ROLES = (
    "author", "assignee", "editor", "chair-or-translator", "co-investigator", "co-inventor",
    "graduate-student", "other-inventor", "principal-investigator", "postdoctoral-researcher",
    "support-staff",
)  # fmt: skip
# Compared without regard to case, read back in this form; https, a missing slash or a bare term is refused.
ROLES = {role.lower(): role for role in (*(f"{CREDIT}{slug}/" for slug in CREDIT_SLUGS), *LEGACY_ROLES)}
_WORK_TYPES = (
    "annotation artistic-performance blog-post book book-chapter book-review cartographic-material "
    "clinical-study conference-abstract conference-output conference-paper conference-poster "
    "conference-presentation conference-proceedings data-management-plan data-set design "
    "dictionary-entry disclosure dissertation-thesis edited-book encyclopedia-entry image "
    "invention journal-article journal-issue learning-object lecture-speech license magazine-article "
    "manual moving-image musical-composition newsletter-article newspaper-article online-resource other "
    "patent physical-object preprint registered-copyright report research-technique "
    "research-tool review software sound spin-off-company standards-and-policy supervised-student-publication "
    "technical-standard test trademark transcription translation undefined website "
    "working-paper"
)
WORK_TYPES = frozenset(_WORK_TYPES.split())
# Names of CSL that are taken for work types of ORCID's (§9).
TYPE_ALIASES = {
    "article-journal": "journal-article",
    "chapter": "book-chapter",
    "dataset": "data-set",
    "standard": "standards-and-policy",
}
_ID_TYPES = (
    "agr ark arxiv asin asin-tld authenticusid bibcode cba cienciaiul cit cstr ctx dnb doi eid emdb empiar "
    "ethos grant_number hal handle hir isbn ismn issn jfm jstor k10plus kuid lccn lensid mr oclc ol opac osti "
    "other-id pat pdb pmc pmid ppr proposal-id proquest raid rfc rrid source-work-id ssrn uri urn wosuid "
    "zbl"
)
ID_TYPES = frozenset(_ID_TYPES.split())
RELATIONSHIPS = frozenset(("self", "part-of", "version-of", "funded-by"))
FUNDED_BY_TYPES = frozenset(("grant_number", "proposal-id", "uri", "doi"))
_ORCID_URI = re.compile(r"https://([^/]*orcid\.org|localhost.*/orcid-web)/(\d{4}-){3,}\d{3}[\dX]")
_ORCID_PATH = re.compile(r"(\d{4}-){3,}\d{3}[\dX]")
_DOI = re.compile(r"(10(\.[0-9a-zA-Z]+)+/(?:(?![\"&'])\S)+)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# ISO 639-1 and ISO 3166-1; a language may have a country behind it ("zh_CN").
_ISO_639 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
    "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id "
    "ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu "
    "lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu "
    "rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
    "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_LANGUAGES = frozenset(_ISO_639.split())
_ISO_3166 = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
    "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
    "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
    "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
    "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
    "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
    "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
    "UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
_COUNTRIES = frozenset(_ISO_3166.split())


# Reading -----------------------------------------------------------------------------------------


def parse_work(body: str) -> Work:
    return _parse(body, Work)


def parse_bulk(body: str) -> list[Work]:
    """The works of a bulk. One that cannot be read fails the whole request; over 100 is 9006."""
    works = [item.work for item in _parse(body, Bulk).bulk]
    for work in works:
        try:
            _check_enums(work)
        except OrcidError as error:
            error.status = 400
            raise
    if len(works) > BULK_LIMIT:
        raise OrcidError(9006, f"You are allowed to add up to {BULK_LIMIT} elements per request.")
    return works


def _parse(body: str, model: type[Model]) -> Model:
    try:
        value = json.loads(body)
    except json.JSONDecodeError as error:
        raise OrcidError(9001, f"the body is not JSON: {error}") from error
    if _LONE_SURROGATE.search(json.dumps(value, ensure_ascii=False)):
        raise OrcidError(9047, "half of a surrogate pair is no character")
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            known = ", ".join(f'"{field.alias}"' for field in Work.model_fields.values())
            raise OrcidError(
                9047, f'Unrecognized field "{where}", not marked as ignorable (known: {known})'
            ) from error
        raise OrcidError(9047, f"{where}: {first['msg']}") from error


# What the schema says: single works only ---------------------------------------------------------


def check_schema(work: Work) -> None:
    """The limits of work-3.0.xsd. A work that comes alone is held against them, a bulk is not."""
    fault = next(_schema_faults(work), None)
    if fault:
        raise OrcidError(9047, fault)


def _schema_faults(work: Work) -> Iterator[str]:
    if work.title:
        yield from _limited("title", text(work.title.title), 1000)
        yield from _limited(
            "subtitle", text(work.title.subtitle), 1000, present=work.title.subtitle is not None
        )
        translated = work.title.translated_title
        if translated and not translated.language_code:
            yield "translated-title: a language-code is required"
    yield from _limited(
        "journal-title", text(work.journal_title), 1000, present=work.journal_title is not None
    )
    if len(work.short_description or "") > 5000:
        yield "short-description: longer than 5000 characters"
    for entry in _contributors(work):
        yield from _contributor_schema_faults(entry)
    for identifier in _external_ids(work):
        for name, value in (("type", identifier.external_id_type), ("value", identifier.external_id_value)):
            if not (value or "").strip():
                yield f"external-id-{name}: must not be empty"


def _contributor_schema_faults(entry: Contributor, alone: bool = True) -> Iterator[str]:
    """`alone`: of a work that comes by itself. In a bulk an iD that is all null passes (§9)."""
    if entry.credit_name:
        yield from _limited("credit-name", entry.credit_name.value, 150, present=True)
    orcid = entry.contributor_orcid
    if orcid:
        if alone and orcid.uri is None and orcid.path is None:
            yield "contributor-orcid: the element must not be empty: uri or path is expected"
        if orcid.uri is not None and not _ORCID_URI.fullmatch(orcid.uri):
            yield f"contributor-orcid: uri '{orcid.uri}' does not have the form of an ORCID iD's"
        if orcid.path is not None and not _ORCID_PATH.fullmatch(orcid.path):
            yield f"contributor-orcid: path '{orcid.path}' does not have the form of an ORCID iD"
    attributes = entry.contributor_attributes
    sequence = attributes.contributor_sequence if attributes else None
    if sequence not in (None, "first", "additional"):
        yield f"contributor-sequence: '{sequence}' is neither first nor additional"


def _limited(name: str, value: str | None, limit: int, present: bool = False) -> Iterator[str]:
    if len(value or "") > limit:
        yield f"{name}: longer than {limit} characters"
    if present and not (value or "").strip():
        yield f"{name}: must not be empty"


# What the activity validator says: every work ----------------------------------------------------


def check_work(work: Work) -> None:
    """Title, type, identifiers, date, contributors and roles. Raises `OrcidError`."""
    if not work.title or not (text(work.title.title) or "").strip():
        raise OrcidError(9022)
    if not work.type:
        raise OrcidError(9037)
    _check_enums(work)
    _check_external_ids(work)
    if work.publication_date:
        _check_date(work.publication_date)
    translated = work.title.translated_title
    for language in (work.language_code, translated.language_code if translated else None):
        if language is not None and not _is_language(language):
            raise OrcidError(9037, f"'{language}' is not a language")
    for entry in _contributors(work):
        if entry.credit_name and not (entry.credit_name.value or "").strip():
            raise OrcidError(9020, "credit-name must not be blank")
        if next(_contributor_schema_faults(_without_name(entry), alone=False), None):
            raise OrcidError(9020, "invalid contributor ORCID iD or sequence")
        role = entry.contributor_attributes.contributor_role if entry.contributor_attributes else None
        if role is not None and role.lower() not in ROLES:
            raise OrcidError(9058, f"{role}. Expected one of {', '.join(ROLES.values())}.")


def _check_enums(work: Work) -> None:
    """What ORCID cannot even read. Letter case counts; in a bulk one such item fails the whole (§9)."""
    if work.type and work.type not in WORK_TYPES and work.type not in TYPE_ALIASES:
        raise OrcidError(9051, f"'{work.type}' is not a WorkType")
    if work.country and work.country.value not in _COUNTRIES:
        raise OrcidError(9051, f"'{work.country.value}' is not an Iso3166Country")
    if work.visibility not in (None, "public", "limited", "private", "registered-only"):
        raise OrcidError(9051, f"'{work.visibility}' is not a Visibility")
    for identifier in _external_ids(work):
        relationship = identifier.external_id_relationship
        if relationship is not None and relationship not in RELATIONSHIPS:
            raise OrcidError(9051, f"'{relationship}' is not a Relationship")


def _is_language(code: str) -> bool:
    language, _, country = code.partition("_")
    return language in _LANGUAGES and (not country or country in _COUNTRIES)


def _without_name(entry: Contributor) -> Contributor:
    return entry.model_copy(update={"credit_name": None})


def _check_external_ids(work: Work) -> None:
    identifiers = _external_ids(work)
    for identifier in identifiers:
        kind, relationship = identifier.external_id_type, identifier.external_id_relationship
        if not kind or not (identifier.external_id_value or "").strip():
            raise OrcidError(9023, "an external identifier needs a type and a value")
        if kind not in ID_TYPES:
            raise OrcidError(9023, f"unknown external-id-type '{kind}'")
        if relationship is None:
            raise OrcidError(9023, "an external identifier needs a relationship")
        if relationship == "funded-by" and kind not in FUNDED_BY_TYPES:
            raise OrcidError(9020, f"funded-by is not allowed for '{kind}'")
    if not any(identifier.external_id_relationship == "self" for identifier in identifiers):
        raise OrcidError(9023, "at least one must have the relationship self")


def _check_date(date: FuzzyDate) -> None:
    year, month, day = text(date.year), text(date.month), text(date.day)
    shown = f"{year}-{month}-{day}"
    if not (year and re.fullmatch(r"\d{4}", year) and 1900 <= int(year) <= 2100):
        raise OrcidError(9049, shown)
    if month is not None and not (re.fullmatch(r"\d{2}", month) and 1 <= int(month) <= 12):
        raise OrcidError(9049, shown)
    if day is not None and not (month and re.fullmatch(r"\d{2}", day) and _is_day(year, month, day)):
        raise OrcidError(9049, shown)


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        datetime.date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


# Identifiers and sameness ------------------------------------------------------------------------


def normalize(kind: str, value: str) -> str | None:
    """The form identifiers are compared in; None where ORCID cannot make one (its error 8001)."""
    if kind.lower() == "doi":
        found = _DOI.search(value)
        return found.group(1).lower() if found else None
    value = value.strip()
    match kind.lower():
        case "uri":
            return value if "://" in value else f"http://{value}"
        case "isbn":
            return re.sub(r"[^0-9X]", "", value.upper()) or None
        case "pmid":
            return _first(r"(?i)(?:pmid:?\s*|pubmed/|^)(\d{1,8})\b", value)
        case "pmc":
            return _first(r"(?i)(PMC\d+)", value, str.upper) or _first(r"^(\d+)$", value, lambda n: f"PMC{n}")
        case "arxiv":
            return _first(
                r"(?i)(?:arxiv:|arxiv\.org/(?:abs|pdf)/|^)([\w.-]+/\d{7}|\d{4}\.\d{4,5})",
                value,
                lambda n: f"arXiv:{n}",
            )
        case "bibcode":
            return _first(r"(\d{4}[\w.&]{15})", value)
    return value or None


def _first(pattern: str, value: str, shape: Callable[[str], str] = str) -> str | None:
    found = re.search(pattern, value)
    return shape(found.group(1)) if found else None


def keys(work: Work, relationships: Collection[str]) -> set[tuple[str, str]]:
    """The identifiers of `work` with one of `relationships`, as (type, normalized value)."""
    return {
        (kind, normalize(kind, value) or value)
        for identifier in _external_ids(work)
        if identifier.external_id_relationship in relationships
        and (kind := (identifier.external_id_type or "").lower())
        and (value := identifier.external_id_value or "")
    }


def compares_equal(sent: Work, saved: Work) -> bool:
    """Whether PUT takes `sent` for unchanged, and so saves nothing: the comparison leaks.

    Only the first 50 contributor entries are looked at, of an iD only the path; a month or day
    added to a date without one, and a date, citation or translated title taken away, go unseen.
    """
    return _comparable(sent, saved) == _comparable(saved, saved)


def _comparable(work: Work, saved: Work) -> dict[str, Any]:
    date, saved_date = work.publication_date, saved.publication_date
    saved_parts = [
        text(getattr(saved_date, part)) if saved_date else None for part in ("year", "month", "day")
    ]
    parts = [text(getattr(date, part)) if date else None for part in ("year", "month", "day")]
    if date is None:
        parts = saved_parts
    elif saved_date is not None:
        parts = [
            parts[0],
            *(new if old else None for new, old in zip(parts[1:], saved_parts[1:], strict=True)),
        ]
    title = work.title
    return {
        "title": (text(title.title), text(title.subtitle)) if title else None,
        "translated": (title and title.translated_title) or (saved.title and saved.title.translated_title),
        "journal": text(work.journal_title),
        "description": work.short_description or None,
        "citation": work.citation or saved.citation,
        "type": TYPE_ALIASES.get(work.type or "", work.type),
        "date": parts,
        "ids": [
            (entry.external_id_type, entry.external_id_value, text(entry.external_id_url), entry.external_id_relationship)
            for entry in _external_ids(work)
        ],
        "url": text(work.url),
        "language": work.language_code,
        "country": text(work.country),
        "contributors": [_comparable_contributor(entry) for entry in _contributors(work)[:COMPARED_CONTRIBUTORS]],
    }  # fmt: skip


def _comparable_contributor(entry: Contributor) -> tuple[str | None, ...]:
    orcid, attributes = entry.contributor_orcid, entry.contributor_attributes
    return (
        orcid_path(entry) if orcid else None,
        text(entry.credit_name),
        (attributes.contributor_role or "").lower() if attributes else "",
        attributes.contributor_sequence if attributes else None,
    )


def orcid_path(entry: Contributor) -> str | None:
    orcid = entry.contributor_orcid
    if not orcid:
        return None
    return orcid.path or (orcid.uri.rpartition("/")[2] if orcid.uri else None)


def _contributors(work: Work) -> list[Contributor]:
    return work.contributors.contributor if work.contributors else []


def _external_ids(work: Work) -> list[ExternalId]:
    return work.external_ids.external_id if work.external_ids else []
