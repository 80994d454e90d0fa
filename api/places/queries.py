"""Where an item stands: its election, its region as pinned, and its requirement."""

from collections.abc import Sequence

from sqlalchemy import and_
from sqlmodel import Session, col, select

from api.checklists import rules as checklist_rules
from api.checklists.models import Requirement, RequirementLevel
from api.db.kept import kept
from api.elections.models import Election, ElectionRegion
from api.errors import NotFound, RegionTakesNoPart
from api.regions.models import RegionFlag
from api.updates.checks import AnsweredElsewhere, DoesNotApply
from api.updates.rules import Key, Place


def place(session: Session, election: Election, region: str, requirement: str) -> Place:
    pinned = _pinned(session, election.slug, region)
    if pinned is None:
        raise RegionTakesNoPart(election=election.slug)
    found = _requirement(session, election.template, election.template_version, requirement)
    if found is None:
        raise NotFound
    return Place(election, pinned, *found)


@kept
def _pinned(session: Session, election: str, region: str) -> ElectionRegion | None:
    return session.get(ElectionRegion, (election, region))


@kept
def _requirement(
    session: Session, template: str | None, version: int | None, code: str
) -> tuple[Requirement, tuple[str, ...]] | None:
    """With the levels that answer it."""
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
        .where(Requirement.template == template, Requirement.version == version, Requirement.code == code)
    )
    rows = session.exec(query).all()
    return (rows[0][0], tuple(level for _, level in rows)) if rows else None


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
