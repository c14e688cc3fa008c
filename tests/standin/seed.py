"""What the stand-in holds to begin with: the seed file, as pydantic models.

A seed is a JSON object; every key is optional. Unknown keys are refused, so that a misspelt one is
noticed. `seeds/demo.json` is the one used when none is given, and the example to start from.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

DEMO = Path(__file__).parent / "seeds" / "demo.json"
OWN_PAGES = Path(__file__).parent / "pages"
RECORD_FLAGS = Literal["locked", "unclaimed", "deactivated"]
Visibility = Literal["public", "limited", "private"]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SeedClient(Strict):
    """An application registered with ORCID. Only members may ask for /activities/update.

    `user_obo`: it acts on behalf of the user, so its rows name the person as assertion origin (§9).
    """

    id: str
    secret: str
    name: str
    redirect_uris: list[str] = []
    member: bool = True
    locked: bool = False
    user_obo: bool = False


class SeedContributor(Strict):
    """A contributor of a seeded work: one contributor entry for each role (a CRediT slug or a
    full role value), one without a role if `roles` is empty."""

    name: str | None = None
    orcid: str | None = None
    roles: list[str] = []
    sequence: Literal["first", "additional"] | None = None


class SeedWork(Strict):
    """A row of a record.

    `source` is "user" or a client id. `display_index` is 0 for a user's row and 1 for a client's
    unless given. `created` is an ISO date. `fields` holds further members of the work as ORCID's
    JSON has them, and wins over the rest. `put_code` is given out in order when absent.
    """

    title: str
    doi: str | None = None
    doi_relationship: str = "self"
    type: str = "journal-article"
    journal: str | None = None
    date: str | None = None
    source: str = "user"
    visibility: Visibility = "public"
    display_index: int | None = None
    created: str = "2025-03-01"
    put_code: int | None = None
    contributors: list[SeedContributor] = []
    fields: dict[str, Any] = {}


class SeedGenerator(Strict):
    """`generate` works made by rule: DOI `prefix`/`stem`.1 to .n, years and journals varying."""

    generate: int = Field(ge=1, le=20_000)
    prefix: str = "10.5555"
    stem: str = "generated"
    source: str = "user"
    display_index: int | None = None
    contributors: list[SeedContributor] = []
    deposited: bool = False

    def works(self) -> list[SeedWork]:
        return [
            SeedWork(
                title=f"Generated study number {number}",
                doi=f"{self.prefix}/{self.stem}.{number}",
                journal=f"Journal of Invented Results {number % 17 + 1}",
                date=f"{2025 - number % 30}-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
                source=self.source,
                display_index=self.display_index,
                created=f"2025-0{number % 9 + 1}-11",
                contributors=self.contributors,
            )
            for number in range(1, self.generate + 1)
        ]


class SeedPerson(Strict):
    """A record. `name` is the published name; `name_visibility` other than public hides it."""

    orcid: str = Field(pattern=r"^(\d{4}-){3}\d{3}[\dX]$")
    given: str
    family: str | None = None
    credit_name: str | None = None
    other_names: list[str] = []
    name_visibility: Visibility = "public"
    default_visibility: Visibility = "public"
    works: list[SeedWork | SeedGenerator] = []
    flags: list[RECORD_FLAGS] = []
    deprecated_by: str | None = None

    @property
    def name(self) -> str:
        return self.credit_name or " ".join(part for part in (self.given, self.family) if part)


class SeedDeposit(Strict):
    """A work as a publisher deposited it with Crossref.

    A contributor's `roles` are CRediT slugs; the `crossref` role ("author") is added to everyone,
    as Crossref does. `listed_as` says in which list the person stands. `relation` names the DOIs of other
    works by how this one is related to them ("is-version-of").
    """

    class Author(Strict):
        given: str | None = None
        family: str | None = None
        name: str | None = None
        orcid: str | None = None
        authenticated: bool = True
        roles: list[str] = []
        crossref_roles: list[str] = ["author"]
        listed_as: Literal["author", "editor", "chair", "translator", "contributor"] = "author"

    doi: str
    title: str
    journal: str | None = None
    date: str | None = None
    type: str = "journal-article"
    publisher: str = "Invented Press"
    authors: list[Author] = []
    relation: dict[str, list[str]] = {}


class SeedOpenCopy(Strict):
    """An article that Europe PMC knows: without a `pmcid` only as an abstract, with `xml` in full."""

    doi: str
    pmcid: str | None = Field(default=None, pattern=r"^PMC\d+$")
    xml: str | None = None


class SeedPage(Strict):
    """A page served at `url`: from `file` (beside the seed file) or from `html`."""

    url: str = Field(pattern=r"^https://")
    file: str | None = None
    html: str | None = None
    status: int = 200
    headers: dict[str, str] = {}

    @model_validator(mode="after")
    def _one_body(self) -> SeedPage:
        if (self.file is None) == (self.html is None):
            raise ValueError(f"page {self.url}: give either file or html")
        return self


# What is particular about the form of orcid.org/my-orcid, or goes wrong there.
Form = Literal[
    "late",  # everything takes its time
    "slow",  # late, and seen to be at work all the time
    "replaced",  # the form's elements are replaced by equal ones
    "new-menu",
    "french",
    "unverified",  # no e-mail address is verified
    "option-missing",  # the list of roles is one too short
    "choice-lost",  # a chosen role does not stay
    "refused-by-form",
    "refused-by-server",
    "save-503-once",
]


class SeedSettings(Strict):
    """How the hosts behave.

    `refusal` is the shape of the redirect when the person refuses: `query`
    (?error=access_denied&error_description=…&state=…), `fragment` (#error=access_denied, no state)
    or `bare` (#login_required). `burst` switches ORCID's 503 above the burst limit on,
    `crossref_limits` Crossref's 429; `anonymous_quota` is the public API's daily number of reads.
    `token_life` is `expires_in` in seconds, `code_life` how long a code is good; `form` what is particular about the form of my-orcid. To hold an answer back, use a gate (`Standin.hold`).
    """

    refusal: Literal["query", "fragment", "bare"] = "query"
    burst: bool = False
    crossref_limits: bool = False
    anonymous_quota: int | None = None
    token_life: int = 631_138_518
    code_life: int = 600
    works_limit: int = 10_000
    relay_host: str = "relay.example.org"
    form: frozenset[Form] = frozenset()


class Seed(Strict):
    """Everything the stand-in is started with.

    Of two pages at one address the first is served. `own_pages`: serve the articles in `pages/` too.
    `agencies` maps DOI prefixes to registration agencies (10.5555 is Crossref's without being told).
    """

    clients: list[SeedClient] = []
    people: list[SeedPerson] = []
    deposits: list[SeedDeposit] = []
    agencies: dict[str, str] = {}
    open_copies: list[SeedOpenCopy] = []
    pages: list[SeedPage] = []
    own_pages: bool = True
    settings: SeedSettings = SeedSettings()

    @model_validator(mode="after")
    def _with_own_pages(self) -> Seed:
        if self.own_pages:
            known = {page.url for page in self.pages}
            self.pages = [*self.pages, *(page for page in saved_pages(OWN_PAGES) if page.url not in known)]
        return self


def read_seed(path: Path = DEMO) -> Seed:
    """The seed in `path`; the `file` of its pages is made absolute. Raises ValueError with the reason."""
    try:
        seed = Seed.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except json.JSONDecodeError as error:
        raise ValueError(f"{path}: not JSON: {error}") from error
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    for page in seed.pages:
        if page.file is not None:
            page.file = str((path.parent / page.file).resolve())
    return seed


def saved_pages(manifest: Path) -> list[SeedPage]:
    """The pages of a manifest of saved pages: JSON lines with `url` and `file`, the files lying
    beside it or in its folder `html/`. `manifest` may also be the folder. All are served by https."""
    manifest = manifest / "manifest.jsonl" if manifest.is_dir() else manifest
    pages = []
    for number, line in enumerate(manifest.read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        places = [manifest.parent / row["file"], manifest.parent / "html" / row["file"]]
        found = next((place for place in places if place.is_file()), None)
        if found is None:
            raise ValueError(f"{manifest}, line {number}: no file {places[0]} or {places[1]}")
        url = re.sub("^http:", "https:", row["url"])
        pages.append(SeedPage(url=url, file=str(found), headers=row.get("headers", {})))
    return pages


def milliseconds(day: str) -> int:
    """An ISO date, or date and time, as ORCID counts time."""
    moment = datetime.fromisoformat(day)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
