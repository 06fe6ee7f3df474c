"""Words for being at the scene when it happened."""

INSIDE = frozenset({"in", "inside", "aboard", "on", "onboard", "at"})
# "in hospital" is where people came to be afterwards, "in custody" no place.
_NO_PLACES = (
    "hospital custody jail prison court condition contact charge care coma quarantine danger need trouble shock"
    " intensive treatment detention surgery way alert duty strike leave list record rise run hand"
)
NO_PLACES = frozenset(_NO_PLACES.split())
STAY = frozenset({"be", "stay", "live"})
SHELTER = frozenset({"shelter", "refuge"})
