"""FastAPI dependency: the recalculation of items that `api/app.py` passes in."""

from typing import Annotated

from fastapi import Depends, Request

from api.reference.figure_recalculation import FigureRecalculation


async def _recalculation(request: Request) -> FigureRecalculation:
    recalculation: FigureRecalculation = request.app.state.figure_recalculation
    return recalculation


Recalculation = Annotated[FigureRecalculation, Depends(_recalculation)]
