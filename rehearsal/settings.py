"""The deployer's client and test record: one JSON file.

{"environment": "sandbox", "client_id": "APP-XXXXXXXXXXXXXXXX", "client_secret_file": "secret.txt",
 "redirect_uris": ["https://<extension id>.chromiumapp.org/orcid"], "record": "0000-0001-2345-6789"}
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, StringConstraints, ValidationError, field_validator

from relay.credentials import Credentials, SettingsError, told


class Settings(Credentials):
    """Whose client it is, and the one record that it may write to. Of its addresses the first is used throughout."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    environment: str
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

    @property
    def redirect(self) -> str:
        return self.redirect_uris[0]


def read_settings(file: Path) -> Settings:
    """The settings in `file`. Raises SettingsError."""
    try:
        return Settings.model_validate_json(file.read_bytes())
    except ValidationError as error:
        raise told(f"{file} is not right:", error) from None
    except OSError as error:
        raise SettingsError(f"{error.filename} cannot be read: {error.strerror}.") from error
