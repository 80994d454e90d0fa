"""What entries say of events, agreements and commitments, as the rows that were written with them. Pure.

An entry holds what was sent as a salted digest; the text that fits the digest is as good as the entry. A row names
only the columns that are told: what came in files has no entry, and stays as it is where nobody spoke of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from typing import Any, NamedTuple

Row = dict[str, Any]
Kept = Mapping[str, list[Row]]
"""What is kept of one object, by table."""
OWED = ("election", "owed_by", "owed_to", "due_on", "due_h", "event", "agreement", "source", "made_on")
COMMITMENT = ("commitment", "commitment_region", "commitment_requirement", "commitment_evidence")
COUNTS: Row = {"mistaken_on": None, "mistake": None}
SHOWN = ("kind", "number", "dated", "file", "url")


class Some(Enum):
    """What a column holds where older entries say only that it is not empty."""

    VALUE = auto()


class Deed(NamedTuple):
    action: str
    at: str
    agency: str | None
    facts: Row
    regions: list[str]
    """One for each ledger that it stands in."""
    sent: Row | None
    """None: erased since."""


class Told(NamedTuple):
    rows: list[Row]
    whole: bool = True
    """Whether these are all."""


def event(deeds: Sequence[Deed], kept: Kept) -> dict[str, Told]:
    own, sent = _own(deeds), _sent(deeds)
    row = {**_facts(deeds, "kind", "election", "becomes"), **_head(deeds), **_topics(sent)}
    told = {"coordination_event": Told([row]), "event_fulfils": Told(_fulfils(deeds), own)}
    told["event_state"] = Told(_states(deeds, [] if own else kept["event_state"], own=own))
    told["event_plan"] = Told(_plans(deeds, [] if own else kept["event_plan"], own=own))
    if sent:
        told["event_agency"] = Told(_took_part(sent, own=own), own)
    if sent and own:
        row["also"] = sent[0]["also"]
        told["event_region"] = _regions(sent[0])
    return told


def agreement(deeds: Sequence[Deed], kept: Kept) -> dict[str, Told]:
    own, sent = _own(deeds), _sent(deeds)
    row = {**_facts(deeds, "kind", "election", "signed_in"), **_head(deeds)}
    told = {"agreement": Told([row]), "agreement_fulfils": Told(_fulfils(deeds), own)}
    told["agreement_state"] = Told(_states(deeds, [] if own else kept["agreement_state"], own=own))
    if sent:
        told["agreement_party"] = Told(_parties(sent, own=own), own)
        told["agreement_scope"] = Told(_scope(sent, own=own), own)
    if sent and own:
        told["agreement_region"] = _regions(sent[0])
    return told


def commitment(deeds: Sequence[Deed], _: Kept) -> dict[str, Told]:
    """None comes in files: of one without entries there is nothing."""
    told = {name: Told([]) for name in COMMITMENT}
    if deeds:
        made = deeds[0]
        row = {name: made.facts[name] for name in OWED} | {"agency": made.agency, "recorded_at": made.at}
        row |= _withdrawn(deeds)
        told["commitment"] = Told([row])
        told["commitment_requirement"] = Told(_serves(made))
        told["commitment_evidence"] = _evidence([it for it in deeds if it.action == "commitment.fulfilled"])
        del told["commitment_region"]
        if made.sent is not None:
            row |= _title(made.sent) | _named(made.sent, "due_time", "paragraph", "origin", "note")
            told["commitment_region"] = _regions(made.sent)
    return told


def dated(entry: Row) -> Row:
    """The row that was written with an entry about a polling day or a flag."""
    facts, row = entry["facts"], {"region": entry["facts"]["region"], "recorded_at": entry["at"]}
    if entry["action"] != "polling_day.moved":
        return row | {"flag": facts["flag"], "holds": entry["action"] == "flag.set"}
    row |= {"polling_on": facts["is"], "was_on": facts["was"]}
    return row | {name: facts[name] for name in ("election", "decided_at", "source")}


def _own(deeds: Sequence[Deed]) -> bool:
    """Recorded by an office, so that entries tell all of it."""
    return bool(deeds) and deeds[0].action.endswith(".recorded")


def _sent(deeds: Sequence[Deed]) -> list[Row]:
    """What was sent, if all of it is there."""
    found = [it.sent for it in deeds if it.sent is not None]
    return found if len(found) == len(deeds) else []


def _facts(deeds: Sequence[Deed], *names: str) -> Row:
    return {name: it.facts[name] for it in deeds[-1:] for name in names}


def _named(sent: Row, *names: str) -> Row:
    return {name: sent.get(name) for name in names}


def _cited(sent: Row, *also: str) -> Row:
    return _named(sent, "source", "paragraph", "origin", *also)


def _head(deeds: Sequence[Deed]) -> Row:
    """What events and agreements have in common."""
    sent, row = _sent(deeds), Row(revision=len(deeds))
    if sent and _own(deeds):
        row |= {"note": None, **_title(sent[0])}
    for said, deed in zip(sent, deeds, strict=False):
        if said.get("note") and "mistaken" not in deed.facts:
            row["note"] = said["note"]
    return row


def _title(sent: Row) -> Row:
    return _both("title", sent["title"])


def _both(name: str, text: Row) -> Row:
    return {f"{name}_id": text["id"], f"{name}_en": text.get("en") or text["id"]}


def _topics(sent: Sequence[Row]) -> Row:
    """The last that was said of each."""
    row: Row = {}
    for said in sent:
        for name in ("topics", "outcomes", "follow_ups"):
            if name in said:
                texts = [_both(name, it) for it in said[name]]
                row |= {column: [it[column] for it in texts] for column in (f"{name}_id", f"{name}_en")}
    return row


def _regions(sent: Row) -> Told:
    return Told([{"region": code} for code in sorted({*sent["regions"]})])


def _serves(made: Deed) -> list[Row]:
    return [dict(zip(("region", "requirement"), it.split("/"), strict=True)) for it in made.facts["serves"]]


def _fulfils(deeds: Iterable[Deed]) -> list[Row]:
    found = sorted({it for deed in deeds for it in deed.facts["fulfils"]})
    return [dict(zip(("election", "region", "requirement"), it.split("/"), strict=True)) for it in found]


def _states(deeds: Iterable[Deed], kept: Iterable[Row], *, own: bool) -> list[Row]:
    """Each once; the last one that counts may be taken back."""
    found = [_named(it, "position", "state", "on") | COUNTS for it in _boxed(kept)]
    for deed in deeds:
        if "mistaken" in deed.facts:
            _take_back(_counting(found, deed.facts["mistaken"], deed.facts["mistaken_on"])[-1], deed)
        if _is_new(deed, found):
            found.append(_state(deed) | _position(len(found), own=own))
    return found


def _counting(rows: Iterable[Row], state: str, on: str | None) -> list[Row]:
    return [it for it in rows if (it["state"], it["on"], it["mistaken_on"]) == (state, on, None)]


def _is_new(deed: Deed, rows: Sequence[Row]) -> bool:
    """An agreement's entries say how it stands, whether that is news or not."""
    if deed.action.startswith("event"):
        return "state" in deed.facts
    if deed.sent is not None:
        return "state" in deed.sent
    return not _counting(rows, deed.facts["state"], deed.facts["on"])


