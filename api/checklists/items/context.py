"""Where an item stands: its election, its region as pinned, and its requirement."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_
from sqlmodel import Session, col, select

from api.checklists import domain as checklist_rules
from api.checklists.history.domain import Key, Place
from api.checklists.models import Requirement, RequirementLevel
from api.core.errors import NotFound, RegionTakesNoPart
from api.db.reference_cache import keep_many, kept
from api.elections.models import Election, ElectionRegion
from api.reference.regions.models import RegionFlag
from api.reporting.updates.errors import AnsweredElsewhere, DoesNotApply


def place(session: Session, election: Election, region: str, requirement: str) -> Place:
    pinned = _pinned(session, election.slug, region)
    if pinned is None:
        raise RegionTakesNoPart(election=election.slug)
    found = _requirements(session, election.template, election.template_version).get(requirement)
    if found is None:
        raise NotFound
    return Place(election, pinned, *found)


@kept
def _pinned(session: Session, election: str, region: str) -> ElectionRegion | None:
    return session.get(ElectionRegion, (election, region))


def keep_places(session: Session, slugs: Sequence[str], codes: Sequence[str]) -> None:
    """What `place` asks for many regions, read in one go; a few hundred at a time."""
    wanted = [(slug, code) for slug in slugs for code in codes]

    def load(own: Session) -> dict[tuple[Any, ...], ElectionRegion | None]:
        here = (col(ElectionRegion.election).in_(slugs), col(ElectionRegion.region).in_(codes))
        found = {(it.election, it.region): it for it in own.exec(select(ElectionRegion).where(*here))}
        return {key: found.get(key) for key in wanted}

    keep_many(session, _pinned, wanted, load)


@kept
def _requirements(
    session: Session, template: str | None, version: int | None
) -> dict[str, tuple[Requirement, tuple[str, ...]]]:
    """All of a template, each with the levels that answer it."""
    query = (
        select(Requirement, RequirementLevel.level)
        .join(
            RequirementLevel,
            and_(
                col(RequirementLevel.template) == Requirement.template,
                col(RequirementLevel.version) == Requirement.version,
                col(RequirementLevel.requirement) == Requirement.code,
            ),
        )
        .where(Requirement.template == template, Requirement.version == version)
    )
    found: dict[str, tuple[Requirement, tuple[str, ...]]] = {}
    for it, level in session.exec(query):
        found[it.code] = it, (*found.get(it.code, (it, ()))[1], level)
    return found


def check_place(place: Place, noted: Sequence[RegionFlag]) -> None:
    """Answered at this level, and applying here; raises if not. `noted` are the flags here, above and below."""
    requirement = place.requirement
    if place.pinned.level not in place.levels:
        raise AnsweredElsewhere(requirement=requirement.code, levels=", ".join(sorted(place.levels)))
    if not checklist_rules.applies(requirement, checklist_rules.unit(place.pinned, noted)):
        raise DoesNotApply(requirement=requirement.code)


def known_place(session: Session, key: Key) -> Place:
    """The place of an item that is there: as it is now."""
    election, region, requirement = key
    return place(session, _election(session, election), region, requirement)


@kept
def _election(session: Session, slug: str) -> Election:
    return session.get_one(Election, slug)
