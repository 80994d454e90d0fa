"""Rows for example tests of pure rules. Nothing is stored: tests build what a rule needs and call it."""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from api.checklists.history.domain import ItemHistory, RecordedCheckIn, RecordedUpdate, UpdateFacts
from api.checklists.history.models import TargetChange, Verification, VerificationKind
from api.checklists.models import AddsUpBy, ChecklistItem, Evidence, Measure, Requirement
from api.core.caller import Role
from api.core.provenance import Origin
from api.core.status import Assurance, Status
from api.elections.models import ElectionRegion
from api.reference.regions.models import Flag, RegionFlag

POLLING_DAY = date(2024, 11, 27)
Record = RecordedUpdate | Verification | RecordedCheckIn | TargetChange
"""One record of an item's history."""
ITEM: dict[str, Any] = {"election": "pilkada-2024", "region": "64.08", "requirement": "LOG-09"}
WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
KPU, BAWASLU, POLICE = "kpu-kutim", "bawaslu-kutim", "polres-kutim"


def november(day: int, hour: int = 12) -> datetime:
    """An instant in November 2024, in UTC."""
    return datetime(2024, 11, day, hour, tzinfo=UTC)


def local(day: date, text: str, zone: str = WITA) -> datetime:
    """A local time such as 23:59, as an instant."""
    return datetime.combine(day, time.fromisoformat(text), ZoneInfo(zone)).astimezone(UTC)


def a_requirement(measure: Measure = Measure.CONFIRM, **columns: Any) -> Requirement:
    """A requirement that opens 30 days before polling day and falls due 7 days before it."""
    defaults = {
        "template": "pilkada",
        "version": 1,
        "code": "LOG-09",
        "line": "LOG-09",
        "category": "LOG",
        "title_id": "Logistik",
        "title_en": "Logistics",
        "owed_by": "election_management",
        "assisted_by": [],
        "reported_by": ["election_management"],
        "verified_by": ["supervisor"],
        "measure": measure,
        "target": [],
        "adds_up_by": AddsUpBy.UNITS,
        "stages": [],
        "opens": -30,
        "opens_time": "00:00",
        "due": -7,
        "due_time": "23:59",
        "due_if": [],
        "weight": 1,
        "evidence": Evidence.NONE,
        "judgement": [],
    }
    return Requirement(**{**defaults, **columns})


def a_count(*target: dict[str, Any], **columns: Any) -> Requirement:
    """A count whose target is the sum of these terms."""
    return a_requirement(Measure.COUNT, target=[*target], **columns)


def a_ladder(*stages: str, done_from: str, **columns: Any) -> Requirement:
    rungs = [{"slug": stage, "title_id": stage, "title_en": stage} for stage in stages]
    return a_requirement(Measure.LADDER, stages=rungs, done_from=done_from, **columns)


def a_region(code: str = "64.08", **columns: Any) -> ElectionRegion:
    """A regency in Central Indonesian Time that votes for a governor and a regent."""
    defaults = {
        "election": "pilkada-2024",
        "region": code,
        "level": "regency",
        "timezone": WITA,
        "polling_on": POLLING_DAY,
        "governor": True,
        "regent_mayor": True,
    }
    return ElectionRegion(**{**defaults, **columns})


def an_item(**columns: Any) -> ChecklistItem:
    """A reported item as it is stored."""
    defaults = {
        "status": Status.IN_PROGRESS,
        "assurance": Assurance.REPORTED,
    }
    return ChecklistItem(**ITEM, **{**defaults, **columns})


def a_flag(flag: str, region: str = "64.08") -> RegionFlag:
    return RegionFlag(region=region, flag=Flag(flag), source="S0", origin=Origin.EXTERNAL)


def an_update(
    seq: int,
    observed_at: datetime,
    status: Status = Status.DONE,
    *,
    recorded_at: datetime | None = None,
    value: int | None = None,
    target: int | None = None,
    stage: str | None = None,
    role: Role = Role.REPORTER,
    retracted_at: datetime | None = None,
) -> RecordedUpdate:
    """An update of the election commission, recorded as soon as it was observed unless `recorded_at` says otherwise."""
    recorded_at = recorded_at or observed_at
    facts = UpdateFacts(uuid4(), seq, KPU, None, role, status, value, target, stage, observed_at, recorded_at)
    return RecordedUpdate(facts, retracted_at)


def a_verification(
    seq: int,
    recorded: RecordedUpdate,
    kind: VerificationKind,
    observed_at: datetime,
    *,
    agency: str = BAWASLU,
    role: Role = Role.VERIFIER,
    value: int | None = None,
    stage: str | None = None,
) -> Verification:
    return Verification(
        **ITEM,
        ledger="64.08",
        token=uuid4(),
        seq=seq,
        update_id=recorded.update.id,
        kind=kind,
        agency=agency,
        role=role,
        value=value,
        stage=stage,
        observed_at=observed_at,
        recorded_at=observed_at,
    )


def a_confirmation(seq: int, recorded: RecordedUpdate, observed_at: datetime, **columns: Any) -> Verification:
    return a_verification(seq, recorded, VerificationKind.CONFIRMED, observed_at, **columns)


def a_dispute(seq: int, recorded: RecordedUpdate, observed_at: datetime, **columns: Any) -> Verification:
    return a_verification(seq, recorded, VerificationKind.DISPUTED, observed_at, **columns)


def a_settlement(seq: int, recorded: RecordedUpdate, observed_at: datetime, **columns: Any) -> Verification:
    return a_verification(seq, recorded, VerificationKind.SETTLED, observed_at, **columns)


def a_target_change(seq: int, target: int | None, recorded_at: datetime) -> TargetChange:
    return TargetChange(**ITEM, ledger="64.08", seq=seq, target=target, recorded_at=recorded_at)


def a_history(*records: Record) -> ItemHistory:
    return ItemHistory(
        [it for it in records if isinstance(it, RecordedUpdate)],
        [it for it in records if isinstance(it, Verification)],
        [it for it in records if isinstance(it, RecordedCheckIn)],
        [it for it in records if isinstance(it, TargetChange)],
    )
