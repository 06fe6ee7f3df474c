"""The engine: the same stages in this process, in processes of this machine, or on a cluster; the same bytes."""
