"""The settings of an installation: environment variables that begin with SIAGA_."""

import os
import re
from datetime import UTC
from ipaddress import ip_address, ip_network
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

PREFIX = "SIAGA_"
NOT_SETTINGS = re.compile(r"SIAGA_TOKEN|SIAGA_TEST_.*")
"""Variables that are no settings: the caller's token in the README's examples, and those of the tests."""


DEFAULT_DATABASE_URL = "sqlite:///var/siaga.db"


PreparedStatements = Literal["auto", "off"]


class UnsafeSetting(Exception):
    """The settings do not allow a safe start; the message says what to do."""


ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.+", re.ASCII)


def _require_iso_time(value: object) -> object:
    """Refuse a bare number: pydantic would read it as seconds since 1970."""
    if isinstance(value, str) and not ISO_TIME.fullmatch(value):
        raise PydanticCustomError("datetime_type", "It must be a time such as 2024-11-26T20:00:00+08:00")
    return value


FixedInstant = Annotated[
    AwareDatetime, BeforeValidator(_require_iso_time), AfterValidator(lambda instant: instant.astimezone(UTC))
]


def _require_networks(value: str) -> str:
    """Refuse what is no list of networks."""
    for network in filter(None, value.split(",")):
        ip_network(network.strip())
    return value


ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?", re.ASCII)


def _require_origins(value: str) -> str:
    """Refuse what is no list of origins. `*` is none: every page that an office opens could then ask."""
    for origin in split_origins(value):
        if not ORIGIN.fullmatch(origin):
            raise PydanticCustomError("origin", "It must be origins such as https://peta.example.go.id, with commas")
    return value


def _require_origin(value: str) -> str:
    """Refuse what is no single origin."""
    if value and not ORIGIN.fullmatch(value):
        raise PydanticCustomError("origin", "It must be an origin such as https://siaga.example.go.id")
    return value


def split_origins(origins: str) -> list[str]:
    return [origin.strip() for origin in origins.split(",") if origin.strip()]


