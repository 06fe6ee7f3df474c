"""Words that say how sure a clause is, apart from who says it; lemmas, lower case."""

NEGATIONS = frozenset("not n't never no none nobody nothing neither nor nowhere cannot without".split())
# Verbs that turn their complement into its opposite: "failed to arrive".
NEGATING_VERBS = frozenset({"fail"})

REPORTED_ADVERBS = frozenset({"reportedly", "supposedly", "purportedly", "ostensibly"})
# In the passive with an infinitive or a clause: "is said to", "was reported to".
REPORTED_VERBS = frozenset({"say", "report", "understand", "rumour", "rumor", "describe"})

HEDGING_ADVERBS = frozenset(
    """
    apparently possibly perhaps maybe probably likely presumably seemingly potentially conceivably
    evidently
    """.split()
)
HEDGING_MODALS = frozenset({"may", "might", "could"})
# In the passive ("is believed to") or with "it" ("it appears that").
HEDGING_VERBS = frozenset("believe think suspect fear presume assume consider suppose estimate speculate".split())
SEEMING_VERBS = frozenset({"appear", "seem"})
HEDGING_ADJECTIVES = frozenset("likely possible probable suspected potential apparent presumed unclear".split())

ALLEGING_ADVERBS = frozenset({"allegedly"})
ALLEGING_ADJECTIVES = frozenset({"alleged", "accused"})
ALLEGING_VERBS = frozenset({"allege", "accuse", "claim"})

CONDITIONAL_MARKS = frozenset({"if", "unless", "whether", "provided"})
FUTURE_MODALS = frozenset({"will", "shall", "'ll", "wo"})
# With an infinitive: "is expected to", "plans to", "is due to".
FUTURE_VERBS = frozenset("expect plan schedule intend set aim hope want".split())
FUTURE_ADJECTIVES = frozenset({"due", "set", "poised"})
WRONGLY = frozenset("wrongly falsely mistakenly incorrectly erroneously".split())  # "mistakenly believed that"
# What is called so is not said to be so: "it is hard to relate".
UNLIKELY = frozenset("unlikely hard difficult impossible doubtful implausible doubt possible".split())
