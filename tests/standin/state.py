"""What the stand-in knows: records and their rows, clients, tokens, deposits. The acts are here too.

Rules about what a work may be are in `orcid_rules`; who may do what is decided in `orcid_api` and
`orcid_oauth`. Everything runs on one event loop, so nothing is locked.
"""

from __future__ import annotations

import secrets
import string
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from .limits import Limits
from .orcid_errors import OrcidError
from .orcid_rules import ROLES, TYPE_ALIASES, keys
from .seed import Seed, SeedClient, SeedDeposit, SeedGenerator, SeedPage, SeedPerson, SeedWork, milliseconds
from .wire import Work

GROUPABLE = ("self", "version-of")
UPDATE = "/activities/update"
PRODUCTION = "orcid.org"


@dataclass
class Row:
    """A work on a record. `source` is the client id that wrote it, None when the person did."""

    put_code: int
    work: Work
    source: str | None
    visibility: str
    display_index: int
    created: int
    modified: int
    kept: dict[str, str] = field(default_factory=dict)  # its summary as text, by site
    _keys: dict[tuple[str, ...], set[tuple[str, str]]] = field(default_factory=dict)

    def keys(self, relationships: tuple[str, ...]) -> set[tuple[str, str]]:
        """The row's identifiers as they are compared; kept, since a record may have 10,000 rows."""
        if relationships not in self._keys:
            self._keys[relationships] = keys(self.work, relationships)
        return self._keys[relationships]

    def changed(self, work: Work, when: int) -> None:
        self.work, self.modified = work, when
        self.kept.clear()
        self._keys.clear()


@dataclass
class Record:
    person: SeedPerson
    rows: dict[int, Row] = field(default_factory=dict)
    notifications: list[str] = field(default_factory=list)

    @property
    def orcid(self) -> str:
        return self.person.orcid


@dataclass
class Token:
    access: str
    refresh: str
    client: str
    orcid: str | None
    scopes: tuple[str, ...]
    code: str | None
    site: str
    disabled: Literal["by-user", "by-client"] | None = None


@dataclass
class Code:
    value: str
    client: str
    orcid: str
    scopes: tuple[str, ...]
    redirect_uri: str
    site: str
    given: float
    used: bool = False


class State:
    """The whole of it. Test code may read and change everything between requests."""

    def __init__(self, seed: Seed, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock  # seconds since 1970
        self.load(seed)

    def load(self, seed: Seed) -> None:
        """Forget everything and hold what `seed` says. (The hosts stay those of the first seed.)"""
        self.settings = seed.settings
        self.clients: dict[str, SeedClient] = {client.id: client for client in seed.clients}
        self.records: dict[str, Record] = {}
        self.tokens: dict[str, Token] = {}
        self.codes: dict[str, Code] = {}
        self.grants: dict[tuple[str, str], set[str]] = {}
        self.deposits: dict[str, SeedDeposit] = {deposit.doi.lower(): deposit for deposit in seed.deposits}
        self.agencies: dict[str, str] = {"10.5555": "Crossref", **seed.agencies}
        self.open_copies = seed.open_copies
        self.pages: dict[str, SeedPage] = {}
        for page in seed.pages:  # Where two are at one address, the first is served.
            self.pages.setdefault(page.url, page)
        self.limits = Limits(seed.settings)
        self._next_put_code = 1_700_001
        self._now = 0
        for person in seed.people:
            self.add_person(person)

    def now(self) -> int:
        """Milliseconds since 1970, never the same twice."""
        self._now = max(self._now + 1, int(self.clock() * 1000))
        return self._now

    # Seeding -------------------------------------------------------------------------------------

    def add_person(self, person: SeedPerson) -> Record:
        record = self.records[person.orcid] = Record(person)
        for item in person.works:
            if isinstance(item, SeedGenerator):
                for made in item.works():
                    self.add_seeded(record, made)
                    if item.deposited and made.doi:
                        self.deposits[made.doi] = _deposit_of(made, person)
            else:
                self.add_seeded(record, item)
        return record

    def add_seeded(self, record: Record, seeded: SeedWork) -> Row:
        source = None if seeded.source == "user" else seeded.source
        if source is not None and source not in self.clients:
            raise ValueError(f"work '{seeded.title}': no client '{source}' among the clients")
        index = seeded.display_index if seeded.display_index is not None else (0 if source is None else 1)
        created = milliseconds(seeded.created)
        work = Work.model_validate(_wire_of(seeded))
        row = Row(self._put_code(seeded.put_code), work, source, seeded.visibility, index, created, created)
        record.rows[row.put_code] = row
        return row

    def _put_code(self, wanted: int | None = None) -> int:
        if wanted is None:
            wanted = self._next_put_code
        self._next_put_code = max(self._next_put_code, wanted) + 1
        return wanted

    # Works ---------------------------------------------------------------------------------------

    def add_row(self, record: Record, work: Work, client: str) -> Row:
        """A new row from the API: the person's default visibility, display index 1."""
        now = self.now()
        visibility = record.person.default_visibility
        row = Row(self._put_code(), _stored(work), client, visibility, 1, now, now)
        record.rows[row.put_code] = row
        return row

    def add_own(self, record: Record, work: Work) -> Row:
        """A new row that the person made at orcid.org: their own source, display index 0."""
        row = self.add_row(record, work, "")
        row.source, row.display_index = None, 0
        return row

    def replace(self, row: Row, work: Work) -> None:
        """A full replacement: what is not in `work` is gone."""
        row.changed(_stored(work), self.now())

    def duplicate_of(
        self, record: Record, work: Work, client: str, existing: tuple[str, ...], but: int = 0
    ) -> Row | None:
        """The row of `client` that has one of `work`'s self identifiers among its own `existing` ones."""
        wanted = keys(work, ("self",))
        for row in record.rows.values():
            if row.source == client and row.put_code != but and wanted & row.keys(existing):
                return row
        return None

    def groups(self, rows: list[Row]) -> list[list[Row]]:
        """Rows joined by shared identifiers, transitively; the preferred row of each group first.

        Preferred: the highest display index, then the oldest (facts/orcid.md §2.7). Groups stand by
        publication date, newest first.
        """
        leader: dict[int, int] = {row.put_code: row.put_code for row in rows}

        def find(code: int) -> int:
            while leader[code] != code:
                leader[code] = leader[leader[code]]
                code = leader[code]
            return code

        holder: dict[tuple[str, str], int] = {}
        for row in rows:
            for key in row.keys(GROUPABLE):
                leader[find(row.put_code)] = find(holder.setdefault(key, row.put_code))
        groups: dict[int, list[Row]] = {}
        for row in rows:
            groups.setdefault(find(row.put_code), []).append(row)
        for group in groups.values():
            group.sort(key=lambda row: (-row.display_index, row.created, row.put_code))
        return sorted(groups.values(), key=lambda group: _published(group[0].work), reverse=True)

    # Tokens --------------------------------------------------------------------------------------

    def new_code(
        self, client: str, orcid: str, scopes: tuple[str, ...], redirect_uri: str, site: str = PRODUCTION
    ) -> Code:
        value = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(6))
        self.codes[value] = Code(value, client, orcid, scopes, redirect_uri, site, self.clock())
        return self.codes[value]

    def new_token(
        self,
        client: str,
        orcid: str | None,
        scopes: tuple[str, ...],
        code: str | None = None,
        site: str = PRODUCTION,
    ) -> Token:
        token = Token(str(uuid.uuid4()), str(uuid.uuid4()), client, orcid, scopes, code, site)
        self.tokens[token.access] = token
        return token

    def revoke_by_user(self, orcid: str, client: str) -> None:
        """What "Remove access" under Trusted parties does: tokens stop working, no row is touched."""
        self.grants.pop((orcid, client), None)
        for token in self.tokens.values():
            if (token.orcid, token.client) == (orcid, client) and not token.disabled:
                token.disabled = "by-user"

    def client_name(self, client: str) -> str:
        return self.clients[client].name

    def record_for_writing(self, orcid: str) -> Record:
        """The record, unless it is in a state in which ORCID refuses everything."""
        record = self.records.get(orcid)
        if record is None:
            raise OrcidError(9016, f"ORCID iD {orcid} not found")
        for flag, code in (("locked", 9018), ("unclaimed", 9036), ("deactivated", 9044)):
            if flag in record.person.flags:
                raise OrcidError(code, f"ORCID {orcid}")
        return record


