"""Lists of interviews count their quotes in an index, without reading the quotes"""

from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None

_OLD, _NEW = "ix_quote_interview", "ix_quote_interview_removed_at_state_speaker"


def upgrade() -> None:
    """Let the index hold what lists count."""
    op.drop_index(_OLD, "quote")
    op.create_index(_NEW, "quote", ["interview", "removed_at", "state", "speaker"])


def downgrade() -> None:
    """Bring the index of interviews alone back."""
    op.drop_index(_NEW, "quote")
    op.create_index(_OLD, "quote", ["interview"])
