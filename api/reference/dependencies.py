"""What `api/app.py` passed in for reference data, as dependencies of routes."""

from typing import Annotated

from fastapi import Depends, Request

from api.reference.recalculation import FigureRecalculation


async def _recalculation(request: Request) -> FigureRecalculation:
    passed_in: FigureRecalculation = request.app.state.figure_recalculation
    return passed_in


Recalculation = Annotated[FigureRecalculation, Depends(_recalculation)]
