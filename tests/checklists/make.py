"""Test databases with reported items or an open election, and the lines of a checklist by requirement code."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlmodel import col

from api.checklists.models import ChecklistItem
from api.core.caller import Role
from api.core.time import NEVER
from api.elections.models import Election, ElectionRegion
from tests.conftest import Server, Siaga
from tests.http import raw

PILKADA = "pilkada-2024"
REPORTED = [
    # region, requirement, status, assurance, value
    ("ID", "LOG-09", "done", "verified", None),
    ("11.01", "LOG-09", "done", "verified", 100),
    ("64", "COO-02", "in_progress", "disputed", None),
    ("64", "SEC-01", "not_applicable", "verified", None),
    ("64.07", "LOG-09", "not_started", "reported", 0),
    ("64.08", "LOG-05", "blocked", "disputed", 37),
    ("64.08", "LOG-09", "in_progress", "reported", 300),
    ("64.08", "NEU-04A", "done", "verified", 0),
    ("64.08", "VCR-04", "done", "verified", 701),
    ("64.08", "VCR-10", "done", "verified", None),
    ("64.08.01", "LOG-08", "done", "disputed", None),
    ("64.08.04", "ADH-01", "done", "verified", 5),
    ("64.08.04", "LOG-08", "in_progress", "reported", None),
    ("64.09", "COO-02", "done", "reported", None),
    ("64.11", "CTG-04", "blocked", "reported", None),
    ("64.11", "SEC-03A", "not_started", "reported", 0),
    ("64.72", "LOG-09", "done", "verified", 1202),
    ("64.72.01", "APK-04", "not_applicable", "verified", None),
]
"""Two rows are in regions that do not answer the requirement: LOG-09 in the nation, VCR-10 in a regency."""


def report(
    box: Siaga, region: str, requirement: str, status: str, assurance: str = "reported", value: int | None = None
) -> None:
    row = {
        "election": PILKADA,
        "region": region,
        "requirement": requirement,
        "status": status,
        "assurance": assurance,
        "value": value,
        "observed_at": datetime(2024, 11, 1, tzinfo=UTC),
        "good_until": NEVER,
        "update_id": uuid4(),
        "revision": 1,
    }
    with box.database.write() as session:
        session.connection().execute(sa.insert(ChecklistItem).values(row))


def open_again(box: Siaga, polling_on: date) -> None:
    """Open Pilkada 2024 again, with another polling day, in the future or the past."""
    with box.database.write() as session:
        election = sa.update(Election).where(col(Election.slug) == PILKADA)
        session.connection().execute(election.values(polling_on=polling_on, closed_at=None))
        election_regions = sa.update(ElectionRegion).where(col(ElectionRegion.election) == PILKADA)
        session.connection().execute(election_regions.values(polling_on=polling_on))


@contextmanager
def reported_box(server: Server, box_url: str) -> Iterator[Siaga]:
    """A copy of the seeded database with the items of `REPORTED`."""
    siaga = Siaga(server.new(box_url))
    for row in REPORTED:
        report(siaga, *row)
    yield siaga
    siaga.database.close()


def checklist(box: Siaga, region: str, **query: str) -> Any:
    answer = box.nation.get(f"/v1/readiness-checklists/{region}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def lines(checklist: Any) -> dict[str, Any]:
    return {line["code"]: line for category in checklist["categories"] for line in category["items"]}


def roll_ups(checklist: Any) -> dict[str, Any]:
    return {line["code"]: line for category in checklist["categories"] for line in category["roll_ups"]}


_checklists_by_database: dict[str, dict[str, Any]] = {}


def checklists_of_64(server: Server, box: Siaga) -> dict[str, Any]:
    """The checklists of 64, its ten regencies and cities and their 105 districts, by code; read once a session."""
    if server.kind not in _checklists_by_database:
        bearer = f"Bearer {box.secret('64', role=Role.ADMIN)}"
        page = raw.ask(box.app, "/v1/regions?within=64&limit=500", authorization=bearer).json()
        region_codes = [row["code"] for row in page["items"]]
        answers = raw.ask_all(box.app, [f"/v1/readiness-checklists/{it}" for it in region_codes], authorization=bearer)
        _checklists_by_database[server.kind] = {
            code: answer.json() for code, answer in zip(region_codes, answers, strict=True)
        }
    return _checklists_by_database[server.kind]
