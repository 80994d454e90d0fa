"""Refusals of the rows of a sheet, in the words of the sheet: its columns, its words for a status, its stages."""

from collections.abc import Mapping

from api.checklists.models import Measure, Requirement
from api.core.catalogue import sentence, sentences
from api.core.errors import ApiError
from api.http.validation_messages import validation_message
from api.reporting.bulk import sheet_columns
from api.reporting.bulk.service import ProcessedRow, RowFault
from api.reporting.updates.errors import WrongMeasure

ROW_REFUSALS = sentences("sheet.refusals")
ITEM_NOT_FOUND = sentence("sheet.item_not_found")
STATUS_EXPECTED = sentence("sheet.status_expected")
TIME_EXPECTED = sentence("sheet.time_expected")
ITEM_FIELDS = ("region", "requirement")
ERRORS_OF_RANGE = ("datetime_range", "missing")
"""Errors about a field whose message needs no word of a sheet."""


def sheet_message(row: ProcessedRow, fault: RowFault, header_by_field: Mapping[str, str], language: str) -> str:
    """Return the message about a fault of a row. It names a column by the header that the sheet has for it."""
    if not isinstance(fault, ApiError):
        return _form_message(fault, language)
    if isinstance(fault, WrongMeasure) and row.requirement is not None:
        if row.requirement.measure is Measure.CONFIRM:
            return _status_message(language)
        how = how_to_fill(row.requirement, header_by_field, language)
        return ROW_REFUSALS[WrongMeasure.code].in_language(language, how=how)
    if fault.code == "not_found" and fault.pointer in ITEM_FIELDS:
        return ITEM_NOT_FOUND.in_language(language)
    text = ROW_REFUSALS.get(fault.code, fault.message)
    on_behalf_of = _header("on_behalf_of", header_by_field, language)
    return text.in_language(language, **{**fault.values, "on_behalf_of": on_behalf_of})


def how_to_fill(requirement: Requirement, header_by_field: Mapping[str, str], language: str) -> str:
    """Return which columns answer a requirement, and of a ladder its stages by their titles."""
    measure_key = "reported" if requirement.target_reported else requirement.measure.value
    stages = "; ".join(sheet_columns.stage_title(it["slug"], requirement.stages, language) for it in requirement.stages)
    headers = {field: _header(field, header_by_field, language) for field in ("status", "value", "of", "stage")}
    return sheet_columns.HOW_TO_FILL[measure_key].in_language(language, stages=stages, **headers)


def _header(field: str, header_by_field: Mapping[str, str], language: str) -> str:
    return header_by_field.get(field) or sheet_columns.header(field, language)


def _form_message(error: Mapping[str, object], language: str) -> str:
    """Return the message about a cell of the wrong form; `error` is as pydantic lists it."""
    field, kind = _first(error["loc"]), error["type"]
    if kind not in ERRORS_OF_RANGE and field == "observed_at":
        return TIME_EXPECTED.in_language(language)
    if kind not in ERRORS_OF_RANGE and field == "status":
        return _status_message(language)
    return validation_message(error, language)


def _first(location: object) -> object:
    return location[0] if isinstance(location, tuple) and location else ""


def _status_message(language: str) -> str:
    return STATUS_EXPECTED.in_language(language, statuses=", ".join(sheet_columns.status_words(language)))
