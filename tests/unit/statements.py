"""What the tests of the statement reader share: short ways to say what was read."""

from __future__ import annotations

from pycore.statement import read_statement

AUTHORS = ["Anna Berg", "Carl Dyer", "Eva Frost"]


def told(text, authors=AUTHORS):
    """{author's first word: "role role/degree …"} of what `text` says, roles in CRediT's order."""
    out = {}
    for one in read_statement(text, authors).contributions:
        name = authors[one.author].split()[0].strip(",")
        role = one.role + ("/" + one.degree if one.degree else "")
        out[name] = (out[name] + " " + role) if name in out else role
    return out


def unread(text, authors=AUTHORS):
    """The words that were not understood."""
    return [text[span.start : span.end] for span in read_statement(text, authors).unread]


# Short names of the roles, for tables of examples.
SHORT = {
    "conceptualization": "C",
    "data-curation": "DC",
    "formal-analysis": "FA",
    "funding-acquisition": "FU",
    "investigation": "I",
    "methodology": "M",
    "project-administration": "PA",
    "resources": "R",
    "software": "SW",
    "supervision": "S",
    "validation": "VA",
    "visualization": "VI",
    "writing-original-draft": "WO",
    "writing-review-editing": "WR",
}


def in_short(text, authors):
    """ "C WO; I; -": the roles that `text` says of each author, in the order of the byline."""
    roles = [[] for _ in authors]
    for one in read_statement(text, authors).contributions:
        roles[one.author].append(SHORT[one.role])
    return "; ".join(" ".join(held) or "-" for held in roles)
