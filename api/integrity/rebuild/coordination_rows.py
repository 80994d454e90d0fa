"""Rebuild the rows of events, agreements and commitments from the entries about them. Pure.

An entry holds the request body that was sent as a salted digest. A text with that digest is as good as the entry.
The rebuilt rows name only the columns that entries determine. What was imported from files has no entry, and keeps
its values where no later entry changes them.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from typing import Any, NamedTuple

Row = dict[str, Any]
StoredRows = Mapping[str, list[Row]]
"""The stored rows of one object, by table."""
OBLIGATION_COLUMNS = ("election", "owed_by", "owed_to", "due_on", "due_h", "event", "agreement", "source", "made_on")
COMMITMENT_TABLES = ("commitment", "commitment_region", "commitment_requirement", "commitment_evidence")
NOT_MISTAKEN: Row = {"mistaken_on": None, "mistake": None}
EVIDENCE_COLUMNS = ("kind", "number", "dated", "file", "url")


class Placeholder(Enum):
    """A value that an entry does not give."""

    NOT_NULL = auto()
    """Older entries say only that the column is not empty."""


class RecordedAction(NamedTuple):
    """What was done to one object, read from the entries about it."""

    action: str
    at: str
    agency: str | None
    facts: Row
    regions: list[str]
    """The region that each ledger's entry names."""
    body: Row | None
    """The request body that was sent; None if it was erased since."""


class ExpectedRows(NamedTuple):
    """The rows of a table that the entries determine."""

    rows: list[Row]
    is_complete: bool = True
    """False if the table may hold more rows of the object than these."""


