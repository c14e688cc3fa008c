"""A work as ORCID's JSON has it on the way in: the known members, and nothing else.

Unknown members are refused at every depth (facts/orcid.md §2.2: 400/9047), values must have the
JSON type ORCID writes. Everything is optional here: what is required is said by `orcid_rules`.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Wire(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, alias_generator=_kebab)


class Text(Wire):
    value: str | None = None


class TextOrPlain(Text):
    """Where ORCID's own samples also have the bare string."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, given: Any) -> Any:
        return {"value": given} if isinstance(given, str) else given


class Country(Text):
    """The schema gives a country a visibility of its own."""

    visibility: str | None = None


class Moment(Wire):
    value: int | None = None


class TranslatedTitle(Wire):
    value: str | None = None
    language_code: str | None = None


class Title(Wire):
    title: Text | None = None
    subtitle: TextOrPlain | None = None
    translated_title: TranslatedTitle | None = None


class Citation(Wire):
    citation_type: str | None = None
    citation_value: str | None = None


class FuzzyDate(Wire):
    year: Text | None = None
    month: Text | None = None
    day: Text | None = None


class Transient(Wire):
    """What ORCID adds to identifiers when it is read; ignored when it is sent back."""

    value: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    transient: bool | None = None


class ExternalId(Wire):
    external_id_type: str | None = None
    external_id_value: str | None = None
    external_id_normalized: Transient | None = None
    external_id_normalized_error: Transient | None = None
    external_id_url: Text | None = None
    external_id_relationship: str | None = None


class ExternalIds(Wire):
    external_id: list[ExternalId] = []


class ContributorOrcid(Wire):
    uri: str | None = None
    path: str | None = None
    host: str | None = None


class ContributorAttributes(Wire):
    contributor_sequence: str | None = None
    contributor_role: str | None = None


class Contributor(Wire):
    contributor_orcid: ContributorOrcid | None = None
    credit_name: Text | None = None
    contributor_email: TextOrPlain | None = None
    contributor_attributes: ContributorAttributes | None = None


class Contributors(Wire):
    contributor: list[Contributor] = []


class Work(Wire):
    """The 17 members a work may have when it is written (facts/orcid.md §2.2)."""

    journal_title: Text | None = None
    path: str | None = None
    citation: Citation | None = None
    put_code: int | None = None
    publication_date: FuzzyDate | None = None
    visibility: str | None = None
    created_date: Moment | None = None
    external_ids: ExternalIds | None = None
    title: Title | None = None
    type: str | None = None
    last_modified_date: Moment | None = None
    language_code: str | None = None
    short_description: str | None = None
    url: TextOrPlain | None = None
    country: Country | None = None
    contributors: Contributors | None = None
    source: Any = None


class BulkItem(Wire):
    work: Work


class Bulk(Wire):
    # Length is checked by the API (9006), not here.
    bulk: list[BulkItem]


def text(value: Text | TranslatedTitle | None) -> str | None:
    return value.value if value else None
