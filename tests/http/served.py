"""Serve an application from this process over real sockets."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from api.http.connections import BoundedProtocol
from tests.conftest import Siaga

PATIENCE = 30


@contextmanager
def serving(
    siaga: Siaga, protocol: type[BoundedProtocol] = BoundedProtocol, *, limit: int = 100, keep_alive: int = 15
) -> Iterator[int]:
    """Serve the application, and yield the port."""
    config = uvicorn.Config(
        siaga.app,
        loop="api.http.event_loop:EventLoop",
        http=protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        limit_concurrency=limit,
        timeout_keep_alive=keep_alive,
    )
    server = uvicorn.Server(config)
    listening_socket = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listening_socket],))
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    try:
        yield listening_socket.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
    assert not thread.is_alive()
