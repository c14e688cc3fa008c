"""The real relay beside the stand-in: over TLS at the stand-in's name for it, asking the stand-in's ORCID."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import uvicorn

from relay.__main__ import server_config
from relay.app import application
from relay.settings import Settings
from relay.upstream import LIMITS
from tests.standin import Standin

CHROMIUM = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
REDIRECT = "https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/orcid"


def settings_for(client_id: str, secret: str, **more: Any) -> Settings:
    """A configuration of the tests' own; `more` goes before."""
    usual: dict[str, Any] = {
        "environment": "production",
        "client_id": client_id,
        "client_secret": secret,
        "redirect_uris": [REDIRECT],
        "origins": [CHROMIUM, "moz-extension://*"],
    }
    return Settings(**{**usual, **more})


def of_extension(extension: str) -> dict[str, list[str]]:
    """Origin and redirect address of the extension with this id, as Chromium makes them."""
    return {
        "origins": [f"chrome-extension://{extension}"],
        "redirect_uris": [f"https://{extension}.chromiumapp.org/orcid"],
    }


class ToStandin(httpx.AsyncBaseTransport):
    """Sends the relay's requests to the stand-in under the names they were meant for."""

    def __init__(self, port: int, context: ssl.SSLContext) -> None:
        self._port = port
        self._inner = httpx.AsyncHTTPTransport(verify=context, limits=LIMITS)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        sent = httpx.Request(
            request.method,
            request.url.copy_with(host="127.0.0.1", port=self._port),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": request.url.host},
        )
        return await self._inner.handle_async_request(sent)

    async def aclose(self) -> None:
        await self._inner.aclose()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()


@contextmanager
def relay(standin: Standin, settings: Settings) -> Iterator[int]:
    """Run the relay with the stand-in's certificate; gives its port on 127.0.0.1."""
    leaf = str(standin.certificates.leaf)
    transport = ToStandin(standin.port, standin.certificates.client_context())
    with serving(settings, transport, ssl_certfile=leaf, ssl_keyfile=leaf) as port:
        yield port


@contextmanager
def serving(settings: Settings, transport: httpx.AsyncBaseTransport, **certificates: str) -> Iterator[int]:
    """Run the relay, by plain HTTP without certificates; gives its port on 127.0.0.1."""
    server = _Server(server_config(application(settings, transport), settings, **certificates))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        thread = threading.Thread(target=server.run, args=([listening],), name="relay", daemon=True)
        thread.start()
        if not server.is_up.wait(10):
            raise RuntimeError("the relay did not start within 10 s")
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(10)
