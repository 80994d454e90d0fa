"""Traces of requests by OpenTelemetry, for those who switch them on.

FastAPI makes the spans. Where they go, and how many of them, say the variables of OpenTelemetry itself.
"""

from collections.abc import MutableMapping
from importlib.util import find_spec
from typing import Any

from fastapi.telemetry import TelemetryConfig

from api.core.settings import UnsafeSetting
from api.http.gates import STREAM_PATHS, WATCH_PATHS

SECRET_PATHS = "/calendar/"
"""Addresses below it hold a secret, which must not be in a span."""


def telemetry_config(*, is_traced: bool) -> TelemetryConfig:
    """Return the telemetry settings of FastAPI. Raises UnsafeSetting if the libraries for traces are not installed.

    Numbers are at /metrics and errors in the log, so only traces are made.
    """
    if is_traced and (find_spec("opentelemetry.sdk") is None or find_spec("opentelemetry.exporter") is None):
        raise UnsafeSetting("SIAGA_TRACES needs further libraries. Install them: pip install 'siaga[traces]'")
    return {
        "tracing": is_traced,
        "metrics": False,
        "logs": False,
        "auto_configure": is_traced,
        "operation_spans": False,
        "exclude": is_untraced,
    }


def is_untraced(scope: MutableMapping[str, Any]) -> bool:
    """A stream has no span, because that would be as long as the stream is open."""
    path: str = scope.get("path", "")
    return path in (*WATCH_PATHS, *STREAM_PATHS) or path.startswith(SECRET_PATHS)
