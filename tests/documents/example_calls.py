"""The calls whose answers are the examples of the OpenAPI document, in the order in which they are sent.

An operation that is not here is called as the example of its docstring says, by an admin of the nation.
"""

import tomllib
from dataclasses import dataclass, field
from typing import Any

from api.core.caller import Role
from api.imports.seed import SEED_DATA

ITEM = "/v1/readiness-checklists/64.08/items/ADH-03"
EVENTS, AGREEMENTS, RISKS = "/v1/coordination-events", "/v1/agreements", "/v1/risks"
ELECTION = "/v1/elections/pilkada-2029"
DEVICE = "/v1/device-keys/6f1c2f3e-9a4b-4d1e-8f57-2b7c9d0e1a34"
CLIENT_ID = "019f0000-0000-7000-8000-000000000001"
VERIFICATION_ID = "019f0000-0000-7000-8000-000000000002"
CHECK_IN_ID = "019f0000-0000-7000-8000-000000000003"
PICTURE = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb004300") + bytes(64) + bytes.fromhex("ffd9")
SHEET = "wilayah;syarat;nilai;catatan\r\n64.08;ADH-03;4912;Dihitung ulang\r\n"
CSV, NDJSON, JSON = "text/csv", "application/x-ndjson", "application/json"

OFFICES: dict[str, tuple[Role, str | None, str]] = {
    "kpu": (Role.REPORTER, "kpu-kutim", "64.08"),
    "bawaslu": (Role.VERIFIER, "bawaslu-kutim", "64.08"),
    "desk": (Role.COORDINATOR, "kesbangpol-kutim", "64.08"),
    "province": (Role.COORDINATOR, "kesbangpol-kaltim", "64"),
    "admin": (Role.ADMIN, None, "ID"),
    "browser": (Role.REPORTER, "kpu-kutim", "64.08"),
}
"""Role, agency and region of each caller. The browser signs in with a token; the others send one."""


@dataclass(frozen=True)
class Call:
    """One request. `$name` in its address or body stands for what an earlier answer held."""

    caller: str
    request: str
    """Method and address."""
    body: Any = None
    """A text or bytes are sent as they are, anything else as JSON."""
    headers: dict[str, str] = field(default_factory=dict)
    keep: dict[str, str] = field(default_factory=dict)
    """What later calls need of the answer: a name, and the place of its value, with slashes."""


def keyed(key: str) -> dict[str, str]:
    return {"Idempotency-Key": key}


def bilingual(id: str, en: str) -> dict[str, str]:
    return {"id": id, "en": en}


def template_version() -> dict[str, Any]:
    """A checklist of one requirement, which depends on nothing."""
    template = tomllib.loads((SEED_DATA / "template_2.toml").read_text(encoding="utf-8"))
    requirement = next(it for it in template["requirement"] if it["code"] == "ADH-01")
    category = next(it for it in template["category"] if it["code"] == requirement["category"])
    return {
        "title": bilingual("Pilkada 2029", "Pilkada 2029"),
        "categories": [category],
        "requirements": [{**requirement, "depends_on": []}],
        "source": "S0",
    }


