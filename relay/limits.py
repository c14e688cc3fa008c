"""So many requests a minute from one address: a bucket each, in a store that cannot grow without end."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

MOST_ADDRESSES = 50_000


class Limits:
    """Token buckets by address. `clock` gives seconds that never run backwards."""

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float]) -> None:
        self._each = 60 / per_minute  # seconds for one request
        self._burst = burst
        self._clock = clock
        self._full_at: OrderedDict[str, float] = OrderedDict()  # when the bucket will be full again

    def wait(self, address: str) -> float:
        """Take one request of `address`: 0 where it may go on, else the seconds until one may."""
        now = self._clock()
        full_at = max(self._full_at.get(address, now), now)
        over = full_at + self._each - now - self._burst * self._each
        if over > 1e-9:
            return over
        self._full_at[address] = full_at + self._each
        self._full_at.move_to_end(address)
        self._forget(now)
        return 0.0

    def _forget(self, now: float) -> None:
        """Drop what is full again, oldest first; past the most, the oldest go whatever they hold."""
        while self._full_at:
            address, full_at = next(iter(self._full_at.items()))
            if full_at > now and len(self._full_at) <= MOST_ADDRESSES:
                return
            del self._full_at[address]
