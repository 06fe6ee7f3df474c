"""The JSON API, one file for each thing that it tells of."""
