import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from api.ledger import checkpoint, sequencer, signing
from api.ledger import repository as ledger_repository
from api.ledger.checkpoint import Checkpoint
from api.ledger.exports import HeldCheckpoint
from api.ledger.models import PublishedCheckpoint
from tests.conftest import CHECKPOINT_KEY, Server, Siaga, checkpoint_key
from tests.offices import Offices

__all__ = ["CHECKPOINT_KEY"]


def signed(siaga: Siaga) -> Checkpoint:
    """Place what is committed in the log and sign a checkpoint of it."""
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.write() as session:
        last = ledger_repository.last_checkpoint(session)
        if last is None or ledger_repository.log_size(session) > last.size:
            signing.sign_log(session, checkpoint_key(), datetime.now(UTC))
    with siaga.database.read() as session:
        found = ledger_repository.last_checkpoint(session)
        assert found is not None
        return checkpoint.open_checkpoint(found.note, found.key)


def busy_day(siaga: Siaga, deeds: int = 12, seed: int = 1) -> None:
    """Reports, disputes, confirmations, retractions and check-ins in Kutai Timur and a report in Samarinda."""
    offices, dice = Offices(siaga), random.Random(seed)
    start = datetime.now(UTC) - timedelta(hours=2)
    made: list[str] = []
    for number in range(deeds):
        at = (start + timedelta(minutes=number)).isoformat()
        if number % 5 == 3:
            offices.say("ADH-03", dice.choice(["disputed", "confirmed"]), made[-1], note="seen", value=number)
        elif number % 5 == 4:
            offices.coordinator.post("/v1/retractions", json={"update_id": made.pop(), "note": "taken back"})
        elif number % 7 == 6:
            offices.kpu.post("/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]})
        else:
            made.append(offices.reported("ADH-03", value=dice.randrange(4907), observed_at=at, note=f"no. {number}"))


@pytest.fixture(scope="session")
def busy_url(server: Server, open_url: str) -> str:
    """A box in which offices have been at work, covered by a checkpoint; to copy, not to use."""
    siaga = Siaga(server.new(open_url))
    busy_day(siaga, 9)
    signed(siaga)
    busy_day(siaga, 5, seed=2)
    signed(siaga)
    siaga.database.close()
    return siaga.url


def earlier(siaga: Siaga) -> HeldCheckpoint:
    """The checkpoint before the last."""
    with siaga.database.read() as session:
        _, row, *_ = session.exec(select(PublishedCheckpoint).order_by(col(PublishedCheckpoint.size).desc())).all()
        return HeldCheckpoint(checkpoint.open_checkpoint(row.note, row.key), row.key)


@pytest.fixture
def reported(server: Server, busy_url: str) -> Iterator[Siaga]:
    with server.copy(busy_url) as siaga:
        yield siaga
