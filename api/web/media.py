"""Which form of an answer a caller wants: the `Accept` header against what is served."""

from typing import Any

from fastapi import Request

from api.errors import NotAcceptable

GEOJSON = "application/geo+json"
CSV = "text/csv"


def alternative(form: str) -> dict[int | str, dict[str, Any]]:
    """For `responses=`: the answer also comes in this form."""
    return {200: {"content": {form: {}}}}


def offers(request: Request, *forms: str) -> str:
    """The first form that `Accept` names, the first of all where it leaves the choice to us."""
    wishes = [part.partition(";")[0].strip().lower() for part in request.headers.get("accept", "*/*").split(",")]
    for wish in wishes:
        for form in forms:
            if wish in (form, "*/*", form.partition("/")[0] + "/*"):
                return form
    raise NotAcceptable(offers=", ".join(forms))
