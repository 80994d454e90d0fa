"""Call every operation of the OpenAPI document with every kind of caller, inside and outside the caller's regions.

Each caller comes with a token, and again as a browser that is signed in with one. A new operation joins the matrix by
itself. If its path parameter has no example here, the tests fail.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from sqlmodel import col, update

from api.core.caller import Role
from api.identity.sessions.models import SignInSession
from tests.browsers import browser, signed_in
from tests.conftest import Siaga
from tests.http.operations import DOCUMENT, OWN_PAGE, STREAMS, is_public

OWN, SECOND, SIBLING, ANCESTOR, DESCENDANT, NOWHERE = "64.08", "64.74", "64.01", "64", "64.08.04", "64.99"
INSIDE, OUTSIDE = (OWN, SECOND, DESCENDANT), (SIBLING, ANCESTOR, NOWHERE, "ID")
EXAMPLES: dict[str, Any] = {
    "slug": {
        "/v1/agencies/{slug}": "kpu-kutim",
        "/v1/agencies/{slug}/obligations": "kpu-kutim",
        "/v1/agencies/{slug}/hand-overs": "kpu-kutim",
        "/v1/elections/{slug}": "pilkada-2024",
        "/v1/elections/{slug}/template-versions": "pilkada-2024",
        "/v1/elections/{slug}/polling-days": "pilkada-2024",
    },
    "requirement": "ADH-03",
    "device": "018f0000-0000-7000-8000-000000000000",
    "delivery": "018f0000-0000-7000-8000-000000000000",
    "id": {
        "/v1/officials/{id}": "O15",
        "/v1/coordination-events/{id}": "EV4",
        "/v1/agreements/{id}": "AG3",
        "/v1/sources/{id}/facts": "S4",
        "/v1/risks/{id}": "R4",
        "/v1/commitments/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/commitments/{id}/evidence": "018f0000-0000-7000-8000-000000000000",
        "/v1/commitments/{id}/withdrawal": "018f0000-0000-7000-8000-000000000000",
        "/v1/tokens/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/sessions/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/sign-in-links/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/calendar-feeds/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}/deliveries": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}/deliveries/{delivery}/redelivery": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}/redeliveries": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}/secret-rotations": "018f0000-0000-7000-8000-000000000000",
        "/v1/webhooks/{id}/test-events": "018f0000-0000-7000-8000-000000000000",
        "/v1/evidence/{id}": "018f0000-0000-7000-8000-000000000000",
        "/v1/evidence/{id}/erasure": "018f0000-0000-7000-8000-000000000000",
        "/v1/history/entries/{id}/proof": "64.08-0",
        "/v1/history/entries/{id}/erasure": "64.08-0",
    },
}
BODIES: dict[str, dict[str, Any]] = {
    "post_update": {"value": 1},
    "verify_item": {"kind": "disputed", "note": "x", "value": 0, "update_id": "018f0000-0000-7000-8000-000000000000"},
    "retract": {"note": "x", "update_id": "018f0000-0000-7000-8000-000000000000"},
    "check_in": {},
    "erase_evidence": {"note": "x"},
    "erase_texts": {"note": "x"},
    "record_figure": {"kind": "stations", "value": 702, "election": "pilkada-2024", "source": "S0"},
    "move_polling_day": {"region": SIBLING, "polling_on": "2099-01-01", "source": "S0"},
    "report_many": {},
    "record_event": {
        "kind": "training",
        "title": {"id": "x"},
        "regions": [SIBLING],
        "source": "S0",
        "state": {"state": "held"},
    },
    "record_source": {"kind": "page", "publisher": "x", "summary": {"id": "x"}},
    "record_statement": {
        **{"region": SIBLING, "text": {"id": "x"}, "claim": "done", "confidence": "low", "source": "S0"},
    },
    "record_risk": {"region": SIBLING, "text": {"id": "x"}, "source": "S0"},
    "review_risk": {"severity": "low", "source": "S0"},
    "record_assessment": {
        **{"region": SIBLING, "issuer": "x", "method": "x", "edition": "x", "scale": "x", "source": "S0"},
    },
    "record_commitment": {
        "title": {"id": "x"},
        "owed_by": "kpu-paser",
        "regions": [SIBLING],
        "due_h": -3,
        "source": "S0",
    },
    "fulfil_commitment": {"evidence": [{"kind": "letter", "number": "1"}]},
    "withdraw_commitment": {"note": "x"},
    "record_agreement": {
        "kind": "memorandum",
        "title": {"id": "x"},
        "regions": [SIBLING],
        "parties": [{"agency": "kpu-paser"}],
        "source": "S0",
    },
    "change_agreement": {"source": "S0", "note": "x"},
    "change_event": {"source": "S0", "note": "x"},
    "add_election": {
        **{"slug": "x", "title": {"id": "X", "en": "X"}, "kind": "regional", "polling_on": "2099-01-01"},
        **{"ballots": [{"office": "governor", "level": "province"}], "source": "S0"},
    },
    "add_template_version": {},
    "change_agency": {"note": "x", "source": "S0"},
    "change_official": {"note": "x", "source": "S0"},
    "change_election": {"note": "x", "source": "S0"},
    "set_flag": {"flag": "coastal", "source": "S0"},
    "add_agency": {
        **{"slug": "x", "name": "X", "gloss": "X", "function": "police", "level": "regency", "seat": SIBLING},
        "source": "S0",
    },
    "hand_over": {"position": {"id": "X", "en": "X"}, "begins": {"name": "X", "capacity": "plt"}, "source": "S0"},
    "issue_token": {"role": "reader", "regions": [SIBLING], "agency": "kpu-paser", "label": "x"},
    "issue_sign_in_link": {"role": "reader", "regions": [SIBLING], "agency": "kpu-paser"},
    "issue_calendar_feed": {"regions": [SIBLING], "label": "x"},
    "make_webhook": {"url": "https://hooks.example.go.id/", "regions": [SIBLING]},
    "change_webhook": {"state": "paused"},
    "rotate_webhook_secret": {},
    "send_test_event": {},
    "redeliver_event": {},
    "redeliver_events": {"failed": True},
}


@dataclass(frozen=True)
class Operation:
    path: str
    method: str
    id: str
    role: str

    @property
    def by_place(self) -> str | None:
        return next((name for name in ("region", "code") if f"{{{name}}}" in self.url_template), None)

    @property
    def url_template(self) -> str:
        return f"{self.path}?region={{region}}" if self.id == "store_evidence" else self.path

    def url(self, place: str = OWN) -> str:
        path = self.url_template
        for name, example in EXAMPLES.items():
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", example if isinstance(example, str) else example[self.path])
        if self.by_place:
            path = path.replace(f"{{{self.by_place}}}", place)
        assert "{" not in path, f"give {path} an example"
        return path

    def send(self, client: TestClient, place: str = OWN) -> Any:
        if self.id == "store_evidence":
            return client.post(self.url(place), content=b"%PDF-1.7", headers={"Content-Type": "application/pdf"})
        body = BODIES[self.id] if self.method in ("post", "patch") else None
        headers = {"If-Match": "*"} if self.method == "patch" else {}
        return client.request(self.method, self.url(place), json=body, headers=headers)


def operations() -> Iterator[Operation]:
    for path, methods in DOCUMENT["paths"].items():
        for method, spec in methods.items():
            if not is_public(method, path) and path not in STREAMS:
                [role] = [role for need in spec["security"] for role in need.get("HTTPBearer", ())]
                yield Operation(path, method, spec["operationId"], role)


ENDS_OWN_SESSION = {"sign_out", "sign_out_everywhere"}
ClientOf = Callable[[Operation], TestClient]


@pytest.fixture(params=["token", "cookie"])
def credential(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def caller(
    siaga: Siaga, credential: str, *regions: str, role: Role = Role.READER, agency: str | None = None
) -> ClientOf:
    """The client of a caller for each operation. A browser that the operation will sign out is signed in anew."""
    if credential == "token":
        client = siaga.client(*regions, role=role, agency=agency)
        return lambda _: client
    lasting_browser = signed_in(siaga, *regions, role=role, agency=agency)
    return lambda operation: (
        signed_in(siaga, *regions, role=role, agency=agency) if operation.id in ENDS_OWN_SESSION else lasting_browser
    )


def client_with(siaga: Siaga, secret: str) -> TestClient:
    return TestClient(siaga.app, headers={"Authorization": f"Bearer {secret}"}, raise_server_exceptions=False)


def test_no_operation_takes_a_token_that_is_not_in_force(open_box: Siaga) -> None:
    expired = open_box.secret(OWN, role=Role.ADMIN, days=1, at=datetime.now(UTC) - timedelta(days=2))
    revoked = open_box.nation.post(
        "/v1/tokens",
        json={"role": "admin", "regions": [OWN], "agency": "kpu-kutim", "label": "x", "expires_in_days": 1},
    ).json()
    open_box.nation.delete(f"/v1/tokens/{revoked['id']}")

    for secret in ("", "siaga_nonsense", expired, revoked["secret"]):
        for operation in operations():
            answer = operation.send(client_with(open_box, secret))
            assert answer.status_code == 401, operation


def test_no_operation_takes_a_cookie_whose_session_is_over(open_box: Siaga) -> None:
    body = {"role": "admin", "regions": [OWN], "agency": "kpu-kutim", "label": "x", "expires_in_days": 1}
    issued = open_box.nation.post("/v1/tokens", json=body).json()
    of_revoked_token = browser(open_box, issued["secret"])
    open_box.nation.delete(f"/v1/tokens/{issued['id']}")
    signed_out, expired = (browser(open_box, open_box.secret(OWN, role=Role.ADMIN)) for _ in range(2))
    signed_out_cookies = dict(signed_out.cookies)
    signed_out.delete("/v1/sessions/current")
    signed_out.cookies.update(signed_out_cookies)
    with open_box.database.write() as session:
        id = col(SignInSession.id) == UUID(expired.get("/v1/me").json()["session_id"])
        session.connection().execute(update(SignInSession).where(id).values(expires_at=datetime.now(UTC)))
    nonsense = browser(open_box)
    nonsense.cookies.set("__Host-siaga", "siagases_nonsense")

    for client in (of_revoked_token, signed_out, expired, nonsense):
        for operation in operations():
            answer = operation.send(client)
            assert (answer.status_code, "cookie" in answer.request.headers) == (401, True), operation


def test_no_write_with_a_cookie_is_taken_from_elsewhere(open_box: Siaga) -> None:
    client = browser(open_box, open_box.secret("ID", role=Role.ADMIN))
    before = counts(open_box)

    for operation in operations():
        if operation.method == "get":
            continue
        for headers in ({"Origin": "https://elsewhere.example"}, {"Siaga-Client": "other"}):
            client.headers.update({**OWN_PAGE, **headers})
            assert operation.send(client).json()["code"] == "cross_site_request", operation

    assert counts(open_box) == before


@pytest.mark.parametrize("role", Role)
def test_each_role_may_use_its_operations_and_no_others(open_box: Siaga, role: Role, credential: str) -> None:
    client_of = caller(open_box, credential, OWN, role=role, agency="kpu-kutim")

    for operation in operations():
        answer = operation.send(client_of(operation))
        is_allowed = role.includes(operation.role)
        assert (answer.status_code == 403 and answer.json()["code"] == "role_missing") != is_allowed, (
            operation,
            answer.text,
        )
        assert answer.status_code != 401, operation


def test_a_token_finds_and_writes_nothing_outside_its_regions(open_box: Siaga, credential: str) -> None:
    client_of = caller(open_box, credential, OWN, SECOND, role=Role.ADMIN)
    before = counts(open_box)

    for operation in operations():
        if operation.by_place is None:
            continue
        answers = {place: operation.send(client_of(operation), place) for place in OUTSIDE}
        assert {it.status_code for it in answers.values()} == {404}, operation
        assert len({it.json()["code"] for it in answers.values()}) == 1, "an existing place must not show"

    assert counts(open_box) == before


def test_a_token_reads_everything_inside_its_regions(open_box: Siaga, credential: str) -> None:
    client_of = caller(open_box, credential, OWN, SECOND, role=Role.ADMIN)

    for operation in operations():
        if operation.by_place and operation.method == "get" and "items" not in operation.path:
            assert {operation.send(client_of(operation), place).status_code for place in INSIDE} == {200}, operation


def test_no_list_has_a_row_from_outside_the_regions_of_the_token(open_box: Siaga, credential: str) -> None:
    """The region that scopes a row is inside. A shared event may still name its other regions."""
    client_of = caller(open_box, credential, OWN, SECOND, role=Role.ADMIN)
    for operation in operations():
        if operation.method != "get" or "{" in operation.path or operation.path in REFERENCE:
            continue
        client = client_of(operation)
        rows = client.get(f"{operation.path}?limit=500").json()["items"] if operation.path != "/v1/me" else []
        for row in rows:
            place = row.get("region") or row.get("code")
            place = place["code"] if isinstance(place, dict) else place
            assert place is None or any(place == own or place.startswith(f"{own}.") for own in (OWN, SECOND)), row


REFERENCE = {
    *("/v1/agencies", "/v1/elections", "/v1/requirements", "/v1/sources"),
    *("/v1/history/checkpoint", "/v1/history/checkpoints", "/v1/history/consistency", "/v1/history/keys"),
}


def counts(siaga: Siaga) -> dict[str, int]:
    with siaga.database.read() as session:
        return {
            name: session.connection().exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
            for name in (
                "entry",
                "checklist_update",
                "verification",
                "check_in",
                "evidence_file",
                "retraction",
                "token",
                "sign_in_session",
                "device_key",
                "calendar_feed",
                "webhook",
                "webhook_delivery",
                "checklist_item",
                "figure",
                "polling_day",
                "event_state",
                "agreement_state",
                "commitment",
                "statement",
                "risk",
                "assessment",
                "commitment_evidence",
                "region_flag",
                "agency",
                "tenure",
            )
        }
