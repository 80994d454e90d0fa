"""Which form of an answer a caller wants: the `Accept` header against what is served."""

from typing import Any

from fastapi import Request

from api.core.errors import NotAcceptable
from api.http.accept_header import wishes
from api.http.spreadsheets import XLSX as XLSX

GEOJSON = "application/geo+json"
CSV = "text/csv"
NDJSON = "application/x-ndjson"
NOTE = "text/plain"
JSON, MARKDOWN, HTML = "application/json", "text/markdown", "text/html"


def alternative(*forms: str) -> dict[int | str, dict[str, Any]]:
    """For `responses=`: the answer also comes in these forms."""
    return {200: {"content": {form: {} for form in forms}}}


def offers(request: Request, *forms: str) -> str:
    """The form that `Accept` likes best, the first of all where it leaves the choice to us."""
    header = request.headers.get("accept", "").strip() or "*/*"
    for wish in wishes(header):
        for form in forms:
            if wish in (form, "*/*", form.partition("/")[0] + "/*"):
                return form
    raise NotAcceptable(offers=", ".join(forms))
