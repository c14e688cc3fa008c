"""The client configuration that a deployer builds in (`build.py build --orcid-client FILE`)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, model_validator


class ClientError(Exception):
    """The client configuration is not right. The text says what is wrong and what it should be."""


class Client(BaseModel):
    """An ORCID client. It turns a code into a token by its secret, or by a relay that has the secret."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    environment: Literal["production", "sandbox"]
    client_id: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]+$")]
    client_secret: Annotated[str, StringConstraints(min_length=1)] | None = None
    relay_url: Annotated[str, StringConstraints(pattern=r"^https://[^\s/]+(/\S*)?$")] | None = None
    assisted_entry: bool | None = None
    report_url: Annotated[str, StringConstraints(pattern=r"^(https://|mailto:)\S+$")] | None = None
    welcome: bool | None = None
    publishers_url: Annotated[str, StringConstraints(pattern=r"^(https://[^\s/]+(/\S*)?)?$")] | None = None
    authors_url: Annotated[str, StringConstraints(pattern=r"^(https://[^\s/]+(/\S*)?)?$")] | None = None
    mailto: Annotated[str, StringConstraints(pattern=r"^[^\s@]+@[^\s@]+\.[^\s@]+$")] | None = None

    @model_validator(mode="after")
    def _one_way_to_a_token(self) -> Self:
        if (self.client_secret is None) == (self.relay_url is None):
            raise ValueError("give either client_secret or relay_url, not both and not neither")
        return self


def read_client(path: Path) -> str:
    """The configuration as it is built in (`client.json`). Raises ClientError."""
    try:
        client = Client.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ClientError(f"The client configuration {path} cannot be read: {error.strerror}.") from error
    except ValidationError as error:
        faults = [
            f"  {'.'.join(map(str, fault['loc'])) or 'as a whole'}: {fault['msg']}"
            for fault in error.errors()
        ]
        raise ClientError("\n".join([f"The client configuration {path} is not right:", *faults])) from error
    return client.model_dump_json(exclude_none=True, indent=2) + "\n"
