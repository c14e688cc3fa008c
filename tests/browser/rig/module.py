"""One browser for a whole test module, where its tests keep nothing that the next one could see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from tests.standin import Seed, running

from .chromium import EXTENSION, Chromium, chromium
from .extension import with_client


@contextmanager
def module_browser(
    factory: pytest.TempPathFactory, seed: Seed, *, hosts: Sequence[str] = (), **options: Any
) -> Iterator[Chromium]:
    """Chromium with a copy of the built extension (a build meanwhile does not pull it away)."""
    extension = with_client(EXTENSION, factory.mktemp("built") / "extension", None, hosts)
    with (
        running(seed) as standin,
        chromium(standin.spki, standin.host_resolver_rules, extension=extension, **options) as browser,
    ):
        yield browser
