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


def event_rows(actions: Sequence[RecordedAction], stored: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild an event's rows, by table."""
    is_recorded, bodies = _is_recorded(actions), _bodies(actions)
    row = {**_last_facts(actions, "kind", "election", "becomes"), **_common_columns(actions), **_minutes(bodies)}
    imported = {} if is_recorded else stored
    expected = {
        "coordination_event": ExpectedRows([row]),
        "event_fulfils": ExpectedRows(_fulfils(actions), is_recorded),
        "event_state": ExpectedRows(_states(actions, imported.get("event_state", []), is_recorded=is_recorded)),
        "event_plan": ExpectedRows(_plans(actions, imported.get("event_plan", []), is_recorded=is_recorded)),
    }
    if bodies:
        expected["event_agency"] = ExpectedRows(_participants(bodies, is_recorded=is_recorded), is_recorded)
    if bodies and is_recorded:
        row["also"] = bodies[0]["also"]
        expected["event_region"] = _regions(bodies[0])
    return expected


def agreement_rows(actions: Sequence[RecordedAction], stored: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild an agreement's rows, by table."""
    is_recorded, bodies = _is_recorded(actions), _bodies(actions)
    row = {**_last_facts(actions, "kind", "election", "signed_in"), **_common_columns(actions)}
    imported_states = [] if is_recorded else stored["agreement_state"]
    expected = {
        "agreement": ExpectedRows([row]),
        "agreement_fulfils": ExpectedRows(_fulfils(actions), is_recorded),
        "agreement_state": ExpectedRows(_states(actions, imported_states, is_recorded=is_recorded)),
    }
    if bodies:
        expected["agreement_party"] = ExpectedRows(_parties(bodies, is_recorded=is_recorded), is_recorded)
        expected["agreement_scope"] = ExpectedRows(_scope(bodies, is_recorded=is_recorded), is_recorded)
    if bodies and is_recorded:
        expected["agreement_region"] = _regions(bodies[0])
    return expected


def commitment_rows(actions: Sequence[RecordedAction], _: StoredRows) -> dict[str, ExpectedRows]:
    """Rebuild a commitment's rows, by table. Commitments are never imported, so one without entries has no rows."""
    if not actions:
        return {table: ExpectedRows([]) for table in COMMITMENT_TABLES}
    made = actions[0]
    row = {name: made.facts[name] for name in OBLIGATION_COLUMNS} | {"agency": made.agency, "recorded_at": made.at}
    row |= _withdrawal(actions)
    expected = {
        "commitment": ExpectedRows([row]),
        "commitment_requirement": ExpectedRows(_served_requirements(made)),
        "commitment_evidence": _evidence([action for action in actions if action.action == "commitment.fulfilled"]),
    }
    if made.body is not None:
        row |= _title(made.body) | _columns(made.body, "due_time", "paragraph", "origin", "note")
        expected["commitment_region"] = _regions(made.body)
    return expected


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


def _last_facts(actions: Sequence[RecordedAction], *names: str) -> Row:
    return {name: action.facts[name] for action in actions[-1:] for name in names}


def _columns(body: Row, *names: str) -> Row:
    return {name: body.get(name) for name in names}


def _citation(body: Row, *more_names: str) -> Row:
    return _columns(body, "source", "paragraph", "origin", *more_names)


def _common_columns(actions: Sequence[RecordedAction]) -> Row:
    """Return the columns that events and agreements have in common: revision, title and note."""
    bodies, row = _bodies(actions), Row(revision=len(actions))
    if bodies and _is_recorded(actions):
        row |= {"note": None, **_title(bodies[0])}
    for body, action in zip(bodies, actions, strict=False):
        if body.get("note") and "mistaken" not in action.facts:
            row["note"] = body["note"]
    return row


def _title(body: Row) -> Row:
    return _two_languages("title", body["title"])


def _two_languages(name: str, text: Row) -> Row:
    return {f"{name}_id": text["id"], f"{name}_en": text.get("en") or text["id"]}


def _minutes(bodies: Sequence[Row]) -> Row:
    """Return topics, outcomes and follow-ups, each from the last body that gives it."""
    row: Row = {}
    for body in bodies:
        for name in ("topics", "outcomes", "follow_ups"):
            if name in body:
                texts = [_two_languages(name, text) for text in body[name]]
                row |= {column: [text[column] for text in texts] for column in (f"{name}_id", f"{name}_en")}
    return row


def _regions(body: Row) -> ExpectedRows:
    return ExpectedRows([{"region": code} for code in sorted({*body["regions"]})])


def _served_requirements(made: RecordedAction) -> list[Row]:
    return [dict(zip(("region", "requirement"), path.split("/"), strict=True)) for path in made.facts["serves"]]


def _fulfils(actions: Iterable[RecordedAction]) -> list[Row]:
    paths = sorted({path for action in actions for path in action.facts["fulfils"]})
    return [dict(zip(("election", "region", "requirement"), path.split("/"), strict=True)) for path in paths]


def _states(actions: Iterable[RecordedAction], imported: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the rows of states. An action may mark the last matching state as a mistake."""
    rows = [_columns(row, "position", "state", "on") | NOT_MISTAKEN for row in _without_entries(imported)]
    for action in actions:
        if "mistaken" in action.facts:
            _mark_mistaken(_valid_states(rows, action.facts["mistaken"], action.facts["mistaken_on"])[-1], action)
        if _adds_state(action, rows):
            rows.append(_state(action) | _position(len(rows), is_recorded=is_recorded))
    return rows


def _valid_states(rows: Iterable[Row], state: str, on: str | None) -> list[Row]:
    """Return the rows of this state and day that are not marked as a mistake."""
    return [row for row in rows if (row["state"], row["on"], row["mistaken_on"]) == (state, on, None)]


def _adds_state(action: RecordedAction, rows: Sequence[Row]) -> bool:
    """Whether an action adds a state. Entries about agreements give the state even if it did not change."""
    if action.action.startswith("event"):
        return "state" in action.facts
    if action.body is not None:
        return "state" in action.body
    return not _valid_states(rows, action.facts["state"], action.facts["on"])


def _mark_mistaken(row: Row, action: RecordedAction) -> None:
    del row["mistake"]
    row["mistaken_on"] = action.facts.get("mistaken_since", Placeholder.NOT_NULL)
    if action.body is not None:
        row["mistake"] = action.body["note"]


def _state(action: RecordedAction) -> Row:
    row = _columns(action.facts, "state", "on") | _recorded_on(action) | NOT_MISTAKEN
    if action.body is None:
        return row
    state = action.body.get("state", {})
    place = _columns(state, "starts_at", "venue") if action.action.startswith("event") else {}
    return row | _day_origin(row["on"], state, "unknown") | _citation(action.body, "note") | place


def _plans(actions: Iterable[RecordedAction], imported: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    planning_actions = [action for action in actions if "planned_on" in action.facts]
    rows = [_columns(row, "position") for row in _without_entries(imported)]
    rows += (_plan(action) | _position(n, is_recorded=is_recorded) for n, action in enumerate(planning_actions))
    return rows


def _plan(action: RecordedAction) -> Row:
    facts = action.facts
    row = {"on": facts["planned_on"], "announced_on": facts["announced_on"], **_recorded_on(action)}
    if action.body is None:
        return row
    plan = action.body["plan"]
    row |= _day_origin(row["on"], plan, None) | _citation(action.body, "note")
    row |= {"announced_on_origin": action.body["origin"]}
    return row | _columns(plan, "starts_at", "part_of_day", "venue")


def _without_entries(imported: Iterable[Row]) -> list[Row]:
    """Return the rows that were imported from files and so have no entry of their own."""
    return [row for row in imported if row["recorded_on"] is None]


def _recorded_on(action: RecordedAction) -> Row:
    return {"recorded_on": action.facts.get("recorded_on", Placeholder.NOT_NULL)}


def _day_origin(on: str | None, day: Row, default: str | None) -> Row:
    return {"on_origin": default if on is None else day.get("on_origin", "external")}


def _participants(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the agencies that took part. A later body may replace what an earlier one says about one of them."""
    rows: dict[tuple[str | None, ...], Row] = {}
    for body in bodies:
        for participant in body.get("took_part", []):
            key = _columns(participant, "agency", "role", "official")
            row = rows.setdefault(tuple(key.values()), key | _position(len(rows), is_recorded=is_recorded))
            row |= _columns(participant, "attendance", "represented_by") | _citation(body)
    return [*rows.values()]


def _parties(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    """Return the parties to an agreement. The last official named stays where a later body names none."""
    rows: dict[str, Row] = {}
    for body in bodies:
        for party in body.get("parties", []):
            first = {"agency": party["agency"], **({"official": None} if is_recorded else {})}
            row = rows.setdefault(party["agency"], first)
            row |= _citation(body) | ({"official": party["official"]} if party.get("official") else {})
    return [rows[agency] for agency in sorted(rows)]


def _scope(bodies: Iterable[Row], *, is_recorded: bool) -> list[Row]:
    texts = [(body, text) for body in bodies for text in body.get("scope", [])]
    return [
        _two_languages("text", text) | _citation(body) | _position(number, is_recorded=is_recorded)
        for number, (body, text) in enumerate(texts)
    ]


def _position(number: int, *, is_recorded: bool) -> Row:
    """Return the position of a row, if entries determine it. Rows added to imported ones follow after those."""
    return {"position": number} if is_recorded else {}


def _withdrawal(actions: Iterable[RecordedAction]) -> Row:
    row: Row = {"withdrawn_on": None, "withdrawn_note": None}
    for action in actions:
        if action.action == "commitment.withdrawn":
            row = {"withdrawn_on": action.facts["on"]}
            row |= {"withdrawn_note": action.body["note"]} if action.body else {}
    return row


def _evidence(actions: Sequence[RecordedAction]) -> ExpectedRows:
    """Return the rows of evidence. Older entries name one region of each ledger where there may be more."""
    rows = [row for action in actions for row in _evidence_of(action)]
    return ExpectedRows(rows, all("regions" in action.facts and action.body for action in actions))


def _evidence_of(action: RecordedAction) -> list[Row]:
    """Return a row for each piece of evidence in each region."""
    common = {"agency": action.facts["agency"], "on": action.facts["on"]}
    common |= {"recorded_by": action.agency, "recorded_at": action.at}
    pieces: list[Row] = [{"kind": kind} for kind in action.facts["kinds"]]
    if action.body is not None:
        note = _columns(action.body, "note")
        pieces = [_columns(piece, *EVIDENCE_COLUMNS) | note for piece in action.body["evidence"]]
    regions = action.facts.get("regions", action.regions)
    return [common | piece | {"region": region} for region in regions for piece in pieces]
