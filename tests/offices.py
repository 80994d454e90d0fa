"""The offices of Kutai Timur as tests use them, and what they do."""

from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from sqlmodel import col, select

from api.checklists.models import ChecklistItem
from api.core.caller import Role
from api.ledger import entries as ledger_entries
from api.ledger.models import Entry, Instance, Ledger
from tests.conftest import Siaga

REGION = "64.08"


@dataclass(frozen=True)
class Offices:
    siaga: Siaga

    def client(self, agency: str, role: Role, *regions: str) -> TestClient:
        return self.siaga.client(*(regions or (REGION,)), role=role, agency=agency)

    @property
    def kpu(self) -> TestClient:
        return self.client("kpu-kutim", Role.REPORTER)

    @property
    def bawaslu(self) -> TestClient:
        return self.client("bawaslu-kutim", Role.VERIFIER)

    @property
    def coordinator(self) -> TestClient:
        return self.client("kesbangpol-kutim", Role.COORDINATOR)

    def report(self, code: str, *, by: TestClient | None = None, region: str = REGION, **body: Any) -> Response:
        return (by or self.kpu).post(f"{path(code, region)}/updates", json=body)

    def reported(self, code: str, **body: Any) -> str:
        """The id of an update that was taken."""
        answer = self.report(code, **body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["update"]["id"])

    def say(self, code: str, kind: str, update: str, *, by: TestClient | None = None, **body: Any) -> Response:
        return (by or self.bawaslu).post(
            f"{path(code)}/verifications", json={"kind": kind, "update_id": update, **body}
        )

    def item(self, code: str) -> dict[str, Any]:
        found: dict[str, Any] = self.siaga.nation.get(path(code)).json()
        return found


def path(code: str, region: str = REGION) -> str:
    return f"/v1/readiness-checklists/{region}/items/{code}"


def entries(siaga: Siaga, ledger: str = REGION) -> list[Entry]:
    with siaga.database.read() as session:
        return list(session.exec(select(Entry).where(Entry.ledger == ledger).order_by(col(Entry.seq))))


def assert_chained(siaga: Siaga) -> None:
    """Every ledger is gapless, each entry names the digest of the one before it, and the head is the last entry."""
    with siaga.database.read() as session:
        instance = session.exec(select(Instance.uuid)).one()
        ledgers = session.exec(select(Ledger)).all()
    for ledger in ledgers:
        previous = ledger_entries.first_digest(instance, ledger.code)
        found = entries(siaga, ledger.code)
        for number, entry in enumerate(found):
            assert entry.seq == number
            assert f'"prev":"{previous}"' in entry.text
            previous = ledger_entries.digest(entry.text)
            assert entry.digest == previous
        assert (ledger.seq, ledger.digest) == (len(found) - 1, previous)


def stored(siaga: Siaga, code: str) -> ChecklistItem | None:
    with siaga.database.read() as session:
        return session.get(ChecklistItem, ("pilkada-2024", REGION, code))
