"""Upserts of `api/db/upsert.py` give the same rows and counts as a plain dictionary."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from api.core.provenance import Origin
from api.db.upsert import CHUNK_SIZE, UpsertCounts, upsert
from api.elections.models import Election, ElectionKind
from api.reference.regions.models import Figure, FigureKind, Region, RegionLevel
from api.reference.sources.models import Source, SourceKind
from tests.conftest import Siaga

Row = dict[str, Any]
KEY = ("region", "kind", "election", "source", "value")
"""The key of figures; `election` may be null, and a row with a null must be matched too."""
MOST = 2 * CHUNK_SIZE + 100


def keys() -> list[tuple[Any, ...]]:
    """More keys than one draw needs, but so few that two draws have some in common."""
    return [
        (region, kind, election, source, value)
        for region in ("ID", "64")
        for kind in (FigureKind.STATIONS, FigureKind.POPULATION, FigureKind.VILLAGES)
        for election in (None, "first", "second")
        for source in ("A", "B")
        for value in (2**40, *range(40))
    ]


@st.composite
def loads(draw: st.DrawFn) -> list[Row]:
    """The rows of one load: each with its own key, and all with the same columns."""
    size = draw(st.one_of(st.integers(0, 12), st.integers(CHUNK_SIZE - 1, CHUNK_SIZE + 20)))
    random = draw(st.randoms(use_true_random=False))
    optional = draw(st.sets(st.sampled_from(("note", "on"))))
    return [dict(zip(KEY, key, strict=True)) | values(random, optional) for key in random.sample(keys(), size)]


def values(random: Random, optional: set[str]) -> Row:
    row: Row = {"preferred": False, "origin": random.choice([Origin.EXTERNAL, Origin.COMPUTED])}
    if "note" in optional:
        row["note"] = random.choice([None, "", "satu", "dua"])
    if "on" in optional:
        row["on"] = random.choice([None, date(2024, 11, 27), date(1, 1, 1)])
    return row


class Model:
    """A table as a dictionary of rows by key, with a plain upsert."""

    def __init__(self) -> None:
        self.rows: dict[tuple[Any, ...], Row] = {}

    def upsert(self, rows: list[Row]) -> UpsertCounts:
        counts = UpsertCounts()
        for row in rows:
            key = tuple(row[name] for name in KEY)
            old = self.rows.get(key)
            new = {"note": None, "on": None, **(old or {}), **row}
            counts += UpsertCounts(int(old is None), int(old is not None and old != new), int(old == new))
            self.rows[key] = new
        return counts


@pytest.fixture
def session(fresh: Siaga) -> Iterator[Session]:
    """A session that is rolled back at the end, with the rows that figures refer to."""
    with Session(fresh.database.writer) as session:
        session.add(RegionLevel(slug="nation", rank=0, title_id="Negara", title_en="Nation"))
        for slug in ("first", "second"):
            day = date(2024, 11, 27)
            session.add(Election(slug=slug, title_id="", title_en="", kind=ElectionKind.REGIONAL, polling_on=day))
        session.flush()
        for code in ("ID", "64"):
            session.add(Region(code=code, level="nation", kind="", name="", search="", timezone="Asia/Jakarta"))
        for id in ("A", "B"):
            session.add(Source(id=id, kind=SourceKind.PAGE, summary_id="", summary_en=""))
        session.flush()
        yield session
        session.rollback()


def stored(session: Session) -> dict[tuple[Any, ...], Row]:
    names = [*KEY, "preferred", "origin", "note", "on"]
    table = sa.inspect(Figure).local_table
    figure_rows = session.execute(sa.select(*(table.c[name] for name in names))).mappings()
    return {tuple(row[name] for name in KEY): dict(row) for row in figure_rows}


FIRST = [dict(zip(KEY, key, strict=True)) | values(Random(1), {"note", "on"}) for key in keys()[: CHUNK_SIZE + 1]]
LATER = [row | {"note": "dua"} for row in reversed(FIRST)]


@given(batches=st.lists(loads(), min_size=1, max_size=3))
@example(batches=[FIRST, FIRST])
@example(batches=[FIRST, LATER, FIRST])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_table_is_what_a_plain_dictionary_would_be(session: Session, batches: list[list[Row]]) -> None:
    model = Model()
    savepoint = session.begin_nested()

    for rows in batches:
        counts = upsert(session, Figure, rows, *KEY)

        assert counts == model.upsert(rows)
        assert stored(session) == model.rows

    savepoint.rollback()


def test_a_row_with_a_null_in_its_key_changes_too(session: Session) -> None:
    row = dict(zip(KEY, keys()[0], strict=True)) | {"preferred": True, "origin": Origin.EXTERNAL, "note": "satu"}
    upsert(session, Figure, [row], *KEY)

    counts = upsert(session, Figure, [row | {"note": "dua"}], *KEY)

    assert row["election"] is None
    assert counts == UpsertCounts(changed=1)
    assert [it["note"] for it in stored(session).values()] == ["dua"]


def test_the_counts_add_up_over_the_chunks(session: Session) -> None:
    rows = [dict(zip(KEY, key, strict=True)) | values(Random(1), {"note"}) for key in keys()[:MOST]]
    upsert(session, Figure, rows[: CHUNK_SIZE + 100], *KEY)
    again = [row | {"note": "baru"} if number < 10 else row for number, row in enumerate(rows)]

    counts = upsert(session, Figure, again, *KEY)

    assert counts == UpsertCounts(created=MOST - CHUNK_SIZE - 100, changed=10, unchanged=CHUNK_SIZE + 90)


def test_no_rows_change_nothing(session: Session) -> None:
    assert upsert(session, Figure, [], *KEY) == UpsertCounts()


def test_unchanged_rows_are_not_written(session: Session) -> None:
    executed: list[str] = []
    upsert(session, Figure, FIRST, *KEY)
    sa.event.listen(
        session.get_bind(), "before_cursor_execute", lambda _c, _u, statement, *_: executed.append(statement.split()[0])
    )

    upsert(session, Figure, FIRST, *KEY)

    assert {*executed} == {"SELECT"}


def test_a_change_leaves_the_key_alone(session: Session) -> None:
    executed: list[str] = []
    sa.event.listen(
        session.get_bind(), "before_cursor_execute", lambda _c, _u, statement, *_: executed.append(statement)
    )

    upsert(session, Region, [{"code": "64", "name": "Kalimantan Timur"}], "code")

    (update,) = [statement for statement in executed if statement.startswith("UPDATE")]
    assert "code" not in update.partition(" WHERE ")[0]


def test_a_key_that_is_never_null_is_found_by_its_index(session: Session) -> None:
    executed: list[str] = []
    sa.event.listen(
        session.get_bind(), "before_cursor_execute", lambda _c, _u, statement, *_: executed.append(statement)
    )

    upsert(session, Region, [{"code": "64", "name": "Kalimantan Timur"}], "code")

    assert "WHERE region.code = " in executed[-1]
