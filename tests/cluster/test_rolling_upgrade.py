"""Servers of the last release are replaced by this version one after the other, while offices report through HAProxy.

`make cluster` runs it. It needs HAProxy and a checkout whose history reaches back to the release.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import Ended, Serving, siaga
from tests.cluster import releases
from tests.cluster.balancer import balancing
from tests.cluster.reporting import Offices, reporting
from tests.conftest import Server, _drop_postgres, _new_postgres, postgresql
from tests.db import dumps

pytestmark = pytest.mark.skipif("SIAGA_TEST_CLUSTER" not in os.environ, reason="It takes minutes: make cluster")
POSTS = int(os.environ.get("SIAGA_TEST_POSTS", "2000"))
AGENCY_BY_REGION = {
    **{"64.01": "kpu-paser", "64.02": "kpu-kukar", "64.03": "kpu-berau", "64.07": "kpu-kubar"},
    **{"64.08": "kpu-kutim", "64.09": "kpu-ppu", "64.71": "kpu-balikpapan", "64.72": "kpu-samarinda"},
}
"""The election commissions that report at once."""
BETWEEN = POSTS // 20
"""How many reports are recorded between two steps, at least."""
POLLING_AHEAD = (
    "UPDATE election SET closed_at = NULL, polling_on = :day WHERE slug = 'pilkada-2024'",
    "UPDATE election_region SET polling_on = :day WHERE election = 'pilkada-2024'",
)


@dataclass(frozen=True)
class Rolled:
    """What came of the upgrade."""

    offices: Offices
    readiness_of_old: list[int]
    """What the old servers answered at `/readyz` after each revision."""
    verified: Ended
    update_count: int
    schema: str | None


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgresql() as url:
        yield Server("postgresql", lambda it: _new_postgres(url, it), lambda it: _drop_postgres(url, it))


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the code of the last release."""
    return releases.extract(dumps.versions()[-1], tmp_path_factory.mktemp("release"))


def run_old(old: Path, url: str, *arguments: str) -> str:
    answer = siaga(url, *arguments, cwd=old, PYTHONPATH=str(old))
    assert answer.status == 0, answer.err
    return answer.out


def fill(old: Path, url: str) -> dict[str, str]:
    """Let the last release make its database, with polling still ahead. Returns the secrets of offices, by region."""
    run_old(old, url, "seed")
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        day = datetime.now(UTC).date() + timedelta(days=20)
        for statement in POLLING_AHEAD:
            connection.execute(sa.text(statement), {"day": day})
    engine.dispose()
    return {
        region: run_old(old, url, "token", "--role", "reporter", "--region", region, "--agency", agency).strip()
        for region, agency in AGENCY_BY_REGION.items()
    }


@pytest.fixture(scope="module")
def rolled(server: Server, old: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rolled]:
    url, folder = server.new(None), tmp_path_factory.mktemp("servers")
    secret_by_region = fill(old, url)
    database = Database(url)
    with ExitStack() as stack:
        serving_by_name = {
            name: stack.enter_context(Serving(url, folder, cwd=old, PYTHONPATH=str(old))) for name in ("a", "b")
        }
        for serving in serving_by_name.values():
            serving.wait()
        ports = {name: serving.port for name, serving in serving_by_name.items()}
        balancer = stack.enter_context(balancing(tmp_path_factory.mktemp("haproxy"), ports))
        with reporting(balancer.port, secret_by_region, [*AGENCY_BY_REGION]) as offices:
            offices.wait_for(BETWEEN)
            readiness_of_old = []
            for revision in migrate.revisions_after(migrate.current_revision(database.writer)):
                migrate.upgrade(database.writer, revision)
                offices.wait_for(BETWEEN)
                readiness_of_old += [it.get("/readyz").status_code for it in serving_by_name.values()]
            for name, serving in serving_by_name.items():
                balancer.take_out(name)
                serving.stop()
                new = stack.enter_context(Serving(url, folder, "--port", str(serving.port), SIAGA_MIGRATE="check"))
                new.wait()
                balancer.take_in(name)
                offices.wait_for(BETWEEN)
            offices.wait_for(max(0, POSTS - len(offices.recorded)))
    verified = siaga(url, "verify")
    with database.reader.connect() as connection:
        update_count = connection.scalar(sa.text("SELECT count(*) FROM checklist_update")) or 0
    schema = migrate.current_revision(database.writer)
    database.close()
    yield Rolled(offices, readiness_of_old, verified, update_count, schema)
    server.drop(url)


def test_no_request_fails_while_servers_are_replaced(rolled: Rolled) -> None:
    sys.stdout.write(
        f"{len(rolled.offices.recorded)} reports; the slowest answer took {rolled.offices.slowest:.2f} s\n"
    )
    assert rolled.offices.refused == []
    assert len(rolled.offices.recorded) >= POSTS


def test_the_last_release_stays_ready_on_the_schema_of_every_revision(rolled: Rolled) -> None:
    assert {*rolled.readiness_of_old} == {200}
    assert rolled.schema == migrate.newest_revision()


def test_each_report_is_recorded_once_and_the_history_is_in_order(rolled: Rolled) -> None:
    assert rolled.update_count == len(rolled.offices.recorded)
    assert (rolled.verified.status, rolled.verified.err) == (0, ""), rolled.verified.out
