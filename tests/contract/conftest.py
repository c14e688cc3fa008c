"""The stand-in for the contract tests: one server a session, fresh contents for every test."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.standin import Seed, Standin, read_seed, running


@pytest.fixture(scope="session")
def _server() -> Iterator[Standin]:
    with running(read_seed(), more_hosts=["elsewhere.example.org"]) as standin:
        yield standin


@pytest.fixture(scope="session")
def demo_seed() -> Seed:
    """The seed every test starts from: seeds/demo.json."""
    return read_seed()


@pytest.fixture
def standin(_server: Standin, demo_seed: Seed) -> Standin:
    """The running stand-in, holding the demo seed and nothing else."""
    _server.reset(demo_seed.model_copy(deep=True))
    return _server


@pytest.fixture
def http(standin: Standin) -> Iterator[httpx.Client]:
    """A client for which every host is the stand-in. It follows no redirects and keeps cookies."""
    with standin.client(timeout=20) as client:
        yield client
