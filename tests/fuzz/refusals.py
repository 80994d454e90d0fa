"""Why a request that fits the OpenAPI document may be refused: what no schema can say. Any other refusal is a failure.

A code also has to be named under its operation and status in the document.
"""

_STORED = "It depends on what is stored"
_CLOCK = "It depends on the hour"
_TOGETHER = "Fields decide about one another; the description of each says how"
_FORM = "The form has more than a pattern can say"
_FILE = "The body is a file, whose inside no schema describes"
_SIZE = "It counts bytes, rows or values together"

REASON_BY_CODE: dict[str, str] = {
    **dict.fromkeys(
        (
            *(
                "due_once",
                "retract_one_of_three",
                "sign_in_with_one",
                "nobody_named",
                "day_and_origin",
                "note_required",
            ),
            *("evidence_incomplete", "plan_needed", "state_needed", "nothing_to_change", "only_of_sheets"),
            *("sheet_is_now", "source_leads_nowhere", "stage_reversed", "span_unfit", "period_unfit", "days_reversed"),
            *("template_unfit", "reopened_without_note"),
        ),
        f"{_TOGETHER}.",
    ),
    "wrong_measure": f"{_STORED}: the measure of the requirement decides which fields a report takes.",
    "not_in_template": f"{_STORED}: the requirements and categories of the election's checklist.",
    "not_owed": f"{_STORED}: who owes the commitment where.",
    "before_last_state": f"{_STORED}: the day of the last state of the event or agreement.",
    "evidence_elsewhere": f"{_STORED}: the region for which the file was sent.",
    "evidence_erased": f"{_STORED}: 410 tells that there was a file.",
    "not_that_large": f"{_STORED}: how many entries are signed.",
    "cursor_outlived": f"{_STORED}: a database that was restored knows less than the cursor.",
    "no_region_votes": f"{_STORED}: which regions there are on that day.",
    "parent_below": f"{_STORED}: the tree of agencies.",
    "not_a_group": f"{_STORED}: whether the other agency is a group.",
    "token_refused": f"{_STORED}: the role, regions and days of the token that issues another one.",
    "client_id_reused": f"{_STORED}: another report has this id.",
    "idempotency_key_reused": f"{_STORED}: another request had this key.",
    "postponed_below_regency": f"{_STORED}: the level of the region is known by its code alone.",
    "rows_refused": f"{_STORED}: a row is refused as a single report is.",
    "too_many_updates": f"{_STORED}: how many updates the span of time holds.",
    "sheet_too_long": f"{_STORED}: how many items the region has.",
    "too_wide": f"{_STORED}: the level of the region is known by its code alone.",
    "by_day_only": f"{_STORED}: the level of the region is known by its code alone.",
    "too_recent": f"{_CLOCK}: `known_at` lies a minute back.",
    "day_ahead": f"{_CLOCK}, and on the close of the election.",
    "observed_ahead": f"{_CLOCK}.",
    "observed_long_ago": f"{_STORED}: polling day.",
    "decided_ahead": f"{_CLOCK}.",
    "closed_ahead": f"{_CLOCK}.",
    "polling_day_in_the_past": f"{_CLOCK}.",
    "code_malformed": "How regions are coded is data of the installation. A pattern would hide the hint.",
    "code_without_dots": "As `code_malformed`; the answer tells the code that was meant.",
    "cursor_invalid": "A page marker is opaque: callers send back what they got.",
    "position_invalid": "A position is opaque: callers send back what they got.",
    "moment_malformed": f"{_FORM}: a time with its zone, a day that exists, or `H-1T20:00`.",
    "offset_plus_encoded": f"{_FORM}: a `+` that was not encoded.",
    "assumption_malformed": f"{_FORM}: a requirement, a region and a status.",
    "webhook_url_refused": f"{_FORM}: an address by the rules of hosts and ports.",
    "webhook_address_inside": "It depends on the networks that the operator allows.",
    "if_match_required": "428 of RFC 6585 tells what to read first. A required header would break generated clients.",
    "idempotency_key_required": "Only requests of more than one row need it, and no dry run.",
    **dict.fromkeys(
        (
            *("rows_unreadable", "workbook_unreadable", "workbook_not_plain", "column_twice", "column_unknown"),
            *("formula_in_cell", "sheet_missing", "evidence_type", "media_type_not_taken", "malformed_body"),
        ),
        f"{_FILE}.",
    ),
    **dict.fromkeys(
        (
            *("content_too_large", "evidence_too_large", "head_too_large", "body_too_complex", "row_too_large"),
            *("workbook_too_large", "too_large_for_xlsx", "too_many_columns", "too_many_rows"),
        ),
        f"{_SIZE}.",
    ),
    "not_acceptable": "Callers may ask for any form with `Accept`; a schema has no word for that header.",
    "parameter_repeated": "OpenAPI cannot forbid that a parameter is given twice.",
    "too_many_at_once": "It depends on what is under way.",
    "too_many_rows_an_hour": f"{_CLOCK}: how many rows the token has sent in this hour.",
}

REASON_BY_FIELD_CODE: dict[str, str] = {
    "unsafe_text": "Characters that control, or turn the direction of writing, are many ranges.",
    "date_range": "JSON Schema has no bounds of days.",
    "datetime_range": "JSON Schema has no bounds of instants.",
    "int_type": "To JSON Schema 4.0 is a whole number.",
    "string_too_short": "A text is counted without the blanks at its ends.",
    "too_short": "A list is counted without what stands in it twice.",
    "string_pattern_mismatch": "A text is compared without the blanks at its ends.",
    "value_error": "The parts of a requirement have to fit together.",
}
"""The codes of single fields, in the `errors` of `invalid_request`."""
