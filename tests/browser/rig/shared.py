"""One stand-in and a few browsers for all tests of a process, made as new between two tests.

Starting a browser costs more than most tests do in it. A Chromium is kept for each set of hosts that it may
read, and one Firefox, which is given its extension anew; a test that wants a browser of another kind, or hosts
that the stand-in does not play, starts its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from selenium.common.exceptions import WebDriverException

from tests.standin import Seed, Standin, read_seed, running

from .chromium import EXTENSION, Chromium
from .extension import build_in, with_client
from .firefox import EXTENSION as FOR_FIREFOX
from .firefox import Firefox

# Hosts of single tests' pages: so these share the browser too.
ALSO = ("journals.ametsoc.org",)


class Shared:
    """What the tests of one process share; `folder` is where copies of the extension are made."""

    def __init__(self, standin: Standin, folder: Path) -> None:
        self.standin = standin
        self._folder = folder
        self._browsers: dict[tuple[str, ...], Chromium] = {}
        self._used: list[tuple[str, ...]] = []
        self._firefox: Firefox | None = None
        self._firefox_used = False
        self._copies = itertools.count()  # one that was ended is not copied over

    def serves(self, hosts: list[str]) -> bool:
        return set(hosts) <= set(self.standin.hosts)

    def browser(self, client: dict[str, Any] | None, hosts: Sequence[str] = ()) -> Chromium:
        """The browser that may read these hosts unasked, with this client built in. A test may have it once."""
        key = tuple(hosts)
        if key in self._used:
            raise ValueError("A test that wants two browsers starts the second one of its own.")
        if key not in self._browsers:
            self._browsers[key] = Chromium(
                self.standin.spki,
                self.standin.host_resolver_rules,
                extension=self._extension(EXTENSION, client, hosts),
            )
        else:
            # Read when the background next wakes: as new, it sleeps.
            build_in(self._browsers[key].extension, client)
        self._used.append(key)
        return self._browsers[key]

    def firefox(self, client: dict[str, Any] | None) -> Firefox:
        """The Firefox, with this client built into the extension. A test may have it once."""
        if self._firefox_used:
            raise ValueError("A test that wants two browsers starts the second one of its own.")
        if self._firefox is None:
            self._firefox = Firefox(self.standin.port, Path(self.standin.ca))
        self._firefox_used = True
        self._firefox.install(self._extension(FOR_FIREFOX, client))
        return self._firefox

    def _extension(self, built: Path, client: dict[str, Any] | None, hosts: Sequence[str] = ()) -> Path:
        return with_client(built, self._folder / f"extension-{next(self._copies)}", client, hosts)

    def clean(self) -> None:
        """Make what the test used as new. A Chromium that cannot be is ended, and the next test has a new one."""
        used, self._used = self._used, []
        with ExitStack() as failures:
            if self._firefox_used:
                failures.callback(self._clean_firefox)
            for key in used:
                failures.callback(self._clean, key)

    def _clean(self, key: tuple[str, ...]) -> None:
        try:
            self._browsers[key].as_new()
        except WebDriverException:  # seen: a background that was being woken, and neither runs nor ends
            self._browsers.pop(key).quit()

    def _clean_firefox(self) -> None:
        self._firefox_used = False
        assert self._firefox
        try:
            self._firefox.as_new()
        except BaseException:
            ended, self._firefox = self._firefox, None
            ended.quit()
            raise

    def close(self) -> None:
        for browser in self._browsers.values():
            browser.quit()
        if self._firefox:
            self._firefox.quit()


@contextmanager
def shared(make_folder: Callable[[], Path]) -> Iterator[Shared]:
    seed: Seed = read_seed()
    with running(seed, more_hosts=ALSO) as standin:
        everything = Shared(standin, make_folder())
        try:
            yield everything
        finally:
            everything.close()
