"""Loading the seed data again changes nothing; a dry run stores nothing."""

import sqlalchemy as sa

from api.coordination.statements.models import StatementRequirement
from api.core.provenance import Origin
from api.db.table import Table
from api.imports import service
from api.imports.seed import SEED_DATA
from api.reference.sources.models import Fact, SubjectKind
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

    named = {"Agreement": 4, "Assessment": 29, "CoordinationEvent": 8, "Official": 16, "Risk": 13, "Statement": 29}
    assert {name: report.counts[name].created for name in named} == named


def test_loading_again_takes_back_a_link_that_the_files_no_longer_have(own_box: Siaga) -> None:
    """Findings A4 and A7: a database that was filled before the correction is corrected too."""
    said = {"region": "64.08", "source": "S4", "text": {"id": "Dipetakan"}, "claim": "done", "confidence": "medium"}
    said |= {"said_on": "2024-11-01", "note": "Dari arsip"}
    recorded = own_box.nation.post("/v1/statements", json={**said, "requirements": ["VUL-01"]})
    assert recorded.status_code == 201, recorded.text
    with own_box.database.write() as session:
        session.add(StatementRequirement(statement="RS7", requirement="VUL-01"))
        session.add(
            Fact(
                source="S3",
                subject_kind=SubjectKind.RISK,
                subject="R8",
                field="",
                paragraph="p8",
                value="",
                origin=Origin.SEED,
            )
        )

    report = service.load(own_box.database, SEED_DATA)

    assert report.errors == []
    statements = get_one(own_box.nation, "/statements", requirement="VUL-01")["items"]
    assert [it["id"] for it in statements] == [recorded.json()["statement"]["id"]], "what an office recorded stays"
    risk = get_one(own_box.nation, "/risks/R8")
    assert [it["origin"] for it in risk["provenance"]] == ["inferred"]
