"""What a checklist shows of the public record: statements, events and agreements that concern its requirements.

They belong to `coordination`, a package above this one. `api/app.py` passes in the module that reads them.
"""

from datetime import date
from typing import Protocol

from sqlmodel import Session

from api.checklists.schemas import Stated


class PublicRecord(Protocol):
    def stated_by_requirement(self, session: Session, /, election: str, code: str, by: date) -> dict[str, Stated]:
        """The public record up to a day about this region and those above it, by requirement.

        Callers must not change the result.
        """
