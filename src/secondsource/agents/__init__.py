"""Tools for agents over the Model Context Protocol: answers with the words behind them, as data."""
