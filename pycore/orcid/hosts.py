"""The two environments of ORCID and their addresses."""

from __future__ import annotations

from dataclasses import dataclass

from pycore.identifiers import OrcidId


@dataclass(frozen=True)
class Hosts:
    """`site` serves the record pages and OAuth, `member` the API that writes, `public` the one that
    anyone may read. `name` is the host inside an iD's URI."""

    site: str
    member: str
    public: str
    name: str

    def record(self, orcid: OrcidId) -> str:
        """The address of a record, which is also the iD in its URI form."""
        return self.site + "/" + orcid


HOSTS: dict[str, Hosts] = {
    "production": Hosts(
        "https://orcid.org", "https://api.orcid.org/v3.0", "https://pub.orcid.org/v3.0", "orcid.org"
    ),
    "sandbox": Hosts(
        "https://sandbox.orcid.org",
        "https://api.sandbox.orcid.org/v3.0",
        "https://pub.sandbox.orcid.org/v3.0",
        "sandbox.orcid.org",
    ),
}
