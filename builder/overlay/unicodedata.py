"""`unicodedata` for the browser: `normalize` and `category`, by the browser's own Unicode tables."""

from _unicode import category, normalize

__all__ = ["category", "normalize"]
