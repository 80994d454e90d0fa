"""Clients of the offices of Kutai Timur, the requests that tests send through them, and what is stored."""

from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from sqlmodel import col, select

from api.checklists.models import ChecklistItem
from api.core.caller import Role
from api.ledger import entries as ledger_entries
from api.ledger import reference_digests
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
        """Report as the KPU, expect that the update is accepted, and return its id."""
        answer = self.report(code, **body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["update"]["id"])

    def post_verification(
        self, code: str, kind: str, update: str, *, by: TestClient | None = None, **body: Any
    ) -> Response:
        return (by or self.bawaslu).post(
            f"{path(code)}/verifications", json={"kind": kind, "update_id": update, **body}
        )

    def item(self, code: str) -> dict[str, Any]:
        item: dict[str, Any] = self.siaga.nation.get(path(code)).json()
        return item


def path(code: str, region: str = REGION) -> str:
    return f"/v1/readiness-checklists/{region}/items/{code}"


def entries(siaga: Siaga, ledger: str = REGION, *, with_digests: bool = False) -> list[Entry]:
    """The entries of a ledger, in order; `with_digests` also those that only hold digests of reference data."""
    with siaga.database.read() as session:
        rows = list(session.exec(select(Entry).where(Entry.ledger == ledger).order_by(col(Entry.seq))))
    return rows if with_digests else [row for row in rows if row.action != reference_digests.ACTION]


def assert_chained(siaga: Siaga) -> None:
    """Assert that every ledger is gapless, each entry holds the previous digest, and the head is the last entry."""
    with siaga.database.read() as session:
        instance = session.exec(select(Instance.uuid)).one()
        ledgers = session.exec(select(Ledger)).all()
    for ledger in ledgers:
        previous_digest = ledger_entries.first_digest(instance, ledger.code)
        chain = entries(siaga, ledger.code, with_digests=True)
        for expected_seq, entry in enumerate(chain):
            assert entry.seq == expected_seq
            assert f'"prev":"{previous_digest}"' in entry.text
            previous_digest = ledger_entries.digest(entry.text)
            assert entry.digest == previous_digest
        assert (ledger.seq, ledger.digest) == (len(chain) - 1, previous_digest)


def stored_item(siaga: Siaga, code: str) -> ChecklistItem | None:
    with siaga.database.read() as session:
        return session.get(ChecklistItem, ("pilkada-2024", REGION, code))
