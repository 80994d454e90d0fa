"""Adding elections, moving stages and polling days. The caller of these functions owns the transaction."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlmodel import Session

from api.core.caller import Actor
from api.core.region_codes import NATION_ZONE, ROOT
from api.core.schemas import CITED
from api.core.time import ALLOWED_CLOCK_SKEW, local_day
from api.db.conflict import insert_missing
from api.db.upsert import upsert
from api.elections import domain, errors, importer, repository
from api.elections.errors import (
    DayHasPassed,
    DecidedAhead,
    ElectionClosed,
    ElectionExists,
    NoBallots,
    PostponedBelowRegency,
    StageReversed,
    TooLateToPostpone,
)
from api.elections.importer import ElectionHead, ElectionRow
from api.elections.models import Election, ElectionRegion, PollingDay, Stage, StageChange
from api.elections.recalculation import CalendarRecalculation
from api.elections.schemas import ElectionChange, NewElection, NewPollingDay, NewStage
from api.ledger import writer as ledger_writer
from api.ledger.entries import digest, instant, ledger_of
from api.ledger.writer import LedgerWriter


def add(session: Session, actor: Actor, new: NewElection) -> None:
    """In the nation's ledger: with the digest of what was sent, and how many regions take part."""
    ledgers = ledger_writer.open_ledgers(session, actor, [ROOT])
    if new.polling_on <= local_day(ledgers.at, NATION_ZONE):
        raise DayHasPassed(pointer="body/polling_on")
    for number, it in enumerate(new.stages):
        _check_order(it, number)
    row = _row(new)
    [head] = importer.elections(session, [ElectionHead(**row.model_dump(include={*ElectionHead.model_fields}))])
    if insert_missing(session, Election, head.rows) == 0:
        raise ElectionExists(pointer="body/slug")
    counts = Counter[str]()
    for table, rows, key in importer.calendars(session, [row]):
        upsert(session, table, rows, *key)
        counts[table.__name__] += len(rows)
    if not counts["Ballot"]:
        raise NoBallots(pointer="body/ballots")
    said = new.model_dump(mode="json", include={"slug", "kind", "polling_on", "template", *CITED})
    facts = {**said, "template_version": row.template_version, "sent": digest(new.model_dump_json())}
    regions = {"regions": counts["ElectionRegion"], "ballots": counts["Ballot"]}
    ledgers.append(ROOT, "election.added", new.slug, {**facts, **regions, "note": ledgers.keep(new.note)[1]})
    ledgers.close()


def _row(new: NewElection) -> ElectionRow:
    cited = new.model_dump(include=CITED, exclude_none=True)
    said = new.model_dump(exclude={*CITED, "title", "ballots", "stages"}, exclude_none=True)
    ballots = [{**it.model_dump(exclude={"but"}), "except": it.but, **cited} for it in new.ballots]
    stages = [{**_titled(it), **cited} for it in new.stages]
    titles = {"title_id": new.title.id, "title_en": new.title.en}
    return ElectionRow.model_validate({**said, **titles, "ballot": ballots, "stage": stages, "provenance": [cited]})


def _titled(it: NewStage) -> dict[str, Any]:
    return {**it.model_dump(exclude={"title"}), "title_id": it.title.id, "title_en": it.title.en}


def _check_order(it: NewStage, number: int) -> None:
    if it.starts_on and it.ends_on and it.ends_on < it.starts_on:
        raise StageReversed(pointer=f"body/stages/{number}")


def change(
    session: Session,
    actor: Actor,
    recalculation: CalendarRecalculation,
    election: Election,
    said: ElectionChange,
    check: Callable[[], None],
) -> None:
    """`check`: whether it still is what its changer has read. Nobody reports while it is closed or opened again."""
    closes = "closed_at" in said.model_fields_set
    everywhere = repository.with_ledgers_below(session, election.slug, ROOT) if closes else []
    ledgers = ledger_writer.open_ledgers(session, actor, [ROOT, *everywhere])
    session.refresh(election)
    check()
    cites = said.model_dump(mode="json", include=CITED) | {"note": ledgers.keep(said.note)[1]}
    if said.stages:
        _restage(session, ledgers, election, said, cites)
    if said.model_fields_set & {"title", "note"}:
        _reword(session, ledgers, election, said, cites)
    if closes and said.closed_at != election.closed_at:
        _close(session, ledgers, recalculation, election, said, cites)
    ledgers.close()


def _restage(
    session: Session, ledgers: LedgerWriter, election: Election, said: ElectionChange, cites: Mapping[str, Any]
) -> None:
    """Stages are added, or given other days while these have not come."""
    if election.closed_at is not None and election.closed_at <= ledgers.at:
        raise ElectionClosed
    held = {it.slug: it for it in repository.stages(session, election.slug)}
    for number, new in enumerate(said.stages):
        _check_order(new, number)
        if (was := held.get(new.slug)) is not None:
            days = (was.starts_on, was.ends_on), (new.starts_on, new.ends_on)
            domain.check_stage_days(*days, local_day(ledgers.at, NATION_ZONE), f"body/stages/{number}")
    stages = said.model_dump(mode="json", include={"stages"})
    seq = ledgers.append(ROOT, "election.stages_changed", election.slug, {**cites, **stages})
    place: dict[str, Any] = {"ledger": ROOT, "seq": seq, "election": election.slug, "recorded_at": ledgers.at}
    before = {slug: it.model_dump(mode="json") for slug, it in held.items()}
    session.add_all(StageChange(**place, stage=it.slug, was=before.get(it.slug)) for it in said.stages)
    cited = said.model_dump(include=CITED)
    rows = [{"election": election.slug, **_titled(it), **cited} for it in said.stages]
    upsert(session, Stage, rows, "election", "slug")


