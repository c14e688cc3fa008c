"""Which match pattern an address fits, also where a library's proxy has renamed the host."""

from __future__ import annotations

import re
from typing import Generic, Sequence, TypeVar

Meaning = TypeVar("Meaning")

_URL = re.compile(r"^https?://(?:[^/?#@]*@)?([^/?#:*\s]+)(?::\d+)?(/[^?#]*)?(\?[^#]*)?")
_LONGEST_HOST = 12  # labels of a host that are looked at
_SCHEME = "https://"


class Index(Generic[Meaning]):
    """What patterns mean, by their hosts: of hundreds of patterns only those of one host are looked at. They are
    looked for in the text of all of them, since a page asks once."""

    def __init__(self, patterns: Sequence[tuple[str, Meaning]]) -> None:
        self._patterns = "\n".join(["", *[pattern for pattern, _ in patterns], ""])
        self._meanings = [meaning for _, meaning in patterns]

    def of(self, url: str) -> Meaning | None:
        """What the first pattern means that fits `url`, or its stand-in on a library's proxy; None for none.

        Proxies rename the host: www.nature.com.proxy.example.edu, www-nature-com.proxy.example.edu.
        """
        address = _URL.match(url)
        if not address:
            return None
        path = (address.group(2) or "/") + (address.group(3) or "")
        for host in _stands_for(address.group(1).lower()):
            labels = host.split(".")
            for rule in (host, *["*." + ".".join(labels[start:]) for start in range(len(labels))]):
                place = self._of_host(rule, path)
                if place is not None:
                    return self._meanings[place]
        return None

    def _of_host(self, host: str, path: str) -> int | None:
        """The place of the first pattern of this host that fits the path."""
        begins = f"\n{_SCHEME}{host}/"
        start = self._patterns.find(begins)
        while start >= 0:
            end = self._patterns.find("\n", start + 1)
            if _fits(self._patterns[start + len(begins) - 1 : end], path):
                return self._patterns.count("\n", 0, start)
            start = self._patterns.find(begins, end)
        return None


def pattern_fits(pattern: str, url: str) -> bool:
    """Whether a page at `url`, or at its stand-in on a proxy, is one that a match pattern means."""
    return Index([(pattern, True)]).of(url) is True


def _stands_for(host: str) -> list[str]:
    """The hosts that a host can stand for: itself, and on a proxy those that its first labels are made of."""
    first, _, others = host.partition(".")
    renamed = first.replace("--", "\n").replace("-", ".").replace("\n", "-")
    hosts: list[str] = []
    for whole in (host, f"{renamed}.{others}") if "-" in first else (host,):
        labels = whole.split(".")[:_LONGEST_HOST]
        hosts += [".".join(labels[:end]) for end in range(len(labels), 1, -1)]
    return hosts


def _fits(rule: str, path: str) -> bool:
    """Whether a path with its query fits that of a pattern, in which "*" is anything."""
    parts = rule.split("*")
    if len(parts) == 1:
        return path == rule
    if not path.startswith(parts[0]) or not path.endswith(parts[-1]):
        return False
    at, end = len(parts[0]), len(path) - len(parts[-1])
    for part in parts[1:-1]:
        at = path.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return at <= end
