"""What the URL of a database may ask for. A mistake in it is refused in plain words before anything connects."""

from collections.abc import Mapping
from typing import Any

import psycopg
from sqlalchemy import URL, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from api.core.settings import UnsafeSetting

PARAMETERS = {option.keyword.decode() for option in psycopg.pq.Conninfo.get_defaults()}
"""The parameters that PostgreSQL's own library takes in a URL."""
MANY_VALUED = {"host", "port"}


def check_parameters(url: str) -> None:
    """Raises UnsafeSetting for a parameter that does not exist, has no such value, or makes Siaga unreachable."""
    parsed_url = make_url(url)
    if parsed_url.get_backend_name() == "postgresql":
        _check_names(parsed_url.query)
        _check_hosts(parsed_url)
    try:
        create_engine(url).dialect.create_connect_args(parsed_url)
    except (ArgumentError, TypeError, ValueError) as error:
        raise _refusal(str(error)) from None


def _check_names(query: Mapping[str, Any]) -> None:
    for name, value in query.items():
        if name == "prepare_threshold":
            raise _refusal("prepare_threshold is set by SIAGA_PREPARED_STATEMENTS")
        if name not in PARAMETERS:
            raise _refusal(f"there is no parameter {name!r}; PostgreSQL has: {', '.join(sorted(PARAMETERS))}")
        if not isinstance(value, str) and name not in MANY_VALUED:
            raise _refusal(f"{name} is given more than once")


def _check_hosts(url: URL) -> None:
    """Several hosts are one database only if each connection goes to the primary among them."""
    hosts, wanted_server = url.query.get("host", ""), url.query.get("target_session_attrs")
    if wanted_server == "read-write":
        raise _refusal(
            "with target_session_attrs=read-write no server is found while the primary is set to read only, "
            "and Siaga could not even read. Write target_session_attrs=primary"
        )
    has_many_hosts = not isinstance(hosts, str) or "," in hosts
    if has_many_hosts and wanted_server is None:
        raise _refusal("several hosts need target_session_attrs=primary, or a standby may be asked to write")


def _refusal(mistake: str) -> UnsafeSetting:
    return UnsafeSetting(f"Correct SIAGA_DATABASE_URL: {mistake}.")
