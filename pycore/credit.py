"""CRediT: the 14 contributor roles, the three degrees, and how they are written as URIs.

Source of the roles, their order and their slugs: ANSI/NISO Z39.104-2022. A role is passed
around as its slug (`RoleSlug`), a degree as one of `DEGREES` or None (not stated).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType

RoleSlug = NewType("RoleSlug", str)
Degree = NewType("Degree", str)


@dataclass(frozen=True)
class Role:
    """One CRediT role: slug and standard term (en dash, as NISO prints it)."""

    slug: RoleSlug
    term: str


ROLES: tuple[Role, ...] = (
    Role(RoleSlug("conceptualization"), "Conceptualization"),
    Role(RoleSlug("data-curation"), "Data curation"),
    Role(RoleSlug("formal-analysis"), "Formal analysis"),
    Role(RoleSlug("funding-acquisition"), "Funding acquisition"),
    Role(RoleSlug("investigation"), "Investigation"),
    Role(RoleSlug("methodology"), "Methodology"),
    Role(RoleSlug("project-administration"), "Project administration"),
    Role(RoleSlug("resources"), "Resources"),
    Role(RoleSlug("software"), "Software"),
    Role(RoleSlug("supervision"), "Supervision"),
    Role(RoleSlug("validation"), "Validation"),
    Role(RoleSlug("visualization"), "Visualization"),
    Role(RoleSlug("writing-original-draft"), "Writing – original draft"),
    Role(RoleSlug("writing-review-editing"), "Writing – review & editing"),
)
DEGREES: tuple[Degree, ...] = (Degree("lead"), Degree("equal"), Degree("supporting"))

SLUGS: tuple[RoleSlug, ...] = tuple(role.slug for role in ROLES)
BY_SLUG: dict[str, Role] = {role.slug: role for role in ROLES}
ORDER: dict[str, int] = {slug: place for place, slug in enumerate(SLUGS)}

# ORCID accepts exactly this form: http, lower case, trailing slash (ORCID-Source CreditRole.java).
_ORCID_BASE = "http://credit.niso.org/contributor-roles/"

# The families of role URIs met in JATS, on pages and in ORCID records. The last path
# segment names the role: a slug, or a CASRAI dictionary name with underscores.
_ROLE_URI = re.compile(
    r"^\s*(?:https?:)?//(?:www\.)?"
    r"(?:credit\.niso\.org/contributor-roles/"
    r"|credit\.niso\.org/term/contributor-roles-"
    r"|dictionary\.casrai\.org/contributor_roles/"
    r"|casrai\.org/term/contributor-roles-"
    r"|casrai\.org/contributor-roles/"
    r"|casrai\.org/credit/roles/)"
    r"([^/?#\s]+)/?\s*$",
    re.IGNORECASE,
)
_ESCAPES = (("%e2%80%93", "-"), ("%e2%80%94", "-"), ("%26amp;", "and"), ("%26", "and"), ("%20", "-"))
_TAIL_ALIASES = {
    "writing-review-and-editing": RoleSlug("writing-review-editing"),
    "writing-original-draft-preparation": RoleSlug("writing-original-draft"),
    "conceptualisation": RoleSlug("conceptualization"),
    "visualisation": RoleSlug("visualization"),
}


def orcid_role_uri(slug: RoleSlug) -> str:
    """The only spelling of a role that ORCID accepts in `contributor-role`."""
    return _ORCID_BASE + BY_SLUG[slug].slug + "/"


_BY_ORCID_URI: dict[str, RoleSlug] = {orcid_role_uri(slug): slug for slug in SLUGS}


def role_from_uri(uri: str) -> RoleSlug | None:
    """The role a URI of any known family names, or None (unknown family or role).

    http or https, any letter case, with or without the trailing slash; CASRAI dictionary
    names may be percent-encoded. A URI that names the vocabulary alone gives None.
    """
    known = _BY_ORCID_URI.get(uri)
    if known is not None:
        return known
    found = _ROLE_URI.match(uri)
    if not found:
        return None
    tail = found.group(1).lower()
    for escaped, plain in _ESCAPES:
        tail = tail.replace(escaped, plain)
    tail = re.sub(r"[^a-z]+", "-", tail.replace("&", "and")).strip("-")
    slug = _TAIL_ALIASES.get(tail, tail)
    return RoleSlug(slug) if slug in BY_SLUG else None


def sort_roles(slugs: list[RoleSlug]) -> list[RoleSlug]:
    """The slugs without repetition, in CRediT's own order."""
    return sorted(dict.fromkeys(slugs), key=ORDER.__getitem__)
