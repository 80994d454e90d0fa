"""In which language people are answered: Indonesian where they ask for it, else English."""

from starlette.datastructures import Headers


def language_of(headers: Headers) -> str:
    """The one of id and en that `Accept-Language` likes best."""
    wishes = [_wish(part) for part in headers.get("accept-language", "").split(",")]
    best = max((w for w in wishes if w[1] in ("id", "en")), key=lambda w: w[0], default=(0.0, "en"))
    return best[1]


def _wish(part: str) -> tuple[float, str]:
    name, _, quality = part.strip().partition(";q=")
    try:
        weight = float(quality or 1)
    except ValueError:
        weight = 0.0
    return weight, name.strip().lower()[:2]
