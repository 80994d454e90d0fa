"""On which day a token was last used is recorded beside the requests, and never in their way."""

import asyncio
from datetime import UTC, date, datetime

from sqlmodel import col, select, update

from api.core.caller import Role
from api.identity.models import Token
from tests.conftest import Siaga
from tests.http import raw

REQUESTS, TOKENS = 40, 4


def uses(siaga: Siaga) -> set[date | None]:
    with siaga.database.read() as session:
        return {*session.exec(select(col(Token.last_used_on)).where(col(Token.role) == Role.READER))}


def test_only_one_request_waits_until_uses_are_recorded(own_box: Siaga) -> None:
    secrets = [own_box.secret("64.08", role=Role.READER, agency="kpu-kutim") for _ in range(TOKENS)]

    async def poll_while_tokens_are_locked() -> tuple[int, int]:
        """Return how many of the requests ended before and after the tokens could be written."""
        with own_box.database.write() as other_transaction:
            other_transaction.connection().execute(update(Token).values(label=Token.label))
            requests = [
                asyncio.create_task(raw.call(own_box.app, raw.scope("/v1/me", authorization=f"Bearer {secret}")))
                for secret in secrets * (REQUESTS // TOKENS)
            ]
            ended_requests, waiting_requests = set[asyncio.Task[raw.Answer]](), {*requests}
            while len(waiting_requests) > 1:
                newly_ended, waiting_requests = await asyncio.wait(
                    waiting_requests, timeout=30, return_when=asyncio.FIRST_COMPLETED
                )
                if not newly_ended:
                    break
                ended_requests |= newly_ended
            other_transaction.commit()
        answers = await asyncio.gather(*requests)
        assert {answer.status for answer in answers} == {200}
        return len(ended_requests), len(waiting_requests)

    assert asyncio.run(poll_while_tokens_are_locked()) == (REQUESTS - 1, 1)
    assert uses(own_box) == {datetime.now(UTC).date()}
