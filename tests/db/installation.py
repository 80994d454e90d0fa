"""A small installation of East Kalimantan in which every kind of thing has been done once, at fixed times in 2024."""

import csv
import re
import shutil
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.caller import Role
from api.db import migrate
from api.db.engine import Database
from api.imports import service as imports_service
from api.imports.seed import SEED_DATA
from api.ledger import repository as ledger_repository
from api.ledger import sequencer, signing
from api.ledger.checkpoint import public_half, read_note
from api.ledger.cosignature import cosigned_text
from api.ledger.signed_note import COSIGNATURE, SignatureLine, VerifierKey
from api.simulation.models import Simulation
from tests.browsers import browser
from tests.conftest import Siaga, checkpoint_key
from tests.offices import path

BEGINNING = datetime(2024, 10, 1, 1, tzinfo=UTC)
END = datetime(2024, 11, 20, 1, tzinfo=UTC)
"""After everything that `fill` does, and before polling day, so that offices may still report."""
ELECTION = "pilkada-2024"
DISTRICT, REGENCY, PROVINCE = "64.08.04", "64.08", "64"
COSIGNED_AT = int(END.timestamp())
FORMER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PDF = b"%PDF-1.7 minutes of a meeting"
EMPTY_TABLES = {"region_successor", "log_tile"}
"""Nothing writes the first, and the second begins with 256 entries."""
BOUNDARY = """{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "64.08"},
"geometry": {"type": "Polygon", "coordinates": [[[117, 0], [118, 0], [118, 1], [117, 0]]]}}]}"""
EAST_KALIMANTAN = re.compile(r"(?:ID|64(?:\..*)?|[1-9][0-9]|31\...)\Z")
"""The nation, the provinces, East Kalimantan, and the parts of Jakarta that the calendar names."""


class Installation:
    """An application whose clock stands still, with clients of the offices of Kutai Timur."""

    def __init__(self, url: str, at: datetime) -> None:
        self.siaga, self.at = Siaga(url, now=at), at
        self.clients: dict[tuple[str, ...], TestClient] = {}

    def client(self, role: Role, agency: str | None, region: str = REGENCY) -> TestClient:
        key = (role, agency or "", region)
        if key not in self.clients:
            secret = self.siaga.secret(region, role=role, agency=agency, at=self.at)
            headers = {"Authorization": f"Bearer {secret}"}
            self.clients[key] = TestClient(self.siaga.app, headers=headers, raise_server_exceptions=False)
            self.clients[key].portal = Siaga.portal
        return self.clients[key]

    @property
    def admin(self) -> TestClient:
        return self.client(Role.ADMIN, None, "ID")

    @property
    def kpu(self) -> TestClient:
        return self.client(Role.REPORTER, "kpu-kutim")

    @property
    def bawaslu(self) -> TestClient:
        return self.client(Role.VERIFIER, "bawaslu-kutim")

    @property
    def coordinator(self) -> TestClient:
        return self.client(Role.COORDINATOR, "kesbangpol-kutim")

    def report(self, requirement: str, region: str = REGENCY, **body: Any) -> str:
        body = {"observed_at": self.at.isoformat(), **body}
        answer = accepted(self.kpu.post(f"{path(requirement, region)}/updates", json=body))
        return str(answer.json()["update"]["id"])

    def send_file(self, content: bytes) -> Response:
        headers = {"Content-Type": "application/octet-stream"}
        return self.kpu.post(f"/v1/evidence?region={REGENCY}", content=content, headers=headers)

    def verify(self, requirement: str, kind: str, update_id: str, by: TestClient, **body: Any) -> None:
        accepted(by.post(f"{path(requirement)}/verifications", json={"kind": kind, "update_id": update_id, **body}))

    def change(self, url: str, by: TestClient, **body: Any) -> Response:
        """Send a change with the version that was read."""
        tag = by.get(url).headers["ETag"]
        return accepted(by.patch(url, json={"source": "S0", **body}, headers={"If-Match": tag}))

    def place_and_sign(self, key: Ed25519PrivateKey) -> None:
        sequencer.place_committed_entries(self.siaga.database)
        with self.siaga.database.write() as session:
            newest = ledger_repository.last_checkpoint(session)
            if newest is None or ledger_repository.log_size(session) > newest.size:
                signing.sign_log(session, key, self.at)

    def close(self) -> None:
        self.siaga.database.close()


def accepted(answer: Response) -> Response:
    assert answer.is_success, (answer.request.method, str(answer.request.url), answer.text)
    return answer


