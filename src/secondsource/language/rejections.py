"""Words with which reports, rumours and stories are called untrue (lemmas), and verbs that carry what they say."""

from secondsource.language.cues import DENIES

CLAIMS = frozenset(
    "report claim rumor rumour allegation accusation suggestion story speculation article assertion post posting"
    " tweet statement account news talk tale".split()
)
# What somebody worked out and others call wrong: "the study was wrong" is about what the study says.
WORKS = frozenset("study survey poll analysis audit estimate forecast inquiry paper figure count".split())
# What a noun of claiming points back to: words in the source or the cue of what was said before (lemmas).
_RUMOUR = frozenset("rumor rumour speculate speculation gossip reportedly unconfirmed".split())
_CHARGE = frozenset("accuse allege allegation accusation blame charge claim suspect".split())
_WRITTEN = frozenset("story article post posting report tweet write publish claim".split())
POINTS_BACK: dict[str, frozenset[str]] = {
    "rumor": _RUMOUR,
    "rumour": _RUMOUR,
    "speculation": _RUMOUR,
    "allegation": _CHARGE,
    "accusation": _CHARGE,
    "charge": _CHARGE,
    "suggestion": frozenset({"suggest", "hint", "imply"}),
    "claim": _CHARGE | {"say", "insist", "maintain", "assert", "state"},
    "report": frozenset("report say write claim cite publish story newspaper".split()),
    "this": frozenset("report say claim allege write suggest".split()),
    "that": frozenset("report say claim allege write suggest".split()),
    **dict.fromkeys(("story", "article", "post", "posting", "tweet"), _WRITTEN - {"claim"}),
    **{work: frozenset({work}) for work in WORKS},
}
ALSO = frozenset({"also", "add", "meanwhile", "further", "too"})  # one thing of several
CALLED = frozenset(
    "untrue false baseless unfounded incorrect inaccurate groundless fabricated fake bogus fictitious phony"
    " phoney erroneous wrong mistaken misleading flawed".split()
)
HOAX = frozenset("hoax fake fabrication lie prank falsehood nonsense rubbish fiction invention spoof".split())
TRUE = frozenset({"true", "accurate", "correct"})  # "is not true"
TRUTH = frozenset({"truth", "substance", "validity"})  # "there is no truth to the claim"
DEBUNK = DENIES | {"debunk"}
RETRACT = frozenset({"retract", "withdraw", "recant", "disown"})
PROVE = frozenset({"be", "prove", "turn", "remain"})  # "turned out to be false"
# Verbs that give what a report or a rumour says: "reports which suggested it was", "a post saying he was".
SAYING = frozenset(
    "suggest say claim allege state report assert indicate insist imply purport accuse warn announce".split()
)
# Neither side: "neither confirmed nor denied", "declined to confirm or deny", "would not deny".
WEIGHING = frozenset({"decline", "refuse", "fail", "avoid"})
VICTIMS = frozenset({"victim", "subject", "target"})  # "the victim of a death hoax"
# Who denies for somebody, besides officials and spokespeople.
AGENTS = frozenset("agent publicist manager lawyer attorney rep aide adviser advisor assistant".split())
# Beside them "X has not done Y" is said against somebody: "Jan has not been arrested, despite a report".
RUMOURS = HOAX | CALLED | frozenset({"rumor", "rumour", "despite", "contrary", "debunk"})
# "shot the rumour down"
DOWN = frozenset({"shoot", "knock", "bat", "slap"})
# "called the article false", "described the story as rubbish"
BRAND = frozenset({"call", "describe", "label", "brand", "slam", "blast", "denounce", "characterize"})
