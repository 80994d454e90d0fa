"""The newest events of the log, written once for all webhooks that have caught up."""

from collections.abc import Sequence
from itertools import islice

from api.delivery.events import Event
from api.reporting.changes.domain import ChangeFilter

MOST_EVENTS = 2000
"""So many events are kept. A webhook that is further behind reads the database."""


class ChangeTail:
    """The events of the log from position `first` up to before `end`, without gaps."""

    def __init__(self, end: int) -> None:
        self.first = self.end = end
        self._events: list[Event] = []

    def append(self, events: Sequence[Event]) -> None:
        """Append the events that follow in the log."""
        self._events += events
        self.end += len(events)
        if len(self._events) > 2 * MOST_EVENTS:
            surplus = len(self._events) - MOST_EVENTS
            del self._events[:surplus]
            self.first += surplus

    def has(self, position: int) -> bool:
        return position >= self.first

    def shown_from(self, position: int, change_filter: ChangeFilter, most: int) -> tuple[list[Event], int]:
        """Return the next events that the filter shows, at most so many, and up to which position they were sought."""
        shown: list[Event] = []
        for event in islice(self._events, position - self.first, None):
            position += 1
            if change_filter.shows(event.region, event.change_type):
                shown.append(event)
                if len(shown) == most:
                    break
        return shown, position
