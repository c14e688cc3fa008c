"""The relay's configuration: one JSON file, or `RELAY_…` in the environment, which goes before it.

{"environment": "sandbox", "client_id": "APP-XXXXXXXXXXXXXXXX", "client_secret_file": "/run/secrets/orcid",
 "redirect_uris": ["https://<extension id>.chromiumapp.org/orcid"],
 "origins": ["chrome-extension://<extension id>", "moz-extension://*"]}
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, IPvAnyNetwork, StringConstraints, ValidationError
from pydantic_settings import (
    BaseSettings,
    JsonConfigSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from relay.credentials import Credentials, SettingsError, told

SITES = {"production": "https://orcid.org", "sandbox": "https://sandbox.orcid.org"}

# Firefox gives each installation an address of its own, so its origins cannot be listed.
Origin = Annotated[
    str,
    StringConstraints(
        pattern=r"^(chrome-extension://[a-p]{32}|moz-extension://(\*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))$"
    ),
]


class Settings(Credentials, BaseSettings):
    """What a deployer decides."""

    model_config = SettingsConfigDict(env_prefix="RELAY_", extra="forbid", frozen=True)

    environment: Literal["production", "sandbox"]
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
        raise told("The relay's configuration is not right:", error) from None
    except OSError as error:
        raise SettingsError(f"{error.filename} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise SettingsError(f"The configuration file {file} is not JSON: {error}.") from error
