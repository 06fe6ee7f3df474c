"""What is counted: words for people as such, and which nouns are kinds of which."""

_PEOPLE = "person people individual victim human life soul fatality casualty death dead body"
PEOPLE = frozenset(_PEOPLE.split())

# noun -> broader nouns (lemmas)
KINDS_OF: dict[str, tuple[str, ...]] = {
    "son": ("child",),
    "daughter": ("child",),
    "boy": ("child",),
    "girl": ("child",),
    "toddler": ("child",),
    "baby": ("child",),
    "teenager": ("person", "people"),
    "child": ("person", "people"),
    "man": ("person", "people", "adult"),
    "woman": ("person", "people", "adult"),
    "adult": ("person", "people"),
    "student": ("person", "people"),
    "pupil": ("student",),
    "teacher": ("person", "people"),
    "officer": ("person", "people"),
    "policeman": ("officer",),
    "soldier": ("person", "people"),
    "civilian": ("person", "people"),
    "tourist": ("person", "people"),
    "passenger": ("person", "people"),
    "worker": ("person", "people"),
    "migrant": ("person", "people"),
    "victim": ("person", "people"),
    **dict.fromkeys(
        (
            *("protester", "protestor", "demonstrator", "rioter", "resident", "villager", "refugee", "patient"),
            *("suspect", "employee", "inmate", "prisoner", "spectator", "visitor", "guest", "customer", "youth"),
            *("hostage", "miner", "climber", "crew", "firefighter", "militant", "rebel", "fighter"),
        ),
        ("person", "people"),
    ),
    "husband": ("relative",),
    "wife": ("relative",),
    "brother": ("sibling", "relative"),
    "sister": ("sibling", "relative"),
    "sibling": ("relative",),
    "car": ("vehicle",),
    "truck": ("vehicle",),
    "lorry": ("truck", "vehicle"),
    "bus": ("vehicle",),
    "van": ("vehicle",),
    "house": ("building",),
    "school": ("building",),
}

# Counted, but not one thing that two reports count: time, money, scores, ranks, shares.
_FLUID = (
    "year month week day hour minute second time dollar euro pound point goal run yard lap game match"
    " season round place percent cent mile kilometer kilometre metre meter foot inch share step way part"
    " side other more degree bitcoin coin seat vote win loss title touchdown pass catch homer inning out"
    " shot save assist rebound punch blow tackle sack interception reception carry steal block strikeout penalty"
    " corner kick header ace chance appearance cap wicket try birdie"
)
FLUID = frozenset(_FLUID.split())

# Verbs under which two amounts are seldom about one thing.
_LIGHT = (
    "be have do get go come make take say tell include rise fall grow increase drop climb gain lose throw rush"
    " pass run finish add score win trade sell buy cost pay offer bid expect estimate leave see report"
)
# Underway a distance grows: two of them are two moments of one journey.
_MOTION = (
    "swim walk drive fly travel sail ride march cross move drift descend ascend climb cycle row hike trek advance"
)
LIGHT_VERBS = frozenset(_LIGHT.split()) - {"fall"} | frozenset(_MOTION.split())
MOVING_UNITS = frozenset({"s", "m/s", "USD", "EUR", "GBP", "%"})

# Words for some of the people only: "two women" beside "three people" is a part, not a rival.
PARTS_OF_PEOPLE = frozenset(
    {"man", "woman", "boy", "girl", "child", "baby", "toddler", "teenager", "adult", "kid"}
)


def is_kind_of(kind: str, whole: str) -> bool:
    """Whether everything that is a `kind` is a `whole` ("son", "child"); a noun is a kind of itself."""
    seen, todo = set(), [kind]
    while todo:
        noun = todo.pop()
        if noun == whole:
            return True
        seen.add(noun)
        todo += [k for k in KINDS_OF.get(noun, ()) if k not in seen]
    return False


def is_people(lemma: str) -> bool:
    """Whether a noun (lemma) counts people."""
    return lemma in PEOPLE or is_kind_of(lemma, "person")
