"""Verbs by which a clause only leads over to what somebody said or wrote, and what is made public. Lemmas."""

FRAMING_VERBS = frozenset(
    """
    add answer argue ask brief cite claim comment conclude continue declare describe explain inform insist note
    notify post quote recall remark repeat reply report respond say share speak state suggest talk tell testify
    tweet write
    """.split()
)
PUBLISHING = frozenset("emerge issue post provide publish put release send share surface".split())
PUBLISHED = frozenset(
    "clip comment footage image images letter photo photos picture pictures statement video".split()
)
