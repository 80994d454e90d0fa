"""Targets and polling days that moved, each with its day."""

import sqlalchemy as sa
from alembic import op

revision = "8f7786d849da"
down_revision = "3c65a5f68559"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "moved_target",
        sa.Column("book", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.Column("target", sa.BigInteger(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_moved_target_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_moved_target_region")),
        sa.PrimaryKeyConstraint("book", "seq", name=op.f("pk_moved_target")),
    )
    with op.batch_alter_table("moved_target", schema=None) as batch_op:
        batch_op.create_index("ix_moved_target_item", ["election", "region", "requirement"], unique=False)

    op.create_table(
        "polling_day",
        sa.Column("book", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("polling_on", sa.Date(), nullable=False),
        sa.Column("was_on", sa.Date(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_polling_day_election")),
        sa.ForeignKeyConstraint(["note"], ["content.id"], name=op.f("fk_polling_day_note")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_polling_day_region")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_polling_day_source")),
        sa.PrimaryKeyConstraint("book", "seq", name=op.f("pk_polling_day")),
    )
    with op.batch_alter_table("polling_day", schema=None) as batch_op:
        batch_op.create_index("ix_polling_day_election", ["election", "region"], unique=False)

    with op.batch_alter_table("checklist_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("target_moved_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("checklist_item", schema=None) as batch_op:
        batch_op.drop_column("target_moved_at")

    with op.batch_alter_table("polling_day", schema=None) as batch_op:
        batch_op.drop_index("ix_polling_day_election")

    op.drop_table("polling_day")
    with op.batch_alter_table("moved_target", schema=None) as batch_op:
        batch_op.drop_index("ix_moved_target_item")

    op.drop_table("moved_target")
