"""Add, change and close elections, and move polling days. The caller of these functions commits the transaction."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlmodel import Session

from api.core.caller import Actor
from api.core.region_codes import NATION_ZONE, ROOT
from api.core.schemas import CITATION_FIELDS
from api.core.time import local_day
from api.db.upsert import insert_missing, upsert
from api.elections import domain, importer, repository
from api.elections.calendar_recalculation import CalendarRecalculation
from api.elections.entries import polling_day_entry
from api.elections.errors import ElectionExists, NoBallots
from api.elections.importer import ElectionHead, ElectionRow
from api.elections.models import Election, PollingDay, Stage, StageChange
from api.elections.schemas import ElectionChange, NewElection, NewPollingDay
from api.ledger import writer as ledger_writer
from api.ledger.entries import digest, ledger_of, timestamp
from api.ledger.writer import LedgerWriter


def add_election(session: Session, actor: Actor, body: NewElection) -> None:
    """Add an election with its stages, ballots and pinned regions. Raises `ElectionExists` where the slug is taken.

    The entry in the nation's ledger holds the digest of the request, and how many regions take part.
    """
    ledgers = ledger_writer.open_ledgers(session, actor, [ROOT])
    domain.check_polling_day_is_ahead(body.polling_on, local_day(ledgers.at, NATION_ZONE))
    for position, stage in enumerate(body.stages):
        domain.check_stage_order(stage.starts_on, stage.ends_on, position)
    election_row = _election_row(body)
    election_head = ElectionHead(**election_row.model_dump(include={*ElectionHead.model_fields}))
    [election_batch] = importer.election_batches(session, [election_head])
    if insert_missing(session, Election, election_batch.rows) == 0:
        raise ElectionExists(pointer="body/slug")
    row_count_by_table = Counter[str]()
    for table, table_rows, key_columns, _ in importer.calendar_batches(session, [election_row]):
        upsert(session, table, table_rows, *key_columns)
        row_count_by_table[table.__name__] += len(table_rows)
    if not row_count_by_table["Ballot"]:
        raise NoBallots(pointer="body/ballots")
    entry_facts = {
        **body.model_dump(mode="json", include={"slug", "kind", "polling_on", "template", *CITATION_FIELDS}),
        "template_version": election_row.template_version,
        "sent": digest(body.model_dump_json()),
        "regions": row_count_by_table["ElectionRegion"],
        "ballots": row_count_by_table["Ballot"],
        "note": ledgers.store_erasable_text(body.note)[1],
    }
    ledgers.append(ROOT, "election.added", body.slug, entry_facts)
    ledgers.close()


def _election_row(body: NewElection) -> ElectionRow:
    """The election as a row of elections.toml would describe it."""
    citation = body.model_dump(include=CITATION_FIELDS, exclude_none=True)
    election_columns = body.model_dump(exclude={*CITATION_FIELDS, "title", "ballots", "stages"}, exclude_none=True)
    ballot_rows = [{**ballot.model_dump(exclude={"but"}), "except": ballot.but, **citation} for ballot in body.ballots]
    stage_rows = [{**stage.columns(), **citation} for stage in body.stages]
    title_columns = {"title_id": body.title.id, "title_en": body.title.en}
    return ElectionRow.model_validate(
        {**election_columns, **title_columns, "ballot": ballot_rows, "stage": stage_rows, "provenance": [citation]}
    )


def change_election(
    session: Session,
    actor: Actor,
    recalculation: CalendarRecalculation,
    election: Election,
    body: ElectionChange,
    check_unchanged: Callable[[], None],
) -> None:
    """Change stages, title and note, and close or reopen the election, as far as the body says so.

    `check_unchanged` refuses the change of an election read in another state; it runs once the ledgers are locked.
    Closing and reopening lock the ledgers of all regions, so that nobody reports meanwhile.
    """
    body_gives_closing = "closed_at" in body.model_fields_set
    ledger_region_codes = repository.ledger_regions_below(session, election.slug, ROOT) if body_gives_closing else []
    ledgers = ledger_writer.open_ledgers(session, actor, [ROOT, *ledger_region_codes])
    session.refresh(election)
    check_unchanged()
    note_digest = ledgers.store_erasable_text(body.note)[1]
    citation = body.model_dump(mode="json", include=CITATION_FIELDS) | {"note": note_digest}
    if body.stages:
        _change_stages(session, ledgers, election, body, citation)
    if body.model_fields_set & {"title", "note"}:
        _change_title_and_note(session, ledgers, election, body, citation)
    if body_gives_closing and body.closed_at != election.closed_at:
        _close_or_reopen(session, ledgers, recalculation, election, body, citation)
    ledgers.close()


def _change_stages(
    session: Session, ledgers: LedgerWriter, election: Election, body: ElectionChange, citation: Mapping[str, Any]
) -> None:
    """Add stages, and change the days of stages that have not come."""
    domain.check_calendar_is_open(election, ledgers.at)
    today = local_day(ledgers.at, NATION_ZONE)
    stored_stage_by_slug = {stage.slug: stage for stage in repository.stages(session, election.slug)}
    for position, stage in enumerate(body.stages):
        domain.check_stage_order(stage.starts_on, stage.ends_on, position)
        if (stored_stage := stored_stage_by_slug.get(stage.slug)) is not None:
            days_before, days_after = (
                (stored_stage.starts_on, stored_stage.ends_on),
                (stage.starts_on, stage.ends_on),
            )
            domain.check_stage_days(days_before, days_after, today, position)
    entry_facts = {**citation, **body.model_dump(mode="json", include={"stages"})}
    seq = ledgers.append(ROOT, "election.stages_changed", election.slug, entry_facts)
    stage_before_by_slug = {slug: stage.model_dump(mode="json") for slug, stage in stored_stage_by_slug.items()}
    session.add_all(
        StageChange(
            ledger=ROOT,
            seq=seq,
            stage=stage.slug,
            election=election.slug,
            was=stage_before_by_slug.get(stage.slug),
            recorded_at=ledgers.at,
        )
        for stage in body.stages
    )
    citation_columns = body.model_dump(include=CITATION_FIELDS)
    stage_rows = [{"election": election.slug, **stage.columns(), **citation_columns} for stage in body.stages]
    upsert(session, Stage, stage_rows, "election", "slug")


def _change_title_and_note(
    session: Session, ledgers: LedgerWriter, election: Election, body: ElectionChange, citation: Mapping[str, Any]
) -> None:
    """Change what of title and note the body gives. The ledger entry holds the digests of the notes."""
    columns_after: dict[str, Any] = body.model_dump(include={"note"} & body.model_fields_set)
    if body.title is not None:
        columns_after |= {"title_id": body.title.id, "title_en": body.title.en}
    columns_before = {column: getattr(election, column) for column in columns_after}
    if "note" in columns_after:
        columns_before["note"] = ledgers.store_erasable_text(election.note)[1]
    election.sqlmodel_update(columns_after)
    session.add(election)
    if "note" in columns_after:
        columns_after["note"] = citation["note"]
    ledgers.append(ROOT, "election.changed", election.slug, {**citation, "was": columns_before, "is": columns_after})


def _close_or_reopen(
    session: Session,
    ledgers: LedgerWriter,
    recalculation: CalendarRecalculation,
    election: Election,
    body: ElectionChange,
    citation: Mapping[str, Any],
) -> None:
    """Close an open election, or reopen a closed one. Both change every answer about the election."""
    closed_at_before, closed_at = election.closed_at, body.closed_at
    if closed_at is not None:
        earliest_close = recalculation.earliest_close(session, election)
        domain.check_close(closed_at, closed_at_before, ledgers.at, earliest_close)
    else:
        domain.check_reopening(body.note)
    election.closed_at, election.revision = closed_at, election.revision + 1
    session.add(election)
    session.flush()
    entry_facts = {
        **citation,
        "was": closed_at_before and timestamp(closed_at_before),
        "closed_at": closed_at and timestamp(closed_at),
    }
    ledgers.append(ROOT, "election.closed" if closed_at else "election.reopened", election.slug, entry_facts)
    if closed_at is None and election.template is not None:
        recalculation.recalculate_after_reopening(session, ledgers, election)


def move_polling_day(
    session: Session, actor: Actor, recalculation: CalendarRecalculation, election: Election, body: NewPollingDay
) -> PollingDay:
    """Move the polling day of a region and of everything below it, without the regions that have their own decision."""
    pinned_region = repository.pinned_region(session, election, body.region)
    domain.check_level_is_movable(pinned_region.level)
    ledger_region_codes = repository.ledger_regions_below(session, election.slug, body.region)
    ledgers = ledger_writer.open_ledgers(session, actor, [body.region, *ledger_region_codes])
    session.refresh(election)
    session.refresh(pinned_region)
    decisions = repository.polling_day_decisions(session, election.slug)
    excluded_codes = domain.regions_with_own_decision(decisions, body.region)
    current_polling_days = repository.polling_days_below(session, election.slug, body.region, excluded_codes)
    domain.check_postponement(election, current_polling_days, body.polling_on, pinned_region.timezone, ledgers.at)
    domain.check_decided_at(body.decided_at, ledgers.at)
    decision = _record_decision(session, election, pinned_region.polling_on, body, ledgers)
    session.add(decision)
    _apply_polling_day(session, election, body.region)
    session.refresh(pinned_region)
    recalculation.recalculate_after_postponement(session, election, body.region)
    ledgers.close()
    return decision


def _record_decision(
    session: Session, election: Election, was_on: date, body: NewPollingDay, ledgers: LedgerWriter
) -> PollingDay:
    """Append the ledger entry, and return the row that refers to it."""
    note_id, _ = ledgers.store_erasable_text(body.note)
    session.flush()
    decision = PollingDay(
        ledger=ledger_of(body.region),
        seq=-1,
        election=election.slug,
        region=body.region,
        polling_on=body.polling_on,
        was_on=was_on,
        decided_at=body.decided_at or ledgers.at,
        recorded_at=ledgers.at,
        source=body.source,
        note=note_id,
    )
    decision.seq = ledgers.append(body.region, *polling_day_entry(decision, ledgers.digests))
    return decision


def _apply_polling_day(session: Session, election: Election, region: str) -> None:
    """Store the polling day that is now in force, where no region below has its own decision.

    `Election.polling_on` is the day in force for the nation.
    """
    decisions = repository.polling_day_decisions(session, election.slug)
    polling_day = domain.polling_day_in_force(election, decisions, region)
    if region == ROOT:
        election.polling_on = polling_day
        session.add(election)
    excluded_codes = domain.regions_with_own_decision(decisions, region)
    repository.set_polling_day(session, election.slug, region, excluded_codes, polling_day)
