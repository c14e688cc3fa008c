"""What the stores are told: complete, and true of the manifest."""

from __future__ import annotations

import json

from builder.manifest import read_manifest
from builder.paths import MANIFEST
from builder.store import STORE, reason_faults, store_files
from tests.pictures import MOST, README_PICTURES

ROOT = MANIFEST.parent


def test_every_permission_has_a_reason_and_every_reason_its_permission() -> None:
    manifest = read_manifest(MANIFEST)
    reasons = json.loads((STORE / "reasons.json").read_bytes())
    assert reason_faults(manifest, reasons) == []
    more = manifest.model_copy(update={"permissions": [*manifest.permissions, "cookies"]})
    assert reason_faults(more, reasons) == ["permissions: cookies has no reason"]
    less = manifest.model_copy(update={"permissions": manifest.permissions[1:], "content_scripts": []})
    assert reason_faults(less, reasons) == [f"permissions: {manifest.permissions[0]} is not asked for"]


def test_the_stores_are_told_each_permission() -> None:
    told = store_files(read_manifest(MANIFEST))
    assert sorted(told) == ["listing.md", "permissions.md", "privacy.md"]
    for permission in read_manifest(MANIFEST).host_permissions:
        assert f"| `{permission}` | " in told["permissions.md"].decode()


def test_the_pictures_of_the_readme_are_there_and_small() -> None:
    shown = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in README_PICTURES:
        assert f"(docs/pictures/{name})" in shown
        assert (ROOT / "docs" / "pictures" / name).stat().st_size <= MOST
