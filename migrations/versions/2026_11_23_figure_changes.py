"""Figures that counted before: what stood where another one took its place. Polling days are reference data too."""

import sqlalchemy as sa
from alembic import op

revision = "a37c60d91e5b"
down_revision = "e91f5c27d3b0"
branch_labels = None
depends_on = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KINDS = (
    "registered_voters",
    "stations",
    "special_stations",
    "special_station_voters",
    "districts",
    "villages",
    "wards",
    "rural_villages",
    "population",
)
TABLES = ("figure_change", "polling_day")
DEEDS = ("INSERT", "UPDATE", "DELETE")


def upgrade() -> None:
    op.create_table(
        "figure_change",
        sa.Column("election", KEY, nullable=False),
        sa.Column("region", KEY, nullable=False),
        sa.Column("kind", sa.Enum(*KINDS, name="figurekind", native_enum=False, length=32), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(f"kind IN ({', '.join(map(repr, KINDS))})", name=op.f("ck_figure_change_kind")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_figure_change_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_figure_change_region")),
        sa.PrimaryKeyConstraint("election", "region", "kind", "recorded_at", name=op.f("pk_figure_change")),
    )
    for table in TABLES:
        _watch(table)


def _watch(table: str) -> None:
    """Reference data: every change is counted."""
    if op.get_bind().dialect.name == "sqlite":
        for deed in DEEDS:
            op.execute(
                f"CREATE TRIGGER reference_{table}_{deed.lower()} AFTER {deed} ON {table} "
                "BEGIN UPDATE reference SET revision = revision + 1; END"
            )
        return
    op.execute(
        f"CREATE TRIGGER reference_{table} AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION raise_reference()"
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for deed in DEEDS:
            op.execute(f"DROP TRIGGER reference_polling_day_{deed.lower()}")
    else:
        op.execute("DROP TRIGGER reference_polling_day ON polling_day")
    op.drop_table("figure_change")
