"""Runs several worker processes, and says in the log what happens to each.

uvicorn's own supervisor kills a worker that does not answer within seconds, also one that is still starting. On a busy
machine a start takes longer, so no worker ever served, and nothing was logged.
"""

import logging
import time
from dataclasses import dataclass, field
from socket import socket

from uvicorn import Config
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors.multiprocess import Multiprocess, Process

log = logging.getLogger("siaga.workers")

START_SECONDS = 600
"""So long a worker may take to start. It is killed earlier only if it ends by itself."""
SILENT_SECONDS = 60
"""So long may a worker that serves be silent: its process hangs if none of its threads runs."""
PAUSE_SECONDS = 2
"""Before a worker is started in place of one that could not start, while others serve."""


@dataclass
class Watch:
    """What is known of a worker."""

    started_at: float = field(default_factory=time.monotonic)
    asked_at: float | None = None
    """When it was asked whether it serves, and has not answered."""
    serves: bool = False


class Workers(Multiprocess):
    """uvicorn's supervisor, with patience for workers that start. It never waits for one, so that it always stops."""

    def __init__(self, config: Config, sockets: list[socket]) -> None:
        super().__init__(config, sockets)
        config.timeout_worker_healthcheck = START_SECONDS  # for a replacement after SIGHUP
        self._watches: dict[Process, Watch] = {}
        self._start_again_at = 0.0

    def keep_subprocess_alive(self) -> None:
        for number, process in enumerate(self.processes):
            if self.should_exit.is_set():
                return
            watch = self._watches.setdefault(process, Watch())
            fault = self._fault(process, watch)
            if fault is not None:
                self._replace(number, process, fault)
        self._watches = {process: watch for process, watch in self._watches.items() if process in self.processes}

    def _fault(self, process: Process, watch: Watch) -> str | None:
        """Return why the worker has to be replaced; None: it serves, or starts."""
        if not process.process.is_alive():
            return f"has ended with exit code {process.exitcode}"
        now = time.monotonic()
        try:
            if watch.asked_at is not None and process.parent_conn.poll(0):
                self._note_answer(process, watch, serves=process.parent_conn.recv())
            if watch.asked_at is None:
                process.parent_conn.send(b"ping")
                watch.asked_at = now
        except (OSError, EOFError):
            return None  # it is ending: the next time it is not alive
        if watch.serves:
            return "does not answer" if now - watch.asked_at > SILENT_SECONDS else None
        return "has not started in time" if now - watch.started_at > START_SECONDS else None

    def _note_answer(self, process: Process, watch: Watch, *, serves: bool) -> None:
        watch.asked_at = None
        if serves and not watch.serves:
            watch.serves = True
            log.info("Worker %s serves, %.1f s after its start.", process.pid, time.monotonic() - watch.started_at)

    def _replace(self, number: int, process: Process, fault: str) -> None:
        """Start another worker. If the first ones cannot even start, stop instead."""
        could_not_start = process.exitcode == STARTUP_FAILURE
        if could_not_start and not any(watch.serves for watch in self._watches.values()):
            log.error("Worker %s could not start, so the server stops.", process.pid)
            self.should_exit.set()
            return
        if could_not_start and time.monotonic() < self._start_again_at:
            return
        self._start_again_at = time.monotonic() + PAUSE_SECONDS
        pid = process.pid
        process.kill()
        process.join()
        replacement = Process(self.config, self.sockets)
        replacement.start()
        self.processes[number] = replacement
        log.warning("Worker %s %s. Worker %s starts in its place.", pid, fault, replacement.pid)
