"""The pages and their static files, as a browser without a session gets them. `tests/ui` tries them in a browser."""

import re

import pytest

from api.pages import assets
from tests.conftest import Siaga

PAGES = ("/sign-in", "/report")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_needs_no_token_and_says_what_it_may_do(box: Siaga, path: str) -> None:
    answer = box.anonymous.get(path)

    policy = dict(directive.split(" ", 1) for directive in answer.headers["Content-Security-Policy"].split("; "))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert policy["default-src"] == policy["frame-ancestors"] == policy["form-action"] == policy["base-uri"] == "'none'"
    assert policy["connect-src"] == policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "camera=()" in answer.headers["Permissions-Policy"]


@pytest.mark.parametrize("path", PAGES)
def test_every_file_that_a_page_names_is_served_for_ever_and_packed(box: Siaga, path: str) -> None:
    addresses = re.findall(r'(?:href|src)="([^"]+)"', box.anonymous.get(path).text)

    answers = [box.anonymous.get(address) for address in addresses]

    assert len(addresses) > 5
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.headers["Cache-Control"] for answer in answers} == {"public, max-age=31536000, immutable"}
    assert all("ETag" in answer.headers for answer in answers)
    assert all(answer.headers.get("Content-Encoding") == "gzip" for answer in answers if len(answer.content) >= 1024)


def test_a_page_is_asked_for_again_and_costs_nothing_while_it_is_the_same(box: Siaga) -> None:
    page = box.anonymous.get("/report")
    again = box.anonymous.get("/report", headers={"If-None-Match": page.headers["ETag"]})

    assert page.headers["Cache-Control"] == "private, no-cache"
    assert again.status_code == 304


def test_a_file_of_another_version_is_not_kept(box: Siaga) -> None:
    present = box.anonymous.get(f"{assets.ROOT}/lib/base.css")
    older = box.anonymous.get("/static/0123456789abcdef/lib/base.css")

    assert older.content == present.content
    assert older.headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize(
    "path", ["lib/nothing.js", "../router.py", "..%2frouter.py", "report/page.html", "", "%00", "lib"]
)
def test_nothing_else_is_served(box: Siaga, path: str) -> None:
    answer = box.anonymous.get(f"{assets.ROOT}/{path}")

    assert answer.status_code == 404
    assert answer.json()["code"] == "no_such_path"


def test_the_service_worker_knows_every_file_of_the_report_page(box: Siaga) -> None:
    worker = box.anonymous.get("/service-worker.js")
    page = box.anonymous.get("/report").text

    named = re.findall(r'(?:href|src)="([^"]+)"', page)
    assert worker.headers["Content-Type"].startswith("text/javascript")
    assert worker.headers["Cache-Control"] == "private, no-cache"
    assert [address for address in named if address not in worker.text] == []


@pytest.mark.parametrize("folder", ["lib", "sign-in", "report"])
def test_both_languages_have_the_same_texts(folder: str) -> None:
    keys = [
        re.findall(r'^\s*"([^"]+)":', assets.ASSETS[f"{folder}/texts/{language}.js"].content.decode(), re.MULTILINE)
        for language in ("id", "en")
    ]

    assert keys[0] == keys[1]
    assert len(keys[0]) == len({*keys[0]}) > 0


def test_pages_ask_for_nothing_of_other_hosts() -> None:
    named_hosts = {
        path: re.findall(rb"https?://[^\s\"'<]+", asset.content)
        for path, asset in assets.ASSETS.items()
        if re.search(rb"https?://[a-z]", asset.content) and not path.endswith(".svg")
    }

    assert named_hosts == {}
