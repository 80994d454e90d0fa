"""The rules by which a soak judges what it saw. Nothing here sends or reads anything."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from statistics import fmean

SHOWN = 5
"""So many ids are named of a stream that left out or repeated changes."""


def lost(acknowledged: Collection[str], stored: Counter[str]) -> list[str]:
    """Return the writes that were acknowledged and are not stored."""
    return [f"{write} is not stored" for write in acknowledged if not stored[write]]


def doubled(sent: Collection[str], stored: Counter[str]) -> list[str]:
    """Return the writes that were meant once and are stored more often, whether they were acknowledged or not."""
    return [f"{write} is stored {stored[write]} times" for write in sent if stored[write] > 1]


def compare_followed(followed: Sequence[str], recorded: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the entries that a follower got, where these were recorded, in this order."""
    count_by_entry = Counter(followed)
    missing = [entry for entry in recorded if not count_by_entry[entry]]
    repeated = [entry for entry, count in count_by_entry.items() if count > 1]
    unknown = count_by_entry.keys() - {*recorded}
    for what, entries in (("did not come", missing), ("came twice", repeated), ("were never recorded", unknown)):
        if entries:
            yield f"{len(entries)} entries {what}: {', '.join(islice(entries, SHOWN))}"
    if not (missing or repeated or unknown) and [*followed] != [*recorded]:
        yield "the entries came in another order than they have in the log"


@dataclass
class ItemReadings:
    """What is known of an item that one client at a time reports, with values that only grow."""

    sent: int = 0
    """The newest value that was sent."""
    acknowledged: int = 0
    """The newest value whose report was answered."""
    shown: int = 0
    """The newest value that any answer has shown."""
    value_by_etag: dict[str, int] = field(default_factory=dict)

    def floor(self) -> int:
        """Return the value that an answer to a request sent now has to show at least."""
        return max(self.acknowledged, self.shown)

    def check(self, floor: int, value: int) -> str | None:
        """Return what is wrong with an answer that shows this value."""
        self.shown = max(self.shown, value)
        if value < floor:
            return f"it shows {value}, where {floor} was acknowledged or shown before"
        if value > self.sent:
            return f"it shows {value}, where {self.sent} is the newest that was sent"
        return None

    def check_tagged(self, floor: int, etag: str, value: int | None) -> str | None:
        """Do so for an answer with an ETag. `value`: what it shows; None: it says that this ETag still holds."""
        if value is None:
            value = self.value_by_etag[etag]
        elif self.value_by_etag.setdefault(etag, value) != value:
            return f"the ETag {etag} stands for {self.value_by_etag[etag]} and for {value}"
        return self.check(floor, value)


def is_accepted_after_revocation(status: int, sent_at: float, revoked_at: float) -> bool:
    """Whether a request was served that was sent after the answer to the revocation of its token had come."""
    return sent_at > revoked_at and status < 400


@dataclass(frozen=True)
class Slope:
    """How fast a figure grows in an hour, and how far off that may be by chance."""

    an_hour: float
    standard_error: float


def means_of(samples: Sequence[tuple[float, float]], seconds: float) -> list[tuple[float, float]]:
    """Return the mean time and figure of each so many seconds.

    Samples that follow each other closely are alike, so a standard error that took each for itself would be too small.
    """
    groups: dict[int, list[tuple[float, float]]] = {}
    for sample in samples:
        groups.setdefault(int(sample[0] // seconds), []).append(sample)
    return [(fmean(at for at, _ in group), fmean(figure for _, figure in group)) for group in groups.values()]


def slope_of(samples: Sequence[tuple[float, float]]) -> Slope:
    """Fit a line by least squares to pairs of seconds and a figure. Raises ValueError if there are less than three."""
    count = len(samples)
    if count < 3:
        raise ValueError("A slope needs three samples.")
    mean_time, mean_figure = fmean(seconds for seconds, _ in samples), fmean(figure for _, figure in samples)
    spread = sum((seconds - mean_time) ** 2 for seconds, _ in samples)
    slope = sum((seconds - mean_time) * (figure - mean_figure) for seconds, figure in samples) / spread
    residuals = sum((figure - mean_figure - slope * (seconds - mean_time)) ** 2 for seconds, figure in samples)
    return Slope(3600 * slope, 3600 * (residuals / (count - 2) / spread) ** 0.5)
