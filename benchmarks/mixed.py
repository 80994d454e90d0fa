"""Many tokens that poll many addresses while offices report, so that no cache is flattered.

Each poll sends the ETag of the last answer. Two hundred tokens poll fifty addresses, twenty posts a second land in ten
regencies.
"""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import cycle, product
from random import Random
from threading import Event

from api.core.caller import Role
from benchmarks import clients, offices, servers
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row, Subject, compare
from benchmarks.load import Load
from benchmarks.offices import AGENCIES, PROVINCE, REQUIREMENTS, Siaga
from benchmarks.servers import DatabaseHost

TOKENS, POSTS_A_SECOND, REPORTERS, CONNECTIONS = 200, 20, 4, 16
REGENCIES = tuple(AGENCIES)
KINDS_OF_ROUTE = (
    "/v1/readiness/{}",
    "/v1/readiness-checklists/{}",
    f"/v1/readiness-checklists/{{}}/items/{REQUIREMENTS[0]}",
    "/v1/checklist-items?within={}&limit=50",
    "/v1/regions/{}",
)
OF_REGENCIES = tuple(route.format(region) for route in KINDS_OF_ROUTE for region in REGENCIES)
"""Fifty addresses. A post changes what four of them answer at most."""
OF_PROVINCE = (
    *(route.format(region) for route in KINDS_OF_ROUTE for region in REGENCIES[:6]),
    f"/v1/readiness/{PROVINCE}",
    f"/v1/readiness-checklists/{PROVINCE}",
    "/v1/readiness?limit=50",
    *(f"/v1/readiness/{region}/attention" for region in (PROVINCE, *REGENCIES[:3])),
    *(f"/v1/readiness/{region}/obligations" for region in (PROVINCE, *REGENCIES[:3])),
    f"/v1/checklist-items?within={PROVINCE}&limit=50",
    "/v1/regions?limit=50",
    "/v1/regions?q=kutim",
    "/v1/elections/pilkada-2024",
    "/v1/requirements",
    "/v1/agencies",
    "/v1/agreements",
    "/v1/coordination-events",
    "/v1/me",
)
"""Fifty addresses. Every post changes what six of them answer about the province, and more."""
ONE_KIND = ((Role.READER, (PROVINCE,)),)
EIGHT_KINDS = tuple(product([role for role in Role if role is not Role.ADMIN], ((PROVINCE,), (PROVINCE, "64.08"))))
"""Roles and scopes of tokens. Answers differ by both."""
SECONDS = 10.0
"""Of a turn, at least: so many polls need time to come round."""
UNIT = "times a constant route"
REACH = Reach(0.7, 0.5)


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    options = options._replace(seconds=max(SECONDS, options.seconds))
    with servers.serve_textbook(host) as textbook, offices.serve(host) as siaga:
        constant = Subject(textbook, Load([Request("GET", "/constant", "")], CONNECTIONS))

        def compare_polls(what: str, polls: list[Request], reach: Reach | None = None) -> Iterator[Row]:
            reporters = Reporters(siaga)
            load = Load(polls, CONNECTIONS, repeats_etag=True, meanwhile=reporters.report)
            row = compare(what, UNIT, constant, Subject(siaga.server, load), options, reach)
            if row.siaga:
                row.note = (
                    f"{row.siaga.unchanged:.0%} unchanged; {reporters.posts_a_second:.0f} posts a second did land"
                )
            yield row
            yield Row(f"{what}: p95 of a post", "ms", clients.percentile(sorted(reporters.milliseconds), 0.95))

        yield from compare_polls(
            f"{TOKENS} readers poll ten regencies", make_polls(siaga, OF_REGENCIES, ONE_KIND), REACH
        )
        what = f"{TOKENS} callers of eight kinds poll the whole province"
        yield from compare_polls(what, make_polls(siaga, OF_PROVINCE, EIGHT_KINDS))


def make_polls(siaga: Siaga, paths: Sequence[str], kinds: Sequence[tuple[Role, tuple[str, ...]]]) -> list[Request]:
    """Every token with every address and the ETag of its present answer, in no order."""
    polls = []
    for role, scope in kinds:
        secrets = [servers.token(siaga.url, scope, "kpu-kaltim", role) for _ in range(TOKENS // len(kinds))]
        answers = clients.send_all(siaga.server.port, [Request("GET", path, secrets[0]) for path in paths])
        etags = [answer.headers["etag"] for answer in answers]
        polls += [
            Request("GET", path, secret, etag) for secret in secrets for path, etag in zip(paths, etags, strict=True)
        ]
    Random(0).shuffle(polls)
    return polls


class Reporters:
    """Clients who report at a steady pace, each from its own regencies."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        self.milliseconds: list[float] = []
        self.seconds = 0.0

    @property
    def posts_a_second(self) -> float:
        return len(self.milliseconds) / self.seconds

    @contextmanager
    def report(self) -> Iterator[None]:
        """Report until the end of the context. Raises RuntimeError if a post was refused."""
        end, started_at = Event(), time.perf_counter()
        with ThreadPoolExecutor(REPORTERS) as pool:
            reports = [pool.submit(self._report_until, end, number) for number in range(REPORTERS)]
            try:
                yield
            finally:
                end.set()
        self.seconds += time.perf_counter() - started_at
        self.milliseconds += [1000 * seconds for report in reports for seconds in report.result()]

    def _report_until(self, end: Event, number: int) -> list[float]:
        connection, pause, seconds = clients.connect(self.siaga.server.port), REPORTERS / POSTS_A_SECOND, list[float]()
        next_at = time.perf_counter() + pause * number / REPORTERS
        for request in cycle(self.siaga.updates()[number::REPORTERS]):
            if end.wait(max(0.0, next_at - time.perf_counter())):
                return seconds
            next_at += pause
            answer = clients.send(connection, request)
            if answer.status != 201:
                raise RuntimeError(f"{request} was answered {answer.status}: {answer.body[:300]!r}")
            seconds.append(answer.seconds)
        return seconds
