"""Web pages at their own addresses: the stand-in's articles and any saved page."""

from __future__ import annotations

from pathlib import Path

from starlette.responses import Response

from .exchange import Exchange, Handler, html_answer
from .seed import SeedPage
from .state import State


def handler(state: State) -> Handler:
    """The page whose URL is asked for, as text/html and byte for byte; anything else there is 404."""

    return lambda exchange: (
        saved(state, exchange) or html_answer("Not found", "There is no such page here.", 404)
    )


def saved(state: State, exchange: Exchange) -> Response | None:
    """The seed's page at the address asked for, if there is one."""
    address = f"https://{exchange.host}{exchange.raw_path}"
    full = f"{address}?{exchange.query}" if exchange.query else address
    page = state.pages.get(full) or state.pages.get(address)
    if page is None:
        return None
    return Response(_body(page), page.status, {"Content-Type": "text/html; charset=utf-8", **page.headers})


def _body(page: SeedPage) -> bytes:
    return Path(page.file).read_bytes() if page.file else (page.html or "").encode()
