"""Work that a process does in a thread of its own while it serves."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def in_background(name: str, keep_working: Callable[[threading.Event], None]) -> Iterator[None]:
    """Run the function in a thread for the duration of the `with` block. It returns soon after its event is set."""
    stop_event = threading.Event()
    thread = threading.Thread(target=keep_working, args=(stop_event,), name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop_event.set()
        thread.join()
