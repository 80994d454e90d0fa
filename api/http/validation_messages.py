"""Messages about invalid values, in both languages. They never repeat the value."""

from collections.abc import Iterable, Mapping
from typing import Any

from api.core.catalogue import sentence, sentences

MESSAGES = {
    **sentences("validation.messages"),
    **dict.fromkeys(
        ("datetime_type", "datetime_parsing", "datetime_from_date_parsing", "datetime_object_invalid"),
        sentence("validation.time"),
    ),
}
UNKNOWN_PARAMETER = sentence("validation.unknown_parameter")
NO_PARAMETERS = sentence("validation.no_parameters")
OTHER_ERROR = sentence("validation.other_error")
OR = sentence("validation.or")


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
    values = dict(error.get("ctx", {}))
    if "expected" in values:  # pydantic lists the choices in English: 'a', 'b' or 'c'
        values["expected"] = str(values["expected"]).replace(" or ", f" {OR.in_language(language)} ")
    try:
        return MESSAGES.get(error["type"], OTHER_ERROR).in_language(language, **values)
    except KeyError:
        return OTHER_ERROR.in_language(language)
