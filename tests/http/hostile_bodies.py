"""Small bodies that cost a naive server seconds or hundreds of megabytes. Each is bounded, and sent over loopback."""

import gzip
import io
import json
import zipfile
from dataclasses import dataclass

from api.core.caller import Role
from api.http.accept import CSV, JSON, NDJSON, XLSX

UPDATES = "/v1/readiness-checklists/64.08/items/ADH-03/updates"
BULK = "/v1/checklist-updates"
EVIDENCE = "/v1/evidence?region=64.08"
RETRACTIONS = "/v1/retractions"
MANY = 600_000


@dataclass(frozen=True)
class HostileBody:
    """A body, where it goes, and which statuses refuse it."""

    path: str
    media_type: str
    content: bytes
    statuses: tuple[int, ...]
    role: Role = Role.REPORTER
    encoding: str = ""


def hostile_bodies() -> dict[str, HostileBody]:
    wide_object, row = _object_of(MANY), '{"region":"64.08","requirement":"ADH-03","value":1}'
    return {
        "wide, to one item": HostileBody(UPDATES, JSON, wide_object, (413,)),
        "wide, by a reader": HostileBody(UPDATES, JSON, wide_object, (403,), Role.READER),
        "wide, to the bulk": HostileBody(BULK, JSON, b"[" + wide_object + b"]", (422,)),
        "wide, to the bulk by a reader": HostileBody(BULK, JSON, b"[" + wide_object + b"]", (403,), Role.READER),
        "64 kB of unknown keys": HostileBody(UPDATES, JSON, _object_of(5_000), (422,)),
        "64 kB of one key again and again": HostileBody(UPDATES, JSON, _repeated_key(6_000), (422,)),
        "64 kB of values": HostileBody(UPDATES, JSON, b'{"evidence":[' + b"1," * 30_000 + b"1]}", (422,)),
        "64 kB of brackets": HostileBody(UPDATES, JSON, b"[" * 65_536, (400,)),
        "deep but closed": HostileBody(UPDATES, JSON, b"[" * 500 + b"]" * 500, (422,)),
        "deep, to the bulk": HostileBody(BULK, JSON, b"[" * 1_000_000, (400,)),
        "deep in a row": HostileBody(BULK, JSON, b'[{"note":' + b"[" * 400 + b"]" * 400 + b"}]", (422,)),
        "a long number": HostileBody(UPDATES, JSON, b'{"value":' + b"9" * 60_000 + b"}", (400,)),
        "a long text": HostileBody(BULK, JSON, b'[{"note":"' + b"x" * 7_000_000 + b'"}]', (422,)),
        "rows of unknown keys": HostileBody(BULK, JSON, _rows_of_unknown_keys(10_000, 20), (422,)),
        "rows of many unknown keys": HostileBody(BULK, JSON, _rows_of_unknown_keys(10_000, 60), (422,)),
        "rows without end": HostileBody(BULK, JSON, b"[" + b"0," * 3_000_000 + b"0]", (422,)),
        "lines without end": HostileBody(BULK, NDJSON, b"0\n" * 3_000_000, (422,)),
        "bad lines": HostileBody(BULK, NDJSON, b"{\n" * 10_000, (422,)),
        "one long line": HostileBody(BULK, NDJSON, wide_object, (422,)),
        "a million columns": HostileBody(BULK, CSV, b"butir," + b"," * 1_000_000, (422,)),
        "a million named columns": HostileBody(BULK, CSV, b"butir," + b"abc," * 1_000_000 + b"\n", (422,)),
        "a million cells": HostileBody(BULK, CSV, b"butir,nilai\n" + b"1," * 1_000_000, (422,)),
        "columns over many lines": HostileBody(BULK, CSV, b'butir,"\n",' * 300_000, (400, 422)),
        "an open quote": HostileBody(BULK, CSV, b'butir,nilai\n"' + b"x\n" * 3_000_000, (400,)),
        "a bomb in XLSX": HostileBody(BULK, XLSX, _bomb(), (400, 422)),
        "an archive of archives": HostileBody(BULK, XLSX, _nested_archives(), (400, 422)),
        "gzip": HostileBody(BULK, JSON, gzip.compress(b"[" + b" " * 50_000_000 + b"]"), (400,), encoding="gzip"),
        "evidence as JSON": HostileBody(EVIDENCE, JSON, wide_object[:5_000_000], (415,)),
        "evidence too large": HostileBody(EVIDENCE, "image/png", b"\x89PNG" + bytes(8_000_000), (413,)),
        "wide, to retractions": HostileBody(RETRACTIONS, JSON, wide_object, (413,)),
        "nothing known": HostileBody("/v1/nothing", JSON, wide_object, (404, 413)),
        "more than any route takes": HostileBody(BULK, JSON, row.encode() * 200_000, (413,)),
    }


def _object_of(key_count: int) -> bytes:
    return b"{" + b",".join(b'"k%d":1' % number for number in range(key_count)) + b"}"


def _repeated_key(times: int) -> bytes:
    return b"{" + b",".join([b'"value":1'] * times) + b',"unknown":1}'


def _rows_of_unknown_keys(row_count: int, key_count: int) -> bytes:
    row = {f"k{number}": 1 for number in range(key_count)}
    return json.dumps([row] * row_count, separators=(",", ":")).encode()


def _bomb() -> bytes:
    """Return an archive that unpacks to a thousand times its size."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(20):
            file.writestr(f"xl/worksheets/sheet{number}.xml", bytes(10_000_000))
    return archive.getvalue()


def _nested_archives() -> bytes:
    content = _bomb()
    for level in range(5):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr(f"xl/{level}.zip", content)
        content = archive.getvalue()
    return content
