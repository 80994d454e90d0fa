"""The checklist: what must be ready, by when, whose it is; and how each item stands."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index, text
from sqlmodel import Field

from api.core.status import Assurance, Status
from api.core.time import NEVER
from api.db.table import Table
from api.db.types import Json, Key, UtcDateTime, choice, one_of


class Template(Table, table=True):
    """Immutable once an election uses it."""

    slug: str = Field(primary_key=True, sa_type=Key)
    version: int = Field(primary_key=True)
    title_id: str
    title_en: str


class Category(Table, table=True):
    __table_args__ = (
        ForeignKeyConstraint(["template", "version"], ["template.slug", "template.version"]),
        CheckConstraint("weight > 0", name="weight"),
    )

    template: str = Field(primary_key=True, sa_type=Key)
    version: int = Field(primary_key=True)
    code: str = Field(primary_key=True, sa_type=Key)
    position: int
    title_id: str
    title_en: str
    weight: int


class Measure(StrEnum):
    CONFIRM = "confirm"
    COUNT = "count"
    COUNT_DOWN = "count_down"
    LADDER = "ladder"


class AddsUpBy(StrEnum):
    TOTALS = "totals"
    UNITS = "units"


class Evidence(StrEnum):
    NONE = "none"
    NUMBER = "number"
    FILE = "file"
    MINUTES = "minutes"
    HANDOVER_RECEIPT = "handover_receipt"


class Requirement(Table, table=True):
    """One measure, one number, one owner. Days count from polling day; times are the region's own."""

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "category"], ["category.template", "category.version", "category.code"]
        ),
        CheckConstraint("weight > 0", name="weight"),
        CheckConstraint("opens <= due", name="opens"),
        one_of("measure", Measure),
        one_of("adds_up_by", AddsUpBy),
        one_of("evidence", Evidence),
    )

    template: str = Field(primary_key=True, sa_type=Key)
    version: int = Field(primary_key=True)
    code: str = Field(primary_key=True, sa_type=Key)
    line: str = Field(sa_type=Key)
    """The line of the trade's own list that this one belongs to."""
    category: str = Field(sa_type=Key)
    title_id: str
    title_en: str
    ballot: str | None = Field(default=None, sa_type=Key)
    """Exists only where this contest is voted."""
    owed_by: str = Field(sa_type=Key)
    assisted_by: list[str] = Field(sa_type=Json)
    reported_by: list[str] = Field(sa_type=Json)
    verified_by: list[str] = Field(sa_type=Json)
    measure: Measure = Field(sa_type=choice(Measure))
    unit_id: str | None = None
    unit_en: str | None = None
    target: list[dict[str, Any]] = Field(sa_type=Json)
    """Terms that add up: factor times figure, or another requirement's value, or a constant."""
    target_reported: bool = False
    adds_up_by: AddsUpBy = Field(sa_type=choice(AddsUpBy))
    stages: list[dict[str, str]] = Field(sa_type=Json)
    done_from: str | None = None
    done_until: str | None = None
    opens: int
    opens_time: str
    due: int
    due_time: str
    until: int | None = None
    good_for_days: int | None = None
    due_if: list[dict[str, Any]] = Field(sa_type=Json)
    applies_if: str | None = None
    critical: bool = False
    critical_if: str | None = None
    weight: int
    evidence: Evidence = Field(sa_type=choice(Evidence))
    restricted: bool = False
    basis_id: str | None = None
    basis_en: str | None = None
    sourced: str | None = None
    judgement: list[str] = Field(sa_type=Json)


class RequirementLevel(Table, table=True):
    """At which levels a requirement is answered."""

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
        ),
        Index("ix_requirement_level_level", "template", "version", "level", "requirement"),
    )

    template: str = Field(primary_key=True, sa_type=Key)
    version: int = Field(primary_key=True)
    requirement: str = Field(primary_key=True, sa_type=Key)
    level: str = Field(primary_key=True, foreign_key="region_level.slug", sa_type=Key)


class RequirementDependency(Table, table=True):
    """What waits for what: looked up in the same region, else the nearest above, else all below."""

    __table_args__ = (
        ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
        ),
    )

    template: str = Field(primary_key=True, sa_type=Key)
    version: int = Field(primary_key=True)
    requirement: str = Field(primary_key=True, sa_type=Key)
    depends_on: str = Field(primary_key=True, sa_type=Key)


ODD = text("(status = 'not_applicable' OR assurance = 'disputed' OR value > coalesce(target, 0))")
"""Items that tallies do not tell apart from others: the few that readiness looks at one by one."""


class ChecklistItem(Table, table=True):
    """How one requirement stands in one region. A row exists from the first report on; before that it is `unknown`."""

    __table_args__ = (
        Index("ix_checklist_item_requirement", "election", "requirement", "region"),
        Index("ix_checklist_item_odd", "election", "region", sqlite_where=ODD, postgresql_where=ODD),
        one_of("status", Status),
        one_of("assurance", Assurance),
    )

    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)
    status: Status = Field(sa_type=choice(Status))
    assurance: Assurance = Field(sa_type=choice(Assurance))
    value: int | None = Field(default=None, sa_type=BigInteger)
    target: int | None = Field(default=None, sa_type=BigInteger)
    target_moved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When another figure changed the target after the report; None: it is as reported."""
    stage: str | None = None
    observed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    good_until: datetime = Field(default=NEVER, sa_type=UtcDateTime)
    """When it needs to be reported anew; a far year where reports do not age."""
    update_id: UUID | None = None
    """The update that this state comes from; None: all were retracted, and the item is unknown again."""
    revision: int = 1
    """Raised by everything that happens to the item; the first part of its ETag."""
