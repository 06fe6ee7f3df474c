"""What all could watch: what is counted in a contest, and what is done in open court, in a vote or a match.

Lemmas; what is counted are nouns, and those that count other things as well ("shot") are left out.
"""

COUNTED = frozenset(
    " point goal touchdown td pass completion catch carry reception rebound assist homer rbi inning wicket lap"
    " knockout ko tackle sack interception birdie bogey medal fumble punt dunk putout strikeout".split()
)

WATCHED = frozenset("plead convict acquit sentence defeat win elect reelect inaugurate crown".split())
