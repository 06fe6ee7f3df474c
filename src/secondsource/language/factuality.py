"""Words that take a clause, by what they make of it; lemmas, lower case, after FactBank's classes."""

MANAGING = """
    manage begin start continue go come get force compel allow enable help cause lead prompt use happen prove
    turn dare bother remember see let make drive permit proceed rush_off live
"""
FACTIVE = """
    know realise realize learn discover regret forget remember notice reveal recall acknowledge admit concede
    confirm see show find prove disclose announce
"""
DENYING = "deny refute rebut dispute reject dismiss disprove debunk"
BELIEVING = "believe think presume assume consider estimate guess suppose reckon deem"
ASKING = """
    ask wonder investigate inquire enquire probe question examine debate discuss determine decide establish
    check consider see test verify assess review say know tell explain understand disclose specify reveal
    confirm comment
"""
"""With "whether" or "if" they leave the clause open; with "how" only where they ask or are negated."""
SEARCHING = frozenset(
    """
    ask wonder investigate inquire enquire probe question examine debate discuss determine decide establish
    check consider test verify assess review
    """.split()
)
PLANNING = """
    plan expect schedule intend set aim hope want wish prepare promise vow threaten pledge decide agree choose
    opt offer propose need slate anticipate project predict forecast design mean elect resolve swear arrange
    volunteer wait like love prefer hesitate commit deserve
"""
ORDERING = """
    order ask urge tell call request require demand instruct direct invite advise warn encourage recommend beg
    implore command press pressure lobby remind persuade authorise authorize sentence condemn oblige
"""
SAYING = """
    say tell report state announce add note suggest indicate write argue explain insist testify declare
    conclude mention mean imply confirm prove show find verify establish determine rule guarantee reveal
"""
RUMOURS = "rumour rumor report gossip story tale hoax speculation"
PLANS = """
    plan intention effort attempt bid decision proposal promise pledge vow offer call request demand order
    agreement deal ability opportunity right need way chance move push campaign desire willingness permission
    authority power commitment wish goal aim mission ambition authorisation authorization duty obligation
    invitation deadline option fight scheme plot drive battle struggle time reason room work incentive
    pressure temptation
"""
LITTLE = frozenset("no zero little scant few neither nor hardly".split())
"""Before a noun they negate it: "zero chance", "little evidence"."""
ORDINALS = frozenset("first second third last only latest next youngest oldest".split())
"""With one of them an infinitive tells what was done: "the first woman to lead the court"."""
READY = """
    ready willing set due poised prepared eager keen free bound anxious determined reluctant unwilling
    hesitant  scheduled slated eligible welcome hard difficult easy tough important essential necessary safe
    good better  best ideal critical vital crucial
"""
