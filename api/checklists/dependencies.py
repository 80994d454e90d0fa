"""Dependencies of routes that show checklists: what `api/app.py` passed in."""

from typing import Annotated

from fastapi import Depends, Request

from api.checklists import public_record


def public_record_of(request: Request) -> public_record.PublicRecord:
    record: public_record.PublicRecord = request.app.state.public_record
    return record


async def _public_record(request: Request) -> public_record.PublicRecord:
    return public_record_of(request)


PublicRecord = Annotated[public_record.PublicRecord, Depends(_public_record)]
