"""Kinds of which one thing is only one: words of one line rule each other out of one place in an account."""

from __future__ import annotations

from secondsource.language.exclusive_roles import EXCLUSIVE

# Lemmas; what a wider word can stand for ("vehicle", "gun", "building") is left out, and synonyms stand together
# with a bar between them.
_KINDS = (
    "car truck|lorry van bus|coach motorcycle|motorbike bicycle|bike train tram tractor ambulance taxi|cab",
    "ferry yacht submarine tanker trawler freighter barge",
    "plane|airplane|aeroplane|jet|airliner helicopter drone|uav balloon glider",
    "knife|dagger pistol|handgun|revolver rifle shotgun hammer axe|hatchet machete sword grenade crossbow",
    "house|residence flat|apartment school|college church|cathedral mosque synagogue temple hospital hotel"
    " shop|store|supermarket restaurant|cafe factory warehouse barn prison|jail stadium airport station"
    " embassy|consulate library museum",
    "kitchen bedroom bathroom basement|cellar attic|loft garage garden|yard roof corridor|hallway lift|elevator",
    "chest|abdomen|stomach head|skull leg|thigh arm shoulder neck|throat back hip|pelvis hand foot",
    "flood fire|blaze earthquake|quake hurricane|typhoon|cyclone tornado landslide|mudslide avalanche drought",
    "murder manslaughter robbery burglary fraud bribery kidnapping|abduction arson rape espionage perjury treason",
    "dog cat horse cow|cattle|bull pig sheep|lamb goat bear wolf fox lion tiger elephant monkey snake crocodile"
    " alligator shark whale dolphin",
    "crow|raven duck eagle goose gull|seagull hawk|falcon hummingbird owl parrot pigeon|dove sparrow swan",
    "brother sister mother father aunt uncle cousin grandfather grandmother nephew niece",
    "red blue green yellow black white grey|gray brown orange purple",
    "gold silver bronze copper platinum",
    "cocaine heroin cannabis|marijuana methamphetamine|meth fentanyl ecstasy opium",
    "stab shoot strangle drown poison",
)
_GROUP: dict[str, tuple[int, int]] = {}
for _n, _line in enumerate(_KINDS):
    for _m, _words in enumerate(_line.split()):
        for _word in _words.split("|"):
            _GROUP[_word] = (_n, _m)


def exclude(one: str, other: str) -> bool:
    """Whether two words (lemmas, lower case) name two kinds of which one thing can be only one."""
    mine, theirs = _GROUP.get(one), _GROUP.get(other)
    apart = mine is not None and theirs is not None and mine[0] == theirs[0] and mine[1] != theirs[1]
    return apart or frozenset((one, other)) in EXCLUSIVE
