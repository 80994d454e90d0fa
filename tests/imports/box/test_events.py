"""EV1 to EV7, and EV3b, which EV3 became: when, where, who, about which election, from which paragraph."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, article_paragraphs, get_all, get_one


class Event(NamedTuple):
    kind: str
    state: str
    on: str | None
    on_origin: str
    venue: str | None
    election: str
    regions: tuple[str, ...]
    text_counts: tuple[int, int, int]
    """How many topics, outcomes and follow-ups."""
    paragraphs: str | None
    who: tuple[str, ...]


def took_part(agency: str, *officials: str, as_: str = "participant", came: str = "in_person") -> tuple[str, ...]:
    return tuple(f"{agency} {official} {as_} {came}" for official in officials or ("-",))


PILKADA, PEMILU = "pilkada-2024", "pemilu-2024"
KALTIM, ALL = ("64",), ("64", *TEN)
HALL = "Aula KPU Kaltim, Jalan Basuki Rahmat, Samarinda"
NO_ONE_NAMED = ("-",)
GOVERNMENTS = (
    *(f"pemkab-{name}" for name in ("paser", "kukar", "berau", "kubar", "kutim", "ppu", "mahulu")),
    *(f"pemkot-{name}" for name in ("balikpapan", "samarinda", "bontang")),
)
EVENTS = {
    "EV1": Event(
        *("signing", "held", "2023-03-13", "external", HALL, PEMILU, KALTIM, (3, 2, 1), "S1 p2-p3, p6, p10-p12"),
        who=(
            *took_part("kpu-kaltim", "O7"),
            *took_part("polda-kaltim", "O8"),
            *took_part("pemprov-kaltim", "O9"),
            *took_part("kodam-vi", "O10"),
            *took_part("bawaslu-kaltim", "O11"),
            *took_part("parpol-kaltim"),
        ),
    ),
    "EV2": Event(
        *("courtesy_visit", "held", "2024-09-18", "seed", "Kantor Kejati Kaltim, Jl Bung Tomo, Samarinda Seberang"),
        *(PILKADA, KALTIM, (2, 1, 2), "S0 p1-p10"),
        who=(
            *took_part("kpu-kaltim", "O1", "O2", "O3", as_="visitor"),
            *took_part("kejati-kaltim", "O4", "O5", "O6", as_="host"),
        ),
    ),
    "EV3": Event(
        *("signing", "rescheduled", "2024-10-16", "external", None, PILKADA, ALL, (0, 0, 0), "S0 p7-p8"),
        who=(
            *took_part("kejati-kaltim", came="unknown"),
            *took_part("kpu-kaltim", came="unknown"),
            *took_part("kpu-kabkota-kaltim", came="unknown"),
            *took_part("kejari-kaltim", came="unknown"),
        ),
    ),
    "EV3b": Event(
        *("signing", "held", "2024-10-16", "external", "Hotel Mercure Samarinda", PILKADA, ALL, (0, 2, 0), None),
        who=(
            *took_part("kpu-kaltim", "O1"),
            *took_part("kejati-kaltim", "O4"),
            *took_part("kpu-kabkota-kaltim", came="unknown"),
            *took_part("kejari-kaltim", came="unknown"),
        ),
    ),
    "EV4": Event(
        *("coordination_meeting", "held", "2024-10-30", "inferred", "Hotel Royal Victoria, Sangatta"),
        *(PILKADA, ("64.08",), (3, 2, 1), "S4 p3-p15"),
        who=(
            *took_part("pemkab-kutim", as_="host"),
            *took_part("pemkab-kutim", "O15", as_="chair"),
            *took_part("kesbangpol-kutim", as_="initiator"),
            *took_part("dprd-kutim", "O14"),
            *took_part("polres-kutim", "O16"),
            *took_part("kodim-0909"),
            *took_part("lanal-sangatta"),
            *took_part("kecamatan-se-kutim"),
            *took_part("polsek-se-kutim"),
            *took_part("koramil-se-kutim"),
            *took_part("bin"),
        ),
    ),
    "EV5": Event(
        *("coordination_meeting", "held", None, "unknown", None, PILKADA, KALTIM, (0, 1, 0), "S2 p4-p5"),
        who=(
            *took_part("forkopimda-kaltim", came="unknown"),
            *took_part("tppd-kaltim", came="unknown"),
            *took_part("desk-pilkada-kaltim", came="unknown"),
            *took_part("bawaslu-kaltim", came="unknown"),
            *took_part("kpu-kaltim", came="unknown"),
        ),
    ),
    "EV6": Event(
        *("coordination_meeting", "held", "2024-11-19", "seed", "Hotel Puri Senyiur, Samarinda"),
        *(PILKADA, KALTIM, (4, 1, 1), "S3 p1-p10"),
        who=(
            *took_part("kpu-kaltim", as_="host"),
            *took_part("kpu-kaltim", "O3", as_="speaker"),
            *took_part("tim-paslon-kaltim"),
        ),
    ),
    "EV7": Event(
        *("coordination_meeting", "held", "2024-11-22", "seed", "Ruang Kersik Luway, Kantor Gubernur Kaltim"),
        *(PILKADA, ALL, (1, 1, 0), "S2 p1-p2, p4"),
        who=(
            *took_part("kemenko-polkam", as_="host"),
            *took_part("kemenko-polkam", "O12", as_="speaker"),
            *took_part("kesbangpol-kaltim", "O13", came="unknown"),
            *(one for name in GOVERNMENTS for one in took_part(name, came="online")),
        ),
    ),
}


def event_row(event: Any) -> Event:
    """An event of the API, in the columns of the table above."""
    texts = [event[name] for name in ("topics", "outcomes", "follow_ups")]
    assert all(len(text["id"]) == len(text["en"]) for text in texts)
    return Event(
        event["kind"],
        event["state"],
        event["on"],
        event["states"][-1]["on_origin"],
        event["venue"],
        event["election"],
        tuple(region["code"] for region in event["regions"]),
        (len(texts[0]["en"]), len(texts[1]["en"]), len(texts[2]["en"])),
        "; ".join(sorted(article_paragraphs(event))) or None,
        tuple(f"{it['agency']} {it['official'] or '-'} {it['role']} {it['attendance']}" for it in event["took_part"]),
    )


@pytest.mark.parametrize(("id", "expected"), EVENTS.items(), ids=EVENTS.keys())
def test_an_event_is_stored_as_its_sources_give_it(box: Siaga, id: str, expected: Event) -> None:
    event = get_one(box.nation, f"/coordination-events/{id}")

    assert event_row(event) == expected


def test_there_is_no_other_event(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    assert {event["id"] for event in events} == EVENTS.keys()


def test_ev1_is_a_peace_declaration_too_and_no_other_event_is(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    assert {event["id"]: event["also"] for event in events if event["also"]} == {"EV1": ["peace_declaration"]}


def test_only_ev3_was_announced_with_a_plan(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    plans = {event["id"]: event["plans"] for event in events if event["plans"]}
    assert plans.keys() == {"EV3"}
    [plan] = plans["EV3"]
    assert (plan["on"], plan["on_origin"], plan["venue"]) == ("2024-09-25", "inferred", "Gedung Kejati Kaltim")
    assert (plan["announced_on"], plan["source"], plan["paragraph"]) == ("2024-09-18", "S0", "p7-p8")


def test_only_ev3_became_another_event(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    assert {event["id"]: event["becomes"]["id"] for event in events if event["becomes"]} == {"EV3": "EV3b"}


def test_only_ev4_fulfils_a_requirement(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    fulfils_by_event = {event["id"]: event["fulfils"] for event in events if event["fulfils"]}
    assert fulfils_by_event == {"EV4": [{"election": PILKADA, "region": "64.08", "requirement": "COO-02"}]}


def test_ev3b_rests_on_no_article(box: Siaga) -> None:
    event = get_one(box.nation, "/coordination-events/EV3b")

    assert {cited["origin"] for cited in event["provenance"]} == {"external"}
    assert len({cited["source"] for cited in event["provenance"]}) >= 3


def test_the_governments_at_ev7_are_known_from_elsewhere(box: Siaga) -> None:
    event = get_one(box.nation, "/coordination-events/EV7")

    origins = {it["agency"]: it["origin"] for it in event["took_part"]}
    assert {origins[name] for name in GOVERNMENTS} == {"external"}
    assert origins["kemenko-polkam"] == "seed"


def test_the_electoral_bodies_of_kutim_are_not_listed_at_ev4(box: Siaga) -> None:
    event = get_one(box.nation, "/coordination-events/EV4")

    present = {it["agency"] for it in event["took_part"]}
    assert present.isdisjoint({"kpu-kutim", "bawaslu-kutim", "kejari-kaltim", "kejati-kaltim"})


def test_each_topic_outcome_and_follow_up_says_where_it_comes_from(box: Siaga) -> None:
    """Finding A9."""
    for event in get_all(box.nation, "/coordination-events"):
        for name in ("topics", "outcomes", "follow_ups"):
            sources = event[name]["sources"]
            assert len(sources) == len(event[name]["en"]), (event["id"], name)
            for text_source in sources:
                is_article = text_source["source"].startswith("S")
                assert is_article == (text_source["origin"] in ("seed", "inferred")), text_source
                assert is_article == bool(text_source["paragraph"]), text_source


def test_a_follow_up_names_its_speaker_and_paragraph(box: Siaga) -> None:
    """Finding A9."""
    [follow_up] = get_one(box.nation, "/coordination-events/EV4")["follow_ups"]["sources"]

    assert follow_up == {"said_by": "O15", "source": "S4", "paragraph": "p15", "origin": "seed"}


def test_the_venue_of_ev1_stands_in_its_field_and_with_its_agreement(box: Siaga) -> None:
    """Finding A8: the place is known from other pages, as the note says."""
    event, agreement = (get_one(box.nation, path) for path in ("/coordination-events/EV1", "/agreements/AG1"))

    assert [it["venue"] for it in agreement["events"] if it["id"] == "EV1"] == [HALL]
    assert "external" in event["states"][-1]["note"]
