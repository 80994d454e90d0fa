"""The 29 agencies that the articles name, each in its row, and 29 more that the articles do not name."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN, article_paragraphs, get_all, get_one


class Agency(NamedTuple):
    name: str
    function: str
    level: str
    seat: str
    is_group: bool
    parent: str | None
    paragraphs: str


EM, GOV = "election_management", "regional_government"
SE_KALTIM, SE_KUTIM = "se-Kalimantan Timur", "se-Kutai Timur"
KUTIM = ("regency", "64.08", False)
KALTIM = ("province", "64", False)
NATION = ("nation", "ID", False)
DISTRICTS = ("district", "64.08", True)
AGENCIES = {
    "kpu-kaltim": Agency(
        *("Komisi Pemilihan Umum Provinsi Kalimantan Timur", EM, *KALTIM, None), "S0 p1; S1 p2; S2 p5; S3 p1"
    ),
    "kpu-kabkota-kaltim": Agency(
        *(f"KPU Kabupaten/Kota {SE_KALTIM}", EM, "regency", "64", True, "kpu-kaltim"), "S0 p7-p8"
    ),
    "badan-adhoc": Agency("Badan Adhoc", EM, "district", "64", True, "kpu-kaltim", "S3 p4"),
    "kpps": Agency(*("Kelompok Penyelenggara Pemungutan Suara", EM, "station", "64", False, "kpu-kaltim"), "S3 p4"),
    "bawaslu-kaltim": Agency(
        *("Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur", "supervisor", *KALTIM, None),
        "S1 p12; S2 p5; S3 p6",
    ),
    "polda-kaltim": Agency("Kepolisian Daerah Kalimantan Timur", "police", *KALTIM, None, "S1 p2-p9, p12"),
    "polres-kutim": Agency("Kepolisian Resor Kutai Timur", "police", *KUTIM, "polda-kaltim", "S4 p9"),
    "polsek-se-kutim": Agency(f"Kepolisian Sektor {SE_KUTIM}", "police", *DISTRICTS, "polres-kutim", "S4 p9"),
    "kejati-kaltim": Agency(
        *("Kejaksaan Tinggi Kalimantan Timur", "prosecution", *KALTIM, None), "S0 p1-p2, p4, p6-p9"
    ),
    "kejari-kaltim": Agency(
        *(f"Kejaksaan Negeri {SE_KALTIM}", "prosecution", "regency", "64", True, "kejati-kaltim"), "S0 p7-p8"
    ),
    "kodam-vi": Agency("Komando Daerah Militer VI/Mulawarman", "military", *KALTIM, None, "S1 p12"),
    "kodim-0909": Agency("Komando Distrik Militer 0909/Kutai Timur", "military", *KUTIM, None, "S4 p9"),
    "koramil-se-kutim": Agency(f"Komando Rayon Militer {SE_KUTIM}", "military", *DISTRICTS, "kodim-0909", "S4 p9"),
    "lanal-sangatta": Agency("Pangkalan TNI Angkatan Laut Sangatta", "military", *KUTIM, None, "S4 p9"),
    "bin": Agency("Badan Intelijen Negara", "intelligence", *NATION, None, "S4 p10"),
    "kemenko-polkam": Agency(
        *("Kementerian Koordinator Bidang Politik dan Keamanan", "ministry", *NATION, None), "S2 p1-p2"
    ),
    "pemprov-kaltim": Agency("Pemerintah Provinsi Kalimantan Timur", GOV, *KALTIM, None, "S1 p12; S2 p4, p6"),
    "kesbangpol-kaltim": Agency(
        *("Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur", GOV, *KALTIM, "pemprov-kaltim"), "S2 p4"
    ),
    "pemkab-kutim": Agency("Pemerintah Kabupaten Kutai Timur", GOV, *KUTIM, None, "S4 p2"),
    "kesbangpol-kutim": Agency(
        *("Badan Kesatuan Bangsa dan Politik Kabupaten Kutai Timur", GOV, *KUTIM, "pemkab-kutim"), "S4 p9"
    ),
    "kecamatan-se-kutim": Agency(f"Pemerintah Kecamatan {SE_KUTIM}", GOV, *DISTRICTS, "pemkab-kutim", "S4 p9, p15"),
    "dprd-kutim": Agency(
        *("Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Timur", "legislature", *KUTIM, None), "S4 p6, p9"
    ),
    "forkopimda-kaltim": Agency(
        *("Forum Koordinasi Pimpinan di Daerah Provinsi Kalimantan Timur", "forum", *KALTIM, None), "S2 p4-p5"
    ),
    "forkopimda-kutim": Agency(
        *("Forum Koordinasi Pimpinan di Daerah Kabupaten Kutai Timur", "forum", *KUTIM, None), "S4 p4, p15"
    ),
    "forkopimcam-kutim": Agency(
        *(f"Forum Koordinasi Pimpinan di Kecamatan {SE_KUTIM}", "forum", *DISTRICTS, None), "S4 p3-p4, p15"
    ),
    "tppd-kaltim": Agency("Tim Pemantau Perkembangan Politik Daerah", "desk", *KALTIM, None, "S2 p5"),
    "desk-pilkada-kaltim": Agency("Desk Pilkada Provinsi Kalimantan Timur", "desk", *KALTIM, None, "S2 p5"),
    "parpol-kaltim": Agency(
        *(f"Partai Politik {SE_KALTIM}", "party", "province", "64", True, None), "S1 p3, p12; S3 p6"
    ),
    "tim-paslon-kaltim": Agency(
        *("Tim Pasangan Calon", "candidate_team", "province", "64", True, None), "S3 p2, p6, p8"
    ),
}
SHORT = ("paser", "kukar", "berau", "kubar", "kutim", "ppu", "mahulu", "balikpapan", "samarinda", "bontang")
SHORT_OF = dict(zip(TEN, SHORT, strict=True))


def agency_row(agency: Any) -> Agency:
    fields = {name: agency[name] for name in Agency._fields if name != "paragraphs"}
    return Agency(**fields, paragraphs="; ".join(sorted(article_paragraphs(agency))))


@pytest.mark.parametrize(("slug", "expected"), AGENCIES.items(), ids=AGENCIES.keys())
def test_an_agency_is_stored_as_named(box: Siaga, slug: str, expected: Agency) -> None:
    agency = get_one(box.nation, f"/agencies/{slug}")

    assert agency_row(agency) == expected


def test_29_agencies_come_from_the_articles_and_29_from_elsewhere(box: Siaga) -> None:
    slugs = {agency["slug"] for agency in get_all(box.nation, "/agencies")}

    other_slugs = slugs - AGENCIES.keys()
    assert AGENCIES.keys() <= slugs
    assert len(AGENCIES) == len(other_slugs) == 29
    for slug in other_slugs:
        assert {cited["origin"] for cited in get_one(box.nation, f"/agencies/{slug}")["provenance"]} == {"external"}, (
            slug
        )


@pytest.mark.parametrize(("code", "short"), SHORT_OF.items(), ids=SHORT)
def test_each_regency_has_its_commission_its_supervisor_and_its_government(box: Siaga, code: str, short: str) -> None:
    seated = {it["slug"]: it["function"] for it in get_all(box.nation, "/agencies", within=code)}

    government = f"pemkot-{short}" if code >= "64.7" else f"pemkab-{short}"
    expected = {f"kpu-{short}": EM, f"bawaslu-{short}": "supervisor", government: GOV}
    assert expected.items() <= seated.items()


def test_the_group_of_commissions_has_ten_members(box: Siaga) -> None:
    members = get_all(box.nation, "/agencies", group="kpu-kabkota-kaltim")

    assert {it["slug"] for it in members} == {f"kpu-{short}" for short in SHORT}


@pytest.mark.parametrize("slug", ["bin", "kemenko-polkam", "forkopimcam-kutim", "forkopimda-kutim"])
def test_the_name_an_article_writes_finds_the_agency_that_is_meant(box: Siaga, slug: str) -> None:
    written_name = {
        "bin": "Badan Intelijen Nasional",
        "kemenko-polkam": "Politik, Hukum, dan Keamanan",
        "forkopimcam-kutim": "Forkompimcam",
        "forkopimda-kutim": "Forkompimda",
    }

    agencies = get_all(box.nation, "/agencies", q=written_name[slug])

    assert [it["slug"] for it in agencies] == [slug]


def test_unnamed_stakeholders_are_no_agency(box: Siaga) -> None:
    assert get_all(box.nation, "/agencies", q="stakeholder") == []
    assert get_all(box.nation, "/agencies", q="instansi terkait") == []
