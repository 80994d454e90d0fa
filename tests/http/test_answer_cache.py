"""Cached reference data is dropped with the first change to any table that it was read from."""

import re
from typing import Any

import pytest
from sqlalchemy import Table, event, inspect
from sqlalchemy.orm import Session as PlainSession
from sqlalchemy.sql import visitors
from sqlmodel import Session, select

from api.core.caller import Role
from api.db import reference_cache
from api.db.engine import Database
from api.elections import repository as elections
from api.elections.models import Election
from api.reference.regions.models import Region
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import READS


def guarded_tables(siaga: Siaga) -> set[str]:
    """Tables in which every change raises the version of the reference data."""
    with siaga.database.read() as session:
        execute = session.connection().exec_driver_sql
        if siaga.database.is_sqlite:
            trigger_names = [it for (it,) in execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            matches = [re.fullmatch(r"reference_(\w+)_(insert|update|delete)", it) for it in trigger_names]
            tables = [it[1] for it in matches if it]
            return {table for table in tables if tables.count(table) == 3}
        rows = execute("SELECT tgrelid::regclass::text, tgtype FROM pg_trigger WHERE tgname LIKE 'reference_%%'")
        return {table for table, kind in rows if kind & 0b111100 == 0b111100}


def test_cached_queries_read_only_guarded_tables(box: Siaga) -> None:
    tables_read: set[str] = set()

    def note_tables(state: Any) -> None:
        if state.session.info.get("is_loading_cache"):
            clauses = visitors.iterate(state.statement)
            tables_read.update(it.name for it in clauses if isinstance(it, Table))

    box.database.reference_cache = reference_cache.ReferenceCache()
    event.listen(PlainSession, "do_orm_execute", note_tables)
    try:
        bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
        for operation in READS:
            raw.ask(box.app, operation.address, authorization=bearer)
    finally:
        event.remove(PlainSession, "do_orm_execute", note_tables)

    assert {"election", "requirement", "figure", "statement"} <= tables_read
    assert tables_read <= guarded_tables(box), "a change to these would not be noticed"


def election_title(session: Session) -> str:
    return elections.election(session, "pilkada-2024").title_en


def test_a_change_is_seen_by_later_sessions_only(own_box: Siaga) -> None:
    database = own_box.database
    with database.read() as before:
        title_before = election_title(before)
        with database.write() as session:
            session.get_one(Election, "pilkada-2024").title_en = "Changed"
        assert election_title(before) == title_before
    with database.read() as after:
        assert election_title(after) == "Changed"
    with database.read() as again:
        assert election_title(again) is election_title(again)


def change_and_fail(database: Database) -> None:
    with database.write() as session:
        session.get_one(Election, "pilkada-2024").title_en = "Never"
        session.flush()
        assert election_title(session) == "Never", "who changes reference data sees the change"
        raise ZeroDivisionError


def test_a_rolled_back_change_is_not_cached(own_box: Siaga) -> None:
    database = own_box.database
    with database.read() as session:
        title_before = election_title(session)

    with pytest.raises(ZeroDivisionError):
        change_and_fail(database)

    with database.write() as session:
        session.get_one(Region, "64").name = "Elsewhere"
    with database.read() as session:
        assert election_title(session) == title_before


def test_cached_rows_outlive_their_session(box: Siaga) -> None:
    with box.database.read() as session:
        election = elections.election(session, "pilkada-2024")
        session.rollback()

    assert inspect(election).detached
    assert election.slug == "pilkada-2024"


def test_a_write_session_does_not_use_the_cache(own_box: Siaga) -> None:
    with own_box.database.write() as session:
        own_row = session.exec(select(Election).where(Election.slug == "pilkada-2024")).one()
        assert elections.election(session, "pilkada-2024") is own_row
