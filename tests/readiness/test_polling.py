"""Callers who poll: 304 while nothing has changed, never after it has, and one look-up is all it costs."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from api.core.caller import Role
from tests.conftest import Siaga
from tests.readiness.play import Play

REGIONS = ("ID", "64", "64.08", "64.08.04", "64.08.05", "64.07", "64.72")


def ask(siaga: Siaga, region: str, known: str = "", language: str = "en", **asked: str) -> Any:
    headers = {"If-None-Match": known, "Accept-Language": language}
    return siaga.nation.get(f"/v1/readiness/{region}", params=asked, headers=headers)


def tags(siaga: Siaga) -> dict[str, str]:
    return {region: ask(siaga, region).headers["etag"] for region in REGIONS}


@pytest.mark.parametrize(
    ("deed", "number", "touched"),
    [
        ("report", 0, {"ID", "64", "64.08"}),
        ("report", 6, {"ID", "64", "64.08", "64.08.04"}),
        ("report", 10, {"ID", "64", "64.72"}),
        ("report", 11, {"ID", "64"}),
    ],
)
def test_a_write_changes_the_tags_of_what_it_touches_and_of_nothing_else(
    play: Play, deed: str, number: int, touched: set[str]
) -> None:
    before = tags(play.siaga)

    getattr(play, deed)(number, 4)
    after = tags(play.siaga)

    assert {region for region in REGIONS if after[region] != before[region]} == touched
    for region in REGIONS:
        answer = ask(play.siaga, region, before[region])
        assert answer.status_code == (200 if region in touched else 304)


def test_an_answer_holds_until_it_says_and_no_longer(play: Play) -> None:
    """Over every step of the clock in the last three weeks; what is kept equals what is worked out anew."""
    for number in (0, 2, 6, 7):
        play.report(number, 8)
    for _ in range(12):
        answer = ask(play.siaga, "64.08")
        body, tag = answer.json(), answer.headers["etag"]
        changes_at = datetime.fromisoformat(body["changes_at"])
        assert datetime.fromisoformat(body["evaluated_at"]) <= play.now < changes_at
        play.now = changes_at - timedelta(microseconds=1)
        assert ask(play.siaga, "64.08", tag).status_code == 304
        play.siaga.app.state.answer_cache.answers.clear()
        assert ask(play.siaga, "64.08").json() == body
        play.now = changes_at + timedelta(minutes=1)
        assert ask(play.siaga, "64.08", tag).status_code == 200
        play.now += timedelta(hours=20)


def test_the_tag_tells_revision_and_language(play: Play) -> None:
    english, indonesian = ask(play.siaga, "64.08"), ask(play.siaga, "64.08", language="id")

    assert english.headers["etag"].strip('"').split(".")[0] == str(english.json()["revision"])
    assert english.headers["etag"].endswith('.en"')
    assert indonesian.headers["etag"].endswith('.id"')
    assert english.json()["summary"] != indonesian.json()["summary"]


def test_polling_costs_one_statement_and_still_asks_who_is_calling(play: Play) -> None:
    tag = ask(play.siaga, "64").headers["etag"]
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "FROM region_revision" in statement or "FROM region_totals" in statement:
            seen.append(statement)

    event.listen(play.siaga.database.lookups, "before_cursor_execute", note)
    try:
        assert ask(play.siaga, "64", tag).status_code == 304
    finally:
        event.remove(play.siaga.database.lookups, "before_cursor_execute", note)
    stranger = play.siaga.client("64.07", role=Role.READER, agency="kpu-kubar")

    assert len(seen) == 1
    assert stranger.get("/v1/readiness/64").status_code == 404
    assert stranger.get("/v1/readiness/64.08").status_code == 404


def test_a_figure_of_a_closed_election_is_told_at_once(own_box: Siaga) -> None:
    """Of what nobody reported it is the target."""
    before, elsewhere = ask(own_box, "64.08"), ask(own_box, "64.07").headers["etag"]
    figure = {"kind": "stations", "election": "pilkada-2024", "value": 600, "source": "S0"}
    assert own_box.nation.post("/v1/regions/64.08/figures", json=figure).status_code == 201
    after = ask(own_box, "64.08", before.headers["etag"])

    assert after.status_code == 200
    assert targets(after) != targets(before)
    assert ask(own_box, "64.07", elsewhere).status_code == 304


def targets(answer: Any) -> dict[str, int | None]:
    return {it["code"]: it["target"] for it in answer.json()["requirements"]}
