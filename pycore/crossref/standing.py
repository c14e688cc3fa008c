"""What Crossref's answer means for one wish: which roles the publisher deposited for this person.

"No roles deposited" is the normal answer, and something else than "not in Crossref" and
"could not be checked".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pycore.assertions import RoleDegrees, role_list
from pycore.crossref import deposit
from pycore.crossref.lookup import Absent, Finding, Unchecked
from pycore.draft.wish import Wish
from pycore.language import Fact, fact
from pycore.orcid.holder import Holder


@dataclass(frozen=True)
class DepositView:
    """`status`: roles | no-roles | possible | not-named | not-in-crossref | unchecked | no-doi.

    `roles` are those deposited beside the person's iD. The facts are "" or empty where Crossref
    has none; `me` is the person's place among `authors`, if it is certain.
    """

    status: str
    sentence: Fact
    agency: str | None = None
    unknown_prefix: bool = False
    roles: RoleDegrees = field(default_factory=dict)
    title: str = ""
    journal: str = ""
    date: str = ""
    type: str = ""
    publisher: str = ""
    type_is_vague: bool = False  # Crossref's type says little: another source's is the better one
    authors: tuple[str, ...] = ()
    me: int | None = None
    repeated: tuple[str, ...] = ()  # who was listed more than once
    beside: str = ""  # the author of another name who has the person's iD

    def json(self) -> dict[str, Any]:
        """The Deposit of docs/architecture.md."""
        return {
            "status": self.status,
            "agency": self.agency,
            "publisher": self.publisher,
            "sentence": self.sentence,
        }


def deposit_view(wish: Wish, finding: Finding | None, holder: Holder) -> DepositView:
    """The finding, read for the person of this wish."""
    if wish.doi is None:
        return DepositView("no-doi", fact("deposit/no-doi"))
    if finding is None:
        return DepositView("unchecked", fact("deposit/not-asked"))
    if isinstance(finding, Unchecked):
        sentence = fact("deposit/unchecked", why=finding.problem.message)
        return DepositView("unchecked", sentence)
    if isinstance(finding, Absent):
        return _absent(finding)
    return _present(finding, wish, holder)


def _absent(finding: Absent) -> DepositView:
    if not finding.exists:
        return DepositView("not-in-crossref", fact("deposit/no-such-prefix"), None, unknown_prefix=True)
    if finding.agency is None:
        sentence = fact("deposit/no-agency")
    elif finding.agency.lower() == "crossref":
        sentence = fact("deposit/not-listed")
    else:
        sentence = fact("deposit/other-agency", agency=finding.agency)
    return DepositView("not-in-crossref", sentence, finding.agency)


def _present(item: deposit.Item, wish: Wish, holder: Holder) -> DepositView:
    listed, repeated = deposit.once(deposit.people_of(item))
    people = [person for person in listed if not person.is_group]
    stated = wish.authors[wish.me] if wish.me is not None else None
    me = deposit.by_orcid(people, holder.orcid or (stated.orcid if stated else None))
    names = [name for name in (stated.name if stated else "", holder.name) if name]
    others = [person for person in me if not deposit.is_named(person, names)]
    if others and (len(others) < len(me) or deposit.by_name(people, names)):
        # The iD stands beside another author's name, and the person is listed under their own.
        me = [person for person in me if person not in others]
    maybe = [] if me else deposit.by_name(people, names)
    authors = [person for person in listed if person.is_author]
    roles = deposit.roles_of(me)
    if me:
        status = "roles" if roles else "no-roles"
        sentence = fact("deposit/roles", roles=role_list(roles)) if roles else fact("deposit/no-roles")
    elif maybe:
        status = "possible"
        sentence = _possibly(maybe)
    else:
        status = "not-named"
        sentence = fact("deposit/not-named", people=len(people))
    certain = me or (maybe if len(maybe) == 1 else [])
    place = [index for index, author in enumerate(authors) if author in certain]
    return DepositView(
        status,
        sentence,
        "Crossref",
        roles=roles,
        title=deposit.full_title_of(item),
        journal=deposit.journal_of(item),
        date=deposit.date_of(item),
        type=deposit.type_of(item),
        publisher=deposit.publisher_of(item),
        type_is_vague=deposit.type_is_vague(item),
        authors=tuple([author.name for author in authors]),
        me=place[0] if place else None,
        repeated=repeated,
        beside=others[0].name if others else "",
    )


def _possibly(maybe: list[deposit.Person]) -> Fact:
    names = list(dict.fromkeys([person.name for person in maybe]))
    roles = deposit.roles_of(maybe)
    if roles:
        return fact("deposit/possible-with-roles", names=names, roles=role_list(roles))
    return fact("deposit/possible", names=names)
