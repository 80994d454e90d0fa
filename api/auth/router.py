from fastapi import APIRouter

from api.auth.dependencies import Reader
from api.auth.schemas import Me
from api.schema import Query

router = APIRouter(tags=["tokens"])


@router.get("/me")
def me(caller: Reader) -> Me:
    """Whose token this is: its agency, role, regions and last day."""
    return Me.model_validate(caller)
