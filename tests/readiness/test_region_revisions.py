"""The revisions that streams tell, summed up in memory, are those that answers about readiness have."""

import random
from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from api.core.region_codes import STORED_LEVELS, depth_of
from api.elections.models import Election, ElectionRegion
from api.readiness import repository as readiness
from api.reporting.changes import repository as changes
from api.reporting.changes.tailer import RegionRevisions
from tests.readiness.scenario import ITEMS, Scenario

WRITES = ("report", "late", "retract", "check_in", "dispute", "confirm", "figure", "flag", "postpone")


def differences(session: Session, regions: list[str]) -> list[tuple[str, str, int, int]]:
    """The regions whose revision in memory is another one than that of the statement, by election."""
    lower_regions = {it for it in regions if depth_of(it) >= len(STORED_LEVELS)}
    in_memory = RegionRevisions(changes.revisions_of_elections(session), changes.revision_rows(session, lower_regions))
    return [
        (election, region, revision, by_statement)
        for region in regions
        for election, revision in in_memory.of_region(region).items()
        if revision != (by_statement := readiness.region_revision(session, election, region))
    ]


@pytest.mark.parametrize("seed", range(2))
def test_revisions_in_memory_equal_those_of_the_statement(scenario: Scenario, seed: int) -> None:
    dice = random.Random(seed)
    with scenario.siaga.database.read() as session:
        regions = sorted(session.exec(select(ElectionRegion.region).distinct()))
        elections = set(session.exec(select(Election.slug).where(col(Election.template).is_not(None))))
    looked_at = [it for it in regions if depth_of(it) < len(STORED_LEVELS)] + [it for it, *_ in ITEMS]
    looked_at += dice.sample(regions, 20)
    revisions_of_nation = set()
    for _ in range(25):
        action = dice.choice(WRITES)
        scenario.now += timedelta(minutes=dice.randrange(600))
        scenario.step(action, dice.randrange(len(ITEMS)), dice.choice([True, False]) if action == "flag" else 3)
        with scenario.siaga.database.read() as session:
            assert differences(session, sorted(set(looked_at))) == [], action
            assert elections <= changes.revisions_of_elections(session).keys()
            revisions_of_nation.add(readiness.region_revision(session, "pilkada-2024", "ID"))

    assert len(revisions_of_nation) > 10
