"""The client: what generators cannot know about Siaga, and nothing about single resources but reports."""

import random
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import inf
from types import TracebackType
from typing import Any, NamedTuple

import httpx2

from siaga_client.changes import ChangePages, ChangeStream
from siaga_client.http import RepeatingClient
from siaga_client.ids import new_id
from siaga_client.kept_answers import WAS_KEPT
from siaga_client.retries import RetryPolicy
from siaga_client.values import fill_path, to_json
from siaga_client.version import VERSION

JSON = "application/json"
ITEM = "/v1/readiness-checklists/{region}/items/{requirement}"


class Answer(NamedTuple):
    """The body of an answer with what its headers say of it."""

    body: Any
    etag: str | None
    """For `If-Match`, when you change what you have read."""
    is_unchanged: bool
    """Whether the server said that nothing has changed: then the body is the one that was kept."""


class SiagaClient:
    """A client for one server and one token. Threads may share it.

    A path may have places, as in the documentation of the API: `get("/v1/readiness/{region}", region="64")`. Other
    parameters go into the query.
    """

    def __init__(
        self,
        url: str,
        token: str,
        *,
        language: str = "en",
        retry: RetryPolicy | None = None,
        timeout: float = 40.0,
        kept_bytes: int = 32 * 1024 * 1024,
        **options: Any,
    ) -> None:
        """`language`: `id` or `en`, of sentences. `timeout`: seconds for one answer; a busy server may take ten.

        `kept_bytes`: the room for answers that are kept by their ETags. `options`: those of `httpx2.Client`, such as
        `proxy`, `verify` and `trust_env`.
        """
        self._retry = retry or RetryPolicy()
        self.http = RepeatingClient(
            self._retry,
            kept_bytes,
            base_url=url,
            headers={
                "Authorization": f"Bearer {token}",
                "Accept": JSON,
                "Accept-Language": language,
                "User-Agent": f"siaga-client-python/{VERSION}",
            },
            timeout=httpx2.Timeout(timeout, connect=10.0),
            **options,
        )
        """Sends any request, with the same patience. The generated functions take it."""

    def __enter__(self) -> "SiagaClient":
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.http.close()

    def ask(self, path: str, /, **parameters: Any) -> Answer:
        """GET with the ETag. What has not changed since the last time is not sent again."""
        return _answer_of(self._send("GET", path, parameters))

    def get(self, path: str, /, **parameters: Any) -> Any:
        """GET the body alone."""
        return self.ask(path, **parameters).body

    def post(
        self,
        path: str,
        /,
        body: Any = None,
        *,
        idempotency_key: str | None = None,
        if_match: str | None = None,
        **parameters: Any,
    ) -> Any:
        """POST, over a bad line until it is answered, and once.

        Keep an `idempotency_key` of your own where a program that was killed has to send the same again.
        """
        headers = {"Idempotency-Key": idempotency_key, "If-Match": if_match}
        return _answer_of(self._send("POST", path, parameters, body, headers)).body

    def patch(self, path: str, /, body: Any, *, if_match: str, **parameters: Any) -> Any:
        """PATCH what you have read with `ask`, whose ETag is `if_match`. 412: somebody was there first."""
        return _answer_of(self._send("PATCH", path, parameters, body, {"If-Match": if_match})).body

    def put(self, path: str, /, body: Any = None, **parameters: Any) -> Any:
        return _answer_of(self._send("PUT", path, parameters, body)).body

    def delete(self, path: str, /, **parameters: Any) -> Any:
        return _answer_of(self._send("DELETE", path, parameters)).body

    def pages(self, path: str, /, **parameters: Any) -> Iterator[dict[str, Any]]:
        """The pages of a list, one after the other."""
        page = self.get(path, **parameters)
        yield page
        while page["next"] is not None and page.get("more", True):
            page = self.get(path, **{**parameters, "after": page["next"]})
            yield page

    def rows(self, path: str, /, **parameters: Any) -> Iterator[dict[str, Any]]:
        """The rows of a list, from all its pages. `limit` is the size of a page."""
        for page in self.pages(path, **{"limit": 500, **parameters}):
            yield from page["items"]

    def poll(self, path: str, /, every: float = 15.0, **parameters: Any) -> Iterator[Any]:
        """The body now, and again whenever it has changed, for ever. It asks every so many seconds.

        While nobody answers it goes on asking. Raises `Problem` for a refusal.
        """
        patient = replace(self._retry, unanswered_for=inf, asked_to_wait_for=inf)
        is_first = True
        while True:
            answer = _answer_of(self._send("GET", path, parameters, extensions={"retry": patient}))
            if is_first or not answer.is_unchanged:
                yield answer.body
            is_first = False
            time.sleep(random.uniform(0.9, 1.1) * every)

    def report(
        self,
        region: str,
        requirement: str,
        *,
        client_id: uuid.UUID | str | None = None,
        if_match: str | None = None,
        election: str | None = None,
        **state: Any,
    ) -> dict[str, Any]:
        """Report how an item stands, in whole: `status`, `value` or `stage`, and the other fields of an update.

        Make and store the `client_id` before, where a program that was killed has to send the same again.
        """
        body = {"client_id": client_id or new_id(), **state}
        posted: dict[str, Any] = self.post(
            f"{ITEM}/updates", body, if_match=if_match, region=region, requirement=requirement, election=election
        )
        return posted

    def report_many(
        self,
        reports: Iterable[Mapping[str, Any]],
        *,
        idempotency_key: str | None = None,
        **parameters: Any,
    ) -> dict[str, Any]:
        """Send up to 10,000 reports in one request: all of them are stored, or none.

        Each has `region`, `requirement` and the fields of an update, and gets a `client_id` if it has none. With
        `on_error="continue"` the good ones are stored; look for those that are `rejected` in `rows`. With
        `dry_run=True` nothing is.
        """
        rows = [{"client_id": new_id(), **report} for report in reports]
        return self.send_rows(to_json(rows), JSON, len(rows), idempotency_key, **parameters)

    def send_rows(
        self, content: bytes, media_type: str, count: int, idempotency_key: str | None = None, **parameters: Any
    ) -> dict[str, Any]:
        """Send rows that are written already, as JSON, NDJSON, CSV or XLSX. `count`: how many there are.

        A token that may not send so many in an hour is told at once; what waiting can change is waited for.
        """
        headers = {"Content-Type": media_type, "Idempotency-Key": idempotency_key}
        response = self._send("POST", "/v1/checklist-updates", parameters, content, headers, {"rows": count})
        outcome: dict[str, Any] = response.json()
        return outcome

    def confirm(self, region: str, requirement: str, update: uuid.UUID | str, **fields: Any) -> dict[str, Any]:
        """Say that what another agency reported is so."""
        return self._verify(region, requirement, {"kind": "confirmed", "update_id": update, **fields})

    def dispute(
        self, region: str, requirement: str, update: uuid.UUID | str, note: str, **fields: Any
    ) -> dict[str, Any]:
        """Say that what another agency reported is not so, with the `value` or `stage` that you saw."""
        return self._verify(region, requirement, {"kind": "disputed", "update_id": update, "note": note, **fields})

    def changes(self, cursor: str | None = None, **filters: Any) -> ChangePages:
        """What was recorded after the cursor, up to now. `filters`: `within`, `types`, `since`, `limit`."""
        return ChangePages(self.http, fill_path("", {"limit": 500, **filters})[1], cursor)

    def follow(self, cursor: str | None = None, **filters: Any) -> ChangeStream:
        """What was recorded after the cursor, and what will be, as it happens. Without a cursor, from now on.

        `filters`: `within`, `types`.
        """
        return ChangeStream(self.http, self._retry, fill_path("", filters)[1], cursor)

    def _verify(self, region: str, requirement: str, body: Mapping[str, Any]) -> dict[str, Any]:
        identified = {"client_id": new_id(), **body}
        posted: dict[str, Any] = self.post(f"{ITEM}/verifications", identified, region=region, requirement=requirement)
        return posted

    def _send(
        self,
        method: str,
        path: str,
        parameters: Mapping[str, Any],
        body: Any = None,
        headers: Mapping[str, str | None] | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> httpx2.Response:
        filled_path, query = fill_path(path, parameters)
        given_headers = {name: value for name, value in (headers or {}).items() if value is not None}
        content = body if isinstance(body, bytes) or body is None else to_json(body)
        if content is not None:
            given_headers.setdefault("Content-Type", JSON)
        return self.http.request(
            method,
            filled_path,
            params=query or None,
            content=content,
            headers=given_headers,
            extensions=dict(extensions or {}),
        )


def _answer_of(response: httpx2.Response) -> Answer:
    return Answer(
        response.json() if response.content else None, response.headers.get("ETag"), WAS_KEPT in response.extensions
    )
