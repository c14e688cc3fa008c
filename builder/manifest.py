"""The manifest: one file, checked, from which each browser's variant is derived."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

Target = Literal["chromium", "firefox"]
TARGETS: tuple[Target, ...] = ("chromium", "firefox")

_File = Annotated[str, StringConstraints(pattern=r"^[\w-]+(/[\w.-]+)*(\.[\w-]+)$")]
_Match = Annotated[str, StringConstraints(pattern=r"^https?://[^/]+/.*$")]
_Size = Annotated[str, StringConstraints(pattern=r"^[0-9]+$")]


class ManifestError(Exception):
    """The manifest is not well formed. One line a fault."""


class _Model(BaseModel):
    """Every key is known: a misspelt one is an error here, not a feature that is silently off."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class DataCollection(_Model):
    required: list[str]


class Gecko(_Model):
    id: str
    strict_min_version: str
    data_collection_permissions: DataCollection


class GeckoAndroid(_Model):
    """Firefox for Android learned of `data_collection_permissions` later, and wants its own minimum."""

    strict_min_version: str


class BrowserSettings(_Model):
    gecko: Gecko
    gecko_android: GeckoAndroid


class Action(_Model):
    default_title: str
    default_icon: dict[_Size, _File]


class SuggestedKey(_Model):
    default: Annotated[str, StringConstraints(pattern=r"^(Alt|Ctrl)(\+Shift)?\+[A-Z0-9]$")]


class Command(_Model):
    suggested_key: SuggestedKey


class Background(_Model):
    """Firefox's event page loads `scripts`, which is one module. Chromium's `service_worker` is made from
    it by the build (`builder.worker`)."""

    service_worker: _File
    scripts: list[_File]
    type: Literal["module"]


class ContentScript(_Model):
    matches: list[_Match]
    js: list[_File]
    css: list[_File] = []
    run_at: Literal["document_start", "document_end", "document_idle"]


class WebAccessible(_Model):
    resources: list[_File]
    matches: list[_Match]
    use_dynamic_url: bool = False


class Options(_Model):
    page: _File
    open_in_tab: bool


class Storage(_Model):
    managed_schema: _File


class SecurityPolicy(_Model):
    extension_pages: str


class Manifest(_Model):
    """`manifest.json` of the checkout."""

    manifest_version: Literal[3]
    name: str
    short_name: str
    description: str
    default_locale: str
    version: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+){0,3}$")]
    key: str
    minimum_chrome_version: str
    browser_specific_settings: BrowserSettings
    icons: dict[_Size, _File]
    action: Action
    commands: dict[Literal["_execute_action"], Command]
    permissions: list[str]
    host_permissions: list[_Match]
    optional_host_permissions: list[_Match] = []
    background: Background
    content_scripts: list[ContentScript]
    web_accessible_resources: list[WebAccessible]
    options_ui: Options
    storage: Storage
    content_security_policy: SecurityPolicy

    def files(self, target: Target) -> Iterator[str]:
        """Every file that one browser's variant names."""
        yield from self.icons.values()
        yield from self.action.default_icon.values()
        if target == "chromium":
            yield self.background.service_worker
            yield self.storage.managed_schema
        else:
            yield from self.background.scripts
        for script in self.content_scripts:
            yield from script.js
            yield from script.css
        for accessible in self.web_accessible_resources:
            yield from accessible.resources
        yield self.options_ui.page
        yield f"_locales/{self.default_locale}/messages.json"


def read_manifest(path: Path) -> Manifest:
    """The manifest, checked. Raises ManifestError with one line for each fault."""
    try:
        return Manifest.model_validate_json(path.read_bytes())
    except ValidationError as error:
        faults = [f"  {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()]
        raise ManifestError("\n".join([f"{path.name} is not right:", *faults])) from error


def variant(manifest: Manifest, target: Target) -> dict[str, Any]:
    """The manifest as one browser takes it, without keys that it would warn of."""
    data = manifest.model_dump(exclude_defaults=True)
    if target == "chromium":
        del data["browser_specific_settings"]
        del data["background"]["scripts"], data["background"]["type"]
        return data
    del data["key"]
    del data["minimum_chrome_version"]
    del data["background"]["service_worker"]
    del data["storage"]  # Firefox has no schema for managed storage: it takes a native manifest as it is
    for accessible in data["web_accessible_resources"]:
        accessible.pop("use_dynamic_url", None)  # Firefox's addresses are random in themselves
    return data
