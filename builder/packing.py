"""Archives that come out the same from the same files: names sorted, dates and rights fixed."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

_DATE = (2020, 1, 1, 0, 0, 0)
_FILE = 0o100644 << 16
_UNIX = 3


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Pack the files, by path, into a zip. The same files give the same bytes, whenever and wherever."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _FILE
            archive.writestr(entry, content)
