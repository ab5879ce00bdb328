"""Bring an archive to the present form: refuse what is newer, keep a copy, upgrade, check.

Alembic is loaded only when something is to be migrated: opening an archive that is up to date needs file names alone.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def known_revisions() -> list[str]:
    """Return the revisions that this version of the program knows, oldest first: `rNNNN` of each file's name."""
    return sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("r*.py"))


def revision_of(connection: Connection) -> str | None:
    """Return the revision that an archive is at; None where it has none."""
    there = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() if there else None


def upgrade(engine: Engine, to: str = "head") -> None:
    """Run the missing migrations in one transaction."""
    from alembic import command

    with engine.begin() as connection:
        command.upgrade(_config(connection), to)


def downgrade(engine: Engine, to: str) -> None:
    """Go back to an older form; for the tests that every step can be taken back."""
    from alembic import command

    with engine.begin() as connection:
        command.downgrade(_config(connection), to)
