"""A line between a client and a server that breaks: it carries bytes over real sockets, and cuts where a test says."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum

RESET = struct.pack("ii", 1, 0)
"""Socket option that hangs up at once and discards unsent data."""


class Cut(StrEnum):
    BEFORE_ANSWER = "the request has arrived and was done; nothing of the answer arrives"
    WITHIN_ANSWER = "half of the answer arrives"


class BadLine:
    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._lock = threading.Lock()
        self._cuts: list[Cut] = []
        self._ends: set[socket.socket] = set()
        self.carried_bytes = 0
        """From the server to clients."""
        self.lost_answers = 0

    def cut_next(self, *cuts: Cut) -> None:
        """Cut the line at the next answers."""
        with self._lock:
            self._cuts += cuts

    def cut_all(self) -> None:
        """Cut the lines of all that are connected."""
        with self._lock:
            ends = list(self._ends)
        for end in ends:
            _hang_up(end)

    def accept(self) -> None:
        """Carry until the line is closed."""
        while True:
            try:
                client_end, _ = self._listening.accept()
            except OSError:
                return
            server_end = socket.create_connection(("127.0.0.1", self._server_port))
            with self._lock:
                self._ends |= {client_end, server_end}
            for function in (self._carry_requests, self._carry_answers):
                threading.Thread(target=function, args=(client_end, server_end), daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut_all()

    def _carry_requests(self, client_end: socket.socket, server_end: socket.socket) -> None:
        with suppress(OSError):
            while data := client_end.recv(65_536):
                server_end.sendall(data)
        self._end(client_end, server_end)

    def _carry_answers(self, client_end: socket.socket, server_end: socket.socket) -> None:
        with suppress(OSError):
            while data := server_end.recv(65_536):
                with self._lock:
                    cut = self._cuts.pop(0) if self._cuts else None
                if cut is not None:
                    self.lost_answers += 1
                    client_end.sendall(data[: len(data) // 2] if cut is Cut.WITHIN_ANSWER else b"")
                    break
                self.carried_bytes += len(data)
                client_end.sendall(data)
        self._end(client_end, server_end)

    def _end(self, *ends: socket.socket) -> None:
        for end in ends:
            _hang_up(end)
        with self._lock:
            self._ends.difference_update(ends)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextmanager
def bad_line(server_port: int) -> Iterator[BadLine]:
    line = BadLine(server_port)
    thread = threading.Thread(target=line.accept)
    thread.start()
    try:
        yield line
    finally:
        line.close()
        thread.join()
