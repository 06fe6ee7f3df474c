"""The library: reports, their marks and stories in SQLite or PostgreSQL, one schema and the same answers."""
