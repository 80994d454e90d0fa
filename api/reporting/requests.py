"""What the requests that wait in the queue of reports have in common."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists.items.domain import ItemContext
from api.checklists.public_record import PublicRecord
from api.http.idempotency import RouteAnswer
from api.http.writes import Sender
from api.reporting.batch import ReportBatch
from api.reporting.dependencies import find_item_context


@dataclass(eq=False)
class ReportRequest(ABC):
    """A request that records something about items. It is decided when its turn comes, together with others.

    Its methods are called in the order in which they are declared. Each may raise a refusal; until `record` has
    decided, nothing is changed.
    """

    sender: Sender

    @property
    def region(self) -> str | None:
        """The code of the region that its path names."""
        return None

    @property
    def client_id(self) -> UUID | None:
        """The id that the client chose for what it records."""
        return None

    @property
    def needs_own_transaction(self) -> bool:
        """Whether it shares its transaction with no other request. Then it also waits for the ledgers that it needs."""
        return False

    @property
    def is_dry_run(self) -> bool:
        """Whether it only says what it would do."""
        return False

    @abstractmethod
    def find_regions(self, session: Session) -> Collection[str]:
        """Return the regions whose ledgers it writes to, before these are locked."""

    def find_items(self, session: Session) -> Collection[ItemContext]:
        """Return the items to load, after the locks: what was found before may have changed."""
        return ()

    @abstractmethod
    def record(self, batch: ReportBatch) -> RouteAnswer:
        """Decide, record, and return the answer. The batch acts for the sender."""


class ItemAddress(NamedTuple):
    """The item that a path names."""

    region: str
    requirement: str
    election: str | None
    """None: the default election."""


@dataclass(eq=False)
class ItemRequest(ReportRequest):
    """A request that records something about the item in its path, and answers with that item."""

    address: ItemAddress
    public_record: PublicRecord
    context: ItemContext = field(init=False)
    """What the item belongs to, once it is found."""

    @property
    def region(self) -> str:
        return self.address.region

    def find_regions(self, session: Session) -> Collection[str]:
        self.context = find_item_context(session, self.sender.caller, *self.address)
        return [self.context.pinned.region]

    def find_items(self, session: Session) -> Collection[ItemContext]:
        self.find_regions(session)
        return [self.context]
