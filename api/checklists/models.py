"""The tables of templates, with their requirements, and of items, with their current state."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from api.core.status import Assurance, Status
from api.core.time import NEVER
from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime, enum_check, enum_type


class Template(Table, table=True):
    """One version of a checklist's template. It cannot change once an election uses it."""

    slug: str = Field(primary_key=True, sa_type=KeyText)
    version: int = Field(primary_key=True)
    title_id: str
    title_en: str


class Category(Table, table=True):
    __table_args__ = (
        ForeignKeyConstraint(["template", "version"], ["template.slug", "template.version"]),
        CheckConstraint("weight > 0", name="weight"),
    )

    template: str = Field(primary_key=True, sa_type=KeyText)
    version: int = Field(primary_key=True)
    code: str = Field(primary_key=True, sa_type=KeyText)
    position: int
    title_id: str
    title_en: str
    weight: int


class Measure(StrEnum):
    """What is reported about a requirement."""

    CONFIRM = "confirm"
    """A status."""
    COUNT = "count"
    """A number that must reach a target."""
    COUNT_DOWN = "count_down"
    """A number that must reach zero, such as open complaints."""
    LADDER = "ladder"
    """A stage out of an ordered list."""

    @property
    def has_target(self) -> bool:
        return self is Measure.COUNT


class AddsUpBy(StrEnum):
    """How the progress of several regions is added up."""

    TOTALS = "totals"
    """The sum of their values, divided by the sum of their targets."""
    UNITS = "units"
    """The number of regions that are done."""


class Evidence(StrEnum):
    """What has to show that a requirement is done."""

    NONE = "none"
    NUMBER = "number"
    """The number of a paper."""
    FILE = "file"
    """A file."""
    MINUTES = "minutes"
    """Minutes (berita acara)."""
    HANDOVER_RECEIPT = "handover_receipt"
    """A receipt (tanda terima, BAST)."""


class Requirement(Table, table=True):
    """One measure, one number, one owner.

    Days are counted from polling day, negative before it. Times are local times of the region. The rules are in
    `domain.py`.
    """

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "category"], ["category.template", "category.version", "category.code"]
        ),
        CheckConstraint("weight > 0", name="weight"),
        CheckConstraint("opens <= due", name="opens"),
        enum_check("measure", Measure),
        enum_check("adds_up_by", AddsUpBy),
        enum_check("evidence", Evidence),
    )

    template: str = Field(primary_key=True, sa_type=KeyText)
    version: int = Field(primary_key=True)
    code: str = Field(primary_key=True, sa_type=KeyText)
    line: str = Field(sa_type=KeyText)
    """The line of the trade's own list that this requirement belongs to."""
    category: str = Field(sa_type=KeyText)
    title_id: str
    title_en: str
    ballot: str | None = Field(default=None, sa_type=KeyText)
    """Applies only where this contest is voted, governor or regent_mayor."""
    owed_by: str = Field(sa_type=KeyText)
    """A function, or function:office, as in the lists below."""
    assisted_by: list[str] = Field(sa_type=JsonDocument)
    reported_by: list[str] = Field(sa_type=JsonDocument)
    verified_by: list[str] = Field(sa_type=JsonDocument)
    measure: Measure = Field(sa_type=enum_type(Measure))
    unit_id: str | None = None
    unit_en: str | None = None
    target: list[dict[str, Any]] = Field(sa_type=JsonDocument)
    """Terms that add up. Each is a factor, alone or times a figure or the value of another requirement."""
    target_reported: bool = False
    """The office reports the target together with the value."""
    adds_up_by: AddsUpBy = Field(sa_type=enum_type(AddsUpBy))
    stages: list[dict[str, str]] = Field(sa_type=JsonDocument)
    done_from: str | None = None
    """The first stage of the ladder that counts as done."""
    done_until: str | None = None
    """The last stage that counts as done; None: the last of the ladder."""
    opens: int
    opens_time: str
    due: int
    due_time: str
    until: int | None = None
    """The day up to which reports must be renewed; None: polling day."""
    good_for_days: int | None = None
    """For how many days a report is good; None: it need not be renewed."""
    due_if: list[dict[str, Any]] = Field(sa_type=JsonDocument)
    """Rules with a `flag` and the `due` day that replaces the usual one where a region has it."""
    applies_if: str | None = None
    """Applies only where this flag holds in the region, above or below it."""
    critical: bool = False
    critical_if: str | None = None
    weight: int
    evidence: Evidence = Field(sa_type=enum_type(Evidence))
    restricted: bool = False
    basis_id: str | None = None
    basis_en: str | None = None
    sourced: str | None = None
    judgement: list[str] = Field(sa_type=JsonDocument)


class RequirementLevel(Table, table=True):
    """A level of regions that must answer a requirement."""

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
        ),
        Index("ix_requirement_level_level", "template", "version", "level", "requirement"),
    )

    template: str = Field(primary_key=True, sa_type=KeyText)
    version: int = Field(primary_key=True)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
    level: str = Field(primary_key=True, foreign_key="region_level.slug", sa_type=KeyText)


class RequirementDependency(Table, table=True):
    """A requirement that waits for another one, in the same region, else the nearest above, else all below."""

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
        ),
    )

    template: str = Field(primary_key=True, sa_type=KeyText)
    version: int = Field(primary_key=True)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
    depends_on: str = Field(primary_key=True, sa_type=KeyText)


class ChecklistItem(Table, table=True):
    """The current state of one requirement in one region.

    It is derived from the item's history. A row exists from the first report on; without one the item is unknown.
    """

    __table_args__ = (
        Index("ix_checklist_item_requirement", "election", "requirement", "region"),
        enum_check("status", Status),
        enum_check("assurance", Assurance),
    )

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
    status: Status = Field(sa_type=enum_type(Status))
    assurance: Assurance = Field(sa_type=enum_type(Assurance))
    value: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    target_moved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When another figure changed the target after the report; None: it is the one of the report."""
    stage: str | None = None
    observed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    renewed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The latest instant at which the state was observed, by a report, a confirmation or a check-in."""
    good_until: datetime = Field(default=NEVER, sa_type=UtcDateTime)
    """The last instant at which the report is good; `NEVER` if it need not be renewed."""
    last_activity_at: datetime = Field(default=NEVER, sa_type=UtcDateTime)
    """The latest instant at which anything about the item was observed or its target changed, retracted or not.

    A write about a later time continues from this row. Only a write about an earlier time reads the history.
    """
    update_id: UUID | None = None
    """The update that the state comes from; None: all updates were retracted, and the item is unknown again."""
    revision: int = 1
    """Raised by every change of the item; the first part of its ETag."""
