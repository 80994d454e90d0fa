"""Items as flat rows."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.checklists import queries as checklists
from api.checklists import rules
from api.elections import queries as elections
from api.elections.models import Election
from api.flags import queries as flagged
from api.items.queries import Calendar, Item
from api.items.schemas import ItemOut
from api.status import FAR, Assurance


def calendar(session: Session, election: Election) -> Calendar:
    requirements = checklists.template(session, election).requirements
    return Calendar(
        requirements,
        flagged.flags_at(session, None, election.closed_at or FAR),
        elections.polling_days(session, election.slug),
        rules.zeros(requirements, checklists.zero_figures(session, election.slug)),
    )


def bodies(
    session: Session, election: Election, calendar: Calendar, rows: Sequence[Item], when: rules.Evaluated
) -> list[ItemOut]:
    pinned = {row.pinned.region: row.pinned for row in rows}
    figures = checklists.figures_of(session, election.slug, [*pinned])
    units = {it.pinned.region: it for it in rules.units(pinned.values(), calendar.flags)}
    return [_out(row, units[row.pinned.region], figures.get(row.pinned.region, {}), when) for row in rows]


def _out(row: Item, unit: rules.Unit, figures: Mapping[str, int], when: rules.Evaluated) -> ItemOut:
    it = row.requirement
    target = rules.stored_target(row.item) or rules.target(it, figures, {}, unit.ballots)
    times, status = rules.times(it, unit), rules.status_of(row.item)
    return ItemOut(
        election=row.pinned.election,
        region=row.pinned.region,
        region_kind=row.region.kind,
        region_name=row.region.name,
        level=row.pinned.level,
        requirement=it.code,
        **it.model_dump(include={"category", "title_id", "title_en", "owed_by"}),
        critical=rules.is_critical(it, unit),
        status=status,
        assurance=row.item.assurance if row.item else Assurance.NONE,
        value=row.item.value if row.item else None,
        target=target.value,
        stage=row.item.stage if row.item else None,
        observed_at=row.item.observed_at if row.item else None,
        opens_at=times.opens_at,
        due_at=times.due_at,
        overdue=rules.is_overdue(status, times.due_at, when.at),
        silent=rules.is_silent(status, times.due_at, when.at),
    )
