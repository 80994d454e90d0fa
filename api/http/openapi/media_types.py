"""The bodies of files in the OpenAPI document: what they are, as far as a schema can say it."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from api.http.accept import CSV, GEOJSON, HTML, MARKDOWN, NDJSON, OCTETS, PARQUET, PLAIN_TEXT, XLSX
from api.http.openapi.schemas import Schema, schema_of

Position = Annotated[
    list[float], Field(min_length=2, max_length=3, description="Longitude, latitude and perhaps height.")
]
BINARY: Schema = {"type": "string", "format": "binary"}
TEXT: Schema = {"type": "string"}


class PointGeometry(BaseModel):
    """A place."""

    type: Literal["Point"] = Field(description="The kind of geometry.")
    coordinates: Position


class PolygonGeometry(BaseModel):
    """An area in one piece."""

    type: Literal["Polygon"] = Field(description="The kind of geometry.")
    coordinates: list[list[Position]] = Field(description="The outer ring, then its holes.")


class MultiPolygonGeometry(BaseModel):
    """An area in several pieces."""

    type: Literal["MultiPolygon"] = Field(description="The kind of geometry.")
    coordinates: list[list[list[Position]]] = Field(description="Of each piece the outer ring, then its holes.")


Geometry = Annotated[PointGeometry | PolygonGeometry | MultiPolygonGeometry, Field(discriminator="type")]


class Feature(BaseModel):
    """A region on a map (RFC 7946)."""

    type: Literal["Feature"] = Field(description="What GeoJSON calls it.")
    id: str = Field(description="The code of the region.")
    geometry: Geometry | None = Field(description="Its outline, else its point; null: neither is known.")
    properties: dict[str, Any] = Field(description="The other fields of its row.")


class FileEnd(BaseModel):
    """The end of a file: without it, the download was cut."""

    rows: int = Field(description="How many rows came before it.")
    whole: bool = Field(description="Whether they are all.")
    after: str | None = Field(description="Send it as `after` for those that follow; null: there are none.")


class FeatureCollection(BaseModel):
    """Regions on a map (RFC 7946)."""

    type: Literal["FeatureCollection"] = Field(description="What GeoJSON calls it.")
    features: list[Feature] = Field(description="The regions, by code.")
    next: str | None = Field(default=None, description="Of a page: send it as `after`; null on the last page.")
    end: FileEnd | None = Field(default=None, description="Of a whole file: how many rows came before its end.")


def content_of(media_types: tuple[str, ...]) -> dict[str, Any]:
    """Return the `content` of a response that comes in these media types."""
    return {media_type: {"schema": _schema_of_body(media_type)} for media_type in media_types}


def alternative_media_types(*media_types: str) -> dict[int | str, dict[str, Any]]:
    """For `responses=` of a route: the 200 response also comes in these media types."""
    return {200: {"content": content_of(media_types)}}


def _schema_of_body(media_type: str) -> Schema:
    if media_type == GEOJSON:
        return schema_of(FeatureCollection)
    if media_type == XLSX:
        return {**BINARY, "description": "A workbook."}
    if media_type == OCTETS:
        return {**BINARY, "description": "Bytes, as the specification that is named says."}
    if media_type == PARQUET:
        return {**BINARY, "description": "Columns with types; a footer says how many rows there are."}
    return {**TEXT, "description": DESCRIPTIONS[media_type]}


DESCRIPTIONS = {
    CSV: "A header, then a line for each row.",
    NDJSON: "A line of JSON for each row.",
    HTML: "A page for browsers.",
    MARKDOWN: "The same as Markdown.",
    PLAIN_TEXT: "The same as plain text.",
}
