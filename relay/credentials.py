"""A client of ORCID's as its deployer gives it: the relay and the rehearsal read it alike."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, Field, SecretStr, StringConstraints, ValidationError, model_validator

RedirectUri = Annotated[str, StringConstraints(pattern=r"^https://[^\s?#]+$", max_length=500)]


class SettingsError(Exception):
    """What was given is not right. The text says what, one line a fault, and never a secret."""


class Credentials(BaseModel):
    """The client. A secret is given by `client_secret` or a file that holds nothing else."""

    client_id: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]+$")]
    client_secret: SecretStr | None = None
    client_secret_file: Path | None = None
    # As registered, and exactly as the extension sends them.
    redirect_uris: list[RedirectUri] = Field(min_length=1)

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


def told(heading: str, error: ValidationError) -> SettingsError:
    """The faults under this heading; never what was given, for it may be the secret."""
    faults = [
        f"  {'.'.join(map(str, one['loc'])) or 'as a whole'}: {one['msg'].removeprefix('Value error, ')}"
        for one in error.errors()
    ]
    return SettingsError("\n".join([heading, *faults]))
