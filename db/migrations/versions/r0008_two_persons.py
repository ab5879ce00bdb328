"""Two speakers of whom an editor said that they are two persons are not proposed as one again"""

import sqlalchemy as sa
from alembic import op

revision = "r0008"
down_revision = "r0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of pairs."""
    op.create_table(
        "two_persons",
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["one"], ["speaker.id"], name=op.f("fk_two_persons_one_speaker")),
        sa.ForeignKeyConstraint(["other"], ["speaker.id"], name=op.f("fk_two_persons_other_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_two_persons")),
    )
    for column in ("one", "other"):
        op.create_index(op.f(f"ix_two_persons_{column}"), "two_persons", [column])


def downgrade() -> None:
    """Forget them."""
    op.drop_table("two_persons")
