"""What is kept between requests is dropped with the first change to any table that it was read from."""

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


def guarded(siaga: Siaga) -> set[str]:
    """Tables whose every change raises the count."""
    with siaga.database.read() as session:
        run = session.connection().exec_driver_sql
        if siaga.database.is_sqlite:
            names = [it for (it,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            by_table = [re.fullmatch(r"reference_(\w+)_(insert|update|delete)", it) for it in names]
            found = [it[1] for it in by_table if it]
            return {table for table in found if found.count(table) == 3}
        rows = run("SELECT tgrelid::regclass::text, tgtype FROM pg_trigger WHERE tgname LIKE 'reference_%%'")
        return {table for table, kind in rows if kind & 0b111100 == 0b111100}


def test_kept_queries_read_guarded_tables_alone(box: Siaga) -> None:
    read: set[str] = set()

    def note(state: Any) -> None:
        if state.session.info.get("is_loading_cache"):
            parts = visitors.iterate(state.statement)
            read.update(it.name for it in parts if isinstance(it, Table))

    box.database.reference_cache = reference_cache.ReferenceCache()
    event.listen(PlainSession, "do_orm_execute", note)
    try:
        bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
        for it in READS:
            raw.ask(box.app, it.address, authorization=bearer)
    finally:
        event.remove(PlainSession, "do_orm_execute", note)

    assert {"election", "requirement", "figure", "statement"} <= read
    assert read <= guarded(box), "a change to these would not be noticed"


def asked(session: Session) -> str:
    return elections.election(session, "pilkada-2024").title_en


def test_a_change_is_seen_by_the_next_question_and_by_no_earlier_one(own_box: Siaga) -> None:
    database = own_box.database
    with database.read() as before:
        was = asked(before)
        with database.write() as session:
            session.get_one(Election, "pilkada-2024").title_en = "Changed"
        assert asked(before) == was
    with database.read() as after:
        assert asked(after) == "Changed"
    with database.read() as again:
        assert asked(again) is asked(again)


def change_and_fail(database: Database) -> None:
    with database.write() as session:
        session.get_one(Election, "pilkada-2024").title_en = "Never"
        session.flush()
        assert asked(session) == "Never", "who changes reference data sees the change"
        raise ZeroDivisionError


def test_what_was_rolled_back_is_not_kept(own_box: Siaga) -> None:
    database = own_box.database
    with database.read() as session:
        was = asked(session)

    with pytest.raises(ZeroDivisionError):
        change_and_fail(database)

    with database.write() as session:
        session.get_one(Region, "64").name = "Elsewhere"
    with database.read() as session:
        assert asked(session) == was


def test_kept_rows_outlive_their_session(box: Siaga) -> None:
    with box.database.read() as session:
        found = elections.election(session, "pilkada-2024")
        session.rollback()

    assert inspect(found).detached
    assert found.slug == "pilkada-2024"


def test_without_a_shelf_nothing_is_kept(own_box: Siaga) -> None:
    with own_box.database.write() as session:
        mine = session.exec(select(Election).where(Election.slug == "pilkada-2024")).one()
        assert elections.election(session, "pilkada-2024") is mine
