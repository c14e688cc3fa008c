"""The deployer's client and test record: one JSON file.

{"environment": "sandbox", "client_id": "APP-XXXXXXXXXXXXXXXX", "client_secret_file": "secret.txt",
 "redirect_uris": ["https://<extension id>.chromiumapp.org/orcid"], "record": "0000-0001-2345-6789"}
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

RedirectUri = Annotated[str, StringConstraints(pattern=r"^https://[^\s?#]+$", max_length=500)]


class SettingsError(Exception):
    """The file is not right. The text says what, one line a fault, and never a secret."""


class Settings(BaseModel):
    """Whose client it is, and the one record that it may write to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    environment: str
    client_id: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]+$")]
    client_secret: SecretStr | None = None
    client_secret_file: Path | None = None
    # As registered, and exactly as the extension sends them; the first is used throughout.
    redirect_uris: list[RedirectUri] = Field(min_length=1)
    # The test record's iD. Whoever else signs in by mistake is signed out again, and nothing is written.
    record: Annotated[str, StringConstraints(pattern=r"^(\d{4}-){3}\d{3}[\dX]$")]

    @field_validator("environment")
    @classmethod
    def _sandbox_only(cls, value: str) -> str:
        if value != "sandbox":
            raise ValueError(
                'the rehearsal adds rows to a record and removes them; it runs against "sandbox" only, with a '
                "client of the sandbox"
            )
        return value

    @model_validator(mode="after")
    def _one_secret(self) -> Self:
        if (self.client_secret is None) == (self.client_secret_file is None):
            raise ValueError("give either client_secret or client_secret_file, not both and not neither")
        if not self.secret:
            raise ValueError("the client secret is empty")
        return self

    @property
    def secret(self) -> str:
        """The client's secret. Raises OSError where its file cannot be read."""
        if self.client_secret is not None:
            return self.client_secret.get_secret_value()
        if self.client_secret_file is None:
            raise TypeError("checked when it was read")
        return self.client_secret_file.read_text(encoding="utf-8").strip()

    @property
    def redirect(self) -> str:
        return self.redirect_uris[0]


def read_settings(file: Path) -> Settings:
    """The settings in `file`. Raises SettingsError."""
    try:
        return Settings.model_validate_json(file.read_bytes())
    except ValidationError as error:
        # Never the input: it may be the secret.
        faults = [
            f"  {'.'.join(map(str, one['loc'])) or 'as a whole'}: {one['msg'].removeprefix('Value error, ')}"
            for one in error.errors()
        ]
        raise SettingsError("\n".join([f"{file} is not right:", *faults])) from None
    except OSError as error:
        raise SettingsError(f"{error.filename} cannot be read: {error.strerror}.") from error
