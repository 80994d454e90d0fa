"""The 105 districts of East Kalimantan by name, in the order of their codes."""

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import get_all

DISTRICTS = {
    "64.01": "Batu Sopang; Tanjung Harapan; Paser Belengkong; Tanah Grogot; Kuaro; Long Ikis; Muara Komam; "
    "Long Kali; Batu Engau; Muara Samu",
    "64.02": "Muara Muntai; Loa Kulu; Loa Janan; Anggana; Muara Badak; Tenggarong; Sebulu; Kota Bangun; Kenohan; "
    "Kembang Janggut; Muara Kaman; Tabang; Samboja; Muara Jawa; Sanga Sanga; Tenggarong Seberang; Marang Kayu; "
    "Muara Wis; Kota Bangun Darat; Samboja Barat",
    "64.03": "Kelay; Talisayan; Sambaliung; Segah; Tanjung Redeb; Gunung Tabur; Pulau Derawan; Biduk-Biduk; "
    "Teluk Bayur; Tabalar; Maratua; Batu Putih; Biatan",
    "64.07": "Long Iram; Melak; Barong Tongkok; Damai; Muara Lawa; Muara Pahu; Jempang; Bongan; Penyinggahan; "
    "Bentian Besar; Linggang Bigung; Nyuatan; Siluq Ngurai; Mook Manaar Bulatn; Tering; Sekolaq Darat",
    "64.08": "Muara Ancalong; Muara Wahau; Muara Bengkal; Sangatta Utara; Sangkulirang; Busang; Telen; Kombeng; "
    "Bengalon; Kaliorang; Sandaran; Sangatta Selatan; Teluk Pandan; Rantau Pulung; Kaubun; Karangan; Batu Ampar; "
    "Long Mesangat",
    "64.09": "Penajam; Waru; Babulu; Sepaku",
    "64.11": "Long Bagun; Long Hubung; Laham; Long Apari; Long Pahangai",
    "64.71": "Balikpapan Timur; Balikpapan Barat; Balikpapan Utara; Balikpapan Tengah; Balikpapan Selatan; "
    "Balikpapan Kota",
    "64.72": "Palaran; Samarinda Seberang; Samarinda Ulu; Samarinda Ilir; Samarinda Utara; Sungai Kunjang; Sambutan; "
    "Sungai Pinang; Samarinda Kota; Loa Janan Ilir",
    "64.74": "Bontang Utara; Bontang Selatan; Bontang Barat",
}
FIRST = {"64.07": 5}
"""Kutai Barat's codes begin at 05: the first four went to Mahakam Ulu."""


@pytest.mark.parametrize("code", DISTRICTS)
def test_the_districts_have_their_codes_and_names(box: Siaga, code: str) -> None:
    names = DISTRICTS[code].split("; ")

    stored_names = {district["code"]: district["name"] for district in get_all(box.nation, "/regions", parent=code)}

    assert stored_names == {f"{code}.{number:02}": name for number, name in enumerate(names, FIRST.get(code, 1))}


def test_there_are_105(box: Siaga) -> None:
    districts = get_all(box.nation, "/regions", within="64", level="district")

    assert len(districts) == sum(len(names.split("; ")) for names in DISTRICTS.values()) == 105


@pytest.mark.parametrize(
    ("short", "code"), [("kutim", "64.08"), ("kukar", "64.02"), ("kubar", "64.07"), ("mahulu", "64.11")]
)
def test_a_short_name_finds_its_regency(box: Siaga, short: str, code: str) -> None:
    regions = get_all(box.nation, "/regions", q=short)

    assert code in {region["code"] for region in regions}


@pytest.mark.parametrize(("written", "code"), [("semboja barat", "64.02.20"), ("sanga-sanga", "64.02.15")])
def test_an_older_spelling_finds_its_district(box: Siaga, written: str, code: str) -> None:
    districts = get_all(box.nation, "/regions", q=written)

    assert [region["code"] for region in districts] == [code]
