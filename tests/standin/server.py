"""One TLS server on loopback that answers for every host, told apart by the Host header."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import uvicorn
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from . import crossref, europepmc, my_orcid, orcid_api, orcid_oauth, orcid_page, pages, relay
from .certs import Certificates, issue
from .exchange import Exchange, Handler
from .faults import Fault, Faults, Gate, Kind
from .seed import Seed
from .state import State

ORCID_SITES = ("orcid.org", "sandbox.orcid.org")
FIXED_HOSTS = (
    *ORCID_SITES, "api.orcid.org", "pub.orcid.org", "api.sandbox.orcid.org", "pub.sandbox.orcid.org",
    "auth.orcid.org", "auth.sandbox.orcid.org", "api.crossref.org", "doi.org", "www.ebi.ac.uk",
)  # fmt: skip
ERROR_PAGE = (
    "<!doctype html><html><head><title>{status}</title></head><body><h1>Error {status}</h1>"
    "<p>The server could not answer.</p></body></html>"
)


@dataclass
class Logged:
    """One request as it was received, and the status it was answered with (None: no answer)."""

    method: str
    host: str
    path: str
    headers: dict[str, str]
    body: str
    status: int | None = None


@dataclass
class Standin:
    """The running stand-in, as a test sees it."""

    port: int
    certificates: Certificates
    hosts: list[str]
    state: State
    faults: Faults = field(default_factory=Faults)
    log: list[Logged] = field(default_factory=list)

    @property
    def ca(self) -> str:
        """The file with the certificate authority to trust."""
        return str(self.certificates.ca)

    @property
    def spki(self) -> str:
        return self.certificates.leaf_spki

    @property
    def host_resolver_rules(self) -> str:
        """For Chromium's --host-resolver-rules: our hosts lead here, every other host nowhere."""
        ours = [f"MAP {host} 127.0.0.1:{self.port}" for host in self.hosts]
        return ",".join([*ours, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"])

    def requests(self, host: str | None = None, pattern: str = "") -> list[Logged]:
        """What was received, by host and by a regular expression on "METHOD /path?query"."""
        return [
            entry for entry in list(self.log)
            if (host is None or entry.host == host) and re.search(pattern, f"{entry.method} {entry.path}")
        ]  # fmt: skip

    def reset(self, seed: Seed) -> None:
        """Start over with `seed`: no faults, an empty log, no sign-in."""
        self.faults.clear()
        self.log.clear()
        self.state.load(seed)

    def fail(
        self,
        host: str,
        pattern: str,
        what: int | Kind,
        times: int | None = 1,
        *,
        body: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        """Answer fitting requests with an error.

        `what` is a status (its `body` and `headers` as given), `html` (an HTML error page with 500),
        `drop` (the connection is cut before the server acts) or `drop-after` (the server acts, then
        the connection is cut and the client never learns of it).
        """
        kind: Kind = "status" if isinstance(what, int) else what
        status = what if isinstance(what, int) else 500
        self.faults.add(Fault(host, re.compile(pattern), kind, status, headers or {}, body, times))

    def hold(self, host: str, pattern: str, *, after: bool = False) -> Gate:
        """Hold fitting requests back until the gate that is returned is opened."""
        gate = Gate(host, re.compile(pattern), after)
        self.faults.gates.append(gate)
        return gate

    def client(self, **options: Any) -> httpx.Client:
        """An httpx client for which every host is here; certificates are checked by name."""
        return httpx.Client(transport=self.transport(), trust_env=False, **options)

    def transport(self) -> httpx.BaseTransport:
        return _ToStandin(self.port, self.certificates)


class _ToStandin(httpx.BaseTransport):
    """Sends every request to the stand-in, leaving Host and TLS server name as they are.

    Each host has its own connections, so that each is checked against the certificate.
    """

    def __init__(self, port: int, certificates: Certificates) -> None:
        self._port = port
        self._context = certificates.client_context()
        self._inner: dict[str, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        if host not in self._inner:
            self._inner[host] = httpx.HTTPTransport(verify=self._context)
        # A copy, since cookies are kept for the address of the request that was asked.
        sent = httpx.Request(
            request.method,
            request.url.copy_with(host="127.0.0.1", port=self._port),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": host},
        )
        return self._inner[host].handle_request(sent)

    def close(self) -> None:
        for transport in self._inner.values():
            transport.close()


class _App:
    """The ASGI application: log, faults and gates around one synchronous handler a host.

    Handlers run one after another on the event loop, as transactions of one database would.
    """

    def __init__(self, standin: Standin) -> None:
        self._standin = standin
        self._handlers = _handlers(standin.state)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"only http is served, not {scope['type']}")
        request = Request(scope, receive)
        host = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
        raw = scope["raw_path"].decode("ascii")
        query = scope["query_string"].decode("ascii")
        path = f"{raw}?{query}" if query else raw
        body = (await request.body()).decode("utf-8", "replace")
        entry = Logged(request.method, host, path, dict(request.headers), body)
        self._standin.log.append(entry)
        line = f"{request.method} {path}"

        fault = self._standin.faults.take(host, line)
        await self._stand_at_gate(host, line, after=False)
        if fault and fault.kind == "drop":
            _cut(send)
            return
        if fault and fault.kind in ("status", "html"):
            response = _fault_response(fault)
        else:
            handler = self._handlers.get(host) or pages.handler(self._standin.state)
            response = handler(Exchange(request, host, raw, query, body))
        await self._stand_at_gate(host, line, after=True)
        if fault and fault.kind == "drop-after":
            _cut(send)
            return
        entry.status = response.status_code
        await response(scope, receive, send)

    async def _stand_at_gate(self, host: str, line: str, after: bool) -> None:
        while gate := self._standin.faults.gate(host, line, after):
            gate.arrived.set()
            await asyncio.to_thread(gate.pass_through)


def _handlers(state: State) -> dict[str, Handler]:
    table: dict[str, Handler] = {
        "api.crossref.org": crossref.handler(state),
        "doi.org": crossref.doi_handler(state),
        "www.ebi.ac.uk": europepmc.handler(state),
        state.settings.relay_host: relay.handler(state),
    }
    for site in ORCID_SITES:
        table[site] = _orcid_site(state, site)
        table[f"auth.{site}"] = orcid_oauth.auth_handler(state, site)
        table[f"api.{site}"] = orcid_api.handler(state, site, member=True)
        table[f"pub.{site}"] = orcid_api.handler(state, site, member=False)
    return table


def _orcid_site(state: State, site: str) -> Handler:
    """Sign-in and record pages; a page of the seed at an address of the site goes before them."""
    oauth, own_page = orcid_oauth.handler(state, site), my_orcid.handler(state, site)
    record_page = orcid_page.handler(state, site)
    return lambda exchange: (
        pages.saved(state, exchange) or oauth(exchange) or own_page(exchange) or record_page(exchange)
    )


def _fault_response(fault: Fault) -> Response:
    if fault.kind == "html" or (not fault.body and not fault.headers and fault.status >= 500):
        return HTMLResponse(ERROR_PAGE.format(status=fault.status), fault.status, fault.headers)
    return Response(fault.body, fault.status, fault.headers)


def _cut(send: Any) -> None:
    """Cut the TCP connection without an answer (uvicorn's `send` belongs to its request cycle)."""
    send.__self__.transport.abort()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()


def all_hosts(seed: Seed) -> list[str]:
    """Every host name there is to play: the fixed ones, the relay, and those of the pages."""
    of_pages = (page.url.split("/")[2] for page in seed.pages)
    return list(dict.fromkeys([*FIXED_HOSTS, seed.settings.relay_host, *of_pages]))


@contextmanager
def running(seed: Seed | None = None, port: int = 0, more_hosts: Iterable[str] = ()) -> Iterator[Standin]:
    """Run the stand-in in a thread of this process; it listens when the block is entered."""
    seed = seed or Seed()
    hosts = list(dict.fromkeys([*all_hosts(seed), *more_hosts]))
    with (
        TemporaryDirectory(prefix="standin-") as name,
        socket.create_server(("127.0.0.1", port)) as listening,
    ):
        # Without this every answer waits 40 ms for an acknowledgement; accepted sockets inherit it.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        certificates = issue([*hosts, "127.0.0.1", "localhost"], name)
        standin = Standin(listening.getsockname()[1], certificates, hosts, State(seed))
        server = _Server(
            uvicorn.Config(
                _App(standin), http="h11", lifespan="off", log_level="warning", access_log=False,
                ssl_certfile=str(certificates.leaf), ssl_keyfile=str(certificates.leaf),
                timeout_graceful_shutdown=1, timeout_keep_alive=75, server_header=False,
            )
        )  # fmt: skip
        thread = threading.Thread(target=server.run, args=([listening],), name="standin", daemon=True)
        thread.start()
        if not server.is_up.wait(10):
            raise RuntimeError("the stand-in did not start within 10 s")
        try:
            yield standin
        finally:
            standin.faults.clear()
            server.should_exit = True
            thread.join(10)
