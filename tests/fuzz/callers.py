"""Who sends what is made up: four offices with real tokens, and something reported before they begin."""

import zlib
from typing import Any

from schemathesis import AuthContext, Case
from sqlmodel import col, select

from api.core.caller import Role
from api.identity import domain as identity_domain
from api.identity.models import Token
from tests.conftest import Siaga
from tests.fuzz.names import UPDATES
from tests.offices import Offices

USUAL = {"updates": 0, "verifications": 1}
"""Who mostly reports, and who confirms."""


class Callers:
    """Which of the offices sends a request is decided by the request, so that it can be repeated."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        self.secrets = [
            siaga.secret("64.08", role=Role.ADMIN, agency="kpu-kutim", days=366),
            siaga.secret("64.08", role=Role.ADMIN, agency="bawaslu-kutim", days=366),
            siaga.secret("64.08", role=Role.ADMIN, agency="kesbangpol-kutim", days=366),
            siaga.secret("ID", role=Role.ADMIN, days=366),
        ]
        with siaga.database.read() as session:
            mine = col(Token.digest).in_([identity_domain.secret_digest(secret) for secret in self.secrets])
            self.tokens = {str(found) for found in session.exec(select(Token.id).where(mine))}

    def get(self, case: Case[Any], _: AuthContext) -> str:
        number = self.number_of(case) // 2
        usual = USUAL.get(case.path.rpartition("/")[2], number)
        return self.secrets[(usual if number % 3 else number) % len(self.secrets)]

    def number_of(self, case: Case[Any]) -> int:
        said = repr((case.method, case.path_parameters, case.query, case.body))
        return zlib.crc32(said.encode("utf-8", "replace"))

    def set(self, case: Case[Any], data: str, _: AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"

    def keep_their_tokens(self, case: Case[Any]) -> bool:
        """None of them is revoked: whatever came after would only be a 401."""
        return (case.path_parameters or {}).get("id") not in self.tokens

    def can_still_call(self) -> bool:
        heads = [{"Authorization": f"Bearer {secret}"} for secret in self.secrets]
        return all(self.siaga.anonymous.get("/v1/me", headers=head).status_code == 200 for head in heads)


def report_something(siaga: Siaga) -> None:
    """So that there is something to confirm, to dispute and to take back."""
    for value, update in enumerate(UPDATES[:-1]):
        Offices(siaga).reported("ADH-03", value=4000 + value, client_id=update)
