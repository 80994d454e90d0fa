"""Runs `siaga` commands in forks of one process that has imported Siaga, because each import takes more than a second.

`python -m tests.documents.commands SOCKET` serves; `python -S commands.py SOCKET ARGUMENTS` runs one command, with the
folder, the environment and the output of its caller, and ends with its exit status.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from typing import Any

OUTPUTS = (1, 2)


def serve(path: str) -> None:
    from api import cli  # slow, and `ask` needs none of it

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        while True:
            connection, _ = listener.accept()
            with connection:
                request, outputs, *_ = socket.recv_fds(connection, 1 << 20, len(OUTPUTS))
                process = os.fork()
                if process == 0:
                    os._exit(run(cli.main, json.loads(request), outputs))
                _, wait_status = os.waitpid(process, 0)
                connection.sendall(bytes([os.waitstatus_to_exitcode(wait_status)]))
                for output in outputs:
                    os.close(output)


def run(main: Callable[[], None], request: dict[str, Any], outputs: list[int]) -> int:
    """Run the command and return its exit status."""
    for output, target in zip(outputs, OUTPUTS, strict=True):
        os.dup2(output, target)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = ["siaga", *request["arguments"]]
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def ask(path: str, arguments: list[str]) -> int:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        request = {"folder": os.getcwd(), "environment": dict(os.environ), "arguments": arguments}
        socket.send_fds(connection, [json.dumps(request).encode()], [*OUTPUTS])
        return connection.recv(1)[0]


if __name__ == "__main__":
    if __spec__ is None:
        sys.exit(ask(sys.argv[1], sys.argv[2:]))
    serve(sys.argv[1])
