"""Admin writes: flags and stages that changed, each with its day; rows an hour on a token."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "c4d81e6fa207"
down_revision = "5f8530c09989"
branch_labels = None
depends_on = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
FLAGS = ("remote", "river_only", "coastal", "flood_prone", "no_network")


def upgrade() -> None:
    op.create_table(
        "flag_change",
        sa.Column("book", KEY, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("region", KEY, nullable=False),
        sa.Column("flag", sa.Enum(*FLAGS, name="flag", native_enum=False, length=32), nullable=False),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "flag IN ('remote', 'river_only', 'coastal', 'flood_prone', 'no_network')",
            name=op.f("ck_flag_change_flag"),
        ),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_flag_change_region")),
        sa.PrimaryKeyConstraint("book", "seq", name=op.f("pk_flag_change")),
    )
    op.create_index("ix_flag_change_region", "flag_change", ["region"], unique=False)
    op.create_table(
        "moved_stage",
        sa.Column("book", KEY, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("stage", KEY, nullable=False),
        sa.Column("election", KEY, nullable=False),
        sa.Column("was", JSON, nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_moved_stage_election")),
        sa.PrimaryKeyConstraint("book", "seq", "stage", name=op.f("pk_moved_stage")),
    )
    op.create_index("ix_moved_stage_election", "moved_stage", ["election"], unique=False)
    op.add_column("token", sa.Column("rows_per_hour", sa.Integer(), server_default="20000", nullable=False))
    op.create_table(
        "sent_rows",
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_sent_rows_token")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_sent_rows")),
    )
    _watch_flag_changes()


def _watch_flag_changes() -> None:
    """They are reference data: every change is counted."""
    if op.get_bind().dialect.name == "sqlite":
        for deed in ("INSERT", "UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER reference_flag_change_{deed.lower()} AFTER {deed} ON flag_change "
                "BEGIN UPDATE reference SET revision = revision + 1; END"
            )
        return
    op.execute(
        "CREATE TRIGGER reference_flag_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON flag_change "
        "FOR EACH STATEMENT EXECUTE FUNCTION raise_reference()"
    )


def downgrade() -> None:
    op.drop_table("sent_rows")
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.drop_column("rows_per_hour")
    op.drop_index("ix_moved_stage_election", "moved_stage")
    op.drop_table("moved_stage")
    op.drop_index("ix_flag_change_region", "flag_change")
    op.drop_table("flag_change")
