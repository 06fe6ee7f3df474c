"""Words under which nothing is told as a fact: what somebody means or is asked to do."""

PLANNING = frozenset(
    "plan intend want hope expect prepare aim seek wish promise vow threaten urge ask order refuse agree"
    " consider offer decide pledge propose need demand request apply".split()
)
