"""Words of accusation (lemmas): what a bare denial ("denied any wrongdoing") is about."""

_ACCUSE = (
    "accuse allege implicate launder evade evasion hide conceal bribe bribery corrupt corruption fraud"
    " fraudulent defraud steal theft embezzle assault abuse rape harass harassment molest grope "
    " cheat scheme conspire conspiracy plot collude collusion offshore front trace controversially"
    " illegally illegal unlawful poison murder kill torture bully discriminate racist misconduct"
    " negligence negligent dope doping forge smuggle traffic extort blackmail"
)
ACCUSE = frozenset(_ACCUSE.split())
# Verbs whose object is accused: "was charged", "police suspect Brandt".
ACCUSED = frozenset("charge accuse indict suspect implicate arraign prosecute sue".split())
# "faces charges", "is on trial for allegations"
FACING = frozenset({"face", "confront"})
CHARGES = frozenset("charge count allegation accusation indictment case lawsuit suit claim complaint".split())
# "..., a claim that she denied": nouns that sum up the clause before them.
SUMMING = frozenset(
    "claim contention point allegation accusation charge assertion suggestion notion version".split()
)
# What is denied by saying no.
REQUESTS = frozenset("request motion appeal application petition bail permission bid plea".split())
# "maintained his innocence"
PROFESS = frozenset("maintain profess proclaim assert protest proffer declare affirm insist claim swear".split())
# What somebody was cleared of is no accusation any more.
CLEARED = frozenset("acquit acquittal clear exonerate exoneration overturn vacate quash drop withdraw".split())
WRONGDOING = frozenset({"wrongdoing", "involvement", "responsibility", "guilt", "misconduct"})
