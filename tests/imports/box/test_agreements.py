"""AG1 to AG4: between whom, signed when and where, about what, from which paragraph."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, article_paragraphs, get_all, get_one


class Agreement(NamedTuple):
    kind: str
    election: str
    regions: tuple[str, ...]
    states: tuple[str, ...]
    """Each state with its day and how the day is known."""
    parties: tuple[str, ...]
    scope: tuple[str, ...]
    """Source and paragraph of each thing agreed."""
    events: tuple[str, ...]
    fulfils: tuple[str, ...]
    paragraphs: str


PLANNED, SIGNED = "planned 2024-09-18 seed S0", "signed 2024-10-16 external X-selasar-12954"
IN_2023 = "signed 2023-03-13 external S1"
AGREEMENTS = {
    "AG1": Agreement(
        *("cooperation_agreement", "pemilu-2024", ("64",), (IN_2023,)),
        parties=("kpu-kaltim O7", "polda-kaltim O8"),
        scope=("S1 p6", "S1 p7", "S1 p8", "S1 p8", "S1 p9"),
        events=("EV1",),
        fulfils=("pilkada-2024 64 LAW-04",),
        paragraphs="S1 p2-p9",
    ),
    "AG2": Agreement(
        *("declaration", "pemilu-2024", ("64",), (IN_2023,)),
        parties=("parpol-kaltim -",),
        scope=(),
        events=("EV1",),
        fulfils=(),
        paragraphs="S1 p3, p12",
    ),
    "AG3": Agreement(
        *("memorandum", "pilkada-2024", ("64",), (PLANNED, SIGNED)),
        parties=("kejati-kaltim -", "kpu-kaltim -"),
        scope=("X-beritaborneo-mou ",) * 5,
        events=("EV3", "EV3b"),
        fulfils=("pilkada-2024 64 LAW-03",),
        paragraphs="S0 p7-p8",
    ),
    "AG4": Agreement(
        *("memorandum", "pilkada-2024", TEN, (PLANNED, SIGNED)),
        parties=("kejari-kaltim -", "kpu-kabkota-kaltim -"),
        scope=(),
        events=("EV3", "EV3b"),
        fulfils=("pilkada-2024 64 LAW-03",),
        paragraphs="S0 p7-p8",
    ),
}


def agreement_row(agreement: Any) -> Agreement:
    """An agreement of the API, in the columns of the table above."""
    return Agreement(
        agreement["kind"],
        agreement["election"],
        tuple(region["code"] for region in agreement["regions"]),
        tuple(f"{it['state']} {it['on']} {it['on_origin']} {it['source']}" for it in agreement["states"]),
        tuple(f"{it['agency']} {it['official'] or '-'}" for it in agreement["parties"]),
        tuple(f"{it['source']} {it['paragraph'] or ''}" for it in agreement["scope"]),
        tuple(event["id"] for event in agreement["events"]),
        tuple(f"{it['election']} {it['region']} {it['requirement']}" for it in agreement["fulfils"]),
        "; ".join(sorted(article_paragraphs(agreement))),
    )


@pytest.mark.parametrize(("id", "expected"), AGREEMENTS.items(), ids=AGREEMENTS.keys())
def test_an_agreement_is_stored_as_its_sources_give_it(box: Siaga, id: str, expected: Agreement) -> None:
    agreement = get_one(box.nation, f"/agreements/{id}")

    assert agreement_row(agreement) == expected


def test_there_is_no_other_agreement(box: Siaga) -> None:
    agreements = get_all(box.nation, "/agreements")

    assert {agreement["id"] for agreement in agreements} == AGREEMENTS.keys()


def test_the_regency_memoranda_are_one_set_and_not_ten_rows(box: Siaga) -> None:
    agreement = get_one(box.nation, "/agreements/AG4")

    kejari = get_one(box.nation, "/agencies/kejari-kaltim")
    assert len(agreement["regions"]) == 10
    assert kejari["is_group"]
    assert kejari["members"] == [], "their number is given nowhere"


def test_the_title_that_ties_ag1_to_the_pilkada_is_external(box: Siaga) -> None:
    agreement = get_one(box.nation, "/agreements/AG1")

    titles = {fact["origin"]: fact["value"] for fact in agreement["provenance"] if fact["field"] == "title"}
    assert "Pemilihan Serentak" in titles["external"]
    assert titles["inferred"] == "not given"
