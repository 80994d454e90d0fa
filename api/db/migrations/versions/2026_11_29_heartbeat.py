"""The heartbeat by which replicas know how far they are behind."""

import sqlalchemy as sa
from alembic import op

revision = "9b3d5f71c8e2"
down_revision = "a6c41f07d9e3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "heartbeat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("timeline", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heartbeat")),
    )
    op.execute("INSERT INTO heartbeat (id, timeline) VALUES (1, 0)")


def downgrade() -> None:
    op.drop_table("heartbeat")
