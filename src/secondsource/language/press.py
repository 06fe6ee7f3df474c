"""Nouns that call somebody an outlet or a journalist, and words before them that make them something else."""

from __future__ import annotations

PRINT = frozenset(
    "blog broadcaster broadsheet daily journal magazine newspaper newswire paper publication tabloid".split()
)
"""Beside a name these always call it an outlet."""
SITES = frozenset("outlet page portal site website".split())
"""These do, unless a word of NO_PRESS stands before them."""
CARRIERS = frozenset("agency channel network program programme radio service show station wire".split())
"""These do only where a word of NEWS stands before them."""
NEWS = frozenset("broadcast cable gossip media news radio sports television tv wire".split())
NO_PRESS = frozenset(
    """
    auction booking commerce company crowdfunding dating e-commerce gaming hosting image media networking photo
    retail review sharing shopping social streaming trading travel video
    """.split()
)
JOURNALISTS = frozenset("anchor blogger columnist correspondent editor journalist reporter".split())
AT_WORK = frozenset("contributor host presenter producer rumormonger rumourmonger staffer writer".split())
"""These call somebody a journalist only beside an outlet's name."""
OUTLET_NAMES = frozenset(
    "chronicle courier express gazette globe guardian herald independent inquirer mail mirror observer post "
    "standard star sun telegraph times tribune".split()
)
"""Alone the whole name of a body that tells something, these are outlets ("the Mirror said")."""

PLATFORMS = frozenset(
    """
    facebook google instagram linkedin myspace pinterest reddit snapchat telegram tiktok tumblr twitter vimeo vk
    vkontakte weibo whatsapp wikipedia youtube
    """.split()
)  # where somebody else says something
