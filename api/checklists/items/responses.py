"""Items as flat rows."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.items.repository import Calendar, Item
from api.checklists.items.schemas import ItemOut
from api.core.status import Assurance
from api.core.time import NEVER
from api.elections import repository as elections
from api.elections.models import Election
from api.reference.regions import repository as regions


def calendar(session: Session, election: Election) -> Calendar:
    requirements = checklists.template(session, election).requirements
    return Calendar(
        requirements,
        regions.flags_at(session, None, election.closed_at or NEVER),
        elections.polling_days(session, election.slug),
        checklists_domain.zeros(requirements, checklists.zero_figures(session, election.slug)),
    )


def bodies(
    session: Session, election: Election, calendar: Calendar, rows: Sequence[Item], when: checklists_domain.Evaluated
) -> list[ItemOut]:
    pinned = {row.pinned.region: row.pinned for row in rows}
    figures = checklists.figures_of(session, election.slug, [*pinned])
    units = {it.pinned.region: it for it in checklists_domain.units(pinned.values(), calendar.flags)}
    return [_out(row, units[row.pinned.region], figures.get(row.pinned.region, {}), when) for row in rows]


def _out(
    row: Item, unit: checklists_domain.Unit, figures: Mapping[str, int], when: checklists_domain.Evaluated
) -> ItemOut:
    it = row.requirement
    target = checklists_domain.stored_target(row.item) or checklists_domain.target(it, figures, {}, unit.ballots)
    times, status = checklists_domain.times(it, unit), checklists_domain.status_of(row.item)
    return ItemOut(
        election=row.pinned.election,
        region=row.pinned.region,
        region_kind=row.region.kind,
        region_name=row.region.name,
        level=row.pinned.level,
        requirement=it.code,
        **it.model_dump(include={"category", "title_id", "title_en", "owed_by"}),
        critical=checklists_domain.is_critical(it, unit),
        status=status,
        assurance=row.item.assurance if row.item else Assurance.NONE,
        value=row.item.value if row.item else None,
        target=target.value,
        stage=row.item.stage if row.item else None,
        observed_at=row.item.observed_at if row.item else None,
        opens_at=times.opens_at,
        due_at=times.due_at,
        overdue=checklists_domain.is_overdue(status, times.due_at, when.at),
        silent=checklists_domain.is_silent(status, times.due_at, when.at),
    )
