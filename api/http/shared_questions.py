"""One question to the database for all requests that wait for it.

A request joins only a question that was not yet sent when it asked, because the answer to one under way could miss a
commit that the request already knows of.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from anyio import to_thread
from anyio.lowlevel import RunVar

Q = TypeVar("Q")
A = TypeVar("A")


class _Waiting(NamedTuple, Generic[Q, A]):
    question: Q
    answer: asyncio.Future[A]


@dataclass
class _Queue(Generic[Q, A]):
    """What waits in one event loop, and is not yet sent."""

    waiting: list[_Waiting[Q, A]] = field(default_factory=list)
    task: asyncio.Task[None] | None = None
    """Asks for all that wait, time and again; None while nobody waits."""


class SharedQuestions(Generic[Q, A]):
    """The questions of one kind."""

    def __init__(self, answer_all: Callable[[Sequence[Q]], Sequence[A | Exception]]) -> None:
        """`answer_all` runs in a thread. It returns one answer a question, or what to raise for it."""
        self._answer_all = answer_all
        self._queue_of_loop: RunVar[_Queue[Q, A]] = RunVar("shared_questions")

    async def ask(self, question: Q) -> A:
        queue = self._queue_of_loop.get(None)
        if queue is None:
            queue = _Queue()
            self._queue_of_loop.set(queue)
        loop = asyncio.get_running_loop()
        waiting = _Waiting[Q, A](question, loop.create_future())
        queue.waiting.append(waiting)
        if queue.task is None:
            queue.task = loop.create_task(self._ask_all(queue))
        return await waiting.answer

    async def _ask_all(self, queue: _Queue[Q, A]) -> None:
        """Ask for all that wait, and again for those who have come meanwhile, until nobody waits."""
        try:
            while queue.waiting:
                asked, queue.waiting = queue.waiting, []
                answers = await to_thread.run_sync(self._answer_all, [it.question for it in asked])
                for waiting, answer in zip(asked, answers, strict=True):
                    if waiting.answer.done():  # the client has gone
                        continue
                    if isinstance(answer, Exception):
                        waiting.answer.set_exception(answer)
                    else:
                        waiting.answer.set_result(answer)
        finally:
            queue.task = None
