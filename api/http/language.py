"""The language of messages: Indonesian if the caller prefers it, else English."""

from contextvars import ContextVar

from starlette.datastructures import Headers

from api.http.accept import preferences

ANSWER_LANGUAGE: ContextVar[str] = ContextVar("answer_language", default="en")
"""The language of the request that is being answered. The front middleware sets it before the route runs."""


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
