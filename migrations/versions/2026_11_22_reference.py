"""Reference: a count of the changes to reference data, raised by triggers."""

import sqlalchemy as sa
from alembic import op

revision = "7f21c4d09b1e"
down_revision = "aa06b7fa5bf3"
branch_labels = None
depends_on = None

TABLES = (
    "agency",
    "agency_jurisdiction",
    "agency_member",
    "agreement_fulfils",
    "agreement_state",
    "category",
    "election",
    "election_region",
    "event_fulfils",
    "event_state",
    "figure",
    "region",
    "region_flag",
    "requirement",
    "requirement_dependency",
    "requirement_level",
    "source",
    "statement",
    "statement_requirement",
)


def upgrade() -> None:
    op.create_table(
        "reference",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("raised_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reference")),
    )
    op.execute("INSERT INTO reference (id, revision) VALUES (1, 0)")
    if op.get_bind().dialect.name == "sqlite":
        for table in TABLES:
            for deed in ("INSERT", "UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER reference_{table}_{deed.lower()} AFTER {deed} ON {table} "
                    "BEGIN UPDATE reference SET revision = revision + 1; END"
                )
        return
    op.execute(
        "CREATE FUNCTION raise_reference() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN UPDATE reference SET revision = revision + 1, raised_by = txid_current() "
        "WHERE raised_by IS DISTINCT FROM txid_current(); RETURN NULL; END $$"
    )
    for table in TABLES:
        op.execute(
            f"CREATE TRIGGER reference_{table} AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION raise_reference()"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in TABLES:
            for deed in ("insert", "update", "delete"):
                op.execute(f"DROP TRIGGER reference_{table}_{deed}")
    else:
        for table in TABLES:
            op.execute(f"DROP TRIGGER reference_{table} ON {table}")
        op.execute("DROP FUNCTION raise_reference()")
    op.drop_table("reference")