class Settings(BaseSettings):
    """The docstring of a setting is its text in `docs/reference/settings.md`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, use_attribute_docstrings=True)

    database_url: str = DEFAULT_DATABASE_URL
    """The database: an SQLite file, or PostgreSQL as in `postgresql+psycopg://user@host/name`."""
    prepared_statements: PreparedStatements = "auto"
    """Whether PostgreSQL prepares frequent statements. `auto`: yes, unless a pooler is in between that does not keep
    track of them. `off`: no, for a pooler that Siaga does not recognize."""
    host: str = "127.0.0.1"
    """The address to listen on."""
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    """The port to listen on."""
    workers: Annotated[int, Field(ge=1, le=64)] = 1
    """How many processes serve. On SQLite exactly one."""
    checkpoint_key: Annotated[str, Field(repr=False)] = ""
    """The key that signs the checkpoints: 32 random bytes in base64. Empty: the key is in the file."""
    checkpoint_key_file: str = "var/checkpoint.key"
    """The file with the key that signs the checkpoints. The first start makes it."""
    admin_token_file: str = "var/admin.env"
    """Where the first start writes the first token."""
    demo_token_file: str = "var/demo.env"
    """Where an exercise writes its tokens."""
    cors_origins: Annotated[str, AfterValidator(_require_origins)] = ""
    """Pages of these origins, split by commas, may call from a browser: `https://peta.example.go.id`. Empty: none."""
    origin: Annotated[str, AfterValidator(_require_origin)] = ""
    """Where browsers reach the server: `https://siaga.example.go.id`. Needed behind a proxy that does not pass on the
    `Host` of the browser, for whole addresses from `siaga sign-in-link`, and for links in calendars."""
    session_days: Annotated[int, Field(ge=1, le=366)] = 30
    """Days after which a browser is signed out, if its token or sign-in link does not end before."""
    device_key_days: Annotated[int, Field(ge=1, le=3660)] = 180
    """Days after which the key of a device that nobody uses is deleted, so that nobody can read what it holds."""
    primary_url: Annotated[str, AfterValidator(_require_origin)] = ""
    """On a replica: where the server of the primary is, such as `https://siaga.example.go.id`. Callers of writes are
    told, and it gets reads, with the tokens of their callers, that the replica cannot answer yet. So `http` only in a
    network of your own. Empty: they get 503."""
    replica_lag: Annotated[float, Field(ge=1, le=3600)] = 5.0
    """On a replica: seconds that it may be behind the primary. For so long it may take a token that was revoked.
    Beyond them it answers 503. The clocks of the databases must agree."""
    region_scheme: str = ""
    """A file that says how regions are coded: root, levels, codes, time zones; and texts. Empty: Indonesia's,
    `api/core/region_scheme.toml`."""
    body_limit: Annotated[int, Field(ge=1024, le=64 * 1024 * 1024)] = 8 * 1024 * 1024
    """How many bytes the body of a request may have."""
    connections: Annotated[int, Field(ge=16, le=65_536)] = 4096
    """How many clients may be connected to a process at once. An idle one takes some kilobytes and a file handle."""
    streams: Annotated[int, Field(ge=0, le=65_536)] = 1024
    """How many streams of changes may be open in a process at once, beside `connections`. 0: none."""
    keep_alive: Annotated[int, Field(ge=1, le=3600)] = 15
    """Seconds for which a connection is kept between two requests."""
    webhook_networks: Annotated[str, AfterValidator(_require_networks)] = ""
    """Networks that are not public and to which webhooks may be sent all the same, with commas: `10.20.0.0/16`. There
    any port and `http` may be used. Empty: none."""
    witnesses: str = ""
    """Witnesses that cosign checkpoints, with commas: of each its verifier key, a space, and the address below which it
    takes `add-checkpoint`: `witness.example/w1+1234abcd+BASE64 https://witness.example/w1`. [Observe the
    log](../how-to/observe-the-log.md) says what for. Empty: none."""
    delivery_log_days: Annotated[int, Field(ge=1, le=366)] = 30
    """Days for which the log of what webhooks have sent is kept."""
    metrics_from: Annotated[str, AfterValidator(_require_networks)] = ""
    """Networks that may read /metrics without a token, with commas: `127.0.0.1/32,10.0.0.0/8`."""
    metrics_folder: str = ""
    """Where workers share their numbers; `siaga serve` sets it if there are several."""
    traces: bool = False
    """Whether traces of requests go to an OpenTelemetry collector: [Watch a server](../how-to/watch-a-server.md)."""
    migrate: Literal["start", "check"] = "start"
    """Whether a start upgrades an older schema (`start`) or refuses it (`check`), so that only `siaga migrate` does."""
    now: FixedInstant | None = None
    """An instant with its zone at which the clock is stopped. Refused unless the database is marked as simulated."""

    def may_scrape(self, address: str) -> bool:
        """Whether this address may read the metrics without a token."""
        if not self.metrics_from:
            return False
        try:
            client_address = ip_address(address)
        except ValueError:  # a socket of this machine has no address
            return False
        return any(client_address in ip_network(network.strip()) for network in self.metrics_from.split(","))

    def checked_for_safety(self) -> "Settings":
        """Return these settings, or raise UnsafeSetting."""
        check_database_url(self.database_url)
        if self.workers > 1 and self.database_url.startswith("sqlite"):
            raise UnsafeSetting(
                "SQLite lets one process write at a time, so Siaga runs one worker on it. "
                "Start with --workers 1, or set SIAGA_DATABASE_URL to a PostgreSQL database."
            )
        return self


def load(**overrides: object) -> Settings:
    """Read the settings from the environment. `overrides` (from the command line) win unless they are None.

    Raises UnsafeSetting for an unknown variable, an invalid value or an unsafe combination.
    """
    variable_names = {PREFIX + name.upper() for name in Settings.model_fields}
    for name in os.environ:
        if name.startswith(PREFIX) and name not in variable_names and not NOT_SETTINGS.fullmatch(name):
            raise UnsafeSetting(f"{name} is not a setting of Siaga. There are: {', '.join(sorted(variable_names))}.")
    try:
        return Settings(**{name: value for name, value in overrides.items() if value is not None}).checked_for_safety()  # type: ignore[arg-type]
    except ValidationError as error:
        mistakes = "; ".join(f"{PREFIX}{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise UnsafeSetting(f"Correct these settings: {mistakes}.") from None


def _is_in_memory(url: str, database_name: str | None) -> bool:
    return not database_name or ":memory:" in database_name or "mode=memory" in url


def check_database_url(url: str) -> None:
    """Raises UnsafeSetting unless it names an SQLite file or a PostgreSQL database."""
    try:
        parsed_url = make_url(url)
    except (ArgumentError, ValueError):
        raise UnsafeSetting(
            "SIAGA_DATABASE_URL is no database URL. Write sqlite:///var/siaga.db or "
            "postgresql+psycopg://user@host/name."
        ) from None
    if parsed_url.drivername not in ("sqlite", "postgresql", "postgresql+psycopg"):
        raise UnsafeSetting(
            "SIAGA_DATABASE_URL must begin with sqlite:/// or postgresql+psycopg://; others are not tested."
        )
    if parsed_url.drivername == "sqlite" and _is_in_memory(url, parsed_url.database):
        raise UnsafeSetting(
            "An SQLite database in memory is lost when Siaga stops. Name a file: sqlite:///var/siaga.db."
        )
