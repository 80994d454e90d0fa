"""Sign-in links beside tokens, sessions of browsers, and the keys of devices."""

import sqlalchemy as sa
from alembic import op

revision = "8d3f6a1c5b29"
down_revision = "5c2e9b7f0a13"
branch_labels = None
depends_on = None

CHANGES = ("UPDATE OF ended_at, expires_at", "DELETE")


def upgrade() -> None:
    key_text = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    op.add_column("token", sa.Column("usable_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("token", sa.Column("used_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("token", sa.Column("used_attempt", sa.Uuid(), nullable=True))
    op.create_table(
        "sign_in_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", key_text, nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_sign_in_session_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_session")),
        sa.UniqueConstraint("digest", name=op.f("uq_sign_in_session_digest")),
    )
    op.create_index(op.f("ix_sign_in_session_token"), "sign_in_session", ["token"], unique=False)
    op.create_table(
        "device_key",
        sa.Column("agency", key_text, nullable=False),
        sa.Column("device", sa.Uuid(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_device_key_agency")),
        sa.PrimaryKeyConstraint("agency", "device", name=op.f("pk_device_key")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER identity_sign_in_session_{change.split()[0].lower()} AFTER {change} "
                "ON sign_in_session BEGIN UPDATE data_revision SET identity = identity + 1; END"
            )
    else:
        op.execute(
            f"CREATE TRIGGER identity_sign_in_session AFTER {' OR '.join(CHANGES)} OR TRUNCATE ON sign_in_session "
            "FOR EACH STATEMENT EXECUTE FUNCTION raise_identity()"
        )


def downgrade() -> None:
    op.drop_table("device_key")
    op.drop_index(op.f("ix_sign_in_session_token"), table_name="sign_in_session")
    op.drop_table("sign_in_session")
    for column in ("used_attempt", "used_at", "usable_until"):
        op.drop_column("token", column)
