"""Evidence: files that offices send, and what updates bring."""

import sqlalchemy as sa
from alembic import op

revision = "3c65a5f68559"
down_revision = "2c0069760b4e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evidence_bytes",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_evidence_bytes")),
    )
    op.create_table(
        "evidence_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("book", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column(
            "media_type",
            sa.Enum("image/jpeg", "image/png", "application/pdf", name="mediatype", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "media_type IN ('image/jpeg', 'image/png', 'application/pdf')", name=op.f("ck_evidence_file_media_type")
        ),
        sa.CheckConstraint("size > 0", name=op.f("ck_evidence_file_size")),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_evidence_file_agency")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_evidence_file_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_evidence_file_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_file")),
    )
    with op.batch_alter_table("evidence_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_file_region"), ["region"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_file_sha256"), ["sha256"], unique=False)

    op.create_table(
        "update_evidence",
        sa.Column("update_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "minutes",
                "handover_receipt",
                "letter",
                "photo",
                "link",
                name="evidencekind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("file", sa.Uuid(), nullable=True),
        sa.Column("url", sa.Uuid(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')", name=op.f("ck_update_evidence_kind")
        ),
        sa.ForeignKeyConstraint(["file"], ["evidence_file.id"], name=op.f("fk_update_evidence_file")),
        sa.ForeignKeyConstraint(["signed_by"], ["content.id"], name=op.f("fk_update_evidence_signed_by")),
        sa.ForeignKeyConstraint(["update_id"], ["checklist_update.id"], name=op.f("fk_update_evidence_update_id")),
        sa.ForeignKeyConstraint(["url"], ["content.id"], name=op.f("fk_update_evidence_url")),
        sa.PrimaryKeyConstraint("update_id", "position", name=op.f("pk_update_evidence")),
    )
    with op.batch_alter_table("update_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_update_evidence_file"), ["file"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("update_evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_update_evidence_file"))

    op.drop_table("update_evidence")
    with op.batch_alter_table("evidence_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evidence_file_sha256"))
        batch_op.drop_index(batch_op.f("ix_evidence_file_region"))

    op.drop_table("evidence_file")
    op.drop_table("evidence_bytes")
