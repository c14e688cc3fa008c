"""Chromium without a driver program, so that the toolbar button can be pressed as a person presses it.

Chromium lets only a client on its debugging pipe do that (`Extensions.triggerAction`), and
chromedriver shares neither the pipe nor the command. What is here is what these tests need: open an
address, press the button, look into a page or frame, and see which contexts there are. An old Chromium
lacks the command: there the button's keys are pressed, in the window itself (`keys.py`).
"""

from __future__ import annotations

import fcntl
import itertools
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from .chromium import EXTENSION, EXTENSION_ID, QUIET
from .extension import without_client
from .keys import KEYS, press_keys

T = TypeVar("T")


class Toolbar:
    """A running Chromium on its pipe, with one tab."""

    def __init__(self, spki: str, resolver_rules: str, extension: Path | None = None) -> None:
        extension = extension or without_client(EXTENSION)
        self._profile = tempfile.mkdtemp(prefix="chromium-profile-")
        read_in, self._out = os.pipe()
        self._in, write_out = os.pipe()
        # Chromium reads on 3 and writes on 4: ours must be out of the way before they are put there.
        theirs = [fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in (read_in, write_out)]
        os.close(read_in)
        os.close(write_out)
        self._process = subprocess.Popen(
            [
                shutil.which("chromium") or "chromium",
                "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--lang=en",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1280,900", QUIET, f"--user-data-dir={self._profile}", f"--load-extension={extension}",
                "--remote-debugging-pipe", "--enable-unsafe-extension-debugging", *KEYS,
                f"--host-resolver-rules={resolver_rules}", f"--ignore-certificate-errors-spki-list={spki}",
                "about:blank",
            ],
            preexec_fn=lambda: (os.dup2(theirs[0], 3), os.dup2(theirs[1], 4)),
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for end in theirs:
            os.close(end)
        self.events: list[dict[str, Any]] = []
        self._number = itertools.count(1)
        self._rest = b""
        self._sessions: dict[str, str] = {}
        self.page = self.until(lambda: self.target("page", "about:blank"), "the first tab")
        self.until(self._installed, "the background to listen")

    def _installed(self) -> bool:
        """Whether the background has said for the first time what it listens to: before, presses are lost."""
        worker = self.target("service_worker", f"chrome-extension://{EXTENSION_ID}/")
        # It asks the browser something after it has said what it listens to; the answer comes after that was heard.
        heard = """self.serviceWorker.state === "activated" && chrome.action.onClicked.hasListeners()
            && chrome.tabs.query({}).then(() => true)"""
        if not worker or not self.run(worker, heard):
            return False
        self.send("Target.detachFromTarget", sessionId=self._sessions.pop(worker))  # or it never sleeps
        return True

    def stop_worker(self) -> None:
        """Kill the background, as the browser does when it is idle."""

        def gone() -> bool:  # what was waiting for it may have started it once more
            for worker in self.targets("service_worker"):
                self.send("Target.closeTarget", targetId=worker["targetId"])
            return not self.targets("service_worker")

        self.until(gone, "the background to be gone")

    def quit(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        os.close(self._in)
        os.close(self._out)
        shutil.rmtree(self._profile, ignore_errors=True)

    def send(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """A command and its result; what happens meanwhile goes to `events`."""
        number = next(self._number)
        message = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._rest:
                part = os.read(self._in, 65536)
                if not part:
                    raise RuntimeError("Chromium has ended")
                self._rest += part
            answer, _, self._rest = self._rest.partition(b"\0")
            data = json.loads(answer)
            if "method" in data:
                self.events.append(data)
            elif data.get("id") == number:
                if "error" in data:
                    raise RuntimeError(f"{method}: {data['error']['message']}")
                return dict(data["result"])

    def until(self, condition: Callable[[], T | None], what: str, timeout: float = 30) -> T:
        """The first true value of `condition`. A context that is not ready yet counts as no."""
        end = time.monotonic() + timeout
        problem = ""
        while time.monotonic() < end:
            try:
                value = condition()
                if value:
                    return value
            except RuntimeError as error:
                problem = str(error)
            time.sleep(0.05)  # the pace of the question, not a guess at the answer
        there = [f"{one['type']} {one['url']}" for one in self.targets("page", "iframe", "service_worker")]
        raise AssertionError(f"waited {timeout:.0f} s for: {what}. {problem} There are: {', '.join(there)}")

    def targets(self, *kinds: str) -> list[dict[str, Any]]:
        filtered = [{"type": kind} for kind in kinds]
        return list(self.send("Target.getTargets", filter=filtered)["targetInfos"])

    def target(self, kind: str, prefix: str) -> str | None:
        """The id of the context of this kind ("page", "tab", "iframe", "service_worker") at this address."""
        return next((one["targetId"] for one in self.targets(kind) if one["url"].startswith(prefix)), None)

    def open(self, url: str) -> None:
        """Load an address in the tab, to its end."""
        session = self.session(self.page)
        self.send("Page.navigate", session, url=url)
        self.until(
            lambda: self.run(self.page, "document.readyState + location.href").startswith("complete" + url),
            f"{url} to be loaded",
        )

    def press_button(self) -> None:
        """Press the extension's button in the toolbar of the tab that is shown."""
        address = self.run(self.page, "location.href")
        tab = self.until(lambda: self.target("tab", address), "the tab")
        try:
            self.send("Extensions.triggerAction", id=EXTENSION_ID, targetId=tab)
        except RuntimeError as error:
            if "wasn't found" not in str(error):
                raise
            press_keys(self._profile)

    def worlds(self) -> list[str]:
        """The origins of the scripts that run in the tab's page: the page's own, and extensions'."""
        self.events.clear()
        session = self.session(self.page)
        self.send("Runtime.enable", session)
        self.send("Runtime.disable", session)
        contexts = [
            one["params"]["context"] for one in self.events if "executionContextCreated" in one["method"]
        ]
        return [str(context["origin"]) for context in contexts]

    def session(self, target: str) -> str:
        if target not in self._sessions:
            attached = self.send("Target.attachToTarget", targetId=target, flatten=True)
            self._sessions[target] = attached["sessionId"]
        return self._sessions[target]

    def run(self, target: str, expression: str, *, by_person: bool = False) -> Any:
        """The value of an expression in a context; a promise is waited for. `by_person`: as if clicked."""
        answer = self.send(
            "Runtime.evaluate",
            self.session(target),
            expression=expression,
            awaitPromise=True,
            returnByValue=True,
            userGesture=by_person,
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"].get("exception", {}).get("description")))
        return answer["result"].get("value")


@contextmanager
def toolbar(spki: str, resolver_rules: str, extension: Path | None = None) -> Iterator[Toolbar]:
    running = Toolbar(spki, resolver_rules, extension)
    try:
        yield running
    finally:
        running.quit()
