"""What the articles leave open or contradict, numbered as in the list of ambiguities: every reading is kept."""

from typing import NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import get_all, get_one


class Reading(NamedTuple):
    source: str
    subject: str
    field: str
    value: str
    """Part of the value."""
    preferred: bool


NEIGHBOUR = ("64.08", "borders_ikn")
READINGS = {
    "1 the office for the person": [
        Reading("S0", "O4", "position", "Kajati", True),
        Reading("S0", "O4", "position", "Kejati", False),
    ],
    "2 a memorandum with one's own side": [
        Reading("S0", "AG3", "counterparty", "Kejati Kaltim", True),
        Reading("S0", "AG3", "counterparty", "own side", False),
    ],
    "3 where the regency pairs sign": [
        Reading("S0", "EV3", "venue", "Gedung Kejati", True),
        Reading("X-niaga", "EV3", "venue", "each Kejari", False),
    ],
    "4 S1 is about the general election": [
        Reading("S1", "S1", "election", "Pemilu 2024", True),
        Reading("S1", "RS19", "election", "Pemilu 2024", True),
        Reading("S1", "R1", "election", "Pemilu 2024", True),
    ],
    "5 the chair of the supervisory body": [
        Reading("S1", "O11", "name", "Heri Darmanto", False),
        Reading("X-kaltim-bawaslu", "O11", "name", "Hari Dermanto", True),
        Reading("X-digitalnews", "O11", "name", "Hari Darmanto", False),
    ],
    "6 the ministry's name": [
        Reading("S2", "kemenko-polkam", "name", "Hukum", False),
        Reading("X-antaranews-227293", "kemenko-polkam", "name", "Bidang Politik dan Keamanan", True),
    ],
    "7 the agency of intelligence": [
        Reading("S4", "bin", "name", "Nasional", False),
        Reading("X-selasar-13413", "bin", "name", "Negara", True),
        Reading("S4", "forkopimda-kutim", "abbreviation", "Forkompimda", False),
    ],
    "8 the border with the new capital": [
        Reading("S4", *NEIGHBOUR, "yes", False),
        Reading("X-harianutama", *NEIGHBOUR, "buffer", False),
        Reading("X-uu-21-2023", *NEIGHBOUR, "no", True),
    ],
    "9 office holders of 2023 and 2024": [
        Reading("S1", "kpu-kaltim", "chair", "Rudiansyah", False),
        Reading("S0", "kpu-kaltim", "chair", "Fahmi Idris", True),
        Reading("S1", "pemprov-kaltim", "head", "Isran Noor", False),
    ],
    "10 readiness or risk": [
        Reading("S4", "RS8", "reading", "prepared", False),
        Reading("X-kutaitimurkab", "RS8", "reading", "vulnerability", False),
    ],
    "11 one commissioner described twice": [
        Reading("S0", "O3", "position", "Komisioner", False),
        Reading("S3", "O3", "position", "Divisi Teknis", True),
    ],
    "12 one council chair spelt twice": [
        Reading("S4", "O14", "name", "Jimmy", True),
        Reading("X-kutaitimurkab", "O14", "name", "Jimmi", False),
    ],
    "13 Sangatta is no district": [Reading("S4", "EV4", "district", "64.08.04", False)],
    "14 the word Pemilu for the Pilkada": [
        Reading("S0", "S0", "election_word", "loosely", False),
        Reading("S3", "S3", "election_word", "loosely", False),
        Reading("S4", "S4", "election_word", "loosely", False),
    ],
    "15 the actors' own messages": [
        Reading("X-niaga", "S0", "independence", "press release", True),
        Reading("S3", "S3", "independence", "paid", True),
        Reading("S4", "S4", "independence", "paid", True),
        Reading("X-antaranews-227293", "S2", "independence", "ANTARA", True),
    ],
    "16 five hundred and forty-five": [
        Reading("S2", "pilkada-2024", "electing_regions", "545", True),
        Reading("S2", "pilkada-2024", "electing_regions_check", "37 + 415 + 93", True),
    ],
    "a candidate day for EV5": [
        Reading("S2", "EV5", "date", "not stated", False),
        Reading("X-prokaltim", "EV5", "date", "2024-11-13", False),
    ],
    "the day and hall of EV1": [
        Reading("S1", "EV1", "date", "Monday", False),
        Reading("X-kaltimetam", "EV1", "date", "2023-03-13", True),
        Reading("X-kaltimetam", "EV1", "venue", "Aula KPU Kaltim", True),
    ],
    "who was at EV7 by video": [
        Reading("S2", "EV7", "attendance", "not stated", False),
        Reading("X-antaranews-227293", "EV7", "attendance", "online", True),
    ],
    "what became of EV3": [
        Reading("S0", "EV3", "outcome", "not reported", False),
        Reading("X-selasar-12954", "EV3", "outcome", "Mercure", True),
    ],
}


@pytest.mark.parametrize("readings", READINGS.values(), ids=READINGS.keys())
def test_every_reading_is_kept(box: Siaga, readings: list[Reading]) -> None:
    for reading in readings:
        facts = get_all(box.nation, f"/sources/{reading.source}/facts")

        readings_of_field = [it for it in facts if (it["subject"], it["field"]) == (reading.subject, reading.field)]
        preferences = [it["preferred"] for it in readings_of_field if reading.value in it["value"]]
        assert reading.preferred in preferences, reading


def test_at_most_one_value_of_a_field_is_used(box: Siaga) -> None:
    """Aliases are left out, because a region may have several."""
    values_by_field: dict[tuple[str, str, str], set[str]] = {}
    for source in get_all(box.nation, "/sources"):
        for fact in get_all(box.nation, f"/sources/{source['id']}/facts", preferred="true"):
            if fact["value"] and fact["field"] != "alias":
                values_by_field.setdefault((fact["subject_kind"], fact["subject"], fact["field"]), set()).add(
                    fact["value"]
                )

    assert {field: values for field, values in values_by_field.items() if len(values) > 1} == {}


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        ("/regions/64.08", "borders_ikn", "buffer"),
        ("/agencies/kemenko-polkam", "name", "Hukum"),
        ("/officials/O14", "name", "Jimmi"),
    ],
)
def test_facts_stand_at_the_address_of_what_they_are_about(box: Siaga, path: str, field: str, value: str) -> None:
    """Finding A8: the facts that R6 points to, for example."""
    provenance = get_one(box.nation, path)["provenance"]

    readings = [fact["value"] for fact in provenance if fact["field"] == field]
    assert len(readings) > 1
    assert any(value in it for it in readings)


def test_the_gloss_of_the_desk_claims_no_seat(box: Siaga) -> None:
    """Finding A8: its note says that nobody knows who belongs to it."""
    desk = get_one(box.nation, "/agencies/desk-pilkada-kaltim")

    assert "government" not in desk["gloss"]
