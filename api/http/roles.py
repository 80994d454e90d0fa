"""The caller of a route, with at least a given role: a route that takes a `Reporter` refuses mere readers.

AuthenticationMiddleware has already looked up the token; only the role is checked here.
"""

from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import HTTPBearer, SecurityScopes

from api.core.caller import Caller, Role
from api.core.errors import RoleMissing, TokenMissing

_bearer = HTTPBearer(auto_error=False, description="A token of your office: `Authorization: Bearer siaga_…`")


async def authorize(required: SecurityScopes, request: Request, _: Annotated[object, Depends(_bearer)]) -> Caller:
    """Return the caller if they have the required roles. Async, because a thread would cost more than the check."""
    caller: Caller | None = getattr(request.state, "caller", None)
    if caller is None:
        raise TokenMissing
    for role in required.scopes:
        if not caller.role.includes(role):
            raise RoleMissing(role=role, has=caller.role)
    return caller


Reader = Annotated[Caller, Security(authorize, scopes=[Role.READER])]
Reporter = Annotated[Caller, Security(authorize, scopes=[Role.REPORTER])]
Verifier = Annotated[Caller, Security(authorize, scopes=[Role.VERIFIER])]
Coordinator = Annotated[Caller, Security(authorize, scopes=[Role.COORDINATOR])]
Admin = Annotated[Caller, Security(authorize, scopes=[Role.ADMIN])]