def event_rows(actions: Sequence[RecordedAction], stored_rows: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild an event's rows, by table."""
    is_recorded, bodies = _is_recorded(actions), _bodies(actions)
    event_row = {**_last_facts(actions, "kind", "election", "becomes"), **_common_columns(actions), **_minutes(bodies)}
    imported_rows = {} if is_recorded else stored_rows
    expected_by_table = {
        "coordination_event": ExpectedRows([event_row]),
        "event_fulfils": ExpectedRows(_fulfils(actions), is_recorded),
        "event_state": ExpectedRows(_states(actions, imported_rows.get("event_state", []), is_recorded=is_recorded)),
        "event_plan": ExpectedRows(_plans(actions, imported_rows.get("event_plan", []), is_recorded=is_recorded)),
    }
    if bodies:
        expected_by_table["event_agency"] = ExpectedRows(_participants(bodies, is_recorded=is_recorded), is_recorded)
    if bodies and is_recorded:
        event_row["also"] = bodies[0]["also"]
        expected_by_table["event_region"] = _regions(bodies[0])
    return expected_by_table


def agreement_rows(actions: Sequence[RecordedAction], stored_rows: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild an agreement's rows, by table."""
    is_recorded, bodies = _is_recorded(actions), _bodies(actions)
    agreement_row = {**_last_facts(actions, "kind", "election", "signed_in"), **_common_columns(actions)}
    imported_states = [] if is_recorded else stored_rows["agreement_state"]
    expected_by_table = {
        "agreement": ExpectedRows([agreement_row]),
        "agreement_fulfils": ExpectedRows(_fulfils(actions), is_recorded),
        "agreement_state": ExpectedRows(_states(actions, imported_states, is_recorded=is_recorded)),
    }
    if bodies:
        expected_by_table["agreement_party"] = ExpectedRows(_parties(bodies, is_recorded=is_recorded), is_recorded)
        expected_by_table["agreement_scope"] = ExpectedRows(_scope(bodies, is_recorded=is_recorded), is_recorded)
    if bodies and is_recorded:
        expected_by_table["agreement_region"] = _regions(bodies[0])
    return expected_by_table


def commitment_rows(actions: Sequence[RecordedAction], _: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild a commitment's rows, by table. Commitments are never imported, so one without entries has no rows."""
    if not actions:
        return {table: ExpectedRows([]) for table in COMMITMENT_TABLES}
    made_action = actions[0]
    commitment_row = {name: made_action.facts[name] for name in OBLIGATION_COLUMNS} | {
        "agency": made_action.agency,
        "recorded_at": made_action.at,
    }
    commitment_row |= _withdrawal(actions)
    expected_by_table = {
        "commitment": ExpectedRows([commitment_row]),
        "commitment_requirement": ExpectedRows(_served_requirements(made_action)),
        "commitment_evidence": _evidence([action for action in actions if action.action == "commitment.fulfilled"]),
    }
    if made_action.body is not None:
        commitment_row |= _title(made_action.body) | _columns(
            made_action.body, "due_time", "paragraph", "origin", "note"
        )
        expected_by_table["commitment_region"] = _regions(made_action.body)
    return expected_by_table


def dated_row(entry: Row) -> Row:
    """Rebuild the row that was written with an entry about a polling day or a flag."""
    facts, row = entry["facts"], {"region": entry["facts"]["region"], "recorded_at": entry["at"]}
    if entry["action"] != "polling_day.moved":
        return row | {"flag": facts["flag"], "holds": entry["action"] == "flag.set"}
    row |= {"polling_on": facts["is"], "was_on": facts["was"]}
    return row | {name: facts[name] for name in ("election", "decided_at", "source")}


def _is_recorded(actions: Sequence[RecordedAction]) -> bool:
    """Whether an office recorded the object itself, so that entries describe all of it. Otherwise it was imported."""
    return bool(actions) and actions[0].action.endswith(".recorded")


def _bodies(actions: Sequence[RecordedAction]) -> list[Row]:
    """Return the bodies that were sent, if none of them was erased; otherwise nothing."""
    bodies = [action.body for action in actions if action.body is not None]
    return bodies if len(bodies) == len(actions) else []


def _last_facts(actions: Sequence[RecordedAction], *fact_names: str) -> Row:
    return {name: action.facts[name] for action in actions[-1:] for name in fact_names}


def _columns(body: Row, *column_names: str) -> Row:
    return {column_name: body.get(column_name) for column_name in column_names}


def _citation(body: Row, *more_columns: str) -> Row:
    return _columns(body, "source", "paragraph", "origin", *more_columns)


def _common_columns(actions: Sequence[RecordedAction]) -> Row:
    """Return the columns that events and agreements have in common: revision, title and note."""
    bodies, columns = _bodies(actions), Row(revision=len(actions))
    if bodies and _is_recorded(actions):
        columns |= {"note": None, **_title(bodies[0])}
    for body, action in zip(bodies, actions, strict=False):
        if body.get("note") and "mistaken" not in action.facts:
            columns["note"] = body["note"]
    return columns


def _title(body: Row) -> Row:
    return _two_languages("title", body["title"])


def _two_languages(column_prefix: str, bilingual_text: Row) -> Row:
    return {
        f"{column_prefix}_id": bilingual_text["id"],
        f"{column_prefix}_en": bilingual_text.get("en") or bilingual_text["id"],
    }


def _minutes(bodies: Sequence[Row]) -> Row:
    """Return topics, outcomes and follow-ups, each from the last body that gives it."""
    columns: Row = {}
    for body in bodies:
        for field_name in ("topics", "outcomes", "follow_ups"):
            if field_name in body:
                texts = [_two_languages(field_name, text) for text in body[field_name]]
                columns |= {
                    column: [text[column] for text in texts] for column in (f"{field_name}_id", f"{field_name}_en")
                }
    return columns


def _regions(body: Row) -> ExpectedRows:
    return ExpectedRows([{"region": region_code} for region_code in sorted({*body["regions"]})])


def _served_requirements(made_action: RecordedAction) -> list[Row]:
    return [dict(zip(("region", "requirement"), path.split("/"), strict=True)) for path in made_action.facts["serves"]]


def _fulfils(actions: Iterable[RecordedAction]) -> list[Row]:
    paths = sorted({path for action in actions for path in action.facts["fulfils"]})
    return [dict(zip(("election", "region", "requirement"), path.split("/"), strict=True)) for path in paths]


def _states(actions: Iterable[RecordedAction], imported_states: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the rows of states. An action may mark the last matching state as a mistake."""
    state_rows = [_columns(row, "position", "state", "on") | NOT_MISTAKEN for row in _without_entries(imported_states)]
    for action in actions:
        if "mistaken" in action.facts:
            _mark_mistaken(_valid_states(state_rows, action.facts["mistaken"], action.facts["mistaken_on"])[-1], action)
        if _adds_state(action, state_rows):
            state_rows.append(_state(action) | _position(len(state_rows), is_recorded=is_recorded))
    return state_rows


def _valid_states(state_rows: Iterable[Row], state: str, day: str | None) -> list[Row]:
    """Return the rows of this state and day that are not marked as a mistake."""
    return [row for row in state_rows if (row["state"], row["on"], row["mistaken_on"]) == (state, day, None)]


def _adds_state(action: RecordedAction, state_rows: Sequence[Row]) -> bool:
    """Whether an action adds a state. Entries about agreements give the state even if it did not change."""
    if action.action.startswith("event"):
        return "state" in action.facts
    if action.body is not None:
        return "state" in action.body
    return not _valid_states(state_rows, action.facts["state"], action.facts["on"])


def _mark_mistaken(state_row: Row, action: RecordedAction) -> None:
    del state_row["mistake"]
    state_row["mistaken_on"] = action.facts.get("mistaken_since", Placeholder.NOT_NULL)
    if action.body is not None:
        state_row["mistake"] = action.body["note"]


def _state(action: RecordedAction) -> Row:
    state_row = _columns(action.facts, "state", "on") | _recorded_on(action) | NOT_MISTAKEN
    if action.body is None:
        return state_row
    state_body = action.body.get("state", {})
    place_columns = _columns(state_body, "starts_at", "venue") if action.action.startswith("event") else {}
    return (
        state_row | _day_origin(state_row["on"], state_body, "unknown") | _citation(action.body, "note") | place_columns
    )


def _plans(actions: Iterable[RecordedAction], imported_plans: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    planning_actions = [action for action in actions if "planned_on" in action.facts]
    plan_rows = [_columns(row, "position") for row in _without_entries(imported_plans)]
    plan_rows += (
        _plan(action) | _position(number, is_recorded=is_recorded) for number, action in enumerate(planning_actions)
    )
    return plan_rows


def _plan(action: RecordedAction) -> Row:
    facts = action.facts
    plan_row = {"on": facts["planned_on"], "announced_on": facts["announced_on"], **_recorded_on(action)}
    if action.body is None:
        return plan_row
    plan_body = action.body["plan"]
    plan_row |= _day_origin(plan_row["on"], plan_body, None) | _citation(action.body, "note")
    plan_row |= {"announced_on_origin": action.body["origin"]}
    return plan_row | _columns(plan_body, "starts_at", "part_of_day", "venue")


def _without_entries(imported_rows: Iterable[Row]) -> list[Row]:
    """Return the rows that were imported from files and so have no entry of their own."""
    return [row for row in imported_rows if row["recorded_on"] is None]


def _recorded_on(action: RecordedAction) -> Row:
    return {"recorded_on": action.facts.get("recorded_on", Placeholder.NOT_NULL)}


def _day_origin(day: str | None, day_body: Row, default_origin: str | None) -> Row:
    return {"on_origin": default_origin if day is None else day_body.get("on_origin", "external")}


def _participants(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the agencies that took part. A later body may replace what an earlier one says about one of them."""
    row_by_participant: dict[tuple[str | None, ...], Row] = {}
    for body in bodies:
        for participant in body.get("took_part", []):
            key_columns = _columns(participant, "agency", "role", "official")
            participant_row = row_by_participant.setdefault(
                tuple(key_columns.values()), key_columns | _position(len(row_by_participant), is_recorded=is_recorded)
            )
            participant_row |= _columns(participant, "attendance", "represented_by") | _citation(body)
    return [*row_by_participant.values()]


def _parties(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the parties to an agreement. The last official named stays where a later body names none."""
    row_by_agency: dict[str, Row] = {}
    for body in bodies:
        for party in body.get("parties", []):
            initial_columns = {"agency": party["agency"], **({"official": None} if is_recorded else {})}
            party_row = row_by_agency.setdefault(party["agency"], initial_columns)
            party_row |= _citation(body) | ({"official": party["official"]} if party.get("official") else {})
    return [row_by_agency[agency_slug] for agency_slug in sorted(row_by_agency)]


def _scope(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    bodies_and_texts = [(body, text) for body in bodies for text in body.get("scope", [])]
    return [
        _two_languages("text", text) | _citation(body) | _position(number, is_recorded=is_recorded)
        for number, (body, text) in enumerate(bodies_and_texts)
    ]


def _position(number: int, *, is_recorded: bool) -> Row:
    """Return the position of a row, if entries determine it. Rows added to imported ones follow after those."""
    return {"position": number} if is_recorded else {}


def _withdrawal(actions: Iterable[RecordedAction]) -> Row:
    columns: Row = {"withdrawn_on": None, "withdrawn_note": None}
    for action in actions:
        if action.action == "commitment.withdrawn":
            columns = {"withdrawn_on": action.facts["on"]}
            columns |= {"withdrawn_note": action.body["note"]} if action.body else {}
    return columns


def _evidence(actions: Sequence[RecordedAction]) -> ExpectedRows:
    """Return the rows of evidence. Older entries name one region of each ledger where there may be more."""
    evidence_rows = [row for action in actions for row in _evidence_of(action)]
    return ExpectedRows(evidence_rows, all("regions" in action.facts and action.body for action in actions))


def _evidence_of(action: RecordedAction) -> list[Row]:
    """Return a row for each piece of evidence in each region."""
    common_columns = {"agency": action.facts["agency"], "on": action.facts["on"]}
    common_columns |= {"recorded_by": action.agency, "recorded_at": action.at}
    pieces: list[Row] = [{"kind": kind} for kind in action.facts["kinds"]]
    if action.body is not None:
        note_column = _columns(action.body, "note")
        pieces = [_columns(piece, *EVIDENCE_COLUMNS) | note_column for piece in action.body["evidence"]]
    region_codes = action.facts.get("regions", action.regions)
    return [common_columns | piece | {"region": region_code} for region_code in region_codes for piece in pieces]
