"""Sign-in links: issued for one office, good for one sign-in, revocable, and in the ledger."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import update
from sqlmodel import col

from api.core.caller import Role
from api.identity import domain
from api.identity.errors import LinkExpired, LinkUnknown, LinkUsed
from api.identity.models import Token
from api.integrity.verify import service as verify_service
from tests.browsers import browser
from tests.conftest import Siaga
from tests.offices import assert_chained, entries, path

LINKS, SESSIONS = "/v1/sign-in-links", "/v1/sessions"
NEW_LINK = {"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"]}
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = timedelta(minutes=1)


def coordinator(siaga: Siaga) -> TestClient:
    return siaga.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def issued(siaga: Siaga, **changes: Any) -> tuple[str, str]:
    """Issue a link as the coordinator. Returns its id and its secret."""
    answer = coordinator(siaga).post(LINKS, json={**NEW_LINK, **changes})
    assert answer.status_code == 201, answer.text
    page, _, secret = answer.json()["address"].partition("#")
    assert page == "/sign-in"
    return answer.json()["id"], secret


def finding_count(siaga: Siaga) -> int:
    with siaga.database.read() as session:
        report = verify_service.check_database(session, None)
        verify_service.check_rows(session, report)
    return len(report.findings)


def test_a_link_signs_one_browser_in(open_box: Siaga) -> None:
    id, secret = issued(open_box, label="Rina, logistik")
    client = browser(open_box)

    answer = client.post(SESSIONS, json={"link": secret})

    assert answer.status_code == 201, answer.text
    me = client.get("/v1/me").json()
    assert (me["role"], me["agency"], me["regions"], me["label"]) == (
        *("reporter", "kpu-kutim", ["64.08"]),
        "Rina, logistik",
    )
    assert client.post(f"{path('ADH-03')}/updates", json={"value": 5}).status_code == 201
    assert client.post(LINKS, json=NEW_LINK).json()["code"] == "role_missing"
    [listed] = coordinator(open_box).get(LINKS).json()["items"]
    assert (listed["id"], listed["used_at"] is not None) == (id, True)
    [session] = [it for it in coordinator(open_box).get(SESSIONS).json()["items"] if it["token"] == id]
    assert (session["came_from"], session["agency"]) == ("link", "kpu-kutim")


def test_only_the_digest_of_a_link_is_stored_and_its_address_shown_once(open_box: Siaga) -> None:
    key = {"Idempotency-Key": "a link for the KPU"}
    first = coordinator(open_box).post(LINKS, json=NEW_LINK, headers=key)
    second = coordinator(open_box).post(LINKS, json=NEW_LINK, headers=key)

    secret = first.json()["address"].partition("#")[2]
    assert secret.startswith("siagalink_")
    assert (second.status_code, second.json()["address"], second.json()["code"]) == (200, None, "address_shown_once")
    assert secret not in coordinator(open_box).get(LINKS).text
    assert secret not in "".join(it.text for it in entries(open_box))
    with open_box.database.read() as session:
        link = session.get_one(Token, UUID(first.json()["id"]))
        assert (link.digest, secret in repr(link)) == (domain.secret_digest(secret), False)


def test_without_a_label_it_has_the_name_of_its_office(open_box: Siaga) -> None:
    issued(open_box)

    [listed] = coordinator(open_box).get(LINKS).json()["items"]

    assert listed["label"] == "Komisi Pemilihan Umum Kabupaten Kutai Timur"


def test_issuing_using_and_revoking_stand_in_the_ledger_and_are_verified(open_box: Siaga) -> None:
    id, secret = issued(open_box)
    browser(open_box).post(SESSIONS, json={"link": secret})
    before = finding_count(open_box)
    coordinator(open_box).delete(f"{LINKS}/{id}")

    deeds = entries(open_box)
    assert {it.object for it in deeds} == {id}
    deeds = [it for it in deeds if it.action != "session.began"]
    assert [it.action for it in deeds] == [f"sign_in_link.{deed}" for deed in ("issued", "used", "revoked")]
    assert all('"agency":"kpu-kutim"' in it.text and '"usable_until"' in it.text for it in deeds)
    assert f'"by":{{"token":"{id}","agency":"kpu-kutim","for":null}}' in deeds[1].text
    assert_chained(open_box)
    assert (before, finding_count(open_box)) == (0, 0)


@pytest.mark.parametrize(
    "change",
    [{"used_at": None}, {"usable_until": NOW}, {"usable_until": None}, {"role": "verifier"}, {"revoked_at": NOW}],
)
def test_whatever_is_changed_in_a_link_behind_the_ledger_is_found(open_box: Siaga, change: dict[str, Any]) -> None:
    _, secret = issued(open_box)
    browser(open_box).post(SESSIONS, json={"link": secret})
    with open_box.database.write() as session:
        session.connection().execute(update(Token).where(col(Token.label).like("Komisi%")).values(**change))

    assert finding_count(open_box) > 0


def test_reading_the_address_uses_nothing_up(open_box: Siaga) -> None:
    """A preview in a chat opens the page, without what stands behind the #. Only the POST of a page uses a link."""
    _, secret = issued(open_box)

    for method in ("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"):
        open_box.anonymous.request(method, f"/sign-in?{secret}")
        open_box.anonymous.request(method, SESSIONS, params={"link": secret})
    cross_site = open_box.anonymous.post(SESSIONS, json={"link": secret})

    assert cross_site.json()["code"] == "cross_site_request"
    assert browser(open_box).post(SESSIONS, json={"link": secret}).status_code == 201