def _take_back(row: Row, deed: Deed) -> None:
    del row["mistake"]
    row["mistaken_on"] = deed.facts.get("mistaken_since", Some.VALUE)
    if deed.sent is not None:
        row["mistake"] = deed.sent["note"]


def _state(deed: Deed) -> Row:
    row = _named(deed.facts, "state", "on") | _recorded(deed) | COUNTS
    if deed.sent is None:
        return row
    given = deed.sent.get("state", {})
    place = _named(given, "starts_at", "venue") if deed.action.startswith("event") else {}
    return row | _day_origin(row["on"], given, "unknown") | _cited(deed.sent, "note") | place


def _plans(deeds: Iterable[Deed], kept: Iterable[Row], *, own: bool) -> list[Row]:
    told = [it for it in deeds if "planned_on" in it.facts]
    boxed = [_named(it, "position") for it in _boxed(kept)]
    return [*boxed, *(_plan(it) | _position(number, own=own) for number, it in enumerate(told))]


def _plan(deed: Deed) -> Row:
    row = {"on": deed.facts["planned_on"], "announced_on": deed.facts["announced_on"], **_recorded(deed)}
    if deed.sent is None:
        return row
    given = deed.sent["plan"]
    row |= (
        _day_origin(row["on"], given, None) | _cited(deed.sent, "note") | {"announced_on_origin": deed.sent["origin"]}
    )
    return row | _named(given, "starts_at", "part_of_day", "venue")


