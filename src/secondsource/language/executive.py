"""Words in the names of the bodies that one government is made of: they speak for it, not each for itself."""

EXECUTIVE = frozenset(
    """
    administration army cabinet chancellery command department defence defense downing embassy government homeland
    junta kremlin military ministries ministry navy pentagon presidency treasury
    """.split()
)
EXECUTIVE_NAMES = ("white house", "foreign office", "home office", "state house", "air force", "prime minister")
