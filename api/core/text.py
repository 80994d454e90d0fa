"""The two languages that Siaga speaks, and how one text is kept in both."""

from typing import NamedTuple

LANGUAGES = ("en", "id")


class LocalizedText(NamedTuple):
    """The same sentence in Indonesian and in English, with the same {names} in braces."""

    id: str
    en: str

    def in_(self, language: str, **facts: object) -> str:
        return (self.id if language == "id" else self.en).format(**facts)