REPORTS = [
    Call(
        "kpu",
        f"POST {ITEM}/updates",
        {"value": 4907, "client_id": CLIENT_ID, "note": "Sisa menunggu SK"},
        keep={"update": "update/id", "entry": "update/entry"},
    ),
    Call("kpu", f"POST {ITEM}/updates", {"value": 4907, "client_id": CLIENT_ID, "note": "Sisa menunggu SK"}),
    Call(
        "bawaslu",
        f"POST {ITEM}/verifications",
        {
            "kind": "disputed",
            "value": 4870,
            "update_id": "$update",
            "note": "37 belum dilantik",
            "client_id": VERIFICATION_ID,
        },
    ),
    Call(
        "bawaslu",
        f"POST {ITEM}/verifications",
        {
            "kind": "disputed",
            "value": 4870,
            "update_id": "$update",
            "note": "37 belum dilantik",
            "client_id": VERIFICATION_ID,
        },
    ),
    Call("kpu", f"GET {ITEM}"),
    Call("kpu", f"GET {ITEM}/updates"),
    Call("kpu", f"GET {ITEM}/can"),
    Call(
        "kpu",
        "POST /v1/checklist-updates",
        [
            {"region": "64.08", "requirement": "ADH-03", "value": 4911},
            {"region": "64.08", "requirement": "VCR-02A", "value": 655},
        ],
        keyed("senin-1"),
        {"batch": "batch"},
    ),
    Call(
        "kpu",
        "POST /v1/checklist-updates?on_error=continue",
        '{"region":"64.08","requirement":"ADH-03","value":4912}\n'
        '{"region":"64.08","requirement":"ADH-03","value":-1}\n',
        {**keyed("senin-2"), "Content-Type": NDJSON},
    ),
    Call("kpu", "POST /v1/checklist-updates?dry_run=true", SHEET, {"Content-Type": CSV, "Accept": CSV}),
    Call(
        "kpu",
        "POST /v1/checklist-updates?dry_run=true&on_error=continue",
        SHEET,
        {"Content-Type": CSV, "Accept": CSV},
    ),
    Call("desk", "POST /v1/retractions?dry_run=true", {"batch": "$batch", "note": "Salah ketik"}),
    Call("desk", "POST /v1/retractions", {"batch": "$batch", "note": "Salah ketik"}),
    Call(
        "kpu",
        "POST /v1/readiness-checklists/64.08/check-ins",
        {"requirements": ["LAW-05"], "note": "Nihil", "client_id": CHECK_IN_ID},
    ),
    Call(
        "kpu",
        "POST /v1/readiness-checklists/64.08/check-ins",
        {"requirements": ["LAW-05"], "note": "Nihil", "client_id": CHECK_IN_ID},
    ),
    Call(
        "kpu",
        "POST /v1/evidence?region=64.08",
        PICTURE,
        {"Content-Type": "image/jpeg"},
        {"file": "id"},
    ),
    Call("kpu", "GET /v1/evidence/$file"),
    Call("admin", "POST /v1/evidence/$file/erasure", {"note": "Memuat data pribadi"}),
]

COORDINATION = [
    Call(
        "desk",
        f"POST {EVENTS}",
        {
            "kind": "coordination_meeting",
            "title": bilingual("Rapat logistik", "Meeting on logistics"),
            "regions": ["64.08"],
            "plan": {"on": "2026-12-01"},
            "source": "S0",
        },
        keep={"event": "event/id"},
    ),
    Call("desk", f"GET {EVENTS}/$event"),
    Call(
        "desk",
        f"PATCH {EVENTS}/$event",
        {"plan": {"on": "2026-12-03"}, "source": "S0"},
        {"If-Match": "*"},
    ),
    Call("desk", f"GET {EVENTS}?since=2026-12-01"),
    Call(
        "desk",
        f"POST {AGREEMENTS}",
        {
            "kind": "memorandum",
            "title": bilingual("Pengamanan logistik", "Security of logistics"),
            "regions": ["64.08"],
            "parties": [{"agency": "kpu-kutim"}, {"agency": "bawaslu-kutim"}],
            "source": "S0",
        },
        keep={"agreement": "agreement/id"},
    ),
    Call("desk", f"GET {AGREEMENTS}/$agreement"),
    Call(
        "desk",
        f"PATCH {AGREEMENTS}/$agreement",
        {"state": {"state": "signed", "on": "2026-11-22"}, "source": "S0"},
        {"If-Match": "*"},
    ),
    Call(
        "desk",
        "POST /v1/commitments",
        {
            "title": bilingual("Serahkan SK badan adhoc", "Hand over the decrees of the committees"),
            "owed_by": "kpu-kutim",
            "regions": ["64.08"],
            "due_h": -14,
            "source": "S0",
        },
        keep={"commitment": "commitment/id"},
    ),
    Call("desk", "GET /v1/commitments/$commitment"),
    Call("desk", "GET /v1/commitments?owed_by=kpu-kutim"),
    Call(
        "desk",
        "POST /v1/commitments/$commitment/evidence",
        {"agency": "kpu-kutim", "evidence": [{"kind": "letter", "number": "12/PL.02/2026"}]},
    ),
    Call("desk", "POST /v1/commitments/$commitment/withdrawal", {"note": "Sudah diatur lain"}),
    Call(
        "desk",
        f"POST {RISKS}",
        {
            "region": "64.08",
            "text": bilingual("Jalan ke Sandaran terputus saat hujan", "The road to Sandaran is cut off by rain"),
            "severity": "high",
            "source": "S0",
        },
        keep={"risk": "risk/id"},
    ),
    Call("desk", f"GET {RISKS}/$risk"),
    Call("desk", f"PATCH {RISKS}/$risk", {"severity": "low", "source": "S0"}, {"If-Match": "*"}),
]

