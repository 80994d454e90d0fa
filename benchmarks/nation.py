"""The whole country down to its polling stations, all of them reporting: any place is asked for, and written to.

Villages come from a folder beside the checkout, stations are made up, and items and tallies are worked out by the
database itself. Where the folder is absent nothing is measured.
"""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import bindparam, create_engine, text
from sqlalchemy.engine import Connection

from api.checklists.models import ChecklistItem
from api.core.caller import Role
from api.core.region_codes import Level
from api.core.time import NEVER
from api.db import migrate
from api.db.engine import Database
from api.imports import seed
from api.imports import service as imports
from benchmarks import bulk, full, load, places, readiness
from benchmarks.load import Request, Row, Seen

VILLAGES = Path(__file__).parent.parent.parent / "shared" / "regions" / "villages.csv.gz"
NODES = ("ID", "64", "64.08", "64.08.04", "64.08.04.2001", "64.08.04.2001.001")
STATIONS, BELOW = 435_296, {Level.STATION: 10, Level.VILLAGE: 8}
"""How many there are, and how many requirements are answered by each station and village."""
SAID = (
    "The whole country, {stations:,} stations and all above them reporting {items:,} items (made in {lasted:.0f} s); "
    "the server took {peak} MB at most:"
)
WIDTHS = (17, 13, 8, 5)

MAKE_STATIONS = """
INSERT INTO region (code, parent, level, kind, name, search, timezone)
WITH number (n) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9)),
     village AS (SELECT code, timezone, row_number() OVER (ORDER BY code) AS place FROM region WHERE level = 'village'),
     many AS (SELECT count(*) AS all_of_them FROM village)
SELECT code || '.00' || n, code, 'station', 'TPS', 'TPS ' || n, 'tps ' || n, timezone
FROM village JOIN many ON true
JOIN number ON n <= :stations / all_of_them OR (n = :stations / all_of_them + 1 AND place <= :stations % all_of_them)
"""
PIN = """
INSERT INTO election_region (election, region, level, timezone, polling_on, governor, regent_mayor)
SELECT above.election, region.code, region.level, region.timezone, above.polling_on, above.governor, above.regent_mayor
FROM region JOIN election_region AS above ON above.region = substr(region.code, 1, 5) AND above.election = :election
WHERE region.level IN ('village', 'station')
"""
ASK = """
INSERT INTO requirement_level (template, version, requirement, level)
SELECT requirement.template, requirement.version, code, :level FROM requirement
JOIN election ON election.template = requirement.template AND election.template_version = requirement.version
WHERE election.slug = :election AND measure = 'confirm' AND ballot IS NULL AND applies_if IS NULL
ORDER BY code LIMIT :many
"""
REPORT = """
INSERT INTO checklist_item (election, region, requirement, status, assurance, observed_at, good_until, revision)
SELECT CAST(:election AS VARCHAR), region, requirement,
       CASE WHEN dice < 6 THEN 'done' WHEN dice < 9 THEN 'in_progress' ELSE 'blocked' END,
       CASE WHEN dice % 3 = 0 THEN 'verified' ELSE 'reported' END, :now, :far, 1
FROM (SELECT it.region, asked.requirement, row_number() OVER () % 10 AS dice
      FROM election_region AS it
      JOIN election ON election.slug = it.election
      JOIN requirement_level AS asked
      ON asked.template = election.template AND asked.version = election.template_version AND asked.level = it.level
      WHERE it.election = :election AND it.level IN ('village', 'station')) AS dealt
"""
ADD_UP = """
INSERT INTO tally (election, level, region, requirement, good_until, known, done, in_progress, blocked, not_applicable,
                   verified, disputed, value, target, progress_ppm)
SELECT CAST(:election AS VARCHAR),
       CASE :width WHEN 17 THEN 'station' WHEN 13 THEN 'village' WHEN 8 THEN 'district' ELSE 'regency' END,
       substr(region, 1, :width), requirement, good_until, count(*),
       sum(CASE status WHEN 'done' THEN 1 ELSE 0 END), sum(CASE status WHEN 'in_progress' THEN 1 ELSE 0 END),
       sum(CASE status WHEN 'blocked' THEN 1 ELSE 0 END), 0,
       sum(CASE assurance WHEN 'verified' THEN 1 ELSE 0 END), 0,
       sum(coalesce(value, 0)), sum(coalesce(target, 0)), 0
FROM checklist_item WHERE election = :election AND length(region) >= :width
GROUP BY substr(region, 1, :width), requirement, good_until
"""
RAISE = """
INSERT INTO region_revision (election, region, up, down, past)
SELECT DISTINCT election, region, 1, 0, 0 FROM tally WHERE election = :election
"""


class Measured(NamedTuple):
    said: str
    rows: list[Row]
    points: dict[str, tuple[int, float]]
    """Of the nation as a whole: how many items, and the processor time of an answer."""


def measured(kind: str) -> Measured | None:
    """None: there are no villages here."""
    if not VILLAGES.exists():
        return None
    with places.database(kind) as url:
        began = time.perf_counter()
        items = fill(url)
        lasted = time.perf_counter() - began
        reader, office = places.token(url, "ID", role=Role.ADMIN), places.token(url, "64.08", "kpu-kutim")
        found: dict[str, list[Seen]] = {readiness.FIRST: [], readiness.AFTER: []}
        with places.serving(url) as server:
            for node in NODES:
                path = f"/v1/readiness/{node}"
                found[readiness.FIRST].append(load.run(server, [[Request("GET", path, reader)]]))
                found[readiness.AFTER].append(readiness.after_writes(server, path, reader, office))
            peak = bulk.peak(server)
        found[readiness.RIVAL] = [readiness.rival(url, NODES[0], rounds=1)]
    rows = [Row(what.format(node), it) for what, each in found.items() for node, it in zip(NODES, each, strict=False)]
    said = SAID.format(stations=STATIONS, items=items, lasted=lasted, peak=peak)
    return Measured(said, rows, {what: (items, each[0].cpu) for what, each in found.items()})


def fill(url: str) -> int:
    """Nothing of it has a history. How many items that makes."""
    place = Database(url)
    migrate.upgrade(place.writer)
    seed.seed(place)
    imports.load(place, VILLAGES)
    place.close()
    full.fill(url, "ID")
    engine = create_engine(url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # which would look up every region twice more, row by row
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        found = _filled(connection)
    engine.dispose()
    return found


def _filled(connection: Connection) -> int:
    election = {"election": full.SLUG}
    columns = ChecklistItem.__table__.c  # type: ignore[attr-defined]
    report = text(REPORT).bindparams(
        bindparam("now", type_=columns.observed_at.type), bindparam("far", type_=columns.good_until.type)
    )
    connection.execute(text(MAKE_STATIONS), {"stations": STATIONS})
    connection.execute(text(PIN), election)
    for level, many in BELOW.items():
        connection.execute(text(ASK), {**election, "level": level, "many": many})
    connection.execute(report, {**election, "now": datetime.now(UTC), "far": NEVER})
    connection.execute(text("DELETE FROM tally"))
    connection.execute(text("DELETE FROM region_revision"))
    for width in WIDTHS:
        connection.execute(text(ADD_UP.replace(":width", str(width))), election)
    connection.execute(text(RAISE), election)
    connection.execute(text("ANALYZE"))
    return int(connection.execute(text("SELECT count(*) FROM checklist_item")).scalar_one())
