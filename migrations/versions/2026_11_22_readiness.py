"""What readiness needs: thresholds of bands, an election's revision, and the index of odd items."""

import sqlalchemy as sa
from alembic import op

revision = "7d1f0a2c9e35"
down_revision = "6d1f7c0a52be"
branch_labels = None
depends_on = None

NUMBERS = {
    "revision": "0",
    "late_above": "10",
    "no_data_below": "50",
    "no_data_ahead_days": "14",
    "at_risk_ahead_days": "3",
}
ODD = sa.text("(status = 'not_applicable' OR assurance = 'disputed' OR value > coalesce(target, 0))")


def upgrade() -> None:
    for name, usual in NUMBERS.items():
        op.add_column("election", sa.Column(name, sa.Integer(), server_default=usual, nullable=False))
    op.create_index(
        "ix_checklist_item_odd", "checklist_item", ["election", "region"], sqlite_where=ODD, postgresql_where=ODD
    )


def downgrade() -> None:
    op.drop_index("ix_checklist_item_odd", "checklist_item")
    for name in reversed(NUMBERS):
        op.drop_column("election", name)
