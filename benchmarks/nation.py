"""The whole country down to its polling stations, with every item reported: reads and writes at every level.

Villages come from a folder beside the checkout, stations are invented, and the database computes items and totals
itself. Without that folder nothing is measured.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import bindparam, create_engine, text
from sqlalchemy.engine import Connection

from api.checklists.models import ChecklistItem
from api.core.time import NEVER
from api.db import migrate
from api.db.engine import Database
from api.imports import seed
from api.imports import service as imports_service
from benchmarks import after_writes, country, servers
from benchmarks.comparison import Options, Reach, Row
from benchmarks.servers import DatabaseHost

VILLAGES = Path(__file__).parent.parent.parent / "shared" / "regions" / "villages.csv.gz"
REGIONS = ("ID", "64", "64.08", "64.08.04", "64.08.04.2001", "64.08.04.2001.001")
"""One region of each level."""
STATIONS = 435_296
REQUIREMENTS_BY_LEVEL = {"station": 10, "village": 8}
"""How many requirements each station and each village answers."""
REACH = Reach(250, 250, at_most=True)
CODE_LENGTHS = (17, 13, 8, 5)
"""The lengths of the codes of stations, villages, districts and regencies."""

MAKE_STATIONS = """
INSERT INTO region (code, parent, level, kind, name, search, timezone)
WITH number (n) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9)),
     village AS (SELECT code, timezone, row_number() OVER (ORDER BY code) AS place FROM region WHERE level = 'village'),
     many AS (SELECT count(*) AS all_of_them FROM village)
SELECT code || '.00' || n, code, 'station', 'TPS', 'TPS ' || n, 'tps ' || n, timezone
FROM village JOIN many ON true
JOIN number ON n <= :stations / all_of_them OR (n = :stations / all_of_them + 1 AND place <= :stations % all_of_them)
"""
PIN_REGIONS = """
INSERT INTO election_region (election, region, level, timezone, polling_on, governor, regent_mayor)
SELECT above.election, region.code, region.level, region.timezone, above.polling_on, above.governor, above.regent_mayor
FROM region JOIN election_region AS above ON above.region = substr(region.code, 1, 5) AND above.election = :election
WHERE region.level IN ('village', 'station')
"""
ADD_LEVELS = """
INSERT INTO requirement_level (template, version, requirement, level)
SELECT requirement.template, requirement.version, code, :level FROM requirement
JOIN election ON election.template = requirement.template AND election.template_version = requirement.version
WHERE election.slug = :election AND measure = 'confirm' AND ballot IS NULL AND applies_if IS NULL
ORDER BY code LIMIT :many
"""
REPORT_ITEMS = """
INSERT INTO checklist_item (election, region, requirement, status, assurance, observed_at, good_until, revision)
SELECT CAST(:election AS VARCHAR), region, requirement,
       CASE WHEN dice < 6 THEN 'done' WHEN dice < 9 THEN 'in_progress' ELSE 'blocked' END,
       CASE WHEN dice % 3 = 0 THEN 'verified' ELSE 'reported' END, :now, :never, 1
FROM (SELECT pinned.region, required.requirement, row_number() OVER () % 10 AS dice
      FROM election_region AS pinned
      JOIN election ON election.slug = pinned.election
      JOIN requirement_level AS required
      ON required.template = election.template AND required.version = election.template_version
         AND required.level = pinned.level
      WHERE pinned.election = :election AND pinned.level IN ('village', 'station')) AS invented
"""
ADD_TOTALS = """
INSERT INTO region_totals (election, level, region, requirement, good_until, known, done, in_progress, blocked,
                           not_applicable, verified, disputed, value, target, progress_ppm,
                           disputed_done, claimed_not_applicable, excess, not_applicable_target)
SELECT CAST(:election AS VARCHAR),
       CASE :width WHEN 17 THEN 'station' WHEN 13 THEN 'village' WHEN 8 THEN 'district' ELSE 'regency' END,
       substr(region, 1, :width), requirement, good_until, count(*),
       sum(CASE status WHEN 'done' THEN 1 ELSE 0 END), sum(CASE status WHEN 'in_progress' THEN 1 ELSE 0 END),
       sum(CASE status WHEN 'blocked' THEN 1 ELSE 0 END), 0,
       sum(CASE assurance WHEN 'verified' THEN 1 ELSE 0 END), 0,
       sum(coalesce(value, 0)), sum(coalesce(target, 0)), 0, 0, 0,
       sum(CASE WHEN value > coalesce(target, 0) THEN value - coalesce(target, 0) ELSE 0 END), 0
FROM checklist_item WHERE election = :election AND length(region) >= :width
GROUP BY substr(region, 1, :width), requirement, good_until
"""
ADD_REVISIONS = """
INSERT INTO region_revision (election, level, region, up, down, past)
SELECT DISTINCT election, level, region, 1, 0, 0 FROM region_totals WHERE election = :election
"""


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    """Nothing, if the file of villages is missing."""
    if not VILLAGES.exists():
        return
    url, started_at = host.new_database(), time.perf_counter()
    item_count = fill(url)
    made_in = time.perf_counter() - started_at
    with servers.serve(host, url) as server:
        clients = after_writes.Clients.of(server, url)
        for region in REGIONS:
            for row in after_writes.measure_readiness(clients, region):
                yield replace(row, what=f"whole country: {row.what}", series=row.series if region == "ID" else "")
        note = f"{STATIONS:,} stations and all above them report {item_count:,} items, made in {made_in:.0f} s"
        yield Row("whole country: memory", "MB", server.peak_mb(), REACH, note=note)
    all_items = after_writes.measure_all_items(url, "ID")
    yield replace(all_items, what=f"whole country: {all_items.what}")


def fill(url: str) -> int:
    """Report every item of the country, without history. Returns the number of items."""
    database = Database(url)
    migrate.upgrade(database.writer)
    seed.seed(database)
    imports_service.load(database, VILLAGES)
    database.close()
    country.fill(url, "ID")
    engine = create_engine(url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # else it would check every reference, row by row
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        item_count = _fill_below_districts(connection)
    engine.dispose()
    return item_count


def _fill_below_districts(connection: Connection) -> int:
    """Add stations, the items of villages and stations, and all totals. Returns the number of items of the country."""
    election = {"election": country.ELECTION}
    columns = ChecklistItem.__table__.c  # type: ignore[attr-defined]
    report_items = text(REPORT_ITEMS).bindparams(
        bindparam("now", type_=columns.observed_at.type), bindparam("never", type_=columns.good_until.type)
    )
    connection.execute(text(MAKE_STATIONS), {"stations": STATIONS})
    connection.execute(text(PIN_REGIONS), election)
    for level, most in REQUIREMENTS_BY_LEVEL.items():
        connection.execute(text(ADD_LEVELS), {**election, "level": level, "many": most})
    connection.execute(report_items, {**election, "now": datetime.now(UTC), "never": NEVER})
    connection.execute(text("DELETE FROM region_totals"))
    connection.execute(text("DELETE FROM region_revision"))
    for length in CODE_LENGTHS:
        connection.execute(text(ADD_TOTALS.replace(":width", str(length))), election)
    connection.execute(text(ADD_REVISIONS), election)
    connection.execute(text("ANALYZE"))
    return int(connection.execute(text("SELECT count(*) FROM checklist_item")).scalar_one())
