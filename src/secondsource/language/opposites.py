"""Verbs and adjectives (lemmas) that rule each other out of one subject at one time."""

_PAIRS = (
    "kill|rescue kill|survive die|survive dead|alive injure|unhurt arrest|release detain|release arrest|free"
    " approve|reject approve|block accept|reject accept|refuse pass|reject win|lose rise|fall increase|decrease"
    " increase|fall open|close lift|impose confirm|deny remove|restore ban|allow ban|permit raise|lower raise|cut"
    " launch|cancel launch|postpone succeed|fail convict|acquit guilty|innocent safe|unsafe start|stop begin|end"
    " join|leave arrive|leave hire|fire keep|drop support|oppose back|oppose find|lose split|marry"
    " gain|lose add|remove enter|leave extend|shorten include|exclude legal|illegal true|false present|absent"
)
OPPOSITES: frozenset[frozenset[str]] = frozenset(frozenset(p.split("|")) for p in _PAIRS.split())
