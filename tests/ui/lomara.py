"""Serves Lomara, the invented country of `tests/second_country`, in a process of its own: its scheme of codes is read
while modules load.

It votes in 26 days. One of its zones lies west of Greenwich, where the end of a day is on the next day in UTC.
"""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx2

from tests.cli.command import Serving, siaga
from tests.second_country.test_second_country import FOLDER

POLLING_ON = "2031-06-15"
"""The polling day in the files of the country."""
DAYS_AHEAD = 26
BOXES = "LOG-01"


class Lomara:
    """The server of the country, from the start to the end of a `with`."""

    def __init__(self, folder: Path) -> None:
        self.polling_on: date = datetime.now(UTC).date() + timedelta(days=DAYS_AHEAD)
        self._url = f"sqlite:///{folder}/lomara.db"
        self._scheme = str(folder / "scheme.toml")
        self._data = folder / "data"
        shutil.copytree(FOLDER / "data", self._data)
        _copy_changed(FOLDER / "scheme.toml", folder / "scheme.toml", "Asia/Kathmandu", "America/La_Paz")
        elections = self._data / "elections.toml"
        _copy_changed(elections, elections, POLLING_ON, self.polling_on.isoformat())
        self._folder = folder

    def __enter__(self) -> "Lomara":
        self._run("init")
        self._run("import", str(self._data))
        self.admin_token = self._run("token", "--role", "admin", "--region", "LM")
        self._server = Serving(self._url, self._folder, SIAGA_REGION_SCHEME=self._scheme).wait()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.__exit__()

    @property
    def url(self) -> str:
        return self._server.address

    def issue_token(self, role: str, region: str, agency: str) -> str:
        body = {"role": role, "regions": [region], "agency": agency, "label": "test"}
        return str(self.post("/v1/tokens", self.admin_token, **body)["secret"])

    def report_boxes(self, region: str, value: int, token: str) -> None:
        """Report how many boxes have arrived in a commune."""
        self.post(f"/v1/readiness-checklists/{region}/items/{BOXES}/updates", token, value=value)

    def post(self, path: str, token: str, **body: Any) -> Any:
        answer = httpx2.post(self.url + path, json=body, headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 201, answer.text
        return answer.json()

    def _run(self, *arguments: str) -> str:
        command = siaga(self._url, *arguments, SIAGA_REGION_SCHEME=self._scheme)
        assert command.status == 0, command.err
        return command.out.strip()


def _copy_changed(source: Path, copy: Path, text: str, other_text: str) -> None:
    """Copy a file with another text in the place of one that it must hold."""
    content = source.read_text(encoding="utf-8")
    assert text in content
    copy.write_text(content.replace(text, other_text), encoding="utf-8")