REFERENCE = [
    Call("admin", "PATCH /v1/agencies/kpu-kutim", {"duty_contact": "0549-000000", "source": "S0"}, {"If-Match": "*"}),
    Call("admin", "GET /v1/officials?agency=kpu-kaltim"),
    Call("admin", "PATCH /v1/officials/O15", {"aliases": ["Agus H. Kesuma"], "source": "S0"}, {"If-Match": "*"}),
    Call("admin", "POST /v1/regions/64.08/figures", {"kind": "stations", "value": 704, "source": "S0"}),
    Call("admin", "POST /v1/regions/64.08/figures", {"kind": "stations", "value": 704, "source": "S0"}),
    Call("admin", "POST /v1/regions/64.08.05/flags", {"flag": "remote", "source": "S0"}),
    Call("admin", "POST /v1/regions/64.08.05/flags", {"flag": "remote", "source": "S0"}),
    Call(
        "admin",
        "POST /v1/elections",
        {
            "slug": "pilkada-2029",
            "title": bilingual("Pilkada 2029", "Pilkada 2029"),
            "kind": "regional",
            "polling_on": "2029-11-28",
            "ballots": [{"office": "governor", "level": "province"}],
            "template": "pilkada-2024",
            "source": "S0",
        },
    ),
    Call(
        "admin",
        f"PATCH {ELECTION}",
        {
            "stages": [
                {
                    "slug": "kampanye",
                    "title": bilingual("Kampanye", "Campaign"),
                    "starts_on": "2029-09-26",
                    "ends_on": "2029-11-24",
                }
            ],
            "source": "S0",
        },
        {"If-Match": "*"},
    ),
    Call("admin", f"POST {ELECTION}/template-versions", template_version()),
    Call(
        "admin",
        f"POST {ELECTION}/polling-days",
        {"region": "64.11", "polling_on": "2029-12-05", "source": "S0", "note": "Banjir"},
    ),
    Call("admin", f"GET {ELECTION}/polling-days"),
    Call("admin", "GET /v1/regions?within=64.08&level=district&limit=2"),
    Call("admin", "GET /v1/regions?within=64.08&level=regency", headers={"Accept": "application/geo+json"}),
    Call("admin", "GET /v1/readiness?within=64.08&format=geojson"),
]

READINESS = [
    Call("province", "GET /v1/readiness/64.08"),
    Call("province", "GET /v1/readiness?within=64&level=regency&limit=2"),
    Call("province", "GET /v1/readiness?within=64&level=regency&format=csv"),
    Call("province", "GET /v1/readiness?within=64&level=regency&format=ndjson"),
    Call("province", "GET /v1/readiness/64.08/trend?from=H-36&to=H-33"),
    Call("province", "GET /v1/readiness/64.08/series?from=H-36&to=H-33"),
    Call("province", "GET /v1/readiness/64.08/explanation?category=ADH"),
    Call("province", "GET /v1/readiness/64/attention?limit=2"),
    Call("province", "GET /v1/readiness/64.08/changes?since=H-37"),
    Call("province", "GET /v1/readiness/64.08/forecast"),
    Call("province", f"GET {ITEM}/forecast"),
    Call("province", "GET /v1/readiness/64.08/obligations?limit=2"),
    Call("province", "GET /v1/agencies/kpu-kutim/obligations?limit=2"),
    Call("province", "GET /v1/situation-reports/64.08"),
    Call("province", "GET /v1/situation-reports/64.08", headers={"Accept": "text/markdown"}),
    Call("kpu", "GET /v1/readiness-checklists/64.08?roll_ups=false"),
    Call("kpu", "GET /v1/readiness-checklists/64.08?format=csv"),
    Call("province", "GET /v1/changes?within=64.08&types=update,verification&limit=2", keep={"change": "items/0"}),
    Call("admin", "GET /v1/history?region=64.08&limit=2"),
    Call("admin", "GET /v1/history/ledgers/64.08/entries", headers={"Accept": NDJSON}),
    Call("admin", "GET /v1/history/checkpoint"),
    Call("admin", "GET /v1/history/checkpoint", headers={"Accept": "text/plain"}),
    Call("admin", "POST /v1/history/entries/$entry/erasure", {"note": "Memuat data pribadi"}),
]

