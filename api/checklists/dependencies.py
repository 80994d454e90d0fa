"""What `api/app.py` passed in for checklists, as dependencies of routes."""

from typing import Annotated

from fastapi import Depends, Request

from api.checklists import public_record


async def _public_record(request: Request) -> public_record.PublicRecord:
    passed_in: public_record.PublicRecord = request.app.state.public_record
    return passed_in


PublicRecord = Annotated[public_record.PublicRecord, Depends(_public_record)]
