"""Words that say how two happenings hang together: which came first, and whether one is the other's reason."""

AFTER = frozenset({"after", "following"})  # the other came first
BEFORE = frozenset({"before"})
BECAUSE = frozenset({"because of", "due to", "owing to", "thanks to", "caused by", "because"})
DESPITE = frozenset({"in spite of", "despite", "regardless of", "prevented by", "although", "though"})
