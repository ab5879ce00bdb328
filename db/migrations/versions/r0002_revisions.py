"""Revisions know their date and file; quotes and notes know whether they still hold on to their words"""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None

_ADDED = (
    ("revision", "made", ""),
    ("revision", "original", None),
    ("quote", "standing", "firm"),
    ("note", "revision", None),
    ("note", "standing", "firm"),
    ("dossier_item", "waiver", ""),
)
"""Table, column, and what stands in it at first; nothing where it may be empty."""


def upgrade() -> None:
    """Add the columns, and fill in what the archive knows already."""
    for table, column, first in _ADDED:
        op.add_column(table, sa.Column(column, sa.Text(), nullable=first is None, server_default=first))
    op.execute(
        "UPDATE revision SET original = (SELECT original FROM interview WHERE interview.revision = revision.id), "
        "made = coalesce((SELECT action.at FROM change JOIN action ON action.id = change.group_id "
        "WHERE change.entity_id = revision.id AND change.field = '' ORDER BY change.seq LIMIT 1), '')"
    )
    op.execute(
        "UPDATE note SET revision = (SELECT revision FROM interview WHERE interview.id = note.target) "
        "WHERE anchor IS NOT NULL"
    )


def downgrade() -> None:
    """Take the columns away."""
    for table, column, _ in reversed(_ADDED):
        op.drop_column(table, column)
