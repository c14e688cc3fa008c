"""Roles that a page holds as data: a URI of a known family, or a term, alone or in a list."""

from __future__ import annotations

import re

from pycore.credit import BY_SLUG, Degree, RoleSlug, role_from_uri
from pycore.plain.characters import tidy

RoleGiven = tuple[RoleSlug, "Degree | None"]

_DASHES = re.compile("[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]+")
_NOT_LETTERS = re.compile("[^a-zà-ž]+")
# "Roles", "Contribution:", "Author contributions –": what introduces a list of roles.
_LEAD_IN = re.compile(
    r"^(?:(?:credit|author|contributor) )?(?:contributions?|roles?)(?: roles?)?(?: ?[:–-] ?| )", re.IGNORECASE
)
_SEPARATOR = re.compile(r"[,;|\n•·]+|(?<=\))\s+(?=\w)|\s+and\s+(?=[A-Z])")
_DEGREE = re.compile(r"\(?\b(lead(?:ing)?|equal(?:ly)?|support(?:ing)?)\b[^)]*\)?\s*$", re.IGNORECASE)
_DEGREES = {"lead": Degree("lead"), "equa": Degree("equal"), "supp": Degree("supporting")}
# Spellings met in page data beside the standard terms; letters alone, "&" and "and" left out.
_ALIASES = {
    "conceptualisation": "conceptualization",
    "visualisation": "visualization",
    "writing draft": "writing-original-draft",
    "original draft": "writing-original-draft",
    "original draft preparation": "writing-original-draft",
    "original draft writing": "writing-original-draft",
    "writing original draft preparation": "writing-original-draft",
    "writing original": "writing-original-draft",
    "review editing": "writing-review-editing",
    "reviewing editing": "writing-review-editing",
    "writing reviewing editing": "writing-review-editing",
    "writing review": "writing-review-editing",
    "writing editing": "writing-review-editing",
    "funding": "funding-acquisition",
    "acquisition of funding": "funding-acquisition",
    "data analysis": "formal-analysis",
    "methodology design": "methodology",
    "administration": "project-administration",
    "resource": "resources",
    "validations": "validation",
    # pt, es: what SciELO's pages and XML print
    "conceitualização": "conceptualization",
    "conceituação": "conceptualization",
    "conceptualización": "conceptualization",
    "curadoria de dados": "data-curation",
    "curaduría de datos": "data-curation",
    "curación de datos": "data-curation",
    "análise formal": "formal-analysis",
    "análisis formal": "formal-analysis",
    "obtenção de financiamento": "funding-acquisition",
    "aquisição de financiamento": "funding-acquisition",
    "adquisición de fondos": "funding-acquisition",
    "investigação": "investigation",
    "investigación": "investigation",
    "metodologia": "methodology",
    "metodología": "methodology",
    "administração do projeto": "project-administration",
    "administração de projeto": "project-administration",
    "administración del proyecto": "project-administration",
    "administración de proyecto": "project-administration",
    "recursos": "resources",
    "programas": "software",
    "supervisão": "supervision",
    "supervisión": "supervision",
    "validação": "validation",
    "validación": "validation",
    "visualização": "visualization",
    "visualización": "visualization",
    "redação rascunho original": "writing-original-draft",
    "escrita rascunho original": "writing-original-draft",
    "redação do manuscrito original": "writing-original-draft",
    "redacción borrador original": "writing-original-draft",
    "escritura borrador original": "writing-original-draft",
    "redação revisão e edição": "writing-review-editing",
    "escrita revisão e edição": "writing-review-editing",
    "escrita análise e edição": "writing-review-editing",
    "redacción revisión y edición": "writing-review-editing",
    "escritura revisión y edición": "writing-review-editing",
}


def role_named(term: str) -> RoleSlug | None:
    """The role that a term or a URI names, or None.

    >>> role_named("Writing – Review and Editing"), role_named("Formal Analysis"), role_named("Author")
    ('writing-review-editing', 'formal-analysis', None)
    """
    if "//" in term:
        return role_from_uri(term)
    words = [
        word for word in _NOT_LETTERS.split(tidy(term).lower().replace("_", " ")) if word not in ("and", "")
    ]
    name = " ".join(words)
    slug = _ALIASES.get(name, "-".join(words))
    return RoleSlug(slug) if slug in BY_SLUG else None


def degree_stated(text: str) -> Degree | None:
    """The degree that a role's text ends with: "Software (lead)", "supporting"."""
    stated = _DEGREE.search(text)
    return _DEGREES[stated.group(1).lower()[:4]] if stated else None


def roles_listed(text: str) -> tuple[list[RoleGiven], list[str]]:
    """The roles of a list such as "Contribution: Software (lead), Validation", and the rest.

    The second list holds the entries that name no CRediT role, as printed.
    """
    roles: list[RoleGiven] = []
    others: list[str] = []
    for entry in _SEPARATOR.split(_LEAD_IN.sub("", tidy(text), count=1)):
        entry = tidy(entry).strip(" .:")
        if not entry:
            continue
        slug = role_named(entry)
        degree = None
        if slug is None:
            stated = _DEGREE.search(entry)
            if stated:
                slug = role_named(entry[: stated.start()])
                degree = _DEGREES[stated.group(1).lower()[:4]]
        if slug is None:
            others.append(entry)
        else:
            roles.append((slug, degree))
    return roles, others