def _stored(work: Work) -> Work:
    """The work as it is kept: its type by ORCID's own name, roles in their canonical letter case, our own
    members dropped."""
    kept = {"put_code": None, "path": None, "source": None, "visibility": None}
    work = work.model_copy(deep=True, update={**kept, "type": TYPE_ALIASES.get(work.type or "", work.type)})
    for entry in work.contributors.contributor if work.contributors else []:
        attributes = entry.contributor_attributes
        if attributes and attributes.contributor_role:
            attributes.contributor_role = ROLES[attributes.contributor_role.lower()]
    return work


def _published(work: Work) -> tuple[str, str, str]:
    date = work.publication_date
    if not date:
        return ("", "", "")
    parts = [part.value or "" if part else "" for part in (date.year, date.month, date.day)]
    return (parts[0], parts[1], parts[2])


def _wire_of(seeded: SeedWork) -> dict[str, object]:
    wire: dict[str, object] = {"title": {"title": {"value": seeded.title}}, "type": seeded.type}
    if seeded.journal:
        wire["journal-title"] = {"value": seeded.journal}
    if seeded.date:
        names = ("year", "month", "day")
        wire["publication-date"] = {
            name: {"value": part} for name, part in zip(names, seeded.date.split("-"), strict=False)
        }
    if seeded.doi:
        url = f"https://doi.org/{seeded.doi}"
        wire["url"] = {"value": url}
        wire["external-ids"] = {
            "external-id": [
                {
                    "external-id-type": "doi",
                    "external-id-value": seeded.doi,
                    "external-id-url": {"value": url},
                    "external-id-relationship": seeded.doi_relationship,
                }
            ]
        }
    entries = []
    for contributor in seeded.contributors:
        roles: list[str | None] = [*contributor.roles] or [None]
        for role in roles:
            full = f"http://credit.niso.org/contributor-roles/{role}/"
            entry: dict[str, object] = {
                "contributor-attributes": {
                    "contributor-sequence": contributor.sequence,
                    "contributor-role": full if role and full in ROLES else role,
                }
            }
            if contributor.name:
                entry["credit-name"] = {"value": contributor.name}
            if contributor.orcid:
                uri = f"https://orcid.org/{contributor.orcid}"
                entry["contributor-orcid"] = {"uri": uri, "path": contributor.orcid, "host": "orcid.org"}
            entries.append(entry)
    if entries:
        wire["contributors"] = {"contributor": entries}
    return {**wire, **seeded.fields}


def _deposit_of(work: SeedWork, person: SeedPerson) -> SeedDeposit:
    author = SeedDeposit.Author(given=person.given, family=person.family, orcid=person.orcid)
    return SeedDeposit(
        doi=work.doi or "", title=work.title, journal=work.journal, date=work.date, authors=[author]
    )
