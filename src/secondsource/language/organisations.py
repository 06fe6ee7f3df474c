"""Words that make a run of capitalised words an organisation. Lower case."""

from __future__ import annotations

# The last word of an organisation's name ("National Intelligence Service").
ORGANISATION_HEADS: frozenset[str] = frozenset(
    """academy administration aerospace broadcasting communications construction electronics
    entertainment foods grain healthcare insurance laboratories logistics petroleum pharmaceuticals railways
    shipping software telecom therapeutics agency air airlines airways alliance association authorities authority
    bank board brigade brigades broadcaster bureau cabinet center centre chamber church clinic club
    coalition college command commission committee company confederation congress consortium
    constabulary consulate corp corp. corporation corps council court department embassy enterprises
    exchange federation fleet force forces foundation fund group guard guards holdings hospital inc
    inc. industries infirmary initiative institute institution intelligence laboratory labs league
    legislature limited lines llc llp ltd ltd. ministry mission mosque motors movement museum
    nations navy network observatory office organisation organization parliament partners
    partnership party plc police politburo pool post press project regiment school secretariat
    senate service services society squad studios summit syndicate systems taskforce team
    technologies telescope trust union university watchdog""".split()
)

# Heads after which more of the name follows: "Ministry of X", "Bank of X", "Institute for X".
HEADS_WITH_OF: frozenset[str] = frozenset(
    """academy association authority bank board bureau center centre church college commission
    committee community confederation consortium corps council court department federation fund
    house institute institution league ministry museum office organisation organization school
    society state union university""".split()
)

# Heads that are names by themselves when capitalised.
LONE_HEADS: frozenset[str] = frozenset("congress parliament senate navy cabinet politburo house army".split())

# Legal forms behind a company's name, which reports leave out as they like.
LEGAL_FORMS: frozenset[str] = frozenset("ag co corp gmbh inc limited llc llp ltd nv plc sa spa".split())

# The last word of an event, an award or a law: named, but nobody and nowhere.
EVENT_HEADS: frozenset[str] = frozenset(
    """act award awards bill bowl championship championships code convention cup derby festival games marathon
    olympics open oscars papers playoffs prize protocol series summit tour tournament treaty trophy war""".split()
)

# Bodies of a state that need only its owner to be named: "Norway's foreign ministry", "the Thai embassy".
STATE_BODIES: frozenset[str] = frozenset(
    {
        *("foreign ministry", "defence ministry", "defense ministry", "interior ministry", "finance ministry"),
        *(
            "health ministry",
            "justice ministry",
            "education ministry",
            "transport ministry",
            "unification ministry",
        ),
        *(
            "trade ministry",
            "environment ministry",
            "economy ministry",
            "culture ministry",
            "agriculture ministry",
        ),
        *("ministry of foreign affairs", "ministry of defence", "ministry of defense", "embassy", "consulate"),
        *("supreme court", "central bank", "state department", "foreign office", "home office", "treasury"),
    }
)

# Wordings of one body of state.
SAME_BODIES: dict[str, str] = {
    "ministry of foreign affairs": "foreign ministry",
    "ministry for foreign affairs": "foreign ministry",
    "foreign affairs ministry": "foreign ministry",
    "ministry of defence": "defence ministry",
    "ministry of defense": "defence ministry",
    "defense ministry": "defence ministry",
    "defense department": "department of defense",
    "ministry of the interior": "interior ministry",
    "ministry of interior": "interior ministry",
    "ministry of finance": "finance ministry",
    "ministry of health": "health ministry",
    "ministry of justice": "justice ministry",
    "ministry of unification": "unification ministry",
    "justice department": "department of justice",
    "police department": "police",
}

# Heads that reports swap for one another when they speak of one body of one owner.
SWAPPED_HEADS: tuple[frozenset[str], ...] = (
    frozenset({"agency", "service", "bureau"}),
    frozenset({"organisation", "organization"}),
    frozenset({"centre", "center"}),
    frozenset({"programme", "program"}),
    frozenset({"defence", "defense"}),
)

