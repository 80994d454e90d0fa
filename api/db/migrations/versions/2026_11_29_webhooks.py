"""Webhooks, what they have sent, and the lease of the process that sends."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "4e7a9c2b61d0"
down_revision = "b7e4d2906c1f"
branch_labels = None
depends_on = None

STATES = ("active", "paused", "deleted")
PAUSE_REASONS = ("asked", "failing", "gone", "secret_lost")
KINDS = ("event", "redelivery", "test")
OUTCOMES = ("waiting", "delivered", "retrying", "failed")
PROBLEMS = (
    *("name_unknown", "address_refused", "connection_failed", "tls_failed", "timed_out", "no_http", "redirected"),
    *("refused", "secret_lost", "not_shown"),
)
WAITS = sa.text("outcome = 'waiting'")


def _words(*words: str) -> sa.Enum:
    return sa.Enum(*words, native_enum=False, length=32, create_constraint=False)


def _check(table: str, column: str, words: tuple[str, ...]) -> sa.CheckConstraint:
    quoted_words = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({quoted_words})", name=op.f(f"ck_{table}_{column}"))


def upgrade() -> None:
    key_text = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "webhook",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("types", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("created_at", instant, nullable=False),
        sa.Column("state", _words(*STATES), nullable=False),
        sa.Column("state_since", instant, nullable=False),
        sa.Column("pause_reason", _words(*PAUSE_REASONS), nullable=True),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("previous_secret", sa.LargeBinary(), nullable=True),
        sa.Column("previous_until", instant, nullable=True),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failing_since", instant, nullable=True),
        sa.Column("next_attempt_at", instant, nullable=True),
        sa.Column("last_delivered_at", instant, nullable=True),
        sa.Column("place_set", sa.Integer(), nullable=False),
        _check("webhook", "state", STATES),
        _check("webhook", "pause_reason", PAUSE_REASONS),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_webhook_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook")),
    )
    op.create_index(op.f("ix_webhook_token"), "webhook", ["token"], unique=False)
    op.create_table(
        "webhook_region",
        sa.Column("webhook", sa.Uuid(), nullable=False),
        sa.Column("region", key_text, nullable=False),
        sa.ForeignKeyConstraint(["webhook"], ["webhook.id"], name=op.f("fk_webhook_region_webhook")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_webhook_region_region")),
        sa.PrimaryKeyConstraint("webhook", "region", name=op.f("pk_webhook_region")),
    )
    op.create_table(
        "webhook_delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("webhook", sa.Uuid(), nullable=False),
        sa.Column("kind", _words(*KINDS), nullable=False),
        sa.Column("event", key_text, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("outcome", _words(*OUTCOMES), nullable=False),
        sa.Column("created_at", instant, nullable=False),
        sa.Column("attempted_at", instant, nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("problem", _words(*PROBLEMS), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        _check("webhook_delivery", "kind", KINDS),
        _check("webhook_delivery", "outcome", OUTCOMES),
        _check("webhook_delivery", "problem", PROBLEMS),
        sa.ForeignKeyConstraint(["webhook"], ["webhook.id"], name=op.f("fk_webhook_delivery_webhook")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_delivery")),
    )
    op.create_index("ix_webhook_delivery_webhook", "webhook_delivery", ["webhook", "id"], unique=False)
    op.create_index(
        "ix_webhook_delivery_waiting",
        "webhook_delivery",
        ["webhook", "id"],
        unique=False,
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )
    op.create_table(
        "delivery_lease",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Uuid(), nullable=True),
        sa.Column("fencing", sa.Integer(), nullable=False),
        sa.Column("expires_at", instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery_lease")),
    )
    op.execute("INSERT INTO delivery_lease (id, fencing, expires_at) VALUES (1, 0, '2000-01-01 00:00:00+00:00')")


def downgrade() -> None:
    op.drop_table("delivery_lease")
    op.drop_index("ix_webhook_delivery_waiting", table_name="webhook_delivery")
    op.drop_index("ix_webhook_delivery_webhook", table_name="webhook_delivery")
    op.drop_table("webhook_delivery")
    op.drop_table("webhook_region")
    op.drop_index(op.f("ix_webhook_token"), table_name="webhook")
    op.drop_table("webhook")
