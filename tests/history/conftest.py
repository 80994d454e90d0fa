import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from api.ledger import merkle
from api.ledger import repository as ledger
from api.ledger import service as history
from api.ledger.entries import Held
from api.ledger.merkle import Seal
from api.ledger.models import Sealed
from tests.conftest import SEAL_KEY, Server, Siaga, seal_key
from tests.updates.offices import Offices

__all__ = ["SEAL_KEY"]


def sealed(siaga: Siaga) -> Seal:
    """Place and seal what is committed."""
    history.sequence(siaga.database)
    with siaga.database.write() as session:
        last = ledger.last_seal(session)
        if last is None or ledger.size(session) > last.size:
            history.seal(session, seal_key(), datetime.now(UTC))
    with siaga.database.read() as session:
        found = ledger.last_seal(session)
        assert found is not None
        return merkle.opened(found.note, found.key)


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
    """A box in which offices have been at work, sealed; to copy, not to use."""
    siaga = Siaga(server.new(open_url))
    busy_day(siaga, 9)
    sealed(siaga)
    busy_day(siaga, 5, seed=2)
    sealed(siaga)
    siaga.database.close()
    return siaga.url


def earlier(siaga: Siaga) -> Held:
    """The seal before the last."""
    with siaga.database.read() as session:
        _, row, *_ = session.exec(select(Sealed).order_by(col(Sealed.size).desc())).all()
        return Held(merkle.opened(row.note, row.key), row.key)


@pytest.fixture
def reported(server: Server, busy_url: str) -> Iterator[Siaga]:
    with server.copy(busy_url) as siaga:
        yield siaga
