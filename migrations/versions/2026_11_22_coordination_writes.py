"""Coordination writes: revisions, days of recording, times of day."""

import sqlalchemy as sa
from alembic import op

revision = "5f8530c09989"
down_revision = "7f21c4d09b1e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Column by column: batch mode makes tables anew on SQLite, without the triggers that some of these have.
    op.add_column("agreement", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("coordination_event", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("agreement_state", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_plan", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_state", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_state", sa.Column("starts_at", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("event_state", "starts_at")
    op.drop_column("event_state", "recorded_on")
    op.drop_column("event_plan", "recorded_on")
    op.drop_column("agreement_state", "recorded_on")
    op.drop_column("coordination_event", "revision")
    op.drop_column("agreement", "revision")
