"""Rate limits, off unless the seed's settings switch them on (facts/orcid.md §3, facts/crossref.md §2.3)."""

from __future__ import annotations

import time
from collections import deque

from .seed import SeedSettings

ORCID_BURST = 40
ORCID_PER_SECOND = {True: 24, False: 12}


class Limits:
    """Counts requests. `clock` (seconds) may be replaced by a test."""

    def __init__(self, settings: SeedSettings) -> None:
        self.settings = settings
        self.clock = time.monotonic
        self.anonymous_reads = 0
        self._buckets: dict[str, tuple[float, float]] = {}
        self._recent: dict[str, deque[float]] = {}

    def orcid_allows(self, host: str, member: bool) -> bool:
        """A bucket of 40 that fills at 24 (member) or 12 (public) a second."""
        if not self.settings.burst:
            return True
        now = self.clock()
        level, since = self._buckets.get(host, (float(ORCID_BURST), now))
        level = min(float(ORCID_BURST), level + (now - since) * ORCID_PER_SECOND[member])
        allowed = level >= 1
        self._buckets[host] = (level - 1 if allowed else level, now)
        return allowed

    def anonymous_allows(self) -> bool:
        """The day's quota of anonymous reads of the public API."""
        self.anonymous_reads += 1
        quota = self.settings.anonymous_quota
        return quota is None or self.anonymous_reads <= quota

    def crossref_allows(self, pool: str, limit: int) -> bool:
        """`limit` requests in any second, for each pool by itself."""
        if not self.settings.crossref_limits:
            return True
        now = self.clock()
        recent = self._recent.setdefault(pool, deque())
        while recent and now - recent[0] >= 1:
            recent.popleft()
        if len(recent) >= limit:
            return False
        recent.append(now)
        return True