def fill(url: str, folder: Path) -> None:
    """Fill an empty database. `folder` is empty and takes the files that are loaded."""
    database = Database(url)
    migrate.upgrade(database.writer)
    with database.write() as session:
        session.add(Simulation(seed=1, made_at=BEGINNING))
    _load_files(database, folder)
    with database.write() as session:
        signing.record_first_key(session, FORMER_KEY, lambda: BEGINNING)
    for number, step in enumerate((_report, _contradict, _coordinate, _keep_reference_data, _administer)):
        installation = Installation(url, BEGINNING + timedelta(days=7 * number, hours=number))
        step(installation)
        installation.place_and_sign(checkpoint_key() if step is _administer else FORMER_KEY)
        installation.close()
    with database.write() as session:
        signing.record_restore(session, checkpoint_key(), lambda: installation.at)
    database.close()
    cosign(url)


def cosign(url: str) -> None:
    """Store the cosignature of a witness over the newest checkpoint."""
    database = Database(url)
    with database.write() as session:
        published = ledger_repository.last_checkpoint(session)
        assert published is not None
        checkpoint, _ = read_note(published.note)
        witness = VerifierKey("witness.example/w1", COSIGNATURE, FORMER_KEY.public_key().public_bytes_raw())
        signature = FORMER_KEY.sign(cosigned_text(checkpoint, COSIGNED_AT).encode())
        line = SignatureLine(witness.name, witness.key_id, COSIGNED_AT.to_bytes(8) + signature)
        ledger_repository.insert_cosignature(session, checkpoint.size, witness.text, line.text)
    database.close()


def _load_files(database: Database, folder: Path) -> None:
    """Load the files in the box, without the regions of other provinces."""
    for file in SEED_DATA.glob("*.toml"):
        shutil.copy(file, folder)
    for file in SEED_DATA.glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as rows_of_box, (folder / file.name).open("w", newline="") as out:
            head, *rows = csv.reader(rows_of_box)
            kept_rows = [row for row in rows if head[0] not in ("code", "region") or EAST_KALIMANTAN.match(row[0])]
            csv.writer(out).writerows([head, *kept_rows])
    (folder / "boundaries.geojson").write_text(BOUNDARY, encoding="utf-8")
    report = imports_service.load(database, folder, clock=lambda: BEGINNING)
    assert report.errors == []


def _report(installation: Installation) -> None:
    """Updates of each measure, confirmed and endorsed, with a file and a check-in."""
    kpu, bawaslu = installation.kpu, installation.bawaslu
    file = accepted(installation.send_file(PDF)).json()["id"]
    minutes = {"kind": "minutes", "file": file, "number": "1/BA/2024", "signed_by": "Ketua"}
    ordered = installation.report("LOG-01G", value=500, of=1000, note="Dipesan", evidence=[minutes])
    installation.report("LOG-04G", value=450)
    installation.report("LOG-05", value=12)
    installation.report("LAW-03", stage="scheduled")
    installation.report("LOG-08", DISTRICT, stage="departed")
    installation.report("VCR-01", status="done", note="Tuntas")
    installation.verify("LOG-01G", "confirmed", ordered, bawaslu, note="Dihitung bersama")
    installation.verify("LOG-01G", "endorsed", ordered, installation.client(Role.VERIFIER, "polres-kutim"))
    accepted(kpu.post(f"/v1/readiness-checklists/{REGENCY}/check-ins", json={"requirements": ["LOG-05"]}))


def _contradict(installation: Installation) -> None:
    """Disputes, settled and open; retractions, corrections, a lower value of what a target is taken from, a bulk."""
    kpu, bawaslu = installation.kpu, installation.bawaslu
    trained = installation.report("ADH-03", value=4907, client_id=str(UUID(int=1)), note="Semua")
    installation.verify("ADH-03", "disputed", trained, bawaslu, value=4800, note="Belum semua")
    installation.verify("ADH-03", "settled", trained, installation.coordinator, value=4850, note="Dihitung ulang")
    claimed = installation.report("VCR-01", status="in_progress", note="Kurang", corrects=None)
    installation.verify("VCR-01", "disputed", claimed, bawaslu, note="Hujan")
    mistaken = installation.report("LOG-05", value=0)
    accepted(kpu.post("/v1/retractions", json={"update_id": mistaken, "note": "Salah ketik"}))
    installation.report("LOG-01G", value=450, of=1000, note="Rusak")
    rows: list[dict[str, Any]] = [
        {"region": REGENCY, "requirement": "ADH-02", "value": 100, "observed_at": installation.at.isoformat()},
        {"region": "64.08.01", "requirement": "LOG-08", "stage": "at_ppk", "observed_at": installation.at.isoformat()},
    ]
    for key, bulk_rows in (("kept", rows), ("retracted", [{**rows[0], "value": 120}])):
        bulk = accepted(kpu.post("/v1/checklist-updates", json=bulk_rows, headers={"Idempotency-Key": key})).json()
        assert bulk["summary"]["recorded"] == len(bulk_rows), bulk
    accepted(installation.coordinator.post("/v1/retractions", json={"batch": bulk["batch"], "note": "Berkas salah"}))


