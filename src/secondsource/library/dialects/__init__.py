"""What the databases do differently: how one is opened, transactions, full text, faults. One module each."""

from secondsource.library.dialects.base import Dialect, Fault, dialect_for

__all__ = ["Dialect", "Fault", "dialect_for"]
