"""The one request to ORCID: the form with the secret added. Never repeated, no redirect followed."""

from __future__ import annotations

from dataclasses import dataclass

import httpx

from relay.settings import Settings

LONGEST_ANSWER = 65_536  # bytes; a token answer has some 400


@dataclass(frozen=True)
class Answer:
    """What is passed back: ORCID's own status, body and type, or the relay's word for why there is none."""

    status: int
    body: bytes
    media_type: str


class NoAnswerError(Exception):
    """ORCID gave no answer that can be passed on. `status` and `error` are what the extension is told."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description


# An idle connection is given up well before ORCID's side closes it. One that is closed just as it is used
# again loses a sign-in, since the request must not be repeated.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=2.0)


class Upstream:
    """ORCID's token endpoints, for one client."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._site = settings.site
        self._secret = settings.secret
        self._http = httpx.AsyncClient(
            transport=transport,
            timeout=httpx.Timeout(settings.timeout, connect=min(5.0, settings.timeout)),
            limits=LIMITS,
            follow_redirects=False,
            trust_env=False,
        )

    async def post(self, endpoint: str, fields: dict[str, str]) -> Answer:
        """POST `fields` and the secret to `endpoint`. A code is good for one try, so there is no other.

        Raises NoAnswerError.
        """
        url = f"{self._site}/oauth/{endpoint}"
        form = {**fields, "client_secret": self._secret}
        try:
            async with self._http.stream(
                "POST", url, data=form, headers={"accept": "application/json"}
            ) as got:
                if got.is_redirect:
                    raise NoAnswerError(502, "bad_gateway", "ORCID answered with another address")
                body = b""
                async for piece in got.aiter_bytes():
                    body += piece
                    if len(body) > LONGEST_ANSWER:
                        raise NoAnswerError(502, "bad_gateway", "ORCID's answer is too long to be a token's")
                return Answer(
                    got.status_code, body, got.headers.get("content-type", "application/octet-stream")
                )
        except httpx.TimeoutException:
            raise NoAnswerError(504, "gateway_timeout", "ORCID did not answer the relay in time") from None
        except httpx.HTTPError:
            # Its text and cause may show the request; they go no further.
            raise NoAnswerError(502, "bad_gateway", "the relay could not reach ORCID") from None

    async def close(self) -> None:
        await self._http.aclose()
