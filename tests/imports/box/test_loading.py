"""Loading the seed data again changes nothing; a dry run stores nothing."""

import sqlalchemy as sa

from api.db.table import Table
from api.imports import service
from api.imports.seed import SEED_DATA
from tests.conftest import Siaga
from tests.imports.box.queries import get_one


def rows(siaga: Siaga) -> dict[str, int]:
    """How many rows each table holds."""
    with siaga.database.read() as session:
        return {
            table.name: session.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in Table.metadata.sorted_tables
        }


def test_loading_the_box_again_changes_nothing(own_box: Siaga) -> None:
    counts_before, agreement_before = rows(own_box), get_one(own_box.nation, "/agreements/AG3")

    report = service.load(own_box.database, SEED_DATA)

    assert report.errors == []
    assert {name: counts for name, counts in report.counts.items() if counts.created or counts.changed} == {}
    assert report.total.unchanged > 7_838
    assert {name: n for name, n in rows(own_box).items() if n != counts_before[name]}.keys() <= {
        "token",
        "token_region",
    }
    assert get_one(own_box.nation, "/agreements/AG3") == agreement_before


def test_a_dry_run_stores_nothing_and_counts_what_a_load_does(fresh: Siaga) -> None:
    counts_before = rows(fresh)

    rehearsal = service.load(fresh.database, SEED_DATA, dry_run=True)
    counts_after = rows(fresh)
    load = service.load(fresh.database, SEED_DATA)

    assert rehearsal.errors == load.errors == []
    assert counts_before["region"] == counts_before["fact"] == 0
    assert counts_after == counts_before
    assert load.counts == rehearsal.counts
    assert rows(fresh)["region"] == load.counts["Region"].created == 7_838
    assert rows(fresh)["fact"] == load.counts["Fact"].created


def test_the_report_counts_what_the_articles_gave(fresh: Siaga) -> None:
    report = service.load(fresh.database, SEED_DATA, dry_run=True)

    named = {"Agreement": 4, "Assessment": 29, "CoordinationEvent": 8, "Official": 16, "Risk": 9, "Statement": 19}
    assert {name: report.counts[name].created for name in named} == named
