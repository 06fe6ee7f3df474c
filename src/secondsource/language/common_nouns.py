"""Nouns that news of any event uses, so that two reports that share them need not be about one event."""

COMMON_NOUNS = frozenset(
    """
    people person man woman child family group member leader official spokesman spokeswoman spokesperson
    year month week day night morning afternoon evening hour minute moment time date weekend
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    news report reporter story statement interview post photo picture image video source website page
    world country state city town government place area part side end home house office street
    thing way lot number case question reason problem fact point matter issue kind result work job
    company business service system plan life life name head hand word
    """.split()
)
