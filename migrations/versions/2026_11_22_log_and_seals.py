"""The log over all books, its seals, and triggers that refuse to change what is history."""

import sqlalchemy as sa
from alembic import op

revision = "aa06b7fa5bf3"
down_revision = "7d1f0a2c9e35"
branch_labels = None
depends_on = None

GUARDED = {
    "entry": ("UPDATE", "DELETE"),
    "log": ("UPDATE", "DELETE"),
    "sealed": ("UPDATE", "DELETE"),
    "content": ("UPDATE",),
    "book": ("DELETE",),
    "instance": ("UPDATE", "DELETE"),
}
"""They stop mistakes, not whoever owns the database: against those there are seals. Kept text may be deleted, which is how it is erased."""


def upgrade() -> None:
    op.create_table(
        "log_tile",
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("level", "number", name=op.f("pk_log_tile")),
    )
    op.create_table(
        "sealed",
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("size", name=op.f("pk_sealed")),
    )
    op.create_table(
        "log_head",
        sa.Column("book", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("book", name=op.f("pk_log_head")),
    )
    op.create_table(
        "log",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("book", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("leaf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["book", "seq"], ["entry.book", "entry.seq"], name="fk_log_entry"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_log")),
        sa.UniqueConstraint("book", "seq", name=op.f("uq_log_book_seq")),
    )
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.create_index("ix_log_region", ["region", "position"], unique=False)

    for table, deeds in GUARDED.items():
        guard(table, deeds)


def guard(table: str, deeds: tuple[str, ...]) -> None:
    refusal = f"{table} is history: it is only ever added to"
    if op.get_bind().dialect.name == "sqlite":
        for deed in deeds:
            op.execute(
                f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
            )
        return
    op.execute(
        f"CREATE FUNCTION {table}_is_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{refusal}'; END $$"
    )
    for deed, each in [*((deed, "ROW") for deed in deeds), ("TRUNCATE", "STATEMENT")]:
        op.execute(
            f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} "
            f"FOR EACH {each} EXECUTE FUNCTION {table}_is_history()"
        )


def unguard(table: str, deeds: tuple[str, ...]) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for deed in deeds:
            op.execute(f"DROP TRIGGER {table}_no_{deed.lower()}")
        return
    op.execute(f"DROP FUNCTION {table}_is_history() CASCADE")


def downgrade() -> None:
    for table, deeds in GUARDED.items():
        unguard(table, deeds)
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.drop_index("ix_log_region")

    op.drop_table("log")
    op.drop_table("log_head")
    op.drop_table("sealed")
    op.drop_table("log_tile")
