"""The table that says which versions of the code work on the schema."""

from sqlmodel import Field

from api.db.table import Table


class Compatibility(Table, table=True):
    """One row. Migrations write it, so that older code can tell whether it works on a schema that it does not know."""

    id: int = Field(default=1, primary_key=True)
    oldest_code: str
    """The revision whose code is the oldest that works on this schema. Migrations that only expand leave it alone."""
