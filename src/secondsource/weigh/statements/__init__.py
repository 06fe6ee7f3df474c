"""Statements: what each claim says of one bearer, read by a table, one row a slot."""

from secondsource.weigh.statements.read import CHILD, statements_of
from secondsource.weigh.statements.row import Row
from secondsource.weigh.statements.rows import ROWS
from secondsource.weigh.statements.statement import Statement

__all__ = ["CHILD", "ROWS", "Row", "Statement", "statements_of"]
