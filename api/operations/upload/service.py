"""Sends a file of updates to a server, part by part. The report of what became of each line is also how far it came."""

import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any, NamedTuple

from api.imports.service import Progress
from api.operations.upload.parts import Part, Unreadable, parts
from api.reporting.bulk.formats import MOST

PATIENCE = 120
"""Seconds for one answer."""
FIRST_PAUSE, LONGEST_PAUSE = 1, 60


class Stopped(Exception):
    """Not all was sent; the message says why. The same command goes on from there."""


class Answered(NamedTuple):
    status: int
    headers: Message
    body: dict[str, Any]


@dataclass(frozen=True)
class Sender:
    url: str
    token: str
    wait: int
    """Seconds to go on trying where the server does not answer."""
    tell: Callable[[str], None]
    asked: dict[str, str]

    def send(self, part: Part) -> dict[str, Any]:
        """What became of its rows. Waits where the server says so."""
        pause, waited = FIRST_PAUSE, 0
        while True:
            answered = self._post(part)
            if answered is not None and answered.status < 400:
                return answered.body
            if answered is None:
                if waited >= self.wait:
                    raise Stopped(f"{self.url} does not answer. Run the same command again to go on.")
                seconds = pause = min(pause * 2, LONGEST_PAUSE, max(1, self.wait - waited))
                waited += seconds
            else:
                seconds = _pause(answered, part)
            self.tell(f"Waiting {seconds} s.")
            time.sleep(seconds)

    def _post(self, part: Part) -> Answered | None:
        """None: there was no answer."""
        headers = {
            **{"Authorization": f"Bearer {self.token}", "Content-Type": part.media, "Accept": "application/json"},
            **{"Idempotency-Key": part.key, "Accept-Language": "en"},
        }
        address = f"{self.url.rstrip('/')}/v1/checklist-updates?{urllib.parse.urlencode(self.asked)}"
        request = urllib.request.Request(address, part.body, headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return Answered(answer.status, answer.headers, json.load(answer))
        except urllib.error.HTTPError as error:
            return Answered(error.code, error.headers, _read(error))
        except (OSError, ValueError):
            return None


def _read(error: urllib.error.HTTPError) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.load(error)
    except (OSError, ValueError):
        return {"detail": error.reason}
    return found


def _pause(answered: Answered, part: Part) -> int:
    """Seconds that the server asks to wait; a refusal that waiting does not heal ends it."""
    after = answered.headers.get("Retry-After", "")
    most = answered.headers.get("RateLimit-Policy", "").partition("q=")[2].partition(";")[0]
    if most.isdigit() and int(most) < len(part.rows):
        raise Stopped(f"This token may send {most} rows an hour. Start anew with --rows {most} and another --report.")
    if not after.isdigit():
        raise Stopped(f"The server refuses lines up to {part.lines[-1]}: {answered.body.get('detail')}")
    return max(1, int(after))


def send(path: Path, report: Path, sender: Sender, rows: int = MOST, progress: Progress | None = None) -> Counter[str]:
    """How many rows came to what. Parts that the report has are not sent again."""
    done, size = _sent(report), path.stat().st_size
    total = Counter(result for it in done.values() for result in it["results"])
    try:
        for part in parts(path, rows):
            if part.number in done:
                _check_same(part, done[part.number], report)
            else:
                total.update(_note(report, part, sender.send(part)))
            if progress is not None:
                progress(path.name, part.read, size)
    except Unreadable as error:
        raise Stopped(str(error)) from None
    return total


def _check_same(part: Part, noted: dict[str, Any], report: Path) -> None:
    if noted["key"] != part.key:
        raise Stopped(f"The file, or --rows, is not what it was when {report.name} was begun. Name another --report.")


def _note(report: Path, part: Part, answer: dict[str, Any]) -> list[str]:
    """A line for each row, then one for the part: only with that one it counts as sent."""
    found = [
        {"line": part.lines[it["row"] - 1], "result": it["result"], "id": it["id"], "errors": it["errors"]}
        for it in answer["rows"]
    ]
    end = {
        "part": part.number,
        "key": part.key,
        "batch": answer["batch"],
        "taken_back": answer["summary"]["taken_back"],
    }
    with report.open("a", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{json.dumps(it, ensure_ascii=False)}\n" for it in [*found, end])
        file.flush()
        os.fsync(file.fileno())
    return [it["result"] for it in found]


def _sent(report: Path) -> dict[int, dict[str, Any]]:
    """The parts that are noted whole. What a cut left behind the last of them is taken off."""
    done: dict[int, dict[str, Any]] = {}
    if not report.exists():
        return done
    results, end, at = list[str](), 0, 0
    with report.open("rb") as file:
        for line, it in _lines(file):
            at += len(line)
            if "part" in it:
                done[it["part"]] = {**it, "results": results}
                results, end = [], at
            else:
                results.append(it["result"])
    os.truncate(report, end)
    return done


def _lines(file: Any) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Up to the first that is not whole."""
    for line in file:
        try:
            yield line, json.loads(line)
        except ValueError:
            return
