"""Words of death and injury, for tolls."""

_KILL = "kill murder slay slaughter massacre"
KILL = frozenset(_KILL.split())  # lemmas: the object dies
DIE = frozenset({"die", "perish"})  # lemmas: the subject dies
DEAD = frozenset({"dead", "death", "deaths", "fatalities", "fatality"})  # "12 dead", "12 deaths"
HURT = frozenset({"injure", "wound", "hurt"})  # lemmas: the object is hurt
TOLLS = KILL | DIE | HURT
INJURIES = frozenset({"injury", "injuries", "casualty", "casualties"})
NOBODY = frozenset({"nobody", "none"})
REST = frozenset(
    {"other", "others", "more", "another", "additional", "further", "fewer", "half", "third", "quarter"}
)
PART = frozenset(
    {"including", "among", "amongst", "include", "includes", "included", "another", "other", "besides"}
)
AMONG = frozenset({"among", "amongst"})  # of PART: with "the" it names the whole
TOLL = frozenset({"toll"})
REACH = frozenset(
    {"rise", "stand", "climb", "reach", "jump", "be", "hit", "grow", "go", "increase", "fall", "drop"}
)
HEDGES = frozenset(
    {
        "at",
        "least",
        "about",
        "around",
        "nearly",
        "almost",
        "over",
        "more",
        "than",
        "some",
        "approximately",
        "up",
        "to",
    }
)
# Hedges that say less than a number: it is the least, and there are more.
FLOORS = frozenset({"more than", "over", "in excess of", "upwards of", "upward of"})
