"""A request as the handlers see it, and the answers they share."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response


@dataclass(frozen=True)
class Exchange:
    """One request whose body has been read. `raw_path` and `query` are as they came over the wire."""

    request: Request
    host: str
    raw_path: str
    query: str
    body: str

    @property
    def method(self) -> str:
        return self.request.method

    @property
    def path(self) -> str:
        return unquote(self.raw_path)

    @property
    def params(self) -> dict[str, str]:
        return dict(parse_qsl(self.query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body, keep_blank_values=True))

    def header(self, name: str) -> str:
        return self.request.headers.get(name, "")

    @property
    def media_type(self) -> str:
        return self.header("content-type").partition(";")[0].strip().lower()


Handler = Callable[[Exchange], Response]


def json_answer(
    value: Any, status: int = 200, headers: dict[str, str] | None = None, media_type: str = "application/json"
) -> Response:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Response(body, status, headers, media_type)


def html_answer(title: str, text: str, status: int) -> Response:
    return HTMLResponse(
        f'<!doctype html><html lang="en"><head><title>{title}</title></head>'
        f"<body><h1>{title}</h1><p>{text}</p></body></html>",
        status,
    )
