"""The last answers to GETs, kept by their ETags, so that what has not changed is not sent again."""

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

import httpx2

WAS_KEPT = "was_kept"
"""The extension of a response that the server did not send again, because it has not changed."""

AnswerKey = tuple[str, ...]


@dataclass(frozen=True)
class KeptAnswer:
    etag: str
    headers: list[tuple[str, str]]
    content: bytes

    def response(self, request: httpx2.Request) -> httpx2.Response:
        """The answer as if the server had sent it again."""
        return httpx2.Response(
            200, headers=self.headers, content=self.content, request=request, extensions={WAS_KEPT: True}
        )


class KeptAnswers:
    """Keeps the answers that were asked for last, as long as they fit. Threads may share it."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._answers: OrderedDict[AnswerKey, KeptAnswer] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def find(self, request: httpx2.Request) -> KeptAnswer | None:
        """The kept answer to the request, unless the request brings a condition of its own."""
        if request.method != "GET" or "If-None-Match" in request.headers:
            return None
        with self._lock:
            answer = self._answers.get(_key(request))
            if answer is not None:
                self._answers.move_to_end(_key(request))
            return answer

    def keep(self, response: httpx2.Response) -> None:
        """Keep an answer that has been read, if it is one to a GET, in JSON, and has an ETag."""
        etag, media_type = response.headers.get("ETag"), response.headers.get("Content-Type", "")
        if response.request.method != "GET" or response.status_code != 200 or not etag or "json" not in media_type:
            return
        sent_headers = [it for it in response.headers.multi_items() if it[0].lower() not in _OF_ONE_TRANSFER]
        answer = KeptAnswer(etag, sent_headers, response.content)
        with self._lock:
            self._forget(_key(response.request))
            if len(answer.content) <= self._max_bytes:
                self._answers[_key(response.request)] = answer
                self._bytes += len(answer.content)
            while self._bytes > self._max_bytes:
                self._forget(next(iter(self._answers)))

    def _forget(self, key: AnswerKey) -> None:
        answer = self._answers.pop(key, None)
        self._bytes -= 0 if answer is None else len(answer.content)


_OF_ONE_TRANSFER = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection", "date"})
"""Headers that do not belong to an answer but to one transfer of it."""


def _key(request: httpx2.Request) -> AnswerKey:
    return (str(request.url), *(request.headers.get(it, "") for it in ("Accept", "Accept-Language", "Authorization")))
