"""The language of messages: Indonesian if the caller prefers it, else English."""

from starlette.datastructures import Headers

from api.http.accept import preferences


def language_of(headers: Headers) -> str:
    """`id` or `en`, whichever `Accept-Language` prefers; `en` if it names neither."""
    for preference in preferences(headers.get("accept-language", "")):
        language = preference.partition("-")[0]
        if language in ("id", "en"):
            return language
    return "en"
