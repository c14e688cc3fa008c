"""`parse(html) -> Document` as the browser has it."""

from pycore.browser.dom import parse

__all__ = ["parse"]
