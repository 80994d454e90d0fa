"""The query of routes that take no query parameters: they refuse every one, so that a misspelt one is noticed."""

from typing import Annotated

from fastapi import Query as QueryParameters

from api.core.schemas import Query


class NoParameters(Query):
    """For addresses that take none."""


NoQuery = Annotated[NoParameters, QueryParameters()]
