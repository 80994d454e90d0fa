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
NUMBER_EXPECTED = sentence("sheet.number_expected")
ANSWER_MISSING = sentence("sheet.answer_missing")
ONLY_TIME = sentence("sheet.only_time")
ITEM_FIELDS = ("region", "requirement")
ANSWERS = ("status", "value", "of", "stage")
NUMBER_ERRORS = ("int_parsing", "int_type", "int_from_float", "greater_than_equal")


def sheet_message(row: ProcessedRow, fault: RowFault, header_by_field: Mapping[str, str], language: str) -> str:
    """Return the message about a fault of a row. It names a column by the header that the sheet has for it."""
    if not isinstance(fault, ApiError):
        return _form_message(fault, language)
    if isinstance(fault, WrongMeasure) and row.requirement is not None:
        if row.requirement.measure is Measure.CONFIRM:
            return _status_message(language)
        how = how_to_fill(row.requirement, header_by_field, language)
        is_answered = any(field in (row.sent.fields or {}) for field in ANSWERS)
        text = ROW_REFUSALS[WrongMeasure.code] if is_answered else ANSWER_MISSING
        return text.in_language(language, how=how)
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


def only_time_message(header_by_field: Mapping[str, str], language: str) -> str:
    """Return the message about a row of which only the time is filled in."""
    fields = ("observed_at", "status", "value", "stage")
    return ONLY_TIME.in_language(language, **{field: _header(field, header_by_field, language) for field in fields})


def _header(field: str, header_by_field: Mapping[str, str], language: str) -> str:
    return header_by_field.get(field) or sheet_columns.header(field, language)


def _form_message(error: Mapping[str, object], language: str) -> str:
    """Return the message about a cell of the wrong form; `error` is as pydantic lists it."""
    field, kind = _first(error["loc"]), error["type"]
    if kind != "missing" and field == "observed_at":
        return TIME_EXPECTED.in_language(language)
    if kind != "missing" and field == "status":
        return _status_message(language)
    if kind in NUMBER_ERRORS and field in ("value", "of"):
        return NUMBER_EXPECTED.in_language(language)
    return validation_message(error, language)


def _first(location: object) -> object:
    return location[0] if isinstance(location, tuple) and location else ""


def _status_message(language: str) -> str:
    return STATUS_EXPECTED.in_language(language, statuses=", ".join(sheet_columns.status_words(language)))