def _coordinate(installation: Installation) -> None:
    """An event, an agreement that reports its item, commitments kept and withdrawn, statement, risk, assessment."""
    by, day = installation.coordinator, installation.at.date()
    event_body = {
        **{"kind": "coordination_meeting", "title": {"id": "Rakor kesiapan"}, "regions": [REGENCY], "source": "S0"},
        **{"plan": {"on": f"{day + timedelta(3)}", "venue": "Sangatta"}, "topics": [{"id": "Logistik"}]},
        **{"took_part": [{"agency": "kpu-kutim", "role": "host"}]},
        **{"fulfils": [{"region": REGENCY, "requirement": "COO-02"}]},
    }
    event = accepted(by.post("/v1/coordination-events", json=event_body)).json()["event"]["id"]
    held = {"state": "held", "on": f"{day}", "starts_at": "13:30", "venue": "Bontang"}
    moved = {"on": f"{day + timedelta(5)}", "venue": "Bontang"}
    installation.change(f"/v1/coordination-events/{event}", by, plan=moved, note="Hujan")
    installation.change(f"/v1/coordination-events/{event}", by, state=held, outcomes=[{"id": "Sepakat"}])
    agreement_body = {
        **{"kind": "memorandum", "title": {"id": "Nota KPU dan Kejari"}, "regions": [REGENCY], "source": "S0"},
        **{"parties": [{"agency": "kpu-kutim"}, {"agency": "kejari-kaltim"}], "scope": [{"id": "Pertukaran data"}]},
        **{"fulfils": [{"region": REGENCY, "requirement": "LAW-03"}]},
    }
    agreement = accepted(by.post("/v1/agreements", json=agreement_body)).json()["agreement"]["id"]
    installation.change(f"/v1/agreements/{agreement}", by, state={"state": "signed", "on": f"{day}"}, signed_in=event)
    commitment_body = {
        **{"title": {"id": "Serahkan SK badan adhoc"}, "owed_by": "kpu-kutim", "owed_to": "bawaslu-kutim"},
        **{"regions": [REGENCY], "due_on": f"{day + timedelta(3)}", "source": "S0", "event": event},
        **{"serves": [{"requirement": "ADH-03"}]},
    }
    for number, withdrawn in enumerate((False, True)):
        answer = by.post("/v1/commitments", json={**commitment_body, "title": {"id": f"Janji {number}"}})
        url = f"/v1/commitments/{accepted(answer).json()['commitment']['id']}"
        if withdrawn:
            accepted(by.post(f"{url}/withdrawal", json={"note": "Digabung"}))
        else:
            receipt = {"kind": "handover_receipt", "number": "12/BAST/2024"}
            accepted(installation.kpu.post(f"{url}/evidence", json={"evidence": [receipt]}))
    source_body = {"kind": "page", "publisher": "Kesbangpol Kutai Timur", "summary": {"id": "Notulen"}}
    source = accepted(by.post("/v1/sources", json=source_body)).json()["source"]["id"]
    said = {"region": REGENCY, "source": source}
    statement_body = {
        **{**said, "category": "ADH", "requirements": ["ADH-05A"], "text": {"id": "KPPS dilatih"}, "claim": "done"},
        **{"confidence": "medium", "agency": "kpu-kutim", "said_on": f"{day}"},
    }
    accepted(by.post("/v1/statements", json=statement_body))
    risk_body = {
        **{**said, "text": {"id": "Banjir"}, "severity": "medium", "owner": "pemkab-kutim"},
        **{"mitigation": {"id": "Gudang cadangan"}, "review_on": f"{day + timedelta(7)}"},
    }
    risk = accepted(by.post("/v1/risks", json=risk_body)).json()["risk"]["id"]
    installation.change(f"/v1/risks/{risk}", by, severity="high")
    assessment_body = {"issuer": "Polres Kutai Timur", "method": "IPKP", "edition": "2024", "scale": "0-100"}
    accepted(by.post("/v1/assessments", json={**said, **assessment_body, "value": "41.5"}))


