"""orcid.org/{iD}: a public record page with the works section built as ORCID builds it."""

from __future__ import annotations

from starlette.responses import Response

from .exchange import Exchange, Handler, html_answer
from .state import State


def handler(state: State, site: str) -> Handler:
    def handle(exchange: Exchange) -> Response:
        return html_answer("Not found", "", 404)

    return handle
