"""ORCID's sandbox, and nothing else: where the rehearsal may ask."""

from __future__ import annotations

SITE = "sandbox.orcid.org"
MEMBER = "api.sandbox.orcid.org"
PUBLIC = "pub.sandbox.orcid.org"
AUTH = "auth.sandbox.orcid.org"
HOSTS = frozenset((SITE, MEMBER, PUBLIC, AUTH))

AUTHORIZE = f"https://{SITE}/oauth/authorize"
TOKEN = f"https://{SITE}/oauth/token"
REVOKE = f"https://{SITE}/oauth/revoke"


class ForeignHostError(Exception):
    """A request was about to go somewhere else than the sandbox. It has not been sent."""

    def __init__(self, host: str) -> None:
        super().__init__(f"The rehearsal asks ORCID's sandbox only, and was about to ask {host}.")