# Names that carry no head, with the forms that reports use.
KNOWN_ORGANISATIONS: dict[str, tuple[str, ...]] = {
    "united nations": (
        "un",
        "u.n.",
        "united nations",
    ),
    "european union": (
        "eu",
        "e.u.",
        "european union",
    ),
    "nato": ("nato",),
    "opec": ("opec",),
    "unesco": ("unesco",),
    "unicef": ("unicef",),
    "interpol": ("interpol",),
    "world health organization": ("who",),
    "international monetary fund": ("imf",),
    "world trade organization": ("wto",),
    "federal bureau of investigation": ("fbi",),
    "central intelligence agency": ("cia",),
    "nasa": ("nasa",),
    "national security agency": ("nsa",),
    "fifa": ("fifa",),
    "uefa": ("uefa",),
    "national football league": ("nfl",),
    "national basketball association": ("nba",),
    "major league baseball": ("mlb",),
    "noaa": ("noaa",),
    "esa": ("esa",),
    "white house": ("white house",),
    "kremlin": ("kremlin",),
    "pentagon": ("pentagon",),
    "downing street": ("downing street",),
    "taliban": ("taliban",),
    "al-qaeda": (
        "al-qaeda",
        "al qaeda",
        "al-qaida",
    ),
    "islamic state": (
        "isis",
        "isil",
        "islamic state",
        "daesh",
    ),
    "boko haram": ("boko haram",),
    "hamas": ("hamas",),
    "hezbollah": ("hezbollah",),
    "amnesty": ("amnesty international",),
    "red cross": ("red cross",),
    "human rights watch": ("human rights watch",),
    "wikileaks": ("wikileaks",),
    "google": ("google",),
    "facebook": ("facebook",),
    "twitter": ("twitter",),
    "microsoft": ("microsoft",),
    "apple": ("apple",),
    "amazon": ("amazon",),
    "youtube": ("youtube",),
    "tesla": ("tesla",),
    "spacex": ("spacex",),
    "boeing": ("boeing",),
    "airbus": ("airbus",),
    "toyota": ("toyota",),
    "samsung": ("samsung",),
    "sony": ("sony",),
    "intel": ("intel",),
    "instagram": ("instagram",),
    "snapchat": ("snapchat",),
    "uber": ("uber",),
    "netflix": ("netflix",),
    "ibm": ("ibm",),
    "goldman sachs": ("goldman sachs",),
    "jpmorgan": ("jpmorgan",),
    "hsbc": ("hsbc",),
    "nokia": ("nokia",),
}
KNOWN_FORMS: dict[str, str] = {form: name for name, forms in KNOWN_ORGANISATIONS.items() for form in forms}

# Nouns by which reports speak of a named organisation again, with the heads that its name may have.
DESCRIBED_HEADS: dict[str, frozenset[str]] = {
    "agency": frozenset({"agency", "service", "bureau", "administration"}),
    "service": frozenset({"agency", "service"}),
    "bureau": frozenset({"bureau", "agency"}),
    "ministry": frozenset({"ministry"}),
    "department": frozenset({"department", "police"}),
    "police": frozenset({"police", "constabulary", "department"}),
    "embassy": frozenset({"embassy"}),
    "university": frozenset({"university", "college"}),
    "hospital": frozenset({"hospital", "infirmary", "clinic"}),
    "court": frozenset({"court"}),
    "party": frozenset({"party"}),
    "union": frozenset({"union"}),
    "airline": frozenset({"air", "airline", "airlines", "airways", "lines"}),
    "bank": frozenset({"bank"}),
    "commission": frozenset({"commission"}),
    "committee": frozenset({"committee"}),
    "council": frozenset({"council"}),
    "league": frozenset({"league"}),
    "club": frozenset({"club"}),
}
# What a describing word means in an organisation's name.
DESCRIBED_AS: dict[str, str] = {"spy": "intelligence", "defense": "defence", "health": "health", "space": "space"}
# People who speak for the organisation that is named with them.
SPEAK_FOR: frozenset[str] = frozenset(
    """aide attorney director head lawyer officer official officials press representative secretary source
    spokesman spokesperson spokespersons spokespeople spokeswoman statement report filing""".split()
)
# Nouns by which reports speak of an outlet again.
OUTLET_NOUNS: frozenset[str] = frozenset(
    "broadcaster daily magazine network newspaper outlet paper station tabloid website weekly channel".split()
)