def _keep_reference_data(installation: Installation) -> None:
    """Another figure, a flag, a moved polling day; stages, an election, a version of the template; agencies."""
    admin, day = installation.admin, installation.at.date()
    figure = {"kind": "stations", "election": ELECTION, "value": 703, "source": "S0"}
    accepted(admin.post(f"/v1/regions/{REGENCY}/figures", json=figure))
    for holds in (True, False):
        flag = {"flag": "flood_prone", "holds": holds, "source": "S0", "note": "Banjir"}
        accepted(admin.post(f"/v1/regions/{REGENCY}/flags", json=flag))
    accepted(admin.post(f"/v1/regions/{REGENCY}/flags", json={"flag": "remote", "holds": True, "source": "S0"}))
    postponed = {"region": "64.01", "polling_on": "2024-12-04", "source": "S0", "note": "Banjir"}
    accepted(admin.post(f"/v1/elections/{ELECTION}/polling-days", json=postponed))
    stage = {"slug": "masa-tenang", "title": {"id": "Masa tenang", "en": "Quiet days"}}
    for starts_on in ("2024-11-23", "2024-11-24"):
        installation.change(f"/v1/elections/{ELECTION}", admin, stages=[{**stage, "starts_on": starts_on}])
    template = tomllib.loads((SEED_DATA / "template.toml").read_text(encoding="utf-8"))
    election = {
        **{"slug": "pilkada-kutim", "title": {"id": "Pilkada Kutim", "en": "Kutim election"}, "kind": "regional"},
        **{"polling_on": "2027-03-03", "template": template["template"]["slug"], "within": [REGENCY], "source": "S0"},
        **{"ballots": [{"office": "regent_mayor", "level": "regency", "only": [REGENCY]}], "stages": [stage]},
    }
    accepted(admin.post("/v1/elections", json=election))
    installation.change("/v1/elections/psu-kukar-2025", admin, note="Diundur")
    closed_election = "/v1/elections/pemilu-2024"
    installation.change(closed_election, admin, closed_at=None, note="Sengketa")
    installation.change(closed_election, admin, closed_at=f"{installation.at - timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}")
    independent = [it for it in template["requirement"] if "depends_on" not in it and "target" not in it]
    lists = {"categories": template["category"], "requirements": independent[:4]}
    version = {"title": {"id": "Versi baru", "en": "New version"}, "source": "S0", **lists}
    accepted(admin.post("/v1/elections/pilkada-kutim/template-versions", json=version))
    agency = {
        **{"slug": "dinkes-kutim", "name": "Dinas Kesehatan", "gloss": "Health office", "source": "S0"},
        **{"function": "regional_government", "office": "health", "level": "regency", "seat": REGENCY},
    }
    accepted(admin.post("/v1/agencies", json=agency))
    installation.change("/v1/agencies/dinkes-kutim", admin, name="Dinkes", aliases=["Dinkes Kutim"])
    hand_over = {
        **{"position": {"id": "Kepala", "en": "Head"}, "source": "S0"},
        **{"begins": {"name": "Siti", "capacity": "definitive", "from_on": f"{day}"}},
    }
    accepted(admin.post("/v1/agencies/dinkes-kutim/hand-overs", json=hand_over))
    installation.change("/v1/officials/O15", admin, name="Agus Hari Kesuma, S.H.")


def _administer(installation: Installation) -> None:
    """A new key, tokens issued and revoked, a sign-in, calendar feeds, an erased text and an erased file."""
    admin = installation.admin
    with installation.siaga.database.write() as session:
        signing.record_key_rotation(session, public_half(checkpoint_key()), FORMER_KEY, lambda: installation.at)
    token_body = {
        **{"role": "reader", "regions": [PROVINCE], "agency": "kpu-kaltim", "label": "Papan"},
        "expires_in_days": 30,
    }
    token = accepted(admin.post("/v1/tokens", json=token_body)).json()["id"]
    accepted(admin.delete(f"/v1/tokens/{token}"))
    sign_in(installation)
    feed = {"regions": [REGENCY], "label": "Kalender"}
    feeds = [accepted(installation.kpu.post("/v1/calendar-feeds", json=feed)).json()["id"] for _ in range(2)]
    accepted(installation.kpu.delete(f"/v1/calendar-feeds/{feeds[0]}"))
    private = installation.report("LOG-07", status="blocked", note="Telepon 0812")
    entry = installation.kpu.get(f"{path('LOG-07')}/updates").json()[0]["entry"]
    assert private
    accepted(admin.post(f"/v1/history/entries/{entry}/erasure", json={"note": "Nomor telepon"}))
    file = accepted(installation.send_file(b"%PDF-1.7 an identity card")).json()["id"]
    accepted(admin.post(f"/v1/evidence/{file}/erasure", json={"note": "Kartu identitas"}))


def sign_in(installation: Installation) -> None:
    """Sign a browser in with a link, give its device a key, and revoke another link."""
    links, link_body = "/v1/sign-in-links", {"role": "reporter", "agency": "kpu-kutim", "regions": [REGENCY]}
    used, revoked = (accepted(installation.coordinator.post(links, json=link_body)).json() for _ in range(2))
    accepted(installation.coordinator.delete(f"{links}/{revoked['id']}"))
    client = browser(installation.siaga)
    accepted(client.post("/v1/sessions", json={"link": used["address"].partition("#")[2]}))
    accepted(client.put(f"/v1/device-keys/{UUID(int=2)}"))
