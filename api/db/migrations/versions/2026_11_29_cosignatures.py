"""Cosignatures of witnesses over checkpoints. They are only added to."""

import sqlalchemy as sa
from alembic import op

revision = "9d3f6a1c58e2"
down_revision = "4e7a9c2b61d0"
branch_labels = None
depends_on = None

CHANGES = ("UPDATE", "DELETE")
REFUSAL = "cosignature is history: it is only added to"


def upgrade() -> None:
    key_text = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    op.create_table(
        "cosignature",
        sa.Column("checkpoint", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("witness", key_text, nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["checkpoint"], ["checkpoint.size"], name=op.f("fk_cosignature_checkpoint")),
        sa.PrimaryKeyConstraint("checkpoint", "witness", name=op.f("pk_cosignature")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER cosignature_no_{change.lower()} BEFORE {change} ON cosignature "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION cosignature_is_history() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
    )
    for change, each in (*((change, "ROW") for change in CHANGES), ("TRUNCATE", "STATEMENT")):
        op.execute(
            f"CREATE TRIGGER cosignature_no_{change.lower()} BEFORE {change} ON cosignature "
            f"FOR EACH {each} EXECUTE FUNCTION cosignature_is_history()"
        )


def downgrade() -> None:
    op.drop_table("cosignature")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION cosignature_is_history()")
