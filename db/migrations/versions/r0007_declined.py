"""Proposals that an editor declined do not come back"""

import sqlalchemy as sa
from alembic import op

revision = "r0007"
down_revision = "r0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of pairs."""
    op.create_table(
        "declined",
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["one"], ["quote.id"], name=op.f("fk_declined_one_quote")),
        sa.ForeignKeyConstraint(["other"], ["quote.id"], name=op.f("fk_declined_other_quote")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declined")),
    )
    for column in ("one", "other"):
        op.create_index(op.f(f"ix_declined_{column}"), "declined", [column])


def downgrade() -> None:
    """Forget them."""
    op.drop_table("declined")
