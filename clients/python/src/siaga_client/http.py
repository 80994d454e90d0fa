"""An HTTP client that repeats what may be repeated, keeps answers by their ETags, and raises refusals."""

from typing import Any

import httpx2

from siaga_client.errors import problem_of
from siaga_client.ids import new_id
from siaga_client.kept_answers import KeptAnswers
from siaga_client.retries import RetryPolicy, Tries

POSITION = "Siaga-Position"


class NotSiaga(httpx2.TransportError):
    """Something answered that is no Siaga, such as the sign-in page of a network."""


class RepeatingClient(httpx2.Client):
    """An `httpx2.Client` for one server and one token.

    Each POST without an `Idempotency-Key` gets one, so that it may be sent again and is done once. Each read shows what
    was written before, also where a replica answers. A request may bring a `RetryPolicy` of its own as the extension
    `retry`. Redirects are not followed: they would take the token along.
    """

    def __init__(self, retry: RetryPolicy, kept_bytes: int, **options: Any) -> None:
        super().__init__(**options)
        self._retry, self._kept_answers = retry, KeptAnswers(kept_bytes)
        self._position = ""
        """Of the last write, as the server called it. Empty: nothing was written."""

    def send(self, request: httpx2.Request, *, stream: bool = False, **options: Any) -> httpx2.Response:
        """Send the request until it is answered.

        Raises `Problem` for a refusal, and `NoAnswer` if nobody answers for as long as the policy waits.
        """
        self._complete(request)
        kept_answer = None if stream else self._kept_answers.find(request)
        if kept_answer is not None:
            request.headers["If-None-Match"] = kept_answer.etag
        tries = Tries(request, request.extensions.get("retry", self._retry))
        while True:
            try:
                response = super().send(request, stream=stream, **options)
                self._position = response.headers.get(POSITION, self._position)
                if response.status_code >= 400:
                    response.read()
            except httpx2.TransportError as error:
                tries.wait_after_silence(error)
                continue
            if response.status_code >= 400:
                tries.wait_after(problem_of(response))
            elif kept_answer is not None and response.status_code == 304:
                return kept_answer.response(request)
            elif (stranger := _stranger(response)) is not None:
                response.close()
                tries.wait_after_silence(stranger)
            else:
                if not stream:
                    self._kept_answers.keep(response)
                return response

    def _complete(self, request: httpx2.Request) -> None:
        """Add the headers that make it safe to repeat a POST, and let a read show what was written."""
        if request.method == "POST":
            request.headers.setdefault("Idempotency-Key", str(new_id()))
        elif self._position and request.method in ("GET", "HEAD"):
            request.headers.setdefault(POSITION, self._position)


def _stranger(response: httpx2.Response) -> NotSiaga | None:
    """What to say of a success that Siaga would not answer: a redirect, or HTML to who asked for JSON."""
    if response.has_redirect_location:
        return NotSiaga(f"it redirects to {response.headers.get('Location', '')}, so the address may be wrong")
    media_type = response.headers.get("Content-Type", "")
    if response.request.headers.get("Accept") == "application/json" and "html" in media_type:
        return NotSiaga("something answers with a page instead of data")
    return None
