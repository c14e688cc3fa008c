"""An old driver, until it can what a new one can: it has no way into closed shadow roots, nor presses in frames there.

The browser's own tools have one. Elements take it where the driver itself gives up.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import (
    ElementClickInterceptedException,
    NoSuchShadowRootException,
    WebDriverException,
)
from selenium.webdriver.remote.shadowroot import ShadowRoot
from selenium.webdriver.remote.webelement import WebElement

_NO_FRAME = (
    "no element reference returned by script"  # what it says of a frame that it does not find in its page
)
_TAKE = "const taken = window[arguments[0]]; delete window[arguments[0]]; return taken"
# Where the middle of an element is, whether nothing else is there, and the frame's address.
_MIDDLE = """
    const [element] = arguments;
    element.scrollIntoViewIfNeeded();
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const there = document.elementFromPoint(x, y);
    return [x, y, Boolean(there && (element.contains(there) || there.contains(element))), location.href];
"""


class OldElement(WebElement):
    """An element of the old driver's."""

    @property
    def shadow_root(self) -> ShadowRoot:
        """The root of an element of the page itself, closed or not."""
        try:
            return super().shadow_root
        except NoSuchShadowRootException:
            found = self._closed_root()
            if found is None:
                raise
            return found

    def _closed_root(self) -> ShadowRoot | None:
        """As the tools see it; they hand it to the driver under a name that the page does not know."""
        name = f"handed-{secrets.token_hex(8)}"
        self.parent.execute_script("window[arguments[1]] = arguments[0]", self, name)
        host = self._tool("Runtime.evaluate", expression=f"window['{name}']")["result"]
        node = self._tool("DOM.describeNode", objectId=host["objectId"], pierce=True)["node"]
        closed = [root for root in node.get("shadowRoots", []) if root["shadowRootType"] == "closed"]
        for root in closed:
            seen = self._tool("DOM.resolveNode", backendNodeId=root["backendNodeId"])["object"]
            self._tool(
                "Runtime.callFunctionOn",
                objectId=seen["objectId"],
                functionDeclaration="function (name) { window[name] = this }",
                arguments=[{"value": name}],
            )
        taken: ShadowRoot = self.parent.execute_script(_TAKE, name)
        return taken if closed else None

    def click(self) -> None:
        try:
            super().click()
        except WebDriverException as error:
            if _NO_FRAME not in str(error):
                raise
            self._press()

    def _press(self) -> None:
        """Press where the element is in the tab, by the place of the frame that the driver is in."""
        x, y, clear, address = self.parent.execute_script(_MIDDLE, self)
        if not clear:
            raise ElementClickInterceptedException(f"something else is at {x}, {y} in {address}")
        left, top = self._place_of_frame(address)
        place = {"x": left + x, "y": top + y, "button": "left", "clickCount": 1}
        for kind in ("mousePressed", "mouseReleased"):
            self._tool("Input.dispatchMouseEvent", type=kind, **place)

    def _place_of_frame(self, address: str) -> tuple[float, float]:
        """The upper left corner, in this tab, of the frame of the extension's at this address."""
        for target in self._tool("Target.getTargets")["targetInfos"]:
            if target["type"] == "iframe" and target["url"] == address:
                with suppress(WebDriverException):  # it is in another tab
                    owner = self._tool("DOM.getFrameOwner", frameId=target["targetId"])
                    quad = self._tool("DOM.getContentQuads", backendNodeId=owner["backendNodeId"])["quads"][0]
                    return quad[0], quad[1]
        raise WebDriverException(f"no frame at {address} in this tab")

    def _tool(self, method: str, **parameters: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self.parent.execute_cdp_cmd(method, parameters)
        return answer


class OldDriver(webdriver.Chrome):
    """The old driver: its elements are `OldElement`s."""

    _web_element_cls = OldElement
