"""Words that carry structure rather than content; negations and numbers are content and not listed."""

STOPWORDS = frozenset(
    """
    a about after again all also am an and any are as at be because been before being both but by can could did do
    does doing during each either for from further had has have having he her here hers herself him himself his how
    i if in into is it its itself just may me might more most must my myself of off on once only or other ought our
    ours ourselves out over own same shall she should so some such than that the their theirs them themselves then
    there these they this those through to too under until up very was we were what when where which while who whom
    whose why will with would you your yours yourself yourselves 's 'll 're 've 'd 'm upon onto per via amid among
    """.split()
)
