"""Content negotiation: the `Accept` header against the media types that a route serves."""

from fastapi import Request

from api.core.errors import NotAcceptable

GEOJSON = "application/geo+json"
CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NDJSON = "application/x-ndjson"
PARQUET = "application/vnd.apache.parquet"
PLAIN_TEXT = "text/plain"
OCTETS = "application/octet-stream"
JSON, MARKDOWN, HTML = "application/json", "text/markdown", "text/html"


def negotiate(request: Request, *media_types: str) -> str:
    """The media type that `Accept` prefers, or the first one if it accepts anything. Raises NotAcceptable."""
    accept_header = request.headers.get("accept", "").strip() or "*/*"
    for preference in preferences(accept_header):
        for media_type in media_types:
            if preference in (media_type, "*/*", media_type.partition("/")[0] + "/*"):
                return media_type
    raise NotAcceptable(offers=", ".join(media_types))


def preferences(header: str) -> list[str]:
    """The values of a header such as `Accept`, in lower case and by falling weight (RFC 9110 12.4.2).

    Values with weight 0 are left out.
    """
    weighted_values = [_parse_preference(preference) for preference in header.split(",") if preference.strip()]
    return [value for weight, value in sorted(weighted_values, key=lambda pair: -pair[0]) if weight > 0]


def _parse_preference(preference: str) -> tuple[float, str]:
    """Weight and value; a weight that cannot be read counts as 0."""
    value, *parameters = (piece.strip().lower() for piece in preference.split(";"))
    weight = next((parameter[2:].strip() for parameter in parameters if parameter.startswith("q=")), "1")
    try:
        return min(max(float(weight), 0.0), 1.0), value
    except ValueError:
        return 0.0, value
