"""Every table is checked by `siaga verify`, or it stands in the one published list of what is not, with the reason.

`SIAGA_TEST_CHANGES` random changes of rows are made, of any kind and in any checked table, and each one is found.
"""

import os
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from api.coordination.record_kinds import RECORD_KINDS
from api.db.hidden_rows import unreadable_rows
from api.db.table import Table
from api.integrity import coverage
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import Finding, VerificationReport
from api.ledger.reference_digests import OWNER_COLUMNS
from tests.conftest import ROOT, Server, Siaga
from tests.integrity.database_changes import LOG, TABLES, Change, ChangeMaker, Group, batches, disable_constraints

CHANGES = int(os.environ.get("SIAGA_TEST_CHANGES", "100"))
SEED = int(os.environ.get("SIAGA_TEST_CHANGES_SEED", "1"))
MORE_TRIES = 60
"""Rows that are tried where the database refuses the change, or a row gives no other value."""
Check = Callable[[Session, VerificationReport], None]


def test_every_table_is_checked_or_listed_with_the_reason() -> None:
    all_tables, checked = {*Table.metadata.tables}, {*TABLES}
    listed_tables = {name for name in coverage.NOT_CHECKED if "." not in name}
    listed_columns = coverage.NOT_CHECKED.keys() - listed_tables

    assert checked.isdisjoint(listed_tables)
    assert checked | listed_tables == all_tables
    assert {name.partition(".")[0] for name in listed_columns} <= checked
    assert all(coverage.NOT_CHECKED.values())
    assert all(
        name.partition(".")[2] in (*Table.metadata.tables[name.partition(".")[0]].c.keys(), "")
        for name in coverage.NOT_CHECKED
    )


def test_the_published_list_is_that_of_the_code() -> None:
    page = (ROOT / "docs" / "reference" / "verify.md").read_text(encoding="utf-8")

    listed_lines = [line for line in page.splitlines() if line.startswith("| `")]
    assert listed_lines == [f"| `{name}` | {reason} |" for name, reason in coverage.NOT_CHECKED.items()]


def test_digests_cover_the_tables_of_all_records_that_files_bring() -> None:
    """Commitments are never loaded from files."""
    records = [record for kind, record in RECORD_KINDS.items() if kind != "commitment"]

    owner_columns = {str(it.__tablename__): record.id_column(it).key for record in records for it in record.tables}
    assert owner_columns == OWNER_COLUMNS


DATABASE_CHECKS: dict[Group, tuple[str, ...]] = {
    Group.DIGESTED: ("reference data",),
    Group.RECORDS: ("records of coordination",),
    Group.ROWS: ("reports and decisions",),
    Group.FILES: ("reports and decisions", "evidence files"),
    Group.PROJECTIONS: ("items and totals",),
    Group.TOKENS: ("tokens",),
    Group.HELD_BY_TOKENS: ("sessions", "calendar feeds", "webhooks"),
    Group.LOG: (),
    Group.OTHERS: ("reports and decisions", "evidence files", "texts"),
}
"""The checks that are expected to find changes of a group. What they miss the others may find."""


def findings_after(maker: ChangeMaker, changes: Sequence[Change]) -> list[Finding]:
    """Make these changes, verify until each of them is named, or anything is found of one alone, and roll back.

    Of two changes that write the same key the database takes only one.
    """
    savepoint = maker.session.begin_nested()
    taken = [it for it in changes if maker.make(it)]
    maker.session.expire_all()
    report = VerificationReport()
    for check in _ordered_checks(changes[0].group):
        check(maker.session, report)
        if all(it.is_named(report.findings) for it in taken) or (len(changes) == 1 and report.findings):
            break
    savepoint.rollback()
    verify_service.read_all_rows(maker.session)
    return report.findings


def _ordered_checks(group: Group) -> Iterator[Check]:
    """All checks as `siaga verify` runs them, first those that concern the group."""

    def check_log(session: Session, report: VerificationReport) -> None:
        report.findings += verify_service.check_database(session, None).findings

    if group is Group.LOG:
        yield check_log
    for name in sorted(verify_service.CHECKS, key=lambda it: it not in DATABASE_CHECKS[group]):
        yield partial(verify_service.run_check, name=name, check=verify_service.CHECKS[name])
    yield check_log


def missed_changes(maker: ChangeMaker, changes: Iterable[Change]) -> list[str]:
    """Make changes that cannot be taken for each other together. One that no finding names then is made alone."""
    missed_together = []
    for batch in batches(changes):
        findings = findings_after(maker, batch)
        missed_together += [it for it in batch if not it.is_named(findings) and (len(batch) > 1 or not findings)]
    return [it.text for it in missed_together if not findings_after(maker, [it])]


def test_a_change_to_any_column_that_is_not_listed_is_found(varied_box: Siaga) -> None:
    with varied_box.database.write() as session:
        maker = ChangeMaker(session, random.Random(5))
        columns = [(table, it) for table in sorted(TABLES.keys() - LOG) for it in maker.checked_columns(table)]
        changes = [_first_taken(maker, table, column) for table, column in columns]
        missed = missed_changes(maker, [it for it in changes if it is not None])
        session.rollback()
    assert missed == []


def _first_taken(maker: ChangeMaker, table: str, column: sa.Column[Any]) -> Change | None:
    """A change of the column in the first row in which the database takes another value; None: in no row."""
    rows = maker.dice.sample(maker.rows(table), min(len(maker.rows(table)), MORE_TRIES))
    made = (maker.changed_column(table, column, row) for row in rows)
    return next((it for it in made if it is not None and maker.takes(it)), None)


@pytest.fixture(scope="module")
def open_to_all_values(server: Server, varied_url: str) -> Iterator[Siaga]:
    """The same database without constraints, so that it takes any value."""
    with server.copy(varied_url) as siaga:
        disable_constraints(siaga)
        yield siaga


def test_random_changes_are_found_whatever_they_write(open_to_all_values: Siaga) -> None:
    with open_to_all_values.database.write() as session:
        assert verify_service.check_all(session, None).findings == []
        assert [it for table in coverage.checked_tables() for it in unreadable_rows(session, table)] == []
        maker = ChangeMaker(session, random.Random(SEED))
        missed = missed_changes(maker, [maker.random_change() for _ in range(CHANGES)])
        session.rollback()
    assert missed == [], f"SIAGA_TEST_CHANGES_SEED={SEED}"
