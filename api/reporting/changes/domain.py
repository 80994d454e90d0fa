"""What a change is called, where it can be read, who is shown it, and how a follower's place in the log is written."""

import re
from collections import defaultdict
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import quote

from api.core.region_codes import covers

API_ROOT = "/v1"


class ChangeType(StrEnum):
    """What a change is about: mostly how its action begins, such as `event` of `event.changed`."""

    UPDATE = "update"
    VERIFICATION = "verification"
    RETRACTION = "retraction"
    CHECK_IN = "check_in"
    TARGET = "target"
    EVIDENCE = "evidence"
    FIGURE = "figure"
    FLAG = "flag"
    POLLING_DAY = "polling_day"
    ELECTION = "election"
    TEMPLATE = "template"
    AGENCY = "agency"
    OFFICIAL = "official"
    HAND_OVER = "hand_over"
    EVENT = "event"
    AGREEMENT = "agreement"
    COMMITMENT = "commitment"
    STATEMENT = "statement"
    RISK = "risk"
    ASSESSMENT = "assessment"
    SOURCE = "source"
    ERASURE = "erasure"
    FILES = "files"
    REFERENCE_DATA = "reference_data"
    TOKEN = "token"
    SIGN_IN_LINK = "sign_in_link"
    CALENDAR_FEED = "calendar_feed"
    WEBHOOK = "webhook"
    CHECKPOINT = "checkpoint"


TYPES_ABOUT_ITEMS = frozenset({ChangeType.UPDATE, ChangeType.VERIFICATION, ChangeType.RETRACTION, ChangeType.CHECK_IN})
"""What happens to the items of a checklist through reports."""
TYPE_BY_ACTION = {
    "update.confirmed": ChangeType.VERIFICATION,
    "update.endorsed": ChangeType.VERIFICATION,
    "update.disputed": ChangeType.VERIFICATION,
    "update.settled": ChangeType.VERIFICATION,
    "update.retracted": ChangeType.RETRACTION,
    "region.checked_in": ChangeType.CHECK_IN,
    "office.handed_over": ChangeType.HAND_OVER,
    "content.erased": ChangeType.ERASURE,
    "tokens.recorded": ChangeType.TOKEN,
    "session.began": ChangeType.TOKEN,
    "session.ended": ChangeType.TOKEN,
    "calendar_feeds.recorded": ChangeType.CALENDAR_FEED,
}
"""The types of actions that do not begin with their type."""
ACTIONS_BY_TYPE: dict[str, list[str]] = defaultdict(list)
for _action, _type in TYPE_BY_ACTION.items():
    ACTIONS_BY_TYPE[_type].append(_action)


def type_of(action: str) -> str:
    """Return the type of a change. Of an action that nobody has named here it is how the action begins."""
    return TYPE_BY_ACTION.get(action) or action.partition(".")[0]


class ChangeFilter(NamedTuple):
    """Which changes a follower is shown."""

    regions: tuple[str, ...]
    """The caller's regions. What lies outside is never shown."""
    within: str | None
    """Only changes in this region and below it."""
    types: frozenset[str]
    """Only changes of these types; empty: of all."""

    @property
    def asked_regions(self) -> tuple[str, ...]:
        return self.regions if self.within is None else (self.within,)

    def shows(self, region: str, change_type: str) -> bool:
        if self.types and change_type not in self.types:
            return False
        return covers(self.regions, region) and (self.within is None or covers((self.within,), region))


CURSOR = re.compile(r"(0|[1-9][0-9]{0,8})-(0|[1-9][0-9]{0,8})", re.ASCII)


class FeedCursor(NamedTuple):
    """A follower's place in the log: the first `seen` entries are known. A restored backup begins another epoch."""

    epoch: int
    seen: int

    def __str__(self) -> str:
        return f"{self.epoch}-{self.seen}"


def parse_cursor(text: str) -> FeedCursor | None:
    """Read a cursor. None: it is none."""
    match = CURSOR.fullmatch(text)
    return FeedCursor(int(match[1]), int(match[2])) if match else None


class Subject(NamedTuple):
    """What an entry is about."""

    object: str
    region: str
    election: str | None
    requirement: str | None


ADDRESS_BY_TYPE = {
    ChangeType.EVIDENCE: "/evidence/{object}",
    ChangeType.FIGURE: "/regions/{region}/figures",
    ChangeType.FLAG: "/regions/{region}",
    ChangeType.POLLING_DAY: "/elections/{election}/polling-days",
    ChangeType.ELECTION: "/elections/{object}",
    ChangeType.TEMPLATE: "/requirements?election={object}",
    ChangeType.AGENCY: "/agencies/{object}",
    ChangeType.OFFICIAL: "/officials/{object}",
    ChangeType.HAND_OVER: "/agencies/{object}",
    ChangeType.EVENT: "/coordination-events/{object}",
    ChangeType.AGREEMENT: "/agreements/{object}",
    ChangeType.COMMITMENT: "/commitments/{object}",
    ChangeType.STATEMENT: "/statements?region={region}",
    ChangeType.RISK: "/risks/{object}",
    ChangeType.ASSESSMENT: "/assessments?region={region}",
    ChangeType.SOURCE: "/sources/{object}/facts",
    ChangeType.CHECKPOINT: "/history/keys",
}
ITEM_ADDRESS = "/readiness-checklists/{region}/items/{requirement}?election={election}"
CHECKLIST_ADDRESS = "/readiness-checklists/{region}?election={election}"
TYPES_OF_ITEMS = {ChangeType.UPDATE, ChangeType.VERIFICATION, ChangeType.RETRACTION, ChangeType.TARGET}


def address_of(change_type: str, subject: Subject) -> str | None:
    """Return where the present state of the subject is read. None: it has no address of its own."""
    if change_type in TYPES_OF_ITEMS:
        template = ITEM_ADDRESS if subject.requirement else None
    elif change_type == ChangeType.CHECK_IN:
        template = CHECKLIST_ADDRESS
    else:
        template = ADDRESS_BY_TYPE.get(ChangeType(change_type)) if change_type in {*ChangeType} else None
    if template is None:
        return None
    fields: dict[str, Any] = subject._asdict()
    return API_ROOT + template.format(**{name: quote(value or "", safe="") for name, value in fields.items()})
