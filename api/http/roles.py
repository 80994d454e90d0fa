"""Who is calling, for routes: `Reader` is a caller whose role may read, and so on up.

The gate (api/http/authentication.py) has already looked up the token; here only the role is checked.
"async", as everything asked for at each request that waits for nothing: a thread of its own would cost more than it.
"""

from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import HTTPBearer, SecurityScopes

from api.core.caller import Caller, Role
from api.core.errors import RoleMissing, TokenMissing

_bearer = HTTPBearer(auto_error=False, description="A token of your office: `Authorization: Bearer siaga_…`")


async def authenticate(needs: SecurityScopes, request: Request, _: Annotated[object, Depends(_bearer)]) -> Caller:
    caller: Caller | None = getattr(request.state, "caller", None)
    if caller is None:
        raise TokenMissing
    for role in needs.scopes:
        if not caller.role.includes(role):
            raise RoleMissing(role=role, has=caller.role)
    return caller


Reader = Annotated[Caller, Security(authenticate, scopes=[Role.READER])]
Reporter = Annotated[Caller, Security(authenticate, scopes=[Role.REPORTER])]
Verifier = Annotated[Caller, Security(authenticate, scopes=[Role.VERIFIER])]
Coordinator = Annotated[Caller, Security(authenticate, scopes=[Role.COORDINATOR])]
Admin = Annotated[Caller, Security(authenticate, scopes=[Role.ADMIN])]
