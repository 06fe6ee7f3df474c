"""Words that tie a clause to what stands before it: a clause that begins with one is no sentence by itself."""

LINKING_WORDS = frozenset(
    "after although and as because before but if lest nor or since so than that though unless until what when "
    "where whereas whether which while who whom whose why yet".split()
)
UNTELLING_SUBJECTS = frozenset(
    "he her him it she that their them they this these those which who whom whose".split()
)
