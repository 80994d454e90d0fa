"""The state of an item, as a sheet shows it, and whether the item has changed since a sheet showed it."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from api.checklists.history.domain import State
from api.checklists.models import Requirement
from api.core.catalogue import LANGUAGES, sentence
from api.core.status import Status
from api.core.text import LocalizedText
from api.core.written import written_integer
from api.http.spreadsheet_writer import Cell
from api.reporting.bulk import sheet_columns, written_times

NOT_REPORTED = sentence("bulk.not_reported")
REPORTED = sentence("bulk.reported")


class ShownState(NamedTuple):
    """What a sheet shows of an item that was reported, or of one that was not."""

    status: Status = Status.UNKNOWN
    value: int | None = None
    stage: str | None = None
    observed_at: datetime | None = None

    @classmethod
    def of(cls, state: State | None) -> "ShownState":
        return cls() if state is None else cls(state.status, state.value, state.stage, state.update.observed_at)

    def cells(self, requirement: Requirement, zone: str, language: str) -> dict[str, Cell]:
        """Return the cells of a sheet, by column. Times are written by the clock of the region."""
        return {
            "status_now": sheet_columns.status_word(self.status, language),
            "value_now": self.value,
            "stage_now": sheet_columns.stage_title(self.stage, requirement.stages, language) if self.stage else None,
            "observed_now": local_time(self.observed_at, zone) if self.observed_at else None,
        }

    def is_shown_by(self, shown: Mapping[str, str], requirement: Requirement, zone: str) -> bool:
        """Whether the cells of a sheet, by column, show this state. A sheet may lack some of the columns."""
        expected_cells = {
            "status_now": self.status.value,
            "value_now": "" if self.value is None else str(self.value),
            "stage_now": self.stage or "",
            "observed_now": local_time(self.observed_at, zone) if self.observed_at else "",
        }
        return all(
            _read_cell(column, cell, requirement, zone) == expected_cells[column] for column, cell in shown.items()
        )

    def described(self, requirement: Requirement, zone: str, agency_name: str) -> LocalizedText:
        """Return a phrase that says the state of the item, since when, and who reported it."""
        observed_at = self.observed_at
        if observed_at is None:
            return NOT_REPORTED
        phrases = [
            REPORTED.in_language(
                language,
                state=", ".join(self._words(requirement, language)),
                observed=local_time(observed_at, zone),
                agency=agency_name,
            )
            for language in LANGUAGES
        ]
        return LocalizedText(*phrases)

    def _words(self, requirement: Requirement, language: str) -> list[str]:
        words = [sheet_columns.status_word(self.status, language)]
        if self.value is not None:
            words.append(written_integer(self.value, language))
        if self.stage is not None:
            words.append(sheet_columns.stage_title(self.stage, requirement.stages, language))
        return words


def local_time(at: datetime, zone: str) -> str:
    """Return an instant as it is written in a sheet: in the region's time zone, to the minute."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def _read_cell(column: str, cell: str, requirement: Requirement, zone: str) -> str:
    """Return the cell as `is_shown_by` compares it. A spreadsheet program may have changed how it is written."""
    if column == "status_now":
        return sheet_columns.shown_status_of(cell)
    if column == "value_now":
        return sheet_columns.plain_number(cell)
    if column == "stage_now":
        return (cell and sheet_columns.stage_of(cell, requirement.stages)) or cell
    written_time = written_times.read_written_time(cell, zone)
    return f"{written_time:%Y-%m-%d %H:%M}" if written_time else cell
