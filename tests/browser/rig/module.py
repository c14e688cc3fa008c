"""A browser and the stand-in for a whole test module, whose tests say themselves what the next one may see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.standin import Seed, Standin, running
from tests.standin.server import all_hosts

from .chromium import EXTENSION, Chromium, chromium
from .extension import with_client
from .shared import Shared


@contextmanager
def module_browser(
    rig: Shared, seed: Seed, *, hosts: Sequence[str] = ()
) -> Iterator[tuple[Standin, Chromium]]:
    """The stand-in with `seed`, and Chromium without a client: those that all share, where these have the hosts."""
    if rig.serves(all_hosts(seed)):
        rig.standin.reset(seed)
        try:
            yield rig.standin, rig.browser(None, hosts)
        finally:
            rig.clean()
        return
    with TemporaryDirectory(prefix="extension-") as folder, running(seed) as standin:
        extension = with_client(EXTENSION, Path(folder) / "extension", None, hosts)
        with chromium(standin.spki, standin.host_resolver_rules, extension=extension) as browser:
            yield standin, browser
