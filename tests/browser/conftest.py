"""Fixtures of the browser tests: the built extension, the stand-in, the browsers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from builder.prepare.browsers import browser_faults
from tests.standin import Seed, Standin, read_seed, running
from tests.standin.server import all_hosts

from .rig.chromium import EXTENSION, Chromium, chromium
from .rig.extension import with_client
from .rig.firefox import Firefox
from .rig.shared import Shared, shared


@pytest.fixture(scope="session", autouse=True)
def _what_is_needed() -> None:
    """Without a browser or a build these tests fail, and say why: none is skipped."""
    wrong = list(browser_faults().values())
    if not (EXTENSION / "manifest.json").is_file():
        wrong.append("the built extension: run `python3 build.py build`")
    if wrong:
        pytest.fail("The browser tests need:\n" + "\n".join(f"  {one}" for one in wrong), pytrace=False)


@pytest.fixture
def seed() -> Seed:
    """What the stand-in holds to begin with; a test module overrides it for its own people and works."""
    return read_seed()


@pytest.fixture(scope="session")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    with shared(lambda: tmp_path_factory.mktemp("shared")) as everything:
        yield everything


@pytest.fixture
def standin(seed: Seed, rig: Shared) -> Iterator[Standin]:
    """The stand-in as new, holding `seed`."""
    if not rig.serves(all_hosts(seed)):
        with running(seed) as started:
            yield started
        return
    rig.standin.reset(seed)
    yield rig.standin


@pytest.fixture
def start(standin: Standin, seed: Seed, tmp_path: Path, rig: Shared) -> Iterator[Callable[..., Chromium]]:
    """Gives a Chromium with the extension: `start(client=None)` without an ORCID client.

    By default the client is the first of the seed, with its secret, as a deployer would build it in.
    `installed=True`: in a browser of its own, into which the extension has just been installed.
    """
    own = seed.clients[0]
    usual = {"environment": "production", "client_id": own.id, "client_secret": own.secret}
    with ExitStack() as stack:
        stack.callback(rig.clean)

        def begin(
            client: dict[str, Any] | None = usual, *, installed: bool = False, **options: Any
        ) -> Chromium:
            if standin is rig.standin and not installed and not options:
                return rig.browser(client)
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


@pytest.fixture
def start_firefox(standin: Standin, seed: Seed, rig: Shared) -> Iterator[Callable[..., Firefox]]:
    """Gives a Firefox with the extension: `start_firefox(client=None)` without an ORCID client.

    By default the client is the first of the seed, as in `start`. The stand-in must be the shared one.
    """
    own = seed.clients[0]
    usual = {"environment": "production", "client_id": own.id, "client_secret": own.secret}

    def begin(client: dict[str, Any] | None = usual) -> Firefox:
        assert standin is rig.standin, "hosts of a test's own want a Firefox of its own"
        return rig.firefox(client)

    try:
        yield begin
    finally:
        rig.clean()


@pytest.fixture
def firefox(start_firefox: Callable[..., Firefox]) -> Firefox:
    """Firefox with the extension and the stand-in's ORCID client."""
    return start_firefox()
