"""Runs `siaga` commands in forks of one process that has imported Siaga, because each import takes more than a second.

`python -m tests.documents.commands SOCKET` serves; `python -S commands.py SOCKET ARGUMENTS` runs one command, with the
folder, the environment and the output of its caller, and ends with its exit status.
"""

import json
import os
import selectors
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

OUTPUTS = (1, 2)


def serve(path: str) -> None:
    """Start commands until this process is killed. A command is killed when its caller hangs up."""
    import gc

    from api import app, cli  # slow, and `ask` needs none of it; `siaga serve` needs the application

    assert app
    gc.freeze()
    with socket.socket(socket.AF_UNIX) as listener, selectors.DefaultSelector() as selector:
        listener.bind(f"{path}.new")
        listener.listen(64)
        os.rename(f"{path}.new", path)  # who waits for this name can connect at once
        selector.register(listener, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                if key.fileobj is listener:
                    _start(cli.main, listener, selector)
                else:
                    key.data(selector)


class Command:
    """A running command and the connection to its caller."""

    def __init__(self, process: int, connection: socket.socket, selector: selectors.BaseSelector) -> None:
        self._process = process
        self._ending = os.pidfd_open(process)
        self._connection = connection
        selector.register(self._ending, selectors.EVENT_READ, self._tell_end)
        selector.register(connection, selectors.EVENT_READ, self._kill)

    def _tell_end(self, selector: selectors.BaseSelector) -> None:
        _, wait_status = os.waitpid(self._process, 0)
        with suppress(OSError):
            self._connection.sendall(f"{os.waitstatus_to_exitcode(wait_status)}\n".encode())
        selector.unregister(self._ending)
        os.close(self._ending)
        with suppress(KeyError):
            selector.unregister(self._connection)
        self._connection.close()

    def _kill(self, selector: selectors.BaseSelector) -> None:
        if self._connection.fileno() < 0:
            return  # it has ended, and its caller hung up in the same moment
        selector.unregister(self._connection)
        with suppress(ProcessLookupError):
            os.killpg(self._process, signal.SIGKILL)


def _start(main: Callable[[], None], listener: socket.socket, selector: selectors.BaseSelector) -> None:
    connection, _ = listener.accept()
    request, outputs, *_ = socket.recv_fds(connection, 1 << 20, len(OUTPUTS))
    process = os.fork()
    if process == 0:
        for inherited in (selector, listener, connection):
            inherited.close()
        _run(main, json.loads(request), outputs)
    for output in outputs:
        os.close(output)
    connection.sendall(f"{process}\n".encode())
    Command(process, connection, selector)


def _run(main: Callable[[], None], request: dict[str, Any], outputs: list[int]) -> NoReturn:
    """Run the command in this process, in a session of its own, and end with its exit status."""
    os.setsid()
    for output, target in zip(outputs, OUTPUTS, strict=True):
        os.dup2(output, target)
        os.close(output)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = ["siaga", *request["arguments"]]
    main()
    sys.exit()


def ask(path: str, arguments: list[str]) -> int:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        request = {"folder": os.getcwd(), "environment": dict(os.environ), "arguments": arguments}
        socket.send_fds(connection, [json.dumps(request).encode()], [*OUTPUTS])
        with connection.makefile() as answers:
            answers.readline()  # its process id
            return int(answers.readline())


if __name__ == "__main__":
    if __spec__ is None:
        sys.exit(ask(sys.argv[1], sys.argv[2:]))
    serve(sys.argv[1])
