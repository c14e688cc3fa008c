"""Archives that come out the same from the same files: names sorted, dates and rights fixed, packed by a
library whose version is locked, and not by whatever zlib the machine has. It also packs a twentieth smaller.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from deflate import deflate_compress

_BEST = 12
_DATE = (2020 - 1980) << 9 | 1 << 5 | 1  # 1 January 2020, as MS-DOS counts
_FILE = 0o100644 << 16
_UNIX = 3 << 8
_VERSION = 20  # of the format: folders and deflate
_UTF8 = 0x800
_STORED, _DEFLATED = 0, 8


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Pack the files, by path, into a zip. The same files give the same bytes, whenever and wherever."""
    body, listed = bytearray(), bytearray()
    for name, content in sorted(files.items()):
        method, packed = _packed(content)
        path_name = name.encode()
        common = struct.pack(
            "<HHHHHIIIHH",
            _VERSION,
            0 if name.isascii() else _UTF8,
            method,
            0,  # midnight
            _DATE,
            zlib.crc32(content),
            len(packed),
            len(content),
            len(path_name),
            0,
        )
        listed += b"PK\x01\x02" + struct.pack("<H", _UNIX | _VERSION) + common
        listed += struct.pack("<HHHII", 0, 0, 0, _FILE, len(body)) + path_name
        body += b"PK\x03\x04" + common + path_name + packed
    count = len(files)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), len(body), 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(body + listed) + b"PK\x05\x06" + end)


@cache
def _packed(content: bytes) -> tuple[int, bytes]:
    """How, and as what: both extensions hold mostly the same files, so each is packed once."""
    packed = bytes(deflate_compress(content, _BEST))
    return (_DEFLATED, packed) if len(packed) < len(content) else (_STORED, content)