def test_of_many_who_use_a_link_at_once_exactly_one_is_signed_in(open_box: Siaga) -> None:
    for _ in range(3):
        _, secret = issued(open_box)
        browsers = [browser(open_box) for _ in range(6)]
        with ThreadPoolExecutor(len(browsers)) as pool:
            sent = [pool.submit(client.post, SESSIONS, json={"link": secret}) for client in browsers]
            answers = [it.result() for it in sent]

        assert sorted(it.json().get("code", "signed in") for it in answers) == ["link_used"] * 5 + ["signed in"]
        assert [client.get("/v1/me").status_code for client in browsers].count(200) == 1


def test_a_link_whose_answer_got_lost_is_taken_again_from_the_same_attempt(open_box: Siaga) -> None:
    _, secret = issued(open_box)
    lost, again, other = (browser(open_box) for _ in range(3))
    attempt = {"link": secret, "attempt": str(uuid4())}

    answers = [client.post(SESSIONS, json=attempt).status_code for client in (lost, again)]
    refused = other.post(SESSIONS, json={**attempt, "attempt": str(uuid4())})

    assert answers == [201, 201]
    assert refused.json()["code"] == "link_used"
    assert [client.get("/v1/me").status_code for client in (lost, again)] == [401, 200], "one session, not two"
    assert [it.action for it in entries(open_box)] == [
        *("sign_in_link.issued", "sign_in_link.used", "session.began"),
        *("session.ended", "session.began"),
    ]


