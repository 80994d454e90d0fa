"""The source of each topic, outcome and follow-up of an event; English texts from files in Indonesian."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "5c2e9b7f0a13"
down_revision = "1a5b0c7d2e41"
branch_labels = None
depends_on = None

CHANGES = ("INSERT", "UPDATE", "DELETE")


def upgrade() -> None:
    json_document = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("coordination_event", sa.Column("text_sources", json_document, nullable=True))
    op.create_table(
        "translation",
        sa.Column("text_en", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("text_en", name=op.f("pk_translation")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER reference_translation_{change.lower()} AFTER {change} ON translation "
                "BEGIN UPDATE data_revision SET reference = reference + 1; END"
            )
    else:
        op.execute(
            f"CREATE TRIGGER reference_translation AFTER {' OR '.join(CHANGES)} OR TRUNCATE ON translation "
            "FOR EACH STATEMENT EXECUTE FUNCTION raise_reference()"
        )


def downgrade() -> None:
    op.drop_table("translation")
    op.drop_column("coordination_event", "text_sources")
