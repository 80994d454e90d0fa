"""Calendar feeds: addresses that calendar programs read."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "b4d27e6a91c3"
down_revision = "c4d81e6fa207"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("functions", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("language", sa.Enum("id", "en", name="language", native_enum=False, length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("language IN ('id', 'en')", name=op.f("ck_calendar_feed_language")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_calendar_feed_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("digest", name=op.f("uq_calendar_feed_digest")),
    )
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_feed_token"), ["token"], unique=False)

    op.create_table(
        "calendar_feed_region",
        sa.Column("feed", sa.Uuid(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["feed"], ["calendar_feed.id"], name=op.f("fk_calendar_feed_region_feed")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_calendar_feed_region_region")),
        sa.PrimaryKeyConstraint("feed", "region", name=op.f("pk_calendar_feed_region")),
    )


def downgrade() -> None:
    op.drop_table("calendar_feed_region")
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendar_feed_token"))

    op.drop_table("calendar_feed")
