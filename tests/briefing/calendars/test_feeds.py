"""Who may create a feed, what its address opens, and when it ends."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, update

from api.core.caller import Role
from api.identity import domain as identity_domain
from api.identity.models import Token
from tests.briefing.calendars.read import FEEDS, create_feed, fetch
from tests.conftest import Siaga
from tests.offices import assert_chained, entries
from tests.request_log import RequestLog


def test_the_address_is_shown_once_and_opens_only_the_calendar(open_box: Siaga) -> None:
    reader = open_box.client("64.08", role=Role.READER, agency="kpu-kutim")
    body = {"regions": ["64.08.04", "64.08"], "label": "Rapat", "functions": ["police", "police"]}
    answer = reader.post(FEEDS, json=body, headers={"Idempotency-Key": "k"})
    repeated = reader.post(FEEDS, json=body, headers={"Idempotency-Key": "k"})

    feed = answer.json()
    assert (answer.status_code, feed["code"], feed["language"]) == (201, None, "id")
    assert (feed["regions"], feed["functions"], feed["agency"]) == (["64.08", "64.08.04"], ["police"], "kpu-kutim")
    assert (repeated.status_code, repeated.json()) == (200, {**feed, "address": None, "code": "address_shown_once"})
    secret = feed["address"].removeprefix("/calendar/").removesuffix(".ics")
    assert fetch(open_box, feed["address"]).status_code == 200
    for headers in ({"Authorization": f"Bearer {secret}"}, {}):
        assert open_box.anonymous.get("/v1/me", headers=headers).status_code == 401
    listed = reader.get(FEEDS).json()["items"]
    assert listed == [{name: it for name, it in feed.items() if name not in ("address", "code")}]
    [entry] = entries(open_box)
    assert (entry.action, entry.object) == ("calendar_feed.issued", feed["id"])
    assert secret not in entry.text + answer.text.replace(feed["address"], "")
    with open_box.database.read() as session:
        digests = session.connection().exec_driver_sql("SELECT digest FROM calendar_feed").scalars().all()
    assert digests == [identity_domain.secret_digest(secret)]
    assert_chained(open_box)


@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"regions": ["64.01"]}, "not_found", "body/regions/0"),
        ({"regions": ["64.08", "64"]}, "not_found", "body/regions/1"),
        ({"regions": ["6408"]}, "code_without_dots", "body/regions/0"),
        ({"regions": []}, "invalid_request", "body/regions"),
        ({"functions": ["king"]}, "invalid_request", "body/functions/0"),
        ({"label": "a\rb"}, "invalid_request", "body/label"),
        ({"token": "x"}, "invalid_request", "body/token"),
    ],
)
def test_a_feed_is_never_wider_than_its_token(
    open_box: Siaga, change: dict[str, object], code: str, pointer: str
) -> None:
    reader = open_box.client("64.08", role=Role.READER, agency="kpu-kutim")

    answer = reader.post(FEEDS, json={"regions": ["64.08"], "label": "x", **change})

    assert answer.status_code in (404, 422)
    assert (answer.json()["code"], answer.json()["errors"][0]["pointer"]) == (code, pointer)
    assert entries(open_box) == []


def test_a_token_has_at_most_twenty_feeds_and_a_revoked_one_makes_room(open_box: Siaga) -> None:
    reader = open_box.client("64.08", role=Role.READER, agency="kpu-kutim")
    ids = [create_feed(reader)["id"] for _ in range(20)]

    refused = reader.post(FEEDS, json={"regions": ["64.08"], "label": "x"})

    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_feeds")
    assert reader.delete(f"{FEEDS}/{ids[0]}").status_code == 200
    create_feed(reader)


def test_callers_see_and_revoke_their_own_feeds_and_an_admin_those_wholly_inside(open_box: Siaga) -> None:
    reader = open_box.client("64", role=Role.READER, agency="kpu-kaltim")
    narrow, wide = create_feed(reader, "64.08"), create_feed(reader, "64.08", "64.74")
    other = open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
    admin = open_box.client("64.08", role=Role.ADMIN, agency="kesbangpol-kutim")

    assert other.get(FEEDS).json()["items"] == []
    assert [it["id"] for it in admin.get(FEEDS).json()["items"]] == [narrow["id"]]
    assert [it["id"] for it in reader.get(FEEDS).json()["items"]] == [narrow["id"], wide["id"]]
    assert reader.get(f"{FEEDS}?limit=1").json()["next"] is not None
    for client, feed in ((other, narrow), (other, wide), (admin, wide)):
        assert client.delete(f"{FEEDS}/{feed['id']}").status_code == 404
    assert fetch(open_box, wide["address"]).status_code == 200

    revoked, revoked_again = (admin.delete(f"{FEEDS}/{narrow['id']}").json() for _ in range(2))

    assert revoked == revoked_again
    assert revoked["ends_at"] == revoked["revoked_at"] is not None
    assert fetch(open_box, narrow["address"]).status_code == 404
    assert fetch(open_box, wide["address"]).status_code == 200
    actions = [it.action for it in entries(open_box)]
    assert actions == ["calendar_feed.issued", "calendar_feed.issued", "calendar_feed.revoked"]
    assert [it.action for it in entries(open_box, "64.74")] == ["calendar_feed.issued"]


def test_unknown_malformed_and_ended_addresses_are_answered_alike(open_box: Siaga) -> None:
    request_log = RequestLog.of(open_box.app)
    feeds = {}
    for agency in ("kpu-kutim", "bawaslu-kutim", "pemkab-kutim"):
        feeds[agency] = create_feed(open_box.client("64.08", role=Role.READER, agency=agency))
    valid = feeds["kpu-kutim"]["address"]
    with open_box.database.write() as session:
        token_agency = col(Token.agency)
        past, now = datetime.now(UTC) - timedelta(seconds=1), datetime.now(UTC)
        session.exec(update(Token).where(token_agency == "bawaslu-kutim").values(expires_at=past))
        session.exec(update(Token).where(token_agency == "pemkab-kutim").values(revoked_at=now))
    ended = [feeds["bawaslu-kutim"]["address"], feeds["pemkab-kutim"]["address"]]
    unknown = [
        f"/calendar/{it}.ics"
        for it in (
            identity_domain.new_secret(identity_domain.FEED_PREFIX),
            identity_domain.new_secret(),
            "x",
            "%0A",
            "x" * 999,
        )
    ]
    malformed = [
        valid.replace("siagacal_", "siaga_"),
        valid.replace(".ics", "0.ics"),
        "/calendar/" + valid[10:-4].upper() + ".ics",
    ]

    answers = [fetch(open_box, it) for it in (*ended, *unknown, *malformed)]

    assert {(it.status_code, it.json()["code"], it.json()["detail"]) for it in answers} == {
        (404, "calendar_unknown", answers[0].json()["detail"])
    }
    assert len({tuple(sorted({*it.headers} - {"x-request-id"})) for it in answers}) == 1
    assert fetch(open_box, valid).status_code == 200
    assert {it["route"] for it in request_log.lines[3:]} == {"/calendar/{feed}.ics"}
    for address in (valid, *ended):
        assert address.removeprefix("/calendar/")[9:21] not in request_log.text
