"""Record on which day each token was last used: once a day, after a response, and many tokens in one transaction."""

from collections.abc import Callable, Mapping
from datetime import date

from anyio import to_thread
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session

from api.core.caller import Caller
from api.db.engine import Database
from api.http.look_ups import LookUps

RecordUse = Callable[[Session, Caller, date], None]


class TokenUses:
    """The uses of one process that are not recorded yet.

    One request at a time writes those of all. The others do not wait for it: at the first request of a day, with
    everybody polling, a task for each of them would be more than the server takes.
    """

    def __init__(self, database: Database, look_ups: LookUps, record_use: RecordUse) -> None:
        self._database, self._look_ups, self._record_use = database, look_ups, record_use
        self._secret_by_use: dict[tuple[Caller, date], bytes] = {}
        self._is_writing = False

    async def note(self, caller: Caller, secret: bytes, day: date) -> None:
        """Record that the caller came on this day (UTC). If that fails, it is no error: the next use is recorded.

        A replica records nothing.
        """
        if self._database.is_replica:
            return
        self._secret_by_use[caller, day] = secret
        if self._is_writing:
            return
        self._is_writing = True
        try:
            while self._secret_by_use:
                secret_by_use, self._secret_by_use = self._secret_by_use, {}
                await to_thread.run_sync(self._write, secret_by_use)
        except (DBAPIError, PoolTimeout):
            self._secret_by_use.clear()
        finally:
            self._is_writing = False

    def _write(self, secret_by_use: Mapping[tuple[Caller, date], bytes]) -> None:
        with self._database.write() as session:
            for caller, day in secret_by_use:
                self._record_use(session, caller, day)
        for (_, day), secret in secret_by_use.items():
            self._look_ups.note_use(secret, day)