def _boxed(kept: Iterable[Row]) -> list[Row]:
    """What came in files has no entry of its own; whether it was a mistake is for entries to say."""
    return [it for it in kept if it["recorded_on"] is None]


def _recorded(deed: Deed) -> Row:
    return {"recorded_on": deed.facts.get("recorded_on", Some.VALUE)}


def _day_origin(on: str | None, given: Row, unknown: str | None) -> Row:
    return {"on_origin": unknown if on is None else given.get("on_origin", "external")}


def _took_part(sent: Iterable[Row], *, own: bool) -> list[Row]:
    """Added, or told anew by a later request."""
    found: dict[tuple[str | None, ...], Row] = {}
    for said in sent:
        for it in said.get("took_part", []):
            who = _named(it, "agency", "role", "official")
            row = found.setdefault(tuple(who.values()), who | _position(len(found), own=own))
            row |= _named(it, "attendance", "represented_by") | _cited(said)
    return [*found.values()]


def _parties(sent: Iterable[Row], *, own: bool) -> list[Row]:
    """The last person named stays, where a later request names none."""
    found: dict[str, Row] = {}
    for said in sent:
        for it in said.get("parties", []):
            row = found.setdefault(it["agency"], {"agency": it["agency"], **({"official": None} if own else {})})
            row |= _cited(said) | ({"official": it["official"]} if it.get("official") else {})
    return [found[agency] for agency in sorted(found)]


def _scope(sent: Iterable[Row], *, own: bool) -> list[Row]:
    texts = [(said, it) for said in sent for it in said.get("scope", [])]
    return [_both("text", it) | _cited(said) | _position(number, own=own) for number, (said, it) in enumerate(texts)]


def _position(number: int, *, own: bool) -> Row:
    """What is added to what came in files stands after it, wherever that is."""
    return {"position": number} if own else {}


def _withdrawn(deeds: Iterable[Deed]) -> Row:
    row: Row = {"withdrawn_on": None, "withdrawn_note": None}
    for it in deeds:
        if it.action == "commitment.withdrawn":
            row = {"withdrawn_on": it.facts["on"], **({"withdrawn_note": it.sent["note"]} if it.sent else {})}
    return row


def _evidence(deeds: Sequence[Deed]) -> Told:
    """Older entries name one region of each ledger alone; others of it may have been meant."""
    rows = [row for it in deeds for row in _shown(it)]
    return Told(rows, all("regions" in it.facts and it.sent for it in deeds))


def _shown(deed: Deed) -> list[Row]:
    """Each thing in each region."""
    done = {"agency": deed.facts["agency"], "on": deed.facts["on"]}
    done |= {"recorded_by": deed.agency, "recorded_at": deed.at}
    shown: list[Row] = [{"kind": it} for it in deed.facts["kinds"]]
    if deed.sent is not None:
        shown = [_named(it, *SHOWN) | _named(deed.sent, "note") for it in deed.sent["evidence"]]
    regions = deed.facts.get("regions", deed.regions)
    return [done | it | {"region": region} for region in regions for it in shown]
