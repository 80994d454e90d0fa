"""What `api/app.py` passed in for elections, as dependencies of routes."""

from typing import Annotated

from fastapi import Depends, Request

from api.elections.recalculation import CalendarRecalculation
from api.elections.templates import TemplateVersions


async def _recalculation(request: Request) -> CalendarRecalculation:
    passed_in: CalendarRecalculation = request.app.state.calendar_recalculation
    return passed_in


async def _templates(request: Request) -> TemplateVersions:
    passed_in: TemplateVersions = request.app.state.template_versions
    return passed_in


Recalculation = Annotated[CalendarRecalculation, Depends(_recalculation)]
Templates = Annotated[TemplateVersions, Depends(_templates)]
