"""Findings E: no answer, file or page speaks the other language, in the box and in an exercise, whoever asks."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.catalogue import read_file
from api.pages.assets import FOLDER
from tests.briefing.calendars.read import create_feed, fetch
from tests.conftest import Server, Siaga
from tests.core.test_catalogue import texts as catalogue_texts
from tests.http.operations import FILTERS, OPERATIONS, PATH_VALUES, READS, SAMPLES, Operation
from tests.languages import OWN_WORDS, foreign_texts, names_of, plain, texts_of
from tests.offices import Offices, path
from tests.simulation.conftest import Exercise

LANGUAGES = ("id", "en")
LICENCE = re.compile(r"\n\n.*", re.DOTALL)
"""A licence is shown in the words of its author."""
PAGE_TEXT = re.compile(r"^\s*\"[^\"]+\": \"((?:[^\"\\]|\\.)*)\"", re.MULTILINE)


def addresses(region: str) -> Iterator[str]:
    """The address of every read, and of every list and table as a file."""
    for operation in READS:
        address = SAMPLES.get(operation.path) or operation.path.format(
            **{**PATH_VALUES, "code": region, "region": region}
        )
        if operation.is_list:
            address += f"?{FILTERS.get(operation.path, '')}"
        yield address
        if any(parameter["name"] == "format" for parameter in operation.parameters):
            yield f"{address}{'&' if '?' in address else '?'}format=csv"


def more_addresses(region: str) -> Iterator[str]:
    """What the first page or the default of a read does not show."""
    province = region[:2]
    for name in ("statements", "risks", "agreements", "coordination-events", "requirements", "agencies", "sources"):
        yield f"/v1/{name}?limit=500"
    for code in (province, region, f"{region}.01"):
        for name in ("readiness", "situation-reports", "readiness-checklists"):
            yield f"/v1/{name}/{code}"
        for name in ("explanation", "attention", "changes?since=H-60", "trend?from=H-40&to=H-31"):
            yield f"/v1/readiness/{code}/{name}"
    for form in ("xlsx", "csv"):
        yield f"/v1/readiness-checklists/{region}?format={form}&reported_by=any"
        yield f"/v1/checklist-items?within={region}&format={form}"


def forms_of(address: str) -> tuple[str, ...]:
    return ("application/json", "text/markdown", "text/html") if "situation-reports" in address else ("*/*",)


def refused_calls(operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """Calls of an operation that are refused, whatever the data are."""
    yield f"{operation.address}?unknown=1", {}
    if operation.method in ("post", "put", "patch"):
        bodies: list[Any] = [{"unknown": 1}, [], {"observed_at": "kemarin", "status": "entah", "value": -1, "note": 3}]
        for body in bodies:
            yield operation.address, {"content": json.dumps(body), "headers": {"Content-Type": "application/json"}}
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            yield f"{operation.address}?{parameter['name']}=!", {}


def assert_speaks(texts: set[str], language: str, names: re.Pattern[str], own_texts: int) -> None:
    own = [text for text in texts if OWN_WORDS[language].search(plain(text))]
    assert len(own) > own_texts, "the test finds what it looks for"
    assert foreign_texts(texts, language, names) == []


def texts_without_licence(answer: Response, language: str) -> set[str]:
    return {LICENCE.sub("", text) for text in texts_of(answer, language)}


@pytest.fixture
def one_database(server: Server) -> None:
    """For walks over all answers: which language they speak does not depend on the database."""
    if server.kind != "sqlite":
        pytest.skip("It reads what other tests read on both databases.")


@pytest.mark.usefixtures("one_database")
@pytest.mark.parametrize(("place", "language"), [("box", "id"), ("exercise", "id"), ("exercise", "en")])
def test_no_answer_speaks_the_other_language(box: Siaga, started: TestClient, place: str, language: str) -> None:
    client, region = (box.nation, "64.08") if place == "box" else (started, "65.01")
    texts = set[str]()
    for address in dict.fromkeys([*addresses(region), *more_addresses(region)]):
        for form in forms_of(address):
            answer = client.get(address, headers={"Accept-Language": language, "Accept": form})
            assert answer.status_code < 500, (address, answer.text)
            texts |= texts_without_licence(answer, language)

    assert_speaks(texts, language, names_of(client), own_texts=400)


@pytest.mark.usefixtures("one_database")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_refusal_speaks_the_other_language(own_box: Siaga, language: str) -> None:
    texts = set[str]()
    for operation in OPERATIONS:
        for address, arguments in refused_calls(operation):
            headers = {"Accept-Language": language, **arguments.get("headers", {})}
            if "stream" in address:
                continue
            answer = own_box.nation.request(operation.method, address, **{**arguments, "headers": headers})
            if answer.status_code >= 400:
                texts |= set(texts_of(answer, language))

    assert_speaks(texts, language, names_of(own_box.nation), own_texts=30)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_page_or_catalogue_speaks_the_other_language(box: Siaga, language: str) -> None:
    files = [*FOLDER.rglob(f"texts/{language}.js")]
    of_pages = {text for file in files for text in PAGE_TEXT.findall(file.read_text(encoding="utf-8"))}
    of_catalogue = {
        text for key, text in catalogue_texts(read_file(language)) if not key.startswith("welcome.")
    }  # the welcome quotes commands

    assert len(files) == 4
    assert_speaks(of_pages, language, names_of(box.nation), own_texts=80)
    assert_speaks(of_catalogue, language, names_of(box.nation), own_texts=200)


REPLACED_PHRASES = (
    *(
        "oleh the police",
        "bersuara",
        "berubah 0,00 poin",
        "butir belum ada yang dilaporkan",
        "siapa yang menyelesaikan yang",
    ),
    *(
        "yang berguna baginya",
        "mempertinggi taruhan",
        "planned, scheduled",
        "peran verifier",
        "pertanyaan ini",
        "diteken",
    ),
)
"""Findings E, by their lines: what was stiff or wrong."""
REPLACING_PHRASES = (
    *("dilaporkan oleh kepolisian", "belum dilaporkan", "tidak berubah", "sudah dilaporkan dan", "belum ada laporan"),
    *("Tunjuk penanggung jawab", "kritis", "membantu KPU bertemu", "lebih rawan", "isi tahap: Direncanakan"),
    *("peran pemverifikasi", "permintaan ini", "dibacakan", "ditandatangani"),
)
"""What stands in their places."""


def test_stiff_and_wrong_indonesian_was_replaced(box: Siaga, open_box: Siaga) -> None:
    headers = {"Accept-Language": "id"}
    answers = [
        box.nation.get(address, headers={**headers, "Accept": form})
        for address, form in (
            ("/v1/situation-reports/64?on=2024-11-22", "text/markdown"),
            ("/v1/situation-reports/64?on=2024-11-22", "application/json"),
            *((f"/v1/{name}?limit=500", "application/json") for name in ("agreements", "risks", "requirements")),
            ("/v1/coordination-events?limit=500", "application/json"),
        )
    ]
    offices = Offices(open_box)
    update = offices.reported("ADH-03", value=4907)
    assert offices.post_verification("ADH-03", "disputed", update, value=4870, note="Dihitung ulang").status_code == 201
    sheet = offices.coordinator.get("/v1/readiness-checklists/64.08?format=csv", headers=headers)
    answers += [
        sheet,
        offices.coordinator.get("/v1/situation-reports/64.08", headers={**headers, "Accept": "text/markdown"}),
        offices.kpu.post(f"{path('SEC-01')}/updates", json={"stage": "drafted"}, headers=headers),
        offices.kpu.post(f"{path('ADH-03')}/verifications", json={}, headers=headers),
    ]

    texts = {text.lower() for answer in answers for text in texts_of(answer, "id")}
    texts |= {text.lower() for _, text in catalogue_texts(read_file("id"))}
    shown = "\n".join(texts)
    assert [it for it in REPLACED_PHRASES if it.lower() in shown] == []
    assert [it for it in REPLACING_PHRASES if it.lower() not in shown] == []
    assert "election_management" not in sheet.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_calendar_speaks_the_other_language(exercise: Exercise, started: TestClient, language: str) -> None:
    feed = create_feed(started, "65.01", language=language)
    calendar = fetch(exercise, feed["address"])

    assert_speaks(set(texts_of(calendar, language)), language, names_of(started), own_texts=3)
