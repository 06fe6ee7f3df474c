"""Render: a dossier as text, Markdown, HTML and JSON."""
