"""Fixtures of the browser tests: the built extension, the stand-in, the browsers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.standin import Seed, Standin, read_seed, running

from .rig.chromium import EXTENSION, Chromium, chromium
from .rig.extension import with_client


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a browser or a build the tests are skipped, and say so; CI has both."""
    here = Path(__file__).parent
    missing = [name for name in ("chromium", "chromedriver") if not shutil.which(name)]
    reason = f"needs {' and '.join(missing)}: see README" if missing else ""
    if not (EXTENSION / "manifest.json").is_file():
        reason = reason or "needs the built extension: run `python3 build.py build`"
    for item in items:
        if reason and here in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def seed() -> Seed:
    """What the stand-in holds to begin with; a test module overrides it for its own people and works."""
    return read_seed()


@pytest.fixture
def standin(seed: Seed) -> Iterator[Standin]:
    with running(seed) as started:
        yield started


@pytest.fixture
def start(standin: Standin, seed: Seed, tmp_path: Path) -> Iterator[Callable[..., Chromium]]:
    """Starts Chromium with the extension: `start(client=None)` without an ORCID client.

    By default the client is the first of the seed, with its secret, as a deployer would build it in.
    """
    own = seed.clients[0]
    usual = {"environment": "production", "client_id": own.id, "client_secret": own.secret}
    with ExitStack() as stack:

        def begin(client: dict[str, Any] | None = usual, **options: Any) -> Chromium:
            extension = with_client(
                EXTENSION, tmp_path / f"extension-{len(list(tmp_path.iterdir()))}", client
            )
            options = {"extension": extension} | options
            return stack.enter_context(chromium(standin.spki, standin.host_resolver_rules, **options))

        yield begin


@pytest.fixture
def browser(start: Callable[..., Chromium]) -> Chromium:
    """Chromium with the extension and the stand-in's ORCID client."""
    return start()
