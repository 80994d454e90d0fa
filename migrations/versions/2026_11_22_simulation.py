"""The mark of a database whose reports are invented."""

import sqlalchemy as sa
from alembic import op

revision = "6d1f7c0a52be"
down_revision = "8f7786d849da"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "simulation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simulation")),
    )


def downgrade() -> None:
    op.drop_table("simulation")
