"""Words that say how sure a clause is, apart from who says it; lemmas, lower case."""

NEGATIONS = frozenset("not n't never no none nobody nothing neither nor nowhere cannot without".split())

HEDGING_ADVERBS = frozenset(
    """
    apparently possibly perhaps maybe probably likely presumably seemingly potentially conceivably
    evidently
    """.split()
)
HEDGING_MODALS = frozenset({"may", "might", "could"})
# In the passive ("is believed to") or with "it" ("it appears that").
HEDGING_VERBS = frozenset("believe think suspect fear presume assume consider suppose estimate speculate".split())

WRONGLY = frozenset("wrongly falsely mistakenly incorrectly erroneously".split())  # "mistakenly believed that"
# What is called so is not said to be so: "it is hard to relate".
UNLIKELY = frozenset("unlikely hard difficult impossible doubtful implausible doubt possible".split())
