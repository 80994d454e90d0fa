import json

import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import READS, Operation, operation_id
from tests.http.raw import Answer

PATH = "/v1/regions?within=64.08&limit=3"
every_read = pytest.mark.parametrize(
    "operation", [it for it in READS if not it.path.endswith("/can")], ids=operation_id
)
"""All reads but `…/can`: nobody may cache what a caller may do now."""


def tag(answer: Answer) -> str:
    return answer.headers["etag"]


@every_read
def test_an_answer_has_a_strong_tag_and_stays_private(operation: Operation, box: Siaga, bearer: str) -> None:
    answer = raw.ask(box.app, operation.address, authorization=bearer)

    assert tag(answer).startswith('"')
    assert answer.headers["cache-control"] == "private, no-cache"
    assert {header_name.strip() for header_name in answer.headers["vary"].split(",")} == {
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Authorization",
        "Cookie",
    }


@every_read
def test_a_caller_who_holds_the_answer_gets_304(operation: Operation, box: Siaga, bearer: str) -> None:
    first_answer = raw.ask(box.app, operation.address, authorization=bearer)

    answer = raw.ask(box.app, operation.address, authorization=bearer, if_none_match=tag(first_answer))

    assert answer.status == 304
    assert answer.body == b""
    assert tag(answer) == tag(first_answer)
    assert "content-length" not in answer.headers
    assert answer.headers["cache-control"] == first_answer.headers["cache-control"]
    assert answer.headers["vary"] == first_answer.headers["vary"]
    assert "x-request-id" in answer.headers


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '"other",W/{} , "more"', "*"])
def test_the_tag_is_found_in_every_form_that_http_allows(box: Siaga, bearer: str, form: str) -> None:
    if_none_match = form.replace("{}", tag(raw.ask(box.app, PATH, authorization=bearer)))

    assert raw.ask(box.app, PATH, authorization=bearer, if_none_match=if_none_match).status == 304


@pytest.mark.parametrize("if_none_match", ["", '""', '"other"', 'W/"other"', "{bare}", '"*"', ",,,"])
def test_another_tag_does_not_match(box: Siaga, bearer: str, if_none_match: str) -> None:
    bare = tag(raw.ask(box.app, PATH, authorization=bearer)).strip('"')

    answer = raw.ask(box.app, PATH, authorization=bearer, if_none_match=if_none_match.replace("{bare}", bare))

    assert answer.status == 200
    assert len(answer.json()["items"]) == 3


def test_another_url_has_another_tag(box: Siaga, bearer: str) -> None:
    urls = [PATH, f"{PATH}0", f"{PATH}&level=district", "/v1/regions/64.08", "/v1/regions/64.09"]

    answers = raw.ask_all(box.app, urls, authorization=bearer)

    assert len({tag(it) for it in answers}) == len(urls)


def test_another_media_type_has_another_tag(box: Siaga, bearer: str) -> None:
    as_json = raw.ask(box.app, PATH, authorization=bearer, accept="application/json")

    as_geojson = raw.ask(box.app, PATH, authorization=bearer, accept="application/geo+json", if_none_match=tag(as_json))

    assert as_geojson.status == 200
    assert tag(as_geojson) != tag(as_json)


def test_two_callers_who_see_different_things_have_different_tags(box: Siaga) -> None:
    kutim, ppu = (f"Bearer {box.secret(code, role=Role.ADMIN)}" for code in ("64.08", "64.09"))

    tags = {tag(raw.ask(box.app, "/v1/regions", authorization=it)) for it in (kutim, ppu)}

    assert len(tags) == 2


def test_the_tag_does_not_depend_on_the_token(box: Siaga) -> None:
    secrets = [box.secret("64.08", agency="kpu-kutim"), box.secret("64", role=Role.ADMIN)]

    tags = {tag(raw.ask(box.app, PATH, authorization=f"Bearer {it}")) for it in secrets}

    assert len(tags) == 1


def test_the_link_to_the_next_page_comes_with_304_too(box: Siaga, bearer: str) -> None:
    first_answer = raw.ask(box.app, PATH, authorization=bearer)

    answer = raw.ask(box.app, PATH, authorization=bearer, if_none_match=tag(first_answer))

    assert answer.headers["link"] == first_answer.headers["link"]


@pytest.mark.parametrize("path", ["/v1/regions/99", "/v1/regions?limit=x", "/v1/nothing", "/nothing"])
def test_an_error_has_no_tag_and_is_not_cached(box: Siaga, bearer: str, path: str) -> None:
    answer = raw.ask(box.app, path, authorization=bearer, if_none_match="*")

    assert answer.status in (404, 422)
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"


def test_a_304_does_not_reveal_what_the_caller_may_not_see(box: Siaga, bearer: str) -> None:
    known_tag = tag(raw.ask(box.app, "/v1/regions/64.09", authorization=bearer))
    kutim = f"Bearer {box.secret('64.08', agency='kpu-kutim')}"

    answer = raw.ask(box.app, "/v1/regions/64.09", authorization=kutim, if_none_match=known_tag)

    assert answer.status == 404


def test_an_error_names_its_language(box: Siaga, bearer: str) -> None:
    in_english, in_indonesian = (
        raw.ask(box.app, "/v1/regions/99", authorization=bearer, accept_language=it) for it in ("en", "id")
    )

    assert json.loads(in_english.body)["detail"] != json.loads(in_indonesian.body)["detail"]
    assert (in_english.headers["content-language"], in_indonesian.headers["content-language"]) == ("en", "id")
