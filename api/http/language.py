"""In which language people are answered: Indonesian where they ask for it, else English."""

from starlette.datastructures import Headers

from api.http.accept_header import wishes


def language_of(headers: Headers) -> str:
    """The one of id and en that `Accept-Language` likes best."""
    for name in wishes(headers.get("accept-language", "")):
        subtag = name.partition("-")[0]
        if subtag in ("id", "en"):
            return subtag
    return "en"
