"""The callers who send generated requests, four agencies with real tokens, and the updates reported beforehand."""

import zlib
from typing import Any

from schemathesis import AuthContext, Case, Response
from sqlmodel import col, select

from api.core.caller import Role
from api.identity import domain as identity_domain
from api.identity.models import Token
from tests.conftest import Siaga
from tests.fuzz.names import UPDATES
from tests.offices import Offices

USUAL_CALLER = {"updates": 0, "verifications": 1}
"""The number of the caller that mostly sends updates, and of the one that mostly sends verifications."""


class Callers:
    """The request itself decides which caller sends it, so that it can be repeated."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        self.secrets = [
            siaga.secret("64.08", role=Role.ADMIN, agency="kpu-kutim", days=366),
            siaga.secret("64.08", role=Role.ADMIN, agency="bawaslu-kutim", days=366),
            siaga.secret("64.08", role=Role.ADMIN, agency="kesbangpol-kutim", days=366),
            siaga.secret("ID", role=Role.ADMIN, days=366),
        ]
        with siaga.database.read() as session:
            has_caller_secret = col(Token.digest).in_(
                [identity_domain.secret_digest(secret) for secret in self.secrets]
            )
            self.owner_by_id: dict[str, str] = {}
            """The secret of the caller that made each token, feed, webhook or session: often others cannot see it."""
            self.tokens = {str(token_id) for token_id in session.exec(select(Token.id).where(has_caller_secret))}

    def get(self, case: Case[Any], _: AuthContext) -> str:
        return self.get_for(case)

    def get_for(self, case: Case[Any]) -> str:
        number = self.number_of(case) // 2
        owner = self.owner_by_id.get(str((case.path_parameters or {}).get("id")))
        if owner is not None and number % 4:
            return owner
        usual_caller = USUAL_CALLER.get(case.path.rpartition("/")[2], number)
        return self.secrets[(usual_caller if number % 3 else number) % len(self.secrets)]

    def number_of(self, case: Case[Any]) -> int:
        request_text = repr((case.method, case.path_parameters, case.query, case.body))
        return zlib.crc32(request_text.encode("utf-8", "replace"))

    def set(self, case: Case[Any], data: str, _: AuthContext | None) -> None:
        case.headers["Authorization"] = f"Bearer {data}"

    def note_owner(self, case: Case[Any], response: Response) -> None:
        secret = str(case.headers.get("Authorization", "")).removeprefix("Bearer ")
        if response.status_code in (200, 201) and case.method == "POST" and secret in self.secrets:
            answer = response.json()
            for name in ("id", "session_id"):
                if answer.get(name):
                    self.owner_by_id[answer[name]] = secret

    def keeps_caller_tokens(self, case: Case[Any]) -> bool:
        """Whether the request leaves the tokens of the callers alone: once revoked, they would only get 401."""
        return (case.path_parameters or {}).get("id") not in self.tokens

    def can_still_call(self) -> bool:
        caller_headers = [{"Authorization": f"Bearer {secret}"} for secret in self.secrets]
        return all(self.siaga.anonymous.get("/v1/me", headers=headers).status_code == 200 for headers in caller_headers)


def report_updates(siaga: Siaga) -> None:
    """Report some updates, which requests can confirm, dispute and retract."""
    for value, update in enumerate(UPDATES[:-1]):
        Offices(siaga).reported("ADH-03", value=4000 + value, client_id=update)