ACCESS = [
    Call(
        "admin",
        "POST /v1/tokens",
        {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label": "Rina", "expires_in_days": 60},
        keyed("token-1"),
        {"token": "id"},
    ),
    Call(
        "admin",
        "POST /v1/tokens",
        {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label": "Rina", "expires_in_days": 60},
        keyed("token-1"),
    ),
    Call("admin", "DELETE /v1/tokens/$token"),
    Call(
        "desk",
        "POST /v1/sign-in-links",
        {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label": "Rina, logistik"},
        keyed("link-1"),
        {"link": "id"},
    ),
    Call(
        "desk",
        "POST /v1/sign-in-links",
        {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label": "Rina, logistik"},
        keyed("link-1"),
    ),
    Call("desk", "GET /v1/sign-in-links"),
    Call("desk", "DELETE /v1/sign-in-links/$link"),
    Call(
        "kpu",
        "POST /v1/calendar-feeds",
        {"label": "Rapat dan tenggat Kutai Timur", "regions": ["64.08"]},
        keyed("feed-1"),
        {"feed": "id", "calendar": "address"},
    ),
    Call(
        "kpu",
        "POST /v1/calendar-feeds",
        {"label": "Rapat dan tenggat Kutai Timur", "regions": ["64.08"]},
        keyed("feed-1"),
    ),
    Call("kpu", "GET /v1/calendar-feeds"),
    Call("kpu", "GET $calendar"),
    Call("kpu", "DELETE /v1/calendar-feeds/$feed"),
    Call("browser", "POST /v1/sessions", {"token": "$secret"}),
    Call("browser", "GET /v1/sessions", keep={"session": "items/0/id"}),
    Call("browser", f"PUT {DEVICE}"),
    Call("browser", "GET /v1/device-keys"),
    Call("browser", f"DELETE {DEVICE}"),
    Call("browser", "DELETE /v1/sessions/current"),
    Call("browser", "POST /v1/sessions", {"token": "$secret"}, keep={"session": "session_id"}),
    Call("admin", "DELETE /v1/sessions/$session"),
    Call("browser", "POST /v1/sessions", {"token": "$secret"}),
    Call("browser", "DELETE /v1/sessions"),
]

WEBHOOK = {"url": "https://hooks.example.go.id/siaga", "regions": ["64.08"], "types": ["update", "verification"]}
WEBHOOKS = [
    Call("desk", "POST /v1/webhooks", WEBHOOK, keyed("webhook-1"), {"webhook": "id"}),
    Call("desk", "POST /v1/webhooks", WEBHOOK, keyed("webhook-1")),
    Call("desk", "GET /v1/webhooks"),
    Call("desk", "GET /v1/webhooks/$webhook"),
    Call("desk", "PATCH /v1/webhooks/$webhook", {"state": "paused"}, {"If-Match": "*"}),
    Call("desk", "POST /v1/webhooks/$webhook/secret-rotations", {"overlap_hours": 24}, keyed("rotation-1")),
    Call("desk", "POST /v1/webhooks/$webhook/secret-rotations", {"overlap_hours": 24}, keyed("rotation-1")),
    Call("desk", "POST /v1/webhooks/$webhook/test-events"),
    Call("desk", "GET /v1/webhooks/$webhook/deliveries"),
    Call("desk", "POST /v1/webhooks/$webhook/redeliveries", {"since": "2026-11-21"}),
    Call("desk", "DELETE /v1/webhooks/$webhook"),
]
SAME_ANSWERS = {"redeliver_event": "send_test_event"}
"""Operations that need a receiver in the network, by those whose answers have the same form."""

PROBLEMS = [
    Call("kpu", "GET /v1/regions/6408"),
    Call("kpu", "GET /v1/regions/32.73"),
    Call("kpu", "POST /v1/tokens", {}),
    Call("kpu", f"POST {ITEM}/updates", {"value": -1, "remark": ""}),
]
"""Requests that are refused: their answers are the examples of a problem."""
