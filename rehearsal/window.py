"""Where the person signs in: a browser window of its own, or an address to open by hand."""

from __future__ import annotations

import enum
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import websocket

from rehearsal.rule import NotTried

# Browsers of Chromium's kind: on the PATH, or where macOS has them.
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
# How long a person may take to sign in, in seconds.
FOR_A_PERSON = 600.0
_CLOSED = "the browser window was closed"


class Wish(enum.Enum):
    """What the person is asked to do in the window."""

    AUTHORIZE = "sign in as the test record and press “Authorize access”"
    DENY = "press “Deny access”"


class Window(Protocol):
    """Opens the sign-in page and sees where it leads."""

    def go(self, address: str, redirect: str, wish: Wish | None, patience: float) -> str | None:
        """Open `address`; the address beginning with `redirect` that it led to.

        None where it did not: within `patience` seconds, or where a wish is to be fulfilled, within the
        time for a person. Raises NotTried where this window cannot do it.
        """

    def text(self) -> str:
        """What the page says that the window is at."""

    def close(self) -> None: ...


class PrintedWindow:
    """Without a browser of its own: the address is printed, and the one it led to asked for."""

    def __init__(self, say: Callable[[str], None], ask: Callable[[str], str] = input) -> None:
        self._say = say
        self._ask = ask

    def go(self, address: str, redirect: str, wish: Wish | None, patience: float) -> str | None:
        if wish is None:
            raise NotTried("it needs a browser window of the rehearsal's own")
        self._say(f"\nOpen this address in a browser, and {wish.value}:\n\n  {address}\n")
        self._say(
            f"The browser then goes to {redirect}…, where nothing is. Copy the whole address it shows there."
        )
        given = self._ask("That address (nothing, if it did not get there): ").strip()
        return given if given.startswith(redirect) else None

    def text(self) -> str:
        return ""

    def close(self) -> None:
        pass


def find_browser(given: str | None = None) -> str | None:
    """The program of a browser; None where there is none, or no screen to show it on.

    Raises NotTried where the one that is `given` is not there.
    """
    if given is not None:
        found = shutil.which(given)
        if found is None:
            raise NotTried(f"There is no program {given}.")
        return found
    if not (
        sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return None
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


class ChromiumWindow:
    """A browser with a fresh profile, watched over its own debugging socket.

    The redirect's host is mapped to nowhere, so that a code leaves the window to the rehearsal alone.
    `arguments` are further ones of the browser's.
    """

    def __init__(
        self,
        program: str,
        redirects: Iterable[str],
        say: Callable[[str], None],
        arguments: Iterable[str] = (),
    ) -> None:
        self._say = say
        self._profile = tempfile.mkdtemp(prefix="rehearsal-profile-")
        hosts = {urlsplit(redirect).hostname for redirect in redirects}
        given = list(arguments)
        rules = ",".join(f"MAP {host} ~NOTFOUND" for host in sorted(filter(None, hosts)))
        if not any(one.startswith("--host-resolver-rules") for one in given):
            given.append(f"--host-resolver-rules={rules}")
        self.browser = subprocess.Popen(
            [
                program,
                f"--user-data-dir={self._profile}",
                "--remote-debugging-port=0",
                "--no-first-run",
                "--no-default-browser-check",
                *given,
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._socket = websocket.create_connection(self._page(), suppress_origin=True)
            self._number = itertools.count(1)
            self._redirect = ""
            self._arrived: str | None = None
            for method in ("Network.enable", "Page.enable", "Runtime.enable"):
                self._send(method)
        except BaseException:
            self.browser.kill()
            self.browser.wait()
            shutil.rmtree(self._profile, ignore_errors=True)
            raise

    def go(self, address: str, redirect: str, wish: Wish | None, patience: float) -> str | None:
        self._redirect, self._arrived = redirect, None
        if wish:
            self._say(f"In the browser window: please {wish.value}.")
        self._send("Page.navigate", url=address)
        deadline = time.monotonic() + (FOR_A_PERSON if wish else patience)
        while self._arrived is None and time.monotonic() < deadline:
            self._listen(min(1.0, deadline - time.monotonic()))
            if self._arrived is None and self.ended(address, wish):
                break
        return self._arrived

    def ended(self, address: str, wish: Wish | None) -> bool:
        """Whether the page at `address` has said its last word. Nobody knows that of ORCID's own."""
        return False

    def text(self) -> str:
        return str(self.evaluate("document.body ? document.body.innerText : ''") or "")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page; None if it has none in a second."""
        number = self._send("Runtime.evaluate", expression=expression, returnByValue=True)
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            message = self._listen(deadline - time.monotonic())
            if message and message.get("id") == number:
                return message.get("result", {}).get("result", {}).get("value")
        return None

    def close(self) -> None:
        self._socket.close()
        self.browser.terminate()
        try:
            self.browser.wait(10)
        except subprocess.TimeoutExpired:
            self.browser.kill()
            self.browser.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def _page(self) -> str:
        """The socket of the window's page, once the browser says where it listens."""
        port = Path(self._profile) / "DevToolsActivePort"
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.browser.poll() is None:
            if port.is_file() and (lines := port.read_text("utf-8").splitlines()):
                with urllib.request.urlopen(f"http://127.0.0.1:{lines[0]}/json/list", timeout=10) as answer:
                    pages = [one for one in json.load(answer) if one["type"] == "page"]
                if pages:
                    return str(pages[0]["webSocketDebuggerUrl"])
            time.sleep(0.05)
        raise NotTried("The browser did not start: name another with --browser, or sign in with --print.")

    def _send(self, method: str, **params: Any) -> int:
        number = next(self._number)
        try:
            self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        except (websocket.WebSocketException, OSError) as error:
            raise NotTried(_CLOSED) from error
        return number

    def _listen(self, seconds: float) -> dict[str, Any] | None:
        """The next message, and whether it tells of a request to the redirect address."""
        self._socket.settimeout(max(0.01, seconds))
        try:
            message: dict[str, Any] = json.loads(self._socket.recv())
        except websocket.WebSocketTimeoutException:
            return None
        except (websocket.WebSocketException, OSError) as error:
            raise NotTried(_CLOSED) from error
        if message.get("method") == "Network.requestWillBeSent":
            request = message["params"]["request"]
            url = request["url"] + request.get("urlFragment", "")
            if message["params"].get("type") == "Document" and url.startswith(self._redirect):
                self._arrived = url
        return message
