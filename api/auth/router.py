from typing import Annotated

from fastapi import APIRouter, Query

from api.auth.dependencies import Reader
from api.auth.schemas import Me
from api.schema import NoParameters
from api.web.problems import problems

router = APIRouter(tags=["tokens"])


@router.get("/me", responses=problems())
def me(caller: Reader, _: Annotated[NoParameters, Query()]) -> Me:
    """Whose token this is: its agency, role, regions and last day."""
    return Me.model_validate(caller)
