"""Words that tie a clause to what stands before it: a clause that begins with one is no sentence by itself."""

LINKING_WORDS = frozenset(
    "after although and as because before but how if lest nor or since so than that though unless until what when "
    "where whereas whether which while who whom whose why yet".split()
)
UNTELLING_SUBJECTS = frozenset(
    "he her him i it me she that their them they this these those us we which who whom whose you".split()
)
ASKING_WORDS = frozenset("how what whether why".split())
"""A clause that begins with one of them, after "did not say" or "asked", says what was asked, not what was."""
DOUBTING_MARKS = frozenset("if lest unless whether".split())
"""What follows one of them is not said to be so."""
