"""Answers are packed with gzip for callers who take it; tags, kept answers and exports stay right."""

import gzip
from collections.abc import Mapping

import pytest
from httpx2 import Response

from api.core.caller import Role
from api.http.compression import takes_gzip
from tests.conftest import Siaga

CHECKLIST = "/v1/readiness-checklists/64.08"
GZIP, PLAIN = {"Accept-Encoding": "gzip"}, {"Accept-Encoding": "identity"}


def get(siaga: Siaga, url: str, headers: Mapping[str, str]) -> Response:
    return siaga.nation.get(url, headers=headers)


def size(answer: Response) -> int:
    return int(answer.headers["Content-Length"])


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("gzip", True),
        ("br, GZip;q=0.5", True),
        ("*", True),
        ("gzip; q=1.0", True),
        ("", False),
        ("br, deflate", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("identity", False),
    ],
)
def test_gzip_is_used_where_the_caller_takes_it(header: str, expected: bool) -> None:
    assert takes_gzip(header.encode()) == expected


def test_a_packed_answer_is_smaller_and_says_the_same(box: Siaga) -> None:
    packed, again, plain = get(box, CHECKLIST, GZIP), get(box, CHECKLIST, GZIP), get(box, CHECKLIST, PLAIN)

    assert packed.json() == again.json() == plain.json()
    assert packed.headers["Content-Encoding"] == again.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert size(packed) == size(again) < size(plain) / 3
    assert "Accept-Encoding" in packed.headers["Vary"]


def test_each_form_has_its_tag_and_either_is_recognized(box: Siaga) -> None:
    packed, plain = get(box, CHECKLIST, GZIP).headers["ETag"], get(box, CHECKLIST, PLAIN).headers["ETag"]

    assert packed == f"W/{plain}"
    for form in (GZIP, PLAIN):
        for tag in (packed, plain):
            answer = get(box, CHECKLIST, {**form, "If-None-Match": tag})
            assert (answer.status_code, answer.content) == (304, b"")


def test_a_change_takes_the_tag_of_a_packed_answer(own_box: Siaga) -> None:
    url = "/v1/agencies/kpu-kutim"
    weak_tag = f"W/{get(own_box, url, PLAIN).headers['ETag']}"

    changes = [
        own_box.nation.patch(url, json={"name": name, "source": "S0"}, headers={"If-Match": weak_tag})
        for name in ("KPU Kutim", "KPU Kutai Timur")
    ]

    assert [it.status_code for it in changes] == [200, 412]


def test_an_export_is_packed_unless_it_is_a_workbook(box: Siaga) -> None:
    url = "/v1/regions?within=64&format="
    packed, plain, workbook = (
        get(box, f"{url}{format}", headers) for format, headers in (("csv", GZIP), ("csv", PLAIN), ("xlsx", GZIP))
    )

    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.text == plain.text
    assert "Content-Encoding" not in workbook.headers


def test_small_answers_and_secrets_are_not_packed(own_box: Siaga) -> None:
    request = {"role": Role.READER, "regions": ["64.08"], "agency": "kpu-kutim", "label": "x" * 60}
    issued = own_box.nation.post("/v1/tokens", json=request, headers=GZIP)
    small = get(own_box, "/healthz", GZIP)

    assert (issued.status_code, small.status_code) == (201, 200)
    assert "Content-Encoding" not in issued.headers
    assert "Content-Encoding" not in small.headers


def test_the_same_answer_is_packed_into_the_same_bytes(box: Siaga) -> None:
    with box.nation.stream("GET", CHECKLIST, headers=GZIP) as first:
        raw = b"".join(first.iter_raw())
    with box.nation.stream("GET", CHECKLIST, headers=GZIP) as second:
        assert raw == b"".join(second.iter_raw())
    assert gzip.decompress(raw).startswith(b"{")
