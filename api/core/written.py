"""Days, numbers and counted nouns as a language writes them. The rules are those of CLDR, by Babel."""

from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from api.core.catalogue import LANGUAGES
from api.core.text import LocalizedText

LOCALES = {language: Locale.parse(language) for language in LANGUAGES}


def written_day(day: date, language: str) -> str:
    """A day such as `27 November 2024`."""
    return format_date(day, "d MMMM y", locale=LOCALES[language])


def written_short_day(day: date, language: str) -> str:
    """A day such as `16 Des 2024`."""
    return format_date(day, "d MMM y", locale=LOCALES[language])


def written_integer(number: int, language: str) -> str:
    """A whole number, with the language's sign between thousands."""
    return format_decimal(number, "#,##0", locale=LOCALES[language])


def written_decimal(number: float, language: str) -> str:
    """A number with two decimals."""
    return format_decimal(round(number, 2), "#,##0.00", locale=LOCALES[language])


def counted_noun(count: int, texts_by_plural: dict[str, LocalizedText], language: str) -> str:
    """The noun in the form that goes with the count. The forms are named as CLDR names them: `one`, `other`."""
    return texts_by_plural[LOCALES[language].plural_form(count)].in_language(language)
