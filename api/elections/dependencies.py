"""FastAPI dependencies: what `api/app.py` passes in from packages above elections."""

from typing import Annotated

from fastapi import Depends, Request

from api.elections.calendar_recalculation import CalendarRecalculation
from api.elections.template_versions import TemplateVersions


async def _recalculation(request: Request) -> CalendarRecalculation:
    recalculation: CalendarRecalculation = request.app.state.calendar_recalculation
    return recalculation


async def _templates(request: Request) -> TemplateVersions:
    templates: TemplateVersions = request.app.state.template_versions
    return templates


Recalculation = Annotated[CalendarRecalculation, Depends(_recalculation)]
Templates = Annotated[TemplateVersions, Depends(_templates)]
