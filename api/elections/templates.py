"""What adding an election asks of a package above this one: which template its checklist is made from.

Templates belong to `checklists`, which lies above `elections`; `api/app.py` passes in the module that knows them.
"""

from typing import Protocol

from sqlmodel import Session


class TemplateVersions(Protocol):
    def known_version(self, session: Session, slug: str | None, version: int | None, *, pointer: str) -> int | None:
        """This version of a template, or its newest; None: no template is named. Raises `NotFound`."""
