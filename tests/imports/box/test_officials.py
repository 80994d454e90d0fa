"""O1 to O16: who held which office, in which capacity, and on which day a source shows them in it."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import article_paragraphs, get_by_id


class Holder(NamedTuple):
    name: str
    honorific: str | None
    offices: tuple[str, ...]
    """Agency, position, capacity and the day attested."""
    paragraphs: str
    aliases: tuple[str, ...] = ()


def office(agency: str, position: str, day: str, capacity: str = "definitive") -> str:
    return f"{agency}: {position} ({capacity}) {day}"


IN_2023, VISIT, KUTIM, RAKOR, MINISTRY = "2023-03-13", "2024-09-18", "2024-10-30", "2024-11-19", "2024-11-22"
OFFICIALS = {
    "O1": Holder("Fahmi Idris", None, (office("kpu-kaltim", "Ketua", VISIT),), "S0 p2-p8"),
    "O2": Holder("Abdul Qoyyim Rasyid", None, (office("kpu-kaltim", "Anggota", VISIT),), "S0 p2"),
    "O3": Holder(
        "Suardi",
        None,
        (
            office("kpu-kaltim", "Anggota", VISIT),
            office("kpu-kaltim", "Anggota, Divisi Teknis Penyelenggaraan", RAKOR),
        ),
        "S0 p2; S3 p3-p13",
    ),
    "O4": Holder(
        "Iman Wijaya",
        "Dr.",
        (office("kejati-kaltim", "Kepala Kejaksaan Tinggi (Kajati)", VISIT),),
        "S0 p2, p9-p10",
    ),
    "O5": Holder("Ristopo Sumedi", None, (office("kejati-kaltim", "Asdatun", VISIT),), "S0 p2"),
    "O6": Holder("Aji Kalbu Pribadi", None, (office("kejati-kaltim", "Asintel", VISIT),), "S0 p2"),
    "O7": Holder("Rudiansyah", None, (office("kpu-kaltim", "Ketua", IN_2023),), "S1 p3-p11", ("Rudi",)),
    "O8": Holder(
        "Imam Sugianto",
        "Irjen",
        (office("polda-kaltim", "Kepala Kepolisian Daerah (Kapolda)", IN_2023),),
        "S1 p12",
    ),
    "O9": Holder("Isran Noor", None, (office("pemprov-kaltim", "Gubernur", IN_2023),), "S1 p12"),
    "O10": Holder(
        "Tri Budi Utomo",
        "Mayjen",
        (office("kodam-vi", "Panglima Kodam VI/Mulawarman", IN_2023),),
        "S1 p12",
    ),
    "O11": Holder(
        "Heri Darmanto",
        None,
        (office("bawaslu-kaltim", "Ketua", IN_2023),),
        "S1 p12",
        ("Hari Darmanto", "Hari Dermanto"),
    ),
    "O12": Holder(
        "Guslin",
        "Brigjen TNI (Mar) Dr.",
        (office("kemenko-polkam", "Asisten Deputi Kewaspadaan Nasional", MINISTRY),),
        "S2 p2-p3",
    ),
    "O13": Holder(
        "Fatimah Waty",
        None,
        (office("kesbangpol-kaltim", "Kepala Bidang Politik Dalam Negeri (Poldagri)", MINISTRY),),
        "S2 p4-p6, p9",
    ),
    "O14": Holder("Jimmy", None, (office("dprd-kutim", "Ketua", KUTIM),), "S4 p1, p6-p9", ("Jimmi",)),
    "O15": Holder(
        "Agus Hari Kesuma",
        "H M",
        (office("pemkab-kutim", "Penjabat Sementara (Pjs) Bupati", KUTIM, "pjs"),),
        "S4 p9-p15",
        ("AHK",),
    ),
    "O16": Holder(
        "Chandra Hermawan",
        "AKBP",
        (office("polres-kutim", "Kepala Kepolisian Resor (Kapolres)", KUTIM),),
        "S4 p9",
    ),
}


def holder_row(official: Any) -> Holder:
    """An official of the API, in the columns of the table above."""
    return Holder(
        official["name"],
        official["honorific"],
        tuple(
            office(it["agency"], it["position"]["id"], it["attested_on"], it["capacity"]) for it in official["tenures"]
        ),
        "; ".join(sorted(article_paragraphs(official))),
        tuple(official["aliases"]),
    )


@pytest.mark.parametrize(("id", "expected"), OFFICIALS.items(), ids=OFFICIALS.keys())
def test_an_official_is_stored_as_named(box: Siaga, id: str, expected: Holder) -> None:
    officials = get_by_id(box.nation, "/officials")

    assert holder_row(officials[id]) == expected


def test_there_is_no_other_official(box: Siaga) -> None:
    assert get_by_id(box.nation, "/officials").keys() == OFFICIALS.keys()


def test_only_the_acting_regent_has_a_known_term(box: Siaga) -> None:
    officials = get_by_id(box.nation, "/officials")

    terms = {
        id: (tenure["from_on"], tenure["until_on"])
        for id, official in officials.items()
        for tenure in official["tenures"]
        if tenure["from_on"] or tenure["until_on"]
    }
    assert terms == {"O15": ("2024-09-25", "2024-11-23")}


@pytest.mark.parametrize(
    ("day", "expected"), [("2023-03-13", ["O7"]), ("2024-09-18", ["O1", "O2", "O3"]), ("2024-02-06", [])]
)
def test_the_chair_of_2023_is_not_the_chair_of_2024(box: Siaga, day: str, expected: list[str]) -> None:
    officials = get_by_id(box.nation, "/officials", agency="kpu-kaltim", on=day)

    assert [*officials] == expected


@pytest.mark.parametrize(("day", "holds"), [("2024-11-23", ["O15"]), ("2024-11-24", [])])
def test_the_acting_regent_is_gone_the_day_after_the_term(box: Siaga, day: str, holds: list[str]) -> None:
    officials = get_by_id(box.nation, "/officials", agency="pemkab-kutim", on=day)

    assert [*officials] == holds


def test_both_spellings_find_the_council_chair(box: Siaga) -> None:
    ids_by_spelling = [get_by_id(box.nation, "/officials", q=name).keys() for name in ("jimmy", "jimmi")]

    assert ids_by_spelling == [{"O14"}, {"O14"}]
