"""The roles as publishers' XML has them: JATS 1.3, marked up as JATS4R "CRediT taxonomy" 1.2 says.

One `<article>` a work, in an `<article-set>` that only holds them together: each has the DOI,
the title and one `<contrib>` with the iD and a `<role>` a role. A publisher's own XML takes the
`<role>` elements into its `<contrib>` of the same iD. `degree-contribution` (JATS 1.3) stands
where a degree is stated.
"""

from __future__ import annotations

from pycore.takeaway.reading import HeldRole, StatedWork, TakenRecord
from pycore.takeaway.texts import marked_up


def make(record: TakenRecord) -> str:
    """The document, indented."""
    who = [f'            <contrib-id contrib-id-type="orcid">{record.url}</contrib-id>']
    if record.name:
        who.append(f"            <string-name>{marked_up(record.name)}</string-name>")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<article-set>"]
    for work in record.stated:
        lines.extend(_article(work, who))
    lines.append("</article-set>")
    return "\n".join(lines) + "\n"


def _article(work: StatedWork, who: list[str]) -> list[str]:
    lines = ['  <article dtd-version="1.3">', "    <front>"]
    if work.journal:
        title = marked_up(work.journal)
        lines += [
            "      <journal-meta>",
            f"        <journal-title-group><journal-title>{title}</journal-title></journal-title-group>",
            "      </journal-meta>",
        ]
    lines.append("      <article-meta>")
    if work.doi:
        lines.append(f'        <article-id pub-id-type="doi">{marked_up(work.doi)}</article-id>')
    lines += [
        f"        <title-group><article-title>{marked_up(work.title)}</article-title></title-group>",
        "        <contrib-group>",
        '          <contrib contrib-type="author">',
        *who,
        *[_role(role) for role in work.roles],
        "          </contrib>",
        "        </contrib-group>",
    ]
    if work.year:
        lines.append(f"        <pub-date><year>{marked_up(work.year)}</year></pub-date>")
    return [*lines, "      </article-meta>", "    </front>", "  </article>"]


def _role(role: HeldRole) -> str:
    term = marked_up(role.term)
    degree = f' degree-contribution="{role.degree}"' if role.degree else ""
    return (
        '            <role vocab="credit" vocab-identifier="https://credit.niso.org/"'
        f' vocab-term="{term}" vocab-term-identifier="{role.uri}"{degree}>{term}</role>'
    )
