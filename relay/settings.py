"""The relay's configuration: one JSON file, or `RELAY_…` in the environment, which goes before it.

{"environment": "sandbox", "client_id": "APP-XXXXXXXXXXXXXXXX", "client_secret_file": "/run/secrets/orcid",
 "redirect_uris": ["https://<extension id>.chromiumapp.org/orcid"],
 "origins": ["chrome-extension://<extension id>", "moz-extension://*"]}
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, IPvAnyNetwork, SecretStr, StringConstraints, ValidationError, model_validator
from pydantic_settings import (
    BaseSettings,
    JsonConfigSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

SITES = {"production": "https://orcid.org", "sandbox": "https://sandbox.orcid.org"}

RedirectUri = Annotated[str, StringConstraints(pattern=r"^https://[^\s?#]+$", max_length=500)]
# Firefox gives each installation an address of its own, so its origins cannot be listed.
Origin = Annotated[
    str,
    StringConstraints(
        pattern=r"^(chrome-extension://[a-p]{32}|moz-extension://(\*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))$"
    ),
]


class SettingsError(Exception):
    """The configuration is not right. The text says what, one line a fault, and never a secret."""


class Settings(BaseSettings):
    """What a deployer decides. A secret is given by `client_secret` or a file that holds nothing else."""

    model_config = SettingsConfigDict(env_prefix="RELAY_", extra="forbid", frozen=True)

    environment: Literal["production", "sandbox"]
    client_id: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]+$")]
    client_secret: SecretStr | None = None
    client_secret_file: Path | None = None
    redirect_uris: list[RedirectUri] = Field(min_length=1)
    origins: list[Origin] = Field(min_length=1)
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    # Proxies in front, whose X-Forwarded-For tells the real address. Without one: none.
    trusted_proxies: list[IPvAnyNetwork] = []
    # A person needs two requests a session; an institution's people may share an address.
    requests_per_minute: Annotated[int, Field(ge=1)] = 60
    burst: Annotated[int, Field(ge=1)] = 30
    # Seconds that ORCID may take.
    timeout: Annotated[float, Field(gt=0, le=120)] = 20

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
    def site(self) -> str:
        """The address of the ORCID that the client is registered with."""
        return SITES[self.environment]


def read_settings(file: Path | None) -> Settings:
    """The configuration of `file` (None: of the environment alone). Raises SettingsError."""

    class FromFile(Settings):
        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,
            file_secret_settings: PydanticBaseSettingsSource,
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            return (env_settings, *([JsonConfigSettingsSource(settings_cls, file)] if file else []))

    if file is not None and not file.is_file():
        raise SettingsError(f"There is no configuration file {file}.")
    try:
        return FromFile()
    except ValidationError as error:
        # Never the input: it may be the secret.
        faults = [
            f"  {'.'.join(map(str, one['loc'])) or 'as a whole'}: {one['msg']}" for one in error.errors()
        ]
        raise SettingsError("\n".join(["The relay's configuration is not right:", *faults])) from None
    except OSError as error:
        raise SettingsError(f"{error.filename} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise SettingsError(f"The configuration file {file} is not JSON: {error}.") from error
