"""The archive file: engine, tables, unit of work, migrations. Everything that speaks SQL lives here."""
