"""Write a list as a styled XLSX sheet, page by page: days as dates, codes as text, bands and statuses in colours."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from api.core.status import Band, Status
from api.http.flat_rows import Column
from api.http.spreadsheet_writer import (
    A3,
    A4,
    HEADER_COLOR,
    MAX_ROWS,
    Cell,
    TooLargeForXlsx,
    print_on_wide_pages,
    row_height,
    write_cell,
)

NARROWEST, WIDEST, WIDEST_ON_A4 = 7, 32, 250
"""The widths of columns and of a table, in characters. Longer text is wrapped."""
DAY_FORMAT, TIME_FORMAT, TEXT_FORMAT = "yyyy-mm-dd", 'yyyy-mm-dd hh:mm:ss" UTC"', 49
TRUTH_FORMAT = '"TRUE";"TRUE";"FALSE"'
"""For programs that show a truth value as a number unless its format says otherwise."""
WIDTH_BY_TYPE: Mapping[type | None, int] = {date: 11, datetime: 23}
EARLIEST_YEAR = 1900
"""A spreadsheet has no days before it; they are written as text."""
DARK, LIGHT = "#14202B", "#FFFFFF"
COLORS_BY_TYPE: Mapping[type | None, Mapping[str, tuple[str, str]]] = {
    Band: {
        Band.READY: ("#0B5FA5", LIGHT),
        Band.ON_TRACK: ("#8FC1E8", DARK),
        Band.AT_RISK: ("#F2C230", DARK),
        Band.LATE: ("#A5300A", LIGHT),
    },
    Status: {
        Status.DONE: ("#0B5FA5", LIGHT),
        Status.IN_PROGRESS: ("#F2C230", DARK),
        Status.BLOCKED: ("#A5300A", LIGHT),
        Status.NOT_APPLICABLE: ("#D5DBE1", DARK),
    },
}
"""The colours of cells and of their letters, by value, as the board shows them. What is not known stays white."""


class TableSheet:
    """A sheet of a workbook that is written row by row. Call `add_rows` in order, and `finish` before the end row."""

    def __init__(self, workbook: Any, name: str, columns: Sequence[Column]) -> None:
        self.sheet = workbook.add_worksheet(name)
        self.columns = columns
        self.widths: list[int] = []
        self.row_count = 0
        """How many rows are written below the headers."""
        self._color_styles = {
            colors: workbook.add_format({"bg_color": colors[0], "font_color": colors[1]})
            for color_by_value in COLORS_BY_TYPE.values()
            for colors in color_by_value.values()
        }
        top = {"valign": "top"}
        self._day_style = workbook.add_format({**top, "align": "left", "num_format": DAY_FORMAT})
        self._time_style = workbook.add_format({**top, "align": "left", "num_format": TIME_FORMAT})
        self._text_style = workbook.add_format({**top, "num_format": TEXT_FORMAT, "text_wrap": True})
        self._truth_style = workbook.add_format({**top, "num_format": TRUTH_FORMAT, "align": "left"})
        self._plain_style = workbook.add_format(top)
        header_style = workbook.add_format({"bold": True, "bg_color": HEADER_COLOR, "text_wrap": True, **top})
        for column_number, column in enumerate(columns):
            write_cell(self.sheet, (0, column_number), column.name, header_style)

    def add_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Raises TooLargeForXlsx if the sheet cannot hold a row or a cell."""
        if not self.widths:
            self._set_widths(rows)
        is_wrapped = [column.value_type is not None for column in self.columns]
        for cells in rows:
            self.row_count += 1
            if self.row_count > MAX_ROWS:
                raise TooLargeForXlsx
            wrapped_cells = [cell if wrapped else None for cell, wrapped in zip(cells, is_wrapped, strict=True)]
            self.sheet.set_row(self.row_count, row_height(wrapped_cells, self.widths))
            for column_number, (column, cell) in enumerate(zip(self.columns, cells, strict=True)):
                self._write((self.row_count, column_number), column, cell)

    def finish(self, end_row: Sequence[Cell] | None) -> None:
        """Lay out the sheet, and write the row that says that it is whole, below what can be filtered."""
        last_column = len(self.columns) - 1
        self.sheet.freeze_panes(1, 0)
        self.sheet.autofilter(0, 0, self.row_count, last_column)
        self.sheet.repeat_rows(0)
        self.sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        print_on_wide_pages(self.sheet, A4 if sum(self.widths) <= WIDEST_ON_A4 else A3)
        for column_number, column in enumerate(self.columns):
            for value, colors in COLORS_BY_TYPE.get(column.value_type, {}).items():
                rule = {"type": "cell", "criteria": "==", "value": f'"{value}"', "format": self._color_styles[colors]}
                self.sheet.conditional_format(1, column_number, max(self.row_count, 1), column_number, rule)
        for column_number, cell in enumerate(end_row or ()):
            write_cell(self.sheet, (self.row_count + 1, column_number), cell, self._plain_style if cell else None)

    def _set_widths(self, rows: Sequence[Sequence[Cell]]) -> None:
        for column_number, column in enumerate(self.columns):
            longest = max((len(str(cells[column_number] or "")) for cells in rows), default=0)
            width = WIDTH_BY_TYPE.get(column.value_type, longest)
            self.widths.append(min(max(width, len(column.name), NARROWEST), WIDEST) + 2)
            self.sheet.set_column(column_number, column_number, self.widths[-1])

    def _write(self, position: tuple[int, int], column: Column, cell: Cell) -> None:
        if isinstance(cell, str) and column.value_type in (date, datetime):
            moment = datetime.fromisoformat(cell)
            if moment.year >= EARLIEST_YEAR:
                style = self._day_style if column.value_type is date else self._time_style
                utc_time = moment.astimezone(UTC) if moment.tzinfo else moment
                self.sheet.write_datetime(*position, utc_time.replace(tzinfo=None, microsecond=0), style)
                return
        write_cell(self.sheet, position, cell, self._style_of(column, cell))

    def _style_of(self, column: Column, cell: Cell) -> Any:
        if cell is None or cell == "":
            return None
        if isinstance(cell, bool):
            return self._truth_style
        return self._text_style if isinstance(cell, str) and column.value_type is not None else self._plain_style
