"""The relay's addresses, and who may read its answers: pages of its own extension and nobody else.

One line is logged a request: when, what, and what became of it. Never an address, a form, an answer.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from relay.forms import FIELDS, LONGEST_BODY, Refusal, read_form
from relay.limits import Limits
from relay.settings import Settings
from relay.upstream import NoAnswerError, Upstream

LOG = logging.getLogger("relay")


def application(
    settings: Settings,
    transport: httpx.AsyncBaseTransport | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> ASGIApp:
    """The relay as an ASGI application. `transport` and `clock` are for tests."""
    relay = _Relay(
        settings, Upstream(settings, transport), Limits(settings.requests_per_minute, settings.burst, clock)
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await relay.upstream.close()

    routes = [
        Route("/health", relay.health, methods=["GET"]),
        *(Route(f"/{{base:path}}{name}", relay.endpoint(name), methods=["POST"]) for name in FIELDS),
    ]
    app = Starlette(routes=routes, lifespan=lifespan)
    if settings.trusted_proxies:
        trusted = [str(proxy) for proxy in settings.trusted_proxies]
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=trusted)
    return app


class _Relay:
    def __init__(self, settings: Settings, upstream: Upstream, limits: Limits) -> None:
        self.settings = settings
        self.upstream = upstream
        self.limits = limits

    async def health(self, request: Request) -> Response:
        """Says that the relay runs. It does not ask ORCID: a probe a second would be unkind."""
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def endpoint(self, name: str) -> Callable[[Request], object]:
        async def handle(request: Request) -> Response:
            response = await self._answer(name, request)
            LOG.info("%s %s", name, response.status_code)
            return response

        return handle

    async def _answer(self, name: str, request: Request) -> Response:
        origin = request.headers.get("origin", "")
        if not self._known(origin):
            return _refused(Refusal(403, "forbidden", "this relay serves its own extension only"))
        headers = {"Access-Control-Allow-Origin": origin, "Vary": "Origin", "Cache-Control": "no-store"}
        wait = self.limits.wait(request.client.host if request.client else "")
        if wait:
            retry = {"Retry-After": str(math.ceil(wait))}
            return _refused(Refusal(429, "too_many_requests", "too many sign-ins from here"), headers | retry)
        body = await _body(name, request)
        fields = body if isinstance(body, Refusal) else read_form(name, body, self.settings)
        if isinstance(fields, Refusal):
            return _refused(fields, headers)
        try:
            answer = await self.upstream.post(name, fields)
        except NoAnswerError as error:
            return _refused(Refusal(error.status, error.error, error.description), headers)
        return Response(answer.body, answer.status, headers, answer.media_type)

    def _known(self, origin: str) -> bool:
        known = self.settings.origins
        return origin in known or (origin.startswith("moz-extension://") and "moz-extension://*" in known)


async def _body(name: str, request: Request) -> bytes | Refusal:
    """The body, read no further than a form can be long."""
    if request.url.query:
        return Refusal(400, "invalid_request", "the address has a query")
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/x-www-form-urlencoded":
        return Refusal(415, "invalid_request", "the body is to be a form")
    body = b""
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > LONGEST_BODY:
                return Refusal(413, "invalid_request", "the form is too long")
    except ClientDisconnect:
        return Refusal(400, "invalid_request", "the form did not arrive whole")
    return body


def _refused(refusal: Refusal, headers: dict[str, str] | None = None) -> Response:
    text = {"error": refusal.error, "error_description": refusal.description}
    return JSONResponse(text, refusal.status, {"Cache-Control": "no-store", **(headers or {})})
