"""Coordination writes: revisions, days of recording, times of day; commitments; reviews of risks."""

import sqlalchemy as sa
from alembic import op

revision = "5f8530c09989"
down_revision = "5e0b7a41c6d8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Column by column: batch mode makes tables anew on SQLite, without the triggers that some of these have.
    op.add_column("agreement", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("coordination_event", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("agreement_state", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_plan", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_state", sa.Column("recorded_on", sa.Date(), nullable=True))
    op.add_column("event_state", sa.Column("starts_at", sa.String(), nullable=True))
    op.create_table(
        "commitment",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("owed_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("owed_to", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_h", sa.Integer(), nullable=True),
        sa.Column("due_time", sa.String(), nullable=False),
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_commitment_origin")
        ),
        sa.CheckConstraint("(due_on IS NULL) <> (due_h IS NULL)", name=op.f("ck_commitment_due")),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_commitment_agency")),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_commitment_agreement")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_commitment_election")),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_commitment_event")),
        sa.ForeignKeyConstraint(["owed_by"], ["agency.slug"], name=op.f("fk_commitment_owed_by")),
        sa.ForeignKeyConstraint(["owed_to"], ["agency.slug"], name=op.f("fk_commitment_owed_to")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_commitment_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_agreement"), ["agreement"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_election"), ["election"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_event"), ["event"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_owed_by"), ["owed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_owed_to"), ["owed_to"], unique=False)

    op.create_table(
        "commitment_region",
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_region_commitment")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_region_region")),
        sa.PrimaryKeyConstraint("commitment", "region", name=op.f("pk_commitment_region")),
    )
    with op.batch_alter_table("commitment_region", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_region_region"), ["region"], unique=False)

    op.create_table(
        "commitment_requirement",
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_requirement_commitment")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_requirement_region")),
        sa.PrimaryKeyConstraint("commitment", "region", "requirement", name=op.f("pk_commitment_requirement")),
    )
    op.create_table(
        "commitment_evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
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
        sa.Column("file", sa.Uuid(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("recorded_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')",
            name=op.f("ck_commitment_evidence_kind"),
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_commitment_evidence_agency")),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_evidence_commitment")),
        sa.ForeignKeyConstraint(["file"], ["evidence_file.id"], name=op.f("fk_commitment_evidence_file")),
        sa.ForeignKeyConstraint(["recorded_by"], ["agency.slug"], name=op.f("fk_commitment_evidence_recorded_by")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_evidence_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment_evidence")),
    )
    with op.batch_alter_table("commitment_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_evidence_commitment"), ["commitment"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_evidence_file"), ["file"], unique=False)

    with op.batch_alter_table("risk", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("owner", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True)
        )
        batch_op.add_column(sa.Column("mitigation_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("mitigation_en", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("reviewed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
        batch_op.create_foreign_key(batch_op.f("fk_risk_owner"), "agency", ["owner"], ["slug"])


def downgrade() -> None:
    with op.batch_alter_table("risk", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_risk_owner"), type_="foreignkey")
        batch_op.drop_column("revision")
        batch_op.drop_column("review_on")
        batch_op.drop_column("reviewed_on")
        batch_op.drop_column("mitigation_en")
        batch_op.drop_column("mitigation_id")
        batch_op.drop_column("owner")

    with op.batch_alter_table("commitment_evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_evidence_file"))
        batch_op.drop_index(batch_op.f("ix_commitment_evidence_commitment"))

    op.drop_table("commitment_evidence")
    op.drop_table("commitment_requirement")
    with op.batch_alter_table("commitment_region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_region_region"))

    op.drop_table("commitment_region")
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_owed_to"))
        batch_op.drop_index(batch_op.f("ix_commitment_owed_by"))
        batch_op.drop_index(batch_op.f("ix_commitment_event"))
        batch_op.drop_index(batch_op.f("ix_commitment_election"))
        batch_op.drop_index(batch_op.f("ix_commitment_agreement"))

    op.drop_table("commitment")
    op.drop_column("event_state", "starts_at")
    op.drop_column("event_state", "recorded_on")
    op.drop_column("event_plan", "recorded_on")
    op.drop_column("agreement_state", "recorded_on")
    op.drop_column("coordination_event", "revision")
    op.drop_column("agreement", "revision")
