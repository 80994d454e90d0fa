"""Siaga runs for a country with other levels, other codes and another root, by a setting and files alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.cli.command import Ended, Serving, siaga
from tests.conftest import Server
from tests.imports.files import SOURCES, write_file

SCHEME = """root = "QZ"
timezone = "America/Bogota"
ledger_level = "{ledger_level}"
levels = [
    {{ slug = "realm" }},
    {{ slug = "isle", part = "[A-M][A-Z]", length = 2 }},
    {{ slug = "march", part = "[0-9]", length = 1 }},
    {{ slug = "shire", part = "[0-9a-z]+", length = 3 }},
    {{ slug = "hundred", part = "[0-9]+", length = 2 }},
]
[timezones]
"Pacific/Easter" = ["CD", "AB.2"]
"""
LEVELS = """level,rank,title_id,title_en
realm,0,Kerajaan,Realm
isle,1,Pulau,Isle
march,2,Mark,March
shire,3,Wilayah,Shire
hundred,4,Distrik,Hundred
"""
REGIONS = """code,kind,name
QZ,Realm,Qz
AB,Isle,Ab
AB.1,March,North
AB.2,March,South
AB.1.abc,Shire,Oak
AB.1.abd,Shire,Elm
AB.1.abc.01,Hundred,First
AB.2.x00,Shire,Fir
CD,Isle,Cd
CD.7,March,West
CD.7.001,Shire,Ash
"""
LEDGER_LEVELS = {"sqlite": "isle", "postgresql": "shire"}
SHIRES = ["AB.1.abc", "AB.1.abd", "AB.2.x00", "CD.7.001"]
TEMPLATE = """[template]
slug = "t"
version = 1
title_id = "Daftar"
title_en = "Checklist"
[[category]]
code = "LOG"
title_id = "Logistik"
title_en = "Logistics"
weight = 1
[[requirement]]
code = "LOG-01"
line = "LOG-01"
category = "LOG"
title_id = "Kotak suara"
title_en = "Boxes"
levels = ["shire", "hundred"]
owed_by = "election_management"
verified_by = ["supervisor"]
measure = "confirm"
adds_up_by = "units"
opens = -364
due = -1
critical = true
weight = 1
basis_id = "Undang-undang"
basis_en = "Law"
sourced = "An example."
judgement = ["weight"]
"""
ELECTION = """[[election]]
slug = "e"
title_id = "Pemilihan"
title_en = "Election"
kind = "regional"
polling_on = "{polling_on}"
template = "t"
template_version = 1
is_default = true
[[election.ballot]]
office = "governor"
level = "{ballot_level}"
source = "S"
origin = "external"
[[election.provenance]]
source = "S"
origin = "external"
"""
AGENCY = """[[agency]]
slug = "office-{name}"
name = "Office of {seat}"
gloss_en = "Office"
function = "election_management"
level = "shire"
seat = "{seat}"
[[agency.provenance]]
source = "S"
origin = "external"
"""


@dataclass(frozen=True)
class OtherCountry:
    serving: Serving
    scheme: str
    folder: Path
    secrets: dict[str, str]

    def get(self, path: str) -> Any:
        answer = self.serving.get(path, self.secrets["QZ"])
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, region: str, **body: Any) -> Any:
        answer = httpx2.post(
            f"{self.serving.address}{path}",
            json=body,
            headers={"Authorization": f"Bearer {self.secrets[region]}"},
            timeout=60,
            trust_env=False,
        )
        assert answer.status_code == 201, answer.text
        return answer.json()

    def report(self, region: str, status: str) -> None:
        path = f"/v1/readiness-checklists/{region}/items/LOG-01/updates"
        self.post(path, region[:8], status=status, observed_at=datetime.now(UTC).isoformat())


@pytest.fixture(scope="module")
def country(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherCountry]:
    """The country, with ledgers right below the root on SQLite, and three levels below it on PostgreSQL."""
    folder, url = tmp_path_factory.mktemp("country"), server.new(None)
    files = tmp_path_factory.mktemp("files")
    scheme = str(write_file(folder, "scheme.toml", SCHEME.format(ledger_level=LEDGER_LEVELS[server.kind])))
    polling_on = datetime.now(UTC).date() + timedelta(days=30)
    agencies = (AGENCY.format(seat=seat, name=seat.lower().replace(".", "-")) for seat in SHIRES)
    for name, content in {
        "region_levels.csv": LEVELS,
        "regions.csv": REGIONS,
        "sources.toml": SOURCES,
        "template.toml": TEMPLATE,
        "agencies.toml": "\n".join(agencies),
        "elections.toml": ELECTION.format(polling_on=polling_on, ballot_level=LEDGER_LEVELS[server.kind]),
    }.items():
        write_file(files, name, content)

    def run(*arguments: str) -> Ended:
        ended = siaga(url, *arguments, SIAGA_REGION_SCHEME=scheme)
        assert ended.status == 0, ended
        return ended

    run("migrate")
    run("import", str(files))
    secrets = {"QZ": run("token", "--role", "admin", "--region", "QZ").out.strip()}
    with Serving(url, folder, SIAGA_REGION_SCHEME=scheme) as serving:
        other_country = OtherCountry(serving.wait(), scheme, folder, secrets)
        for seat in SHIRES:
            new_token = {"role": "reporter", "regions": [seat], "label": seat, "expires_in_days": 7}
            agency = {"agency": f"office-{seat.lower().replace('.', '-')}"}
            secrets[seat] = other_country.post("/v1/tokens", "QZ", **new_token, **agency)["secret"]
        yield other_country


def test_regions_have_the_levels_and_time_zones_of_the_scheme(country: OtherCountry) -> None:
    regions = {region["code"]: region for region in country.get("/v1/regions")["items"]}

    assert {code: region["level"] for code, region in regions.items()} == {
        **{"QZ": "realm", "AB": "isle", "CD": "isle", "AB.1": "march", "AB.2": "march", "CD.7": "march"},
        **dict.fromkeys(SHIRES, "shire"),
        "AB.1.abc.01": "hundred",
    }
    zones = {code: country.get(f"/v1/regions/{code}")["timezone"] for code in ("QZ", "AB.1", "AB.2.x00", "CD.7.001")}
    assert zones == {
        **{"QZ": "America/Bogota", "AB.1": "America/Bogota"},
        **{"AB.2.x00": "Pacific/Easter", "CD.7.001": "Pacific/Easter"},
    }


def test_reports_add_up_to_the_root_and_the_ledgers_are_in_order(country: OtherCountry) -> None:
    empty_scores = {code: country.get(f"/v1/readiness/{code}")["score"] for code in ("QZ", "AB", "AB.1", "AB.1.abc")}
    for region in ("AB.1.abc", "AB.1.abc.01", "AB.1.abd"):
        country.report(region, "done")

    answers = {code: country.get(f"/v1/readiness/{code}") for code in ("QZ", "AB", "AB.1", "AB.1.abc", "AB.2", "CD")}
    verified = siaga(country.serving.url, "verify", SIAGA_REGION_SCHEME=country.scheme)

    assert {*empty_scores.values()} == {None}
    assert {code: answer["score"] for code, answer in answers.items()} == {
        **{"QZ": 0.6, "AB": 0.75, "AB.1": 1, "AB.1.abc": 1, "AB.2": None, "CD": None}
    }
    assert verified.status == 0, verified
    shires = country.get("/v1/readiness?within=AB.1&level=shire")["items"]
    assert [line["region"] for line in shires] == ["AB.1.abc", "AB.1.abd"]
    assert country.get(f"/v1/readiness/QZ?as_of={datetime.now(UTC).date() - timedelta(3)}")["known"] == 0


def test_the_database_keeps_the_scheme_it_was_begun_with(country: OtherCountry) -> None:
    refused = siaga(country.serving.url, "serve")
    damaged = write_file(country.folder, "damaged.toml", 'root = "QZ"')
    unreadable = siaga(country.serving.url, "verify", SIAGA_REGION_SCHEME=str(damaged))

    assert refused.status == 2
    assert "Set SIAGA_REGION_SCHEME to the file that it was begun with" in refused.err
    assert unreadable.status == 2
    assert unreadable.err.startswith(f"SIAGA_REGION_SCHEME: {damaged} cannot be used.")
