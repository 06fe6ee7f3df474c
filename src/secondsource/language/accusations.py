"""Words of accusation (lemmas): what a bare denial ("denied any wrongdoing") is about."""

_ACCUSE = (
    "accuse allege implicate launder evade evasion hide conceal bribe bribery corrupt corruption fraud"
    " fraudulent defraud steal theft embezzle assault abuse rape harass harassment molest grope "
    " cheat scheme conspire conspiracy plot collude collusion offshore front trace controversially"
    " illegally illegal unlawful poison murder kill torture bully discriminate racist misconduct"
    " negligence negligent dope doping forge smuggle traffic extort blackmail"
)
ACCUSE = frozenset(_ACCUSE.split())
WRONGDOING = frozenset({"wrongdoing", "involvement", "responsibility", "guilt", "misconduct"})
