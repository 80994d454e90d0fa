"""What reports added up to, day by day; and a count of the changes to days that were over."""

import sqlalchemy as sa
from alembic import op

revision = "5e0b7a41c6d8"
down_revision = "7f21c4d09b1e"
branch_labels = None
depends_on = None

SUMS = (
    "known",
    "done",
    "in_progress",
    "blocked",
    "not_applicable",
    "verified",
    "disputed",
    "value",
    "target",
    "progress_ppm",
    "disputed_done",
    "claimed_idle",
    "excess",
    "idle_target",
)


def upgrade() -> None:
    op.create_table(
        "tally_day",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lasts_until", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in SUMS),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_tally_day_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_tally_day_region")),
        sa.PrimaryKeyConstraint(
            "election", "region", "requirement", "ends_at", "lasts_until", name=op.f("pk_tally_day")
        ),
    )
    op.add_column("region_revision", sa.Column("past", sa.BigInteger(), server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("region_revision", "past")
    op.drop_table("tally_day")
