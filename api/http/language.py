"""The language of messages: Indonesian if the caller prefers it, else English."""

from starlette.datastructures import Headers

from api.http.accept import preferences


def language_of(headers: Headers) -> str:
    """The language that a request asks for."""
    return preferred_language(headers.get("accept-language", ""))


def preferred_language(accept_language: str) -> str:
    """`id` or `en`, whichever `Accept-Language` prefers; `en` if it names neither."""
    for preference in preferences(accept_language):
        language = preference.partition("-")[0]
        if language in ("id", "en"):
            return language
    return "en"
