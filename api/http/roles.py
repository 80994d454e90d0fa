"""The caller of a route, with at least a given role: a route that takes a `Reporter` refuses mere readers.

The front has already looked up the token; only the role is checked here.
"""

from collections.abc import Iterable
from typing import Annotated

from fastapi import Request, Security
from fastapi.security import HTTPBearer, SecurityScopes

from api.core.caller import Caller, Role
from api.core.errors import RoleMissing, TokenMissing


class RoleBearer(HTTPBearer):
    """Returns the caller if they have the required roles. It is one dependency, because each of them takes time."""

    async def __call__(self, required: SecurityScopes, request: Request) -> Caller:  # type: ignore[override]
        caller: Caller | None = getattr(request.state, "caller", None)
        if caller is None:
            raise TokenMissing
        require_roles(caller, required.scopes)
        return caller


def require_roles(caller: Caller, roles: Iterable[str]) -> None:
    """Raises RoleMissing unless the caller has all these roles."""
    for role in roles:
        if not caller.role.includes(role):
            raise RoleMissing(role=role, has=caller.role)


authorize = RoleBearer(
    scheme_name="HTTPBearer", description="A token of your office: `Authorization: Bearer siaga_…`", auto_error=False
)


Reader = Annotated[Caller, Security(authorize, scopes=[Role.READER])]
Reporter = Annotated[Caller, Security(authorize, scopes=[Role.REPORTER])]
Verifier = Annotated[Caller, Security(authorize, scopes=[Role.VERIFIER])]
Coordinator = Annotated[Caller, Security(authorize, scopes=[Role.COORDINATOR])]
Admin = Annotated[Caller, Security(authorize, scopes=[Role.ADMIN])]
