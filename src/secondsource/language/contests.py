"""What all could watch: what is counted in a contest, and what is done in open court, in a vote or a match.

Lemmas; what is counted are nouns, and those that count other things as well ("shot") are left out.
"""

COUNTED = frozenset(
    " point goal touchdown td pass completion catch carry reception rebound assist homer rbi inning wicket lap"
    " knockout ko tackle sack interception birdie bogey medal fumble punt dunk putout strikeout".split()
)

# Words beside two numbers that make them a result ("fell 3-1", "passed 234-193"), and no range ("10-15 people").
DECIDED = COUNTED | frozenset(
    " win lose beat defeat fall edge rout draw tie record victory loss lead trail deficit score season game match"
    " quarter series final cup league title bout pass vote approve reject senate house parliament".split()
)

# Words of a sentence in which a point or a pass is none of a contest.
MEASURED = frozenset("percentage percent poll survey basis index share stock market rate price".split())

WATCHED = frozenset("plead convict acquit sentence defeat win elect reelect inaugurate crown".split())
