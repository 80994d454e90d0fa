"""Room in the pages of tables whose rows change often, so that PostgreSQL changes them in place. SQLite does so anyway."""

from alembic import op

revision = "a6c41f07d9e3"
down_revision = "9d3f6a1c58e2"
branch_labels = None
depends_on = None

TABLES = ("checklist_item", "region_totals", "daily_totals", "region_revision")
FILLFACTOR = 50
"""Percent. A transaction may change every row of a page once."""


def upgrade() -> None:
    """Only pages that are written from now on keep the room. Rows of full pages move there when they change."""
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            op.execute(f"ALTER TABLE {table} SET (fillfactor = {FILLFACTOR})")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            op.execute(f"ALTER TABLE {table} RESET (fillfactor)")
