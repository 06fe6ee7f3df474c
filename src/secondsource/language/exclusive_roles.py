"""Offices and roles: words that make an office provisional, second or past, and roles that rule each other out."""

PROVISIONAL = frozenset({"acting", "interim", "caretaker", "provisional", "temporary"})
SECOND = frozenset({"deputy", "vice", "assistant", "associate", "junior"})
PAST = frozenset({"former", "ex", "then", "late", "retired", "onetime", "ousted", "outgoing"})

_PAIRS = (
    "driver|passenger",
    "driver|pedestrian",
    "pilot|passenger",
    "captain|passenger",
    "victim|suspect",
    "victim|attacker",
    "victim|gunman",
    "witness|suspect",
    "witness|attacker",
    "bystander|attacker",
    "hostage|attacker",
    "mastermind|middleman",
    "mastermind|go-between",
    "mastermind|courier",
    "ringleader|middleman",
    "ringleader|go-between",
    "ringleader|courier",
    "owner|tenant",
    "husband|brother",
    "wife|sister",
    "mother|sister",
    "father|brother",
    "employee|customer",
    "guard|visitor",
    "civilian|soldier",
    "civilian|militant",
    "civilian|combatant",
)
EXCLUSIVE: frozenset[frozenset[str]] = frozenset(frozenset(pair.split("|")) for pair in _PAIRS)

# head -> broader words for the same person
BROADER: dict[str, tuple[str, ...]] = {
    "ambassador": ("diplomat", "envoy", "official"),
    "envoy": ("diplomat", "official"),
    "diplomat": ("official",),
    "consul": ("diplomat", "official"),
    "mayor": ("politician", "official"),
    "minister": ("politician", "official"),
    "senator": ("politician", "lawmaker"),
    "congressman": ("politician", "lawmaker"),
    "congresswoman": ("politician", "lawmaker"),
    "lawmaker": ("politician",),
    "legislator": ("politician", "lawmaker"),
    "gunman": ("attacker", "shooter", "suspect", "man"),
    "shooter": ("attacker", "suspect"),
    "bomber": ("attacker", "suspect"),
    "attacker": ("suspect", "man"),
    "detective": ("officer", "policeman"),
    "sergeant": ("officer", "soldier"),
    "constable": ("officer", "policeman"),
    "firefighter": ("rescuer",),
    "surgeon": ("doctor",),
    "nurse": ("medic",),
    "paramedic": ("medic", "rescuer"),
    "trucker": ("driver",),
    "pilot": ("airman",),
    "professor": ("academic", "scholar"),
    "student": ("youth",),
}

# Roles in a plot: who leads it does not carry the money.
LEADERS = frozenset({"mastermind", "ringleader", "kingpin"})
GO_BETWEENS = frozenset({"middleman", "go-between", "courier", "mule"})