def _reword(
    session: Session, ledgers: LedgerWriter, election: Election, said: ElectionChange, cites: Mapping[str, Any]
) -> None:
    given: dict[str, Any] = said.model_dump(include={"note"} & said.model_fields_set)
    if said.title is not None:
        given |= {"title_id": said.title.id, "title_en": said.title.en}
    was = {name: getattr(election, name) for name in given}
    if "note" in given:
        was["note"] = ledgers.keep(election.note)[1]
    election.sqlmodel_update(given)
    session.add(election)
    now = given | ({"note": cites["note"]} if "note" in given else {})
    ledgers.append(ROOT, "election.changed", election.slug, {**cites, "was": was, "is": now})


def _close(
    session: Session,
    ledgers: LedgerWriter,
    recalculation: CalendarRecalculation,
    election: Election,
    said: ElectionChange,
    cites: Mapping[str, Any],
) -> None:
    """Closed, or opened again: every answer of it becomes another one."""
    was, at = election.closed_at, said.closed_at
    if at is not None:
        domain.check_close(at, was, ledgers.at, recalculation.earliest_close(session, election))
    elif said.note is None:
        raise errors.ReopenedWithoutNote(pointer="body/note")
    election.closed_at, election.revision = at, election.revision + 1
    session.add(election)
    session.flush()
    facts = {**cites, "was": was and instant(was), "closed_at": at and instant(at)}
    ledgers.append(ROOT, "election.closed" if at else "election.reopened", election.slug, facts)
    if at is None and election.template is not None:
        recalculation.recalculate_after_reopening(session, ledgers, election)


def move_polling_day(
    session: Session, actor: Actor, recalculation: CalendarRecalculation, election: Election, new: NewPollingDay
) -> PollingDay:
    """The region and all below it vote on another day, but for those that have a decision of their own."""
    pinned = repository.region(session, election, new.region)
    if pinned.level not in domain.MOVABLE:
        raise PostponedBelowRegency(pointer="body/region")
    ledgers = ledger_writer.open_ledgers(
        session, actor, [new.region, *repository.with_ledgers_below(session, election.slug, new.region)]
    )
    session.refresh(election)
    session.refresh(pinned)
    _check(session, election, pinned, new, ledgers)
    row = _recorded(session, election, pinned.polling_on, new, ledgers)
    session.add(row)
    _pin(session, election, new.region)
    session.refresh(pinned)
    recalculation.recalculate_after_postponement(session, election, new.region)
    ledgers.close()
    return row


def _check(
    session: Session, election: Election, pinned: ElectionRegion, new: NewPollingDay, ledgers: LedgerWriter
) -> None:
    nearer = domain.nearer(repository.decisions(session, election.slug), new.region)
    days = repository.days_below(session, election.slug, new.region, nearer)
    closed = election.closed_at is not None and election.closed_at <= ledgers.at
    if closed or domain.has_come(days, ledgers.at):
        raise TooLateToPostpone(election=election.title_en)
    if new.polling_on <= local_day(ledgers.at, pinned.timezone):
        raise DayHasPassed(pointer="body/polling_on")
    if new.decided_at is not None and new.decided_at > ledgers.at + ALLOWED_CLOCK_SKEW:
        raise DecidedAhead(pointer="body/decided_at")


def _recorded(
    session: Session, election: Election, was_on: date, new: NewPollingDay, ledgers: LedgerWriter
) -> PollingDay:
    note, note_digest = ledgers.keep(new.note)
    session.flush()
    decided_at = new.decided_at or ledgers.at
    facts: dict[str, Any] = {
        "election": election.slug,
        "region": new.region,
        "was": was_on.isoformat(),
        "is": new.polling_on.isoformat(),
        "decided_at": instant(decided_at),
        "source": new.source,
        "note": note_digest,
    }
    return PollingDay(
        ledger=ledger_of(new.region),
        seq=ledgers.append(new.region, "polling_day.moved", f"{election.slug}/{new.region}", facts),
        election=election.slug,
        region=new.region,
        polling_on=new.polling_on,
        was_on=was_on,
        decided_at=decided_at,
        recorded_at=ledgers.at,
        source=new.source,
        note=note,
    )


def _pin(session: Session, election: Election, region: str) -> None:
    """The day now in force, wherever no nearer decision holds. The election's own day is the nation's."""
    decisions = repository.decisions(session, election.slug)
    day = domain.polling_on(election, decisions, region)
    if region == ROOT:
        election.polling_on = day
        session.add(election)
    repository.set_polling_day(session, election.slug, region, domain.nearer(decisions, region), day)
