"""Full-text search over the passages of an archive: analysis, query language, evaluation, and the index on disk."""
