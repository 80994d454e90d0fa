"""States of events and agreements that were written by mistake."""

import sqlalchemy as sa
from alembic import op

revision = "e91f5c27d3b0"
down_revision = "d90c3b57e1f4"
branch_labels = None
depends_on = None

TABLES = ("event_state", "agreement_state")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("mistaken_on", sa.Date(), nullable=True))
        op.add_column(table, sa.Column("mistake", sa.String(), nullable=True))


def downgrade() -> None:
    for table in TABLES:
        op.drop_column(table, "mistake")
        op.drop_column(table, "mistaken_on")
