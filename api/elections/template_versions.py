"""The interface through which adding an election finds the template of its checklist.

Templates belong to a package above `elections`; `api/app.py` passes in the module that implements the interface.
"""

from typing import Protocol

from sqlmodel import Session


class TemplateVersions(Protocol):
    def find_template_version(
        self, session: Session, slug: str | None, version: int | None, *, pointer: str
    ) -> int | None:
        """This version, or without a version the newest, of a template; None without a template. Raises `NotFound`."""
