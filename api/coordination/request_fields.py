"""Fields and parts of request bodies that several kinds of records share."""

from typing import Annotated

from pydantic import Field, StrictBool

from api.core.schemas import Bilingual, RegionCode, RequestBody, SafeText, Slug

ShortText = Annotated[SafeText, Field(min_length=1, max_length=300)]
LongText = Annotated[SafeText, Field(min_length=1, max_length=2000)]
LocalTime = Annotated[
    str,
    Field(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", examples=["09:00"], description="In the first region's zone."),
]
RegionCodes = Annotated[
    list[RegionCode],
    Field(
        min_length=1, max_length=600, examples=[["64.08"]], description="All of them in your own part of the country."
    ),
]
RequirementCode = Annotated[SafeText, Field(max_length=16, examples=["LAW-03"])]
Mistaken = Annotated[
    StrictBool,
    Field(
        description="The last state was written by mistake: from today it no longer counts, and the one before does "
        "again, or the `state` given here. Takes a `note`; what was written stays in the history, marked."
    ),
]


class TranslatableInput(RequestBody):
    """A text in Indonesian and, where there is one, in English."""

    id: ShortText
    en: ShortText | None = Field(default=None, description="Not given: the Indonesian text serves for both.")

    def in_both_languages(self) -> Bilingual:
        return Bilingual(id=self.id, en=self.en or self.id)


class AgencyInput(RequestBody):
    """An agency that takes part and, where one is named, the person who acts for it."""

    agency: Slug = Field(examples=["kpu-kutim"])
    official: Slug | None = Field(
        default=None, description="The person, where one is named: an id of GET /v1/officials."
    )


class RequirementInput(RequestBody):
    """A requirement that this speaks for, in one region."""

    region: RegionCode
    requirement: RequirementCode
    election: Slug | None = Field(default=None, description="If it is another election's checklist.")


class NeutralText(RequestBody):
    """A summary in neutral words."""

    id: LongText
    en: LongText | None = Field(default=None, description="Not given: the Indonesian text serves for both.")
