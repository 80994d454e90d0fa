"""Find and remove texts in JSON documents. Pure."""

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

DIGEST = re.compile(r"[0-9a-f]{64}")
TEXT_FIELDS = {
    *("note", "entered_by", "signed_by", "url", "represented_by", "name", "honorific", "aliases", "duty_contact"),
    *("title", "text", "summary", "topics", "outcomes", "follow_ups", "scope", "venue", "mistake", "mitigation"),
    *("said_by", "named_by", "publisher", "remark", "withdrawn_note"),
}
"""The names of the fields in answers that show erasable texts."""


def strings(document: Any) -> Iterator[str]:
    """Yield all strings in a JSON document, without the names of fields."""
    if isinstance(document, str):
        yield document
    if isinstance(document, dict):
        document = [*document.values()]
    if isinstance(document, list):
        for member in document:
            yield from strings(member)


def digests_in_facts(entry_text: str) -> set[str]:
    """Return the strings in an entry's facts that may be salted digests of texts."""
    return {string for string in strings(json.loads(entry_text)["facts"]) if DIGEST.fullmatch(string)}


def texts_within(text: str) -> set[str]:
    """Return the text itself and, if it is a request body in JSON, the texts in that."""
    try:
        return {text, *strings(json.loads(text))}
    except ValueError:
        return {text}


def answer_without(body: bytes, erased_texts: Collection[str]) -> bytes:
    """Return a JSON answer without these texts. An answer that is not JSON, such as a sheet, becomes empty."""
    try:
        document = json.loads(body)
    except ValueError:
        return b""
    return json.dumps(_without(document, erased_texts), ensure_ascii=False, separators=(",", ":")).encode()


def _without(document: Any, erased_texts: Collection[str], *, is_text_field: bool = False) -> Any:
    """Empty these texts in the fields that show erasable texts. Not all of these fields may be null."""
    if isinstance(document, list):
        return [_without(member, erased_texts, is_text_field=is_text_field) for member in document]
    if isinstance(document, dict):
        return {
            name: _without(member, erased_texts, is_text_field=is_text_field or name in TEXT_FIELDS)
            for name, member in document.items()
        }
    return "" if is_text_field and document in erased_texts else document
