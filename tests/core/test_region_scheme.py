"""How regions are coded is data: which files are accepted, and what codes mean under them."""

import json

import pytest

from api.core import catalogue, region_codes
from api.core.region_scheme import INDONESIA, InvalidRegionScheme, read_scheme
from api.db.migrate import MIGRATIONS

FILE = INDONESIA.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["ID", "64", "64.08", "64.08.04", "64.08.04.2001", "64.08.04.2001.001"])
def test_codes_of_every_level_are_codes(code: str) -> None:
    assert region_codes.is_code(code)


@pytest.mark.parametrize(
    "code",
    ["", "id", "ID.64", "6", "04", "640", "6408", "64.", "64.8", "64.08.", "64.08.04.200", "64.08\n", "٦٤"],
)
def test_what_the_scheme_does_not_know_is_no_code(code: str) -> None:
    assert not region_codes.is_code(code)


def test_a_code_says_where_the_region_lies() -> None:
    assert region_codes.ancestors_of("64.08.04") == ["ID", "64", "64.08"]
    assert [region_codes.level_of(code) for code in ("ID", "64", "64.08", "64.08.04")] == [
        *("nation", "province", "regency", "district")
    ]
    assert region_codes.child_towards("ID", "64.08.04") == "64"
    assert region_codes.child_towards("64", "64.08.04") == "64.08"
    assert region_codes.child_towards("64", "64") == "64"
    assert [region_codes.timezone_of(code) for code in ("ID", "31.01", "64.08.04", "94")] == [
        *("Asia/Jakarta", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
    ]


@pytest.mark.parametrize(
    ("text", "code"), [("6403", "64.03"), ("640804", "64.08.04"), ("64", None), ("64080", None), ("0403", None)]
)
def test_dots_are_put_back_where_they_can_only_stand_there(text: str, code: str | None) -> None:
    assert region_codes.insert_dots(text) == code


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('root = "ID"', 'root = "I D"', "root"),
        ('root = "ID"', 'root = "64"', "must differ from all codes"),
        ('root = "ID"', 'root = "INDONESIA"', "no longer than a ledger's"),
        ('root = "ID"', "root =", "Invalid value"),
        ('ledger_level = "regency"', 'ledger_level = "nation"', "none of the levels below the first"),
        ('ledger_level = "regency"', 'ledger_level = "city"', "none of the levels below the first"),
        ('slug = "village"', 'slug = "district"', "the same slug"),
        ('slug = "village"', 'slug = "a\'b"', "levels.4.slug"),
        ('part = "[0-9]{4}", length = 4', "length = 4", "needs a part and a length"),
        ('part = "[0-9]{4}"', 'part = "[0-9"', "no regular expression"),
        ('"Asia/Makassar"', '"Asia/Nowhere"', "no time zone Asia/Nowhere"),
        ('["51", ', '["5", ', "5 has a time zone and is no code"),
        ('timezone = "Asia/Jakarta"', 'time = "Asia/Jakarta"', "time"),
    ],
)
def test_a_file_that_describes_no_scheme_is_refused(old: str, new: str, reason: str) -> None:
    assert old in FILE

    with pytest.raises(InvalidRegionScheme) as refusal:
        read_scheme(FILE.replace(old, new, 1))

    assert reason in str(refusal.value)


@pytest.mark.parametrize(
    ("key", "text", "reason"),
    [
        ("reporting.functions.post", "the post", "no text reporting.functions.post"),
        ("reporting.functions", "the police", "no text reporting.functions"),
        ("reporting.functions.police", "the {colour} police", "has no {colour}"),
        ("refusals.too_many_requests.x", "x", "no text"),
        ("reporting.functions.police", "the {police", "braces are not closed"),
    ],
)
def test_a_text_in_place_of_none_or_with_other_names_in_braces_is_refused(key: str, text: str, reason: str) -> None:
    scheme = read_scheme(f"{FILE}\n[texts.en]\n{json.dumps(key)} = {json.dumps(text)}\n")
    assert scheme == read_scheme(FILE)  # words are no part of how regions are coded

    with pytest.raises(InvalidRegionScheme) as refusal:
        catalogue.check_texts(scheme.texts)

    assert reason in str(refusal.value)


def test_parts_have_their_length_whatever_the_pattern_allows() -> None:
    provinces = ('part = "[1-9][0-9]", length = 2', 'part = "[A-Z0-9.]+", length = 3')
    scheme = read_scheme(FILE.partition("[timezones]")[0].replace(*provinces))

    assert scheme.code_lengths == (2, 3, 6, 9, 14, 18)
    assert all(map(scheme.is_code, ("ID", "A1B", "A1B.02")))
    assert not any(map(scheme.is_code, ("A1", "A1BC", "A.B", "A1B.2")))


def test_codes_need_no_separator() -> None:
    scheme = read_scheme(FILE.replace('separator = "."', 'separator = ""'))

    assert [code for code in ("ID", "64", "6408", "640804", "64.08", "640", "", "ID64") if scheme.is_code(code)] == [
        *("ID", "64", "6408", "640804")
    ]
    assert scheme.code_lengths == (2, 2, 4, 6, 10, 13)


def test_a_root_that_begins_like_a_code_needs_a_separator() -> None:
    longer_root = FILE.replace('root = "ID"', 'root = "64D"')

    assert read_scheme(longer_root).root == "64D"
    with pytest.raises(InvalidRegionScheme, match="must differ from all codes"):
        read_scheme(longer_root.replace('separator = "."', 'separator = ""'))


def test_nothing_of_the_scheme_is_in_the_schema() -> None:
    schema = "\n".join(file.read_text(encoding="utf-8") for file in (MIGRATIONS / "versions").glob("*.py"))

    assert not [level for level in region_codes.LEVELS if f"'{level}'" in schema]
    assert not [text for text in ("length(region)", "substr(", "'ID'", '"ID"', "Asia/") if text in schema]
