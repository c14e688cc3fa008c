"""URLs and forms: percent-encoding and back (RFC 3986, and form encoding as HTML has it).

The standard library's `urllib` is not used: compiled for the browser it costs 2.7 MB.
"""

from __future__ import annotations

import re

_RESERVED = re.compile(r"[^A-Za-z0-9._~-]")
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def percent(text: str) -> str:
    """`text` with everything but unreserved characters percent-encoded, as UTF-8."""
    return _RESERVED.sub(_encoded, text)


def form(fields: list[tuple[str, str]]) -> str:
    """The fields in order, as a query string or a form's body."""
    return "&".join([percent(name) + "=" + percent(value) for name, value in fields])


def read_form(text: str) -> dict[str, str]:
    """The fields of a query string or fragment; of a name that occurs twice, the first value.

    A part without "=" is a name with an empty value.
    """
    fields: dict[str, str] = {}
    for part in text.split("&"):
        name, _, value = part.partition("=")
        if name:
            fields.setdefault(_plain(name), _plain(value))
    return fields


def decoded(text: str) -> str:
    """`text` with what is percent-encoded decoded as UTF-8; what is no UTF-8 stays as it stands."""
    return _ESCAPED.sub(_decoded, text)


def _plain(text: str) -> str:
    return decoded(text.replace("+", " "))


def _encoded(found: re.Match[str]) -> str:
    return "".join([f"%{byte:02X}" for byte in _utf8(ord(found.group(0)))])


def _utf8(point: int) -> list[int]:
    """The UTF-8 bytes of one code point. By hand, because the compiled `str.encode` was seen
    to write characters beyond U+FFFF as two surrogates."""
    if point < 0x80:
        return [point]
    if point < 0x800:
        return [0xC0 | point >> 6, 0x80 | point & 0x3F]
    if point < 0x10000:
        return [0xE0 | point >> 12, 0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F]
    return [0xF0 | point >> 18, 0x80 | point >> 12 & 0x3F, 0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F]


_LEAST = (0, 0, 0x80, 0x800, 0x10000)  # the first code point of each length


def _decoded(found: re.Match[str]) -> str:
    escaped = found.group(0)
    octets = [int(escaped[place + 1 : place + 3], 16) for place in range(0, len(escaped), 3)]
    out = []
    place = 0
    while place < len(octets):
        lead = octets[place]
        length = 1 if lead < 0x80 else 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4
        rest = octets[place + 1 : place + length]
        if (0x80 <= lead < 0xC2) or lead > 0xF4 or len(rest) < length - 1:
            return escaped  # not UTF-8: left as it stands
        point = lead if length == 1 else lead & (0x7F >> length)
        for octet in rest:
            if octet & 0xC0 != 0x80:
                return escaped
            point = point << 6 | octet & 0x3F
        if point < _LEAST[length] or 0xD800 <= point < 0xE000 or point > 0x10FFFF:
            return escaped  # longer than it need be, half a pair of UTF-16, or beyond all characters
        out.append(chr(point))
        place += length
    return "".join(out)
