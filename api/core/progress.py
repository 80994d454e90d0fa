"""How the progress of long work is shown to an operator."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with what is under way, how much of it is done, and how much there is."""


def show_no_progress(_name: str, _done: int, _total: int) -> None:
    """Show nothing: for callers without a terminal."""
