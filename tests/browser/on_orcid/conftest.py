"""ORCID's record pages are tried on three people of their own, without an ORCID client."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.rig.chromium import Chromium
from tests.browser.rig.firefox import Firefox
from tests.standin import Seed

from .pages import make_seed


@pytest.fixture
def seed() -> Seed:
    return make_seed()


@pytest.fixture
def browser(start: Callable[..., Chromium]) -> Chromium:
    return start(client=None)


@pytest.fixture
def firefox(start_firefox: Callable[..., Firefox]) -> Firefox:
    return start_firefox(client=None)