def test_revoking_a_link_ends_its_session_and_nobody_signs_in_with_it(open_box: Siaga) -> None:
    used_id, used_secret = issued(open_box)
    unused_id, unused_secret = issued(open_box)
    client = browser(open_box)
    client.post(SESSIONS, json={"link": used_secret})

    revoked = [coordinator(open_box).delete(f"{LINKS}/{id}") for id in (used_id, used_id, unused_id)]

    assert [it.status_code for it in revoked] == [200, 200, 200]
    assert revoked[0].json()["revoked_at"] == revoked[1].json()["revoked_at"]
    assert client.get("/v1/me").json()["code"] == "token_unknown"
    for secret in (used_secret, unused_secret):
        assert browser(open_box).post(SESSIONS, json={"link": secret}).json()["code"] == "link_unknown"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"regions": ["64.01"], "agency": "kpu-paser"}, "wider_than_issuer"),
        ({"regions": ["64"]}, "wider_than_issuer"),
        ({"expires_in_days": 366}, "wider_than_issuer"),
        ({"role": "coordinator"}, "invalid_request"),
        ({"role": "admin"}, "invalid_request"),
        ({"usable_minutes": 4}, "invalid_request"),
        ({"usable_minutes": 7 * 24 * 60 + 1}, "invalid_request"),
        ({"agency": "kpu-paser"}, "token_refused"),
        ({"agency": "kpu-kabkota-kaltim"}, "token_refused"),
        ({"agency": "nobody"}, "token_refused"),
        ({"next": "https://elsewhere.example"}, "invalid_request"),
    ],
)
def test_a_link_is_never_wider_than_its_issuer(open_box: Siaga, change: dict[str, Any], code: str) -> None:
    answer = coordinator(open_box).post(LINKS, json={**NEW_LINK, **change})

    assert answer.json()["code"] == code
    assert entries(open_box) == []


def test_links_are_seen_by_coordinators_of_their_regions_and_are_no_tokens(open_box: Siaga) -> None:
    id, _ = issued(open_box)
    elsewhere = open_box.client("64.01", role=Role.COORDINATOR, agency="kpu-paser")
    verifier = open_box.client("64.08", role=Role.VERIFIER, agency="bawaslu-kutim")

    assert elsewhere.get(LINKS).json()["items"] == []
    assert elsewhere.delete(f"{LINKS}/{id}").status_code == 404
    assert {verifier.request(method, LINKS, json=NEW_LINK).json()["code"] for method in ("GET", "POST")} == {
        "role_missing"
    }
    assert id not in {it["id"] for it in open_box.nation.get("/v1/tokens?limit=500").json()["items"]}
    assert open_box.nation.delete(f"/v1/tokens/{id}").status_code == 404
    assert id in {it["id"] for it in open_box.nation.get(LINKS).json()["items"]}


def test_a_link_lasts_no_longer_than_the_rights_of_its_issuer(open_box: Siaga) -> None:
    secret = open_box.secret("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim", days=2)
    issuer = browser(open_box, secret)

    link = issuer.post(LINKS, json={**NEW_LINK, "usable_minutes": 5000}).json()

    assert link["expires_at"] == link["usable_until"] == issuer.get("/v1/me").json()["expires_at"]


def link(**changes: Any) -> Token:
    columns = {"usable_until": NOW + LATER, "expires_at": NOW + timedelta(days=30), "used_at": None, "revoked_at": None}
    return Token(digest="", label="", role=Role.REPORTER, created_at=NOW, **{**columns, **changes})


def test_a_link_is_usable_until_its_exact_instant() -> None:
    assert not domain.is_repeated_use(link(), None, NOW + LATER - timedelta(microseconds=1))
    with pytest.raises(LinkExpired):
        domain.is_repeated_use(link(), None, NOW + LATER)


def test_an_attempt_may_be_repeated_for_ten_minutes_even_if_the_link_has_expired() -> None:
    attempt = uuid4()
    used = link(used_at=NOW, used_attempt=attempt)

    assert domain.is_repeated_use(used, attempt, NOW + domain.REPEATABLE - timedelta(microseconds=1))
    with pytest.raises(LinkUsed):
        domain.is_repeated_use(used, attempt, NOW + domain.REPEATABLE)
    with pytest.raises(LinkUsed):
        domain.is_repeated_use(link(used_at=NOW), None, NOW)


def test_a_revoked_link_and_a_token_are_no_links() -> None:
    for no_link in (link(revoked_at=NOW), link(usable_until=None)):
        with pytest.raises(LinkUnknown):
            domain.is_repeated_use(no_link, None, NOW)
