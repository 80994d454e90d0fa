"""Readiness: the revisions of regencies and of what lies above them are found among all others."""

import sqlalchemy as sa
from alembic import op

revision = "d90c3b57e1f4"
down_revision = "b4d27e6a91c3"
branch_labels = None
depends_on = None

WIDE = sa.text("length(region) <= 5")


def upgrade() -> None:
    op.create_index(
        "ix_region_revision_wide",
        "region_revision",
        ["election", "region"],
        sqlite_where=WIDE,
        postgresql_where=WIDE,
    )


def downgrade() -> None:
    op.drop_index("ix_region_revision_wide", table_name="region_revision")
