"""Messages about invalid values, in both languages. They never repeat the value."""

from collections.abc import Iterable, Mapping
from typing import Any

from api.core.text import LocalizedText

MESSAGES = {
    "missing": LocalizedText(id="Wajib diisi.", en="This is required."),
    "extra_forbidden": LocalizedText(
        id="Tidak dikenal di sini; periksa ejaannya. Yang ada tertulis di /docs.",
        en="Not known here; check the spelling. /docs lists what there is.",
    ),
    "enum": LocalizedText(id="Harus salah satu dari {expected}.", en="It must be one of {expected}."),
    "literal_error": LocalizedText(id="Harus salah satu dari {expected}.", en="It must be one of {expected}."),
    "int_parsing": LocalizedText(id="Harus bilangan bulat, tanpa titik atau koma.", en="It must be a whole number."),
    "int_type": LocalizedText(id="Harus bilangan bulat, tanpa titik atau koma.", en="It must be a whole number."),
    "bool_parsing": LocalizedText(id="Harus true atau false.", en="It must be true or false."),
    "date_from_datetime_parsing": LocalizedText(
        id="Harus tanggal, misalnya 2024-11-27.", en="It must be a date such as 2024-11-27."
    ),
    "date_range": LocalizedText(id="Harus antara {first} dan {last}.", en="It must lie between {first} and {last}."),
    **dict.fromkeys(
        ("datetime_type", "datetime_parsing", "datetime_from_date_parsing", "datetime_object_invalid"),
        LocalizedText(
            id="Tulis waktu seperti 2024-11-26T20:00:00+08:00; pada lembar CSV atau XLSX cukup 2024-11-26 20:00.",
            en="Write a time such as 2024-11-26T20:00:00+08:00; on a sheet as CSV or XLSX 2024-11-26 20:00 will do.",
        ),
    ),
    "timezone_aware": LocalizedText(
        id="Sebutkan jam dan zona waktunya: 2024-11-26T20:00:00+08:00; pada lembar CSV atau XLSX cukup "
        "2024-11-26 20:00.",
        en="Say the hour and its zone: 2024-11-26T20:00:00+08:00; on a sheet as CSV or XLSX 2024-11-26 20:00 will do.",
    ),
    "datetime_range": LocalizedText(
        id="Harus antara tahun 2000 dan 2100.", en="It must lie between the years 2000 and 2100."
    ),
    "greater_than_equal": LocalizedText(id="Paling kecil {ge}.", en="It must be at least {ge}."),
    "less_than_equal": LocalizedText(id="Paling besar {le}.", en="It must be at most {le}."),
    "string_too_short": LocalizedText(
        id="Paling sedikit {min_length} karakter.", en="It takes at least {min_length} characters."
    ),
    "too_short": LocalizedText(id="Paling sedikit {min_length}.", en="At least {min_length}."),
    "string_too_long": LocalizedText(
        id="Paling banyak {max_length} karakter.", en="It takes at most {max_length} characters."
    ),
    "too_long": LocalizedText(id="Paling banyak {max_length}.", en="At most {max_length}."),
    "string_pattern_mismatch": LocalizedText(id="Bentuknya tidak sesuai.", en="It does not have the right form."),
    "unsafe_text": LocalizedText(
        id="Ada karakter yang tidak dapat dipakai di sini.", en="It holds a character that cannot be used here."
    ),
}
UNKNOWN_PARAMETER = LocalizedText(
    id="Parameter ini tidak dikenal di sini; periksa ejaannya. Yang ada: {known}.",
    en="This parameter is not known here; check the spelling. Those there are: {known}.",
)
NO_PARAMETERS = LocalizedText(id="Alamat ini tidak menerima parameter.", en="This address takes no parameters.")
OTHER_ERROR = LocalizedText(id="Nilai ini tidak dapat dipakai di sini.", en="This value cannot be used here.")


def unknown_parameter_message(parameters: Iterable[str], language: str) -> str:
    """The message for an unknown query parameter; it lists `parameters`, those that the address takes."""
    parameter_names = ", ".join(parameters)
    return (
        UNKNOWN_PARAMETER.in_language(language, known=parameter_names)
        if parameter_names
        else NO_PARAMETERS.in_language(language)
    )


def validation_message(error: Mapping[str, Any], language: str) -> str:
    """The message for one error, given as pydantic lists it."""
    try:
        return MESSAGES.get(error["type"], OTHER_ERROR).in_language(language, **error.get("ctx", {}))
    except KeyError:
        return OTHER_ERROR.in_language(language)
