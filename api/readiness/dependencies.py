"""FastAPI dependencies of the routes about a region's readiness."""

from typing import Annotated

from fastapi import Path

from api.core.schemas import RegionCode

RegionPath = Annotated[RegionCode, Path()]
