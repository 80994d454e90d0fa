"""What a checklist shows of a package above this one: what was said, held and agreed in public about requirements.

Statements, events and agreements belong to `coordination`, which lies above `checklists`; `api/app.py` passes in the
module that knows them.
"""

from datetime import date
from typing import Protocol

from sqlmodel import Session

from api.checklists.schemas import Stated


class PublicRecord(Protocol):
    def stated_by_requirement(self, session: Session, /, election: str, code: str, by: date) -> dict[str, Stated]:
        """What the public record said by a day, about this region and those above. Nobody may change the answer."""
