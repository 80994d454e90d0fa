"""How an installation codes its regions: the levels, the shape of codes and the time zones. And texts of the country.

`region_scheme.toml` describes the scheme; the setting SIAGA_REGION_SCHEME names another file. It is read once, while
the modules load, because the types of requests depend on it.
"""

import os
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Annotated, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError

VARIABLE = "SIAGA_REGION_SCHEME"
INDONESIA = Path(__file__).with_suffix(".toml")


class InvalidRegionScheme(ValueError):
    """The file describes no usable scheme; the message says why."""


class LevelEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    slug: Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,30}$")]
    part: str = ""
    length: Annotated[int, Field(ge=0, le=20)] = 0


class SchemeFile(BaseModel):
    """The file as it is written."""

    model_config = ConfigDict(extra="forbid")

    root: Annotated[str, Field(pattern=r"^[0-9A-Za-z]+$")]
    timezone: str
    ledger_level: str
    separator: Annotated[str, Field(pattern=r"^[.]?$")] = "."
    levels: Annotated[list[LevelEntry], Field(min_length=2, max_length=10)]
    timezones: dict[str, list[str]] = {}
    texts: dict[Annotated[str, Field(pattern="^(id|en)$")], dict[str, Annotated[str, Field(min_length=1)]]] = {}


@dataclass(frozen=True)
class RegionScheme:
    """The scheme of an installation. The depth of a level is the number of levels above it."""

    root: str
    """The code of the region at the top."""
    timezone: str
    """The IANA name of the root's time zone."""
    timezone_by_region: Mapping[str, str]
    """The time zones of the regions that have another one than the region above."""
    levels: tuple[str, ...]
    """The slugs of the levels, from the root down."""
    ledger_depth: int
    """The depth of the lowest level whose regions have a ledger of their own."""
    separator: str
    """What stands between the parts of a code: a dot, or nothing."""
    part_patterns: tuple[re.Pattern[str], ...]
    """What the parts of a code look like, from the second level down."""
    part_lengths: tuple[int, ...]
    """How many characters these parts have."""
    texts: Mapping[str, Mapping[str, str]] = field(compare=False)
    """Texts of the country in place of those of the catalogue, by language and key."""

    @property
    def code_lengths(self) -> tuple[int, ...]:
        """The length of codes by depth."""
        gap = len(self.separator)
        return (len(self.root), *accumulate(self.part_lengths, lambda length, part_length: length + gap + part_length))

    def parts_of(self, code: str) -> list[str]:
        """The parts of a code, or of a text that may be one."""
        if self.separator:
            return code.split(self.separator)
        ends = [*self.code_lengths[1:-1], max(len(code), self.code_lengths[-1])]
        return [code[start:end] for start, end in pairwise((0, *ends)) if start < len(code)]

    def is_code(self, text: str) -> bool:
        own_codes = self.parts_of(text)  # what each level adds to the code of the one above
        return text == self.root or (
            0 < len(own_codes) <= len(self.part_patterns)
            and all(pattern.fullmatch(own) for pattern, own in zip(self.part_patterns, own_codes, strict=False))
        )


def read_scheme(text: str) -> RegionScheme:
    """Read a scheme file. Raises InvalidRegionScheme."""
    try:
        scheme_file = SchemeFile.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise InvalidRegionScheme(str(error)) from None
    slugs = tuple(level.slug for level in scheme_file.levels)
    if len({*slugs}) < len(slugs):
        raise InvalidRegionScheme("Two levels have the same slug.")
    if scheme_file.ledger_level not in slugs[1:]:
        raise InvalidRegionScheme("ledger_level is none of the levels below the first.")
    scheme = RegionScheme(
        root=scheme_file.root,
        timezone=scheme_file.timezone,
        timezone_by_region={code: zone for zone, codes in scheme_file.timezones.items() for code in codes},
        levels=slugs,
        ledger_depth=slugs.index(scheme_file.ledger_level),
        separator=scheme_file.separator,
        part_patterns=tuple(map(_part_pattern, scheme_file.levels[1:])),
        part_lengths=tuple(level.length for level in scheme_file.levels[1:]),
        texts=scheme_file.texts,
    )
    _check_codes(scheme)
    _check_time_zones(scheme)
    return scheme


def _part_pattern(level: LevelEntry) -> re.Pattern[str]:
    """Return the pattern of a part. It has its length, whatever the expression in the file allows."""
    if not level.part or not level.length:
        raise InvalidRegionScheme(f"Level {level.slug} needs a part and a length.")
    try:
        return re.compile(rf"(?=[0-9A-Za-z]{{{level.length}}}\Z)(?:{level.part})", re.ASCII)
    except re.error as error:
        raise InvalidRegionScheme(f"The part of level {level.slug} is no regular expression: {error}.") from None


def _check_codes(scheme: RegionScheme) -> None:
    """Check that the root's code cannot be taken for another one, nor be cut where codes are cut to their ledger's."""
    first_part = scheme.root if scheme.separator else scheme.root[: scheme.part_lengths[0]]
    if scheme.part_patterns[0].fullmatch(first_part) or len(scheme.root) > scheme.code_lengths[scheme.ledger_depth]:
        raise InvalidRegionScheme(
            f"The root {scheme.root} must differ from all codes and be no longer than a ledger's."
        )


def _check_time_zones(scheme: RegionScheme) -> None:
    for zone in {scheme.timezone, *scheme.timezone_by_region.values()}:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise InvalidRegionScheme(f"There is no time zone {zone}.") from None
    for code in scheme.timezone_by_region:
        if not scheme.is_code(code):
            raise InvalidRegionScheme(f"{code} has a time zone and is no code of a region.")


def load_scheme() -> RegionScheme:
    """Read the scheme of this installation, or end the program with a sentence that says what is wrong."""
    try:
        return read_scheme(_path().read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, InvalidRegionScheme) as error:
        end_program(error)


def end_program(error: Exception) -> NoReturn:
    """Say why the file of this installation cannot be used, and end the program."""
    sys.stderr.write(f"{VARIABLE}: {_path()} cannot be used. {error}\n")
    raise SystemExit(2) from None


def _path() -> Path:
    return Path(os.environ.get(VARIABLE) or INDONESIA)
