"""Words that report what somebody says or thinks, by the frame that they take and the kind of act.

Frames: `clause` takes a finite clause (said that ...); `tag` may stand after or inside the words reported
(..., she said); `evidence` is `clause` for documents only (records show that ...); `infinitive` takes
"(somebody) to do"; `object` a noun phrase; `as` is "called it X, described it as X"; `noun` and `adjective`
are no verbs and take a clause. Prepositional frames carry the preposition (`for`: called for peace;
`noun of`: fear of war). `raising` and `passive` are passives: is expected to, was announced; `seeming` is
active: seems to.
"""

from __future__ import annotations

_LISTS: dict[tuple[str, str], str] = {
    ("clause", "speech"): """
        continue charge say tell add announce report claim confirm deny explain note state argue insist warn
        declare acknowledge admit allege assert contend maintain stress emphasize emphasise reveal disclose
        write tweet post recall remark reply respond answer repeat reiterate testify vow pledge promise predict
        estimate conclude propose recommend inform notify advise assure reassure remind mention comment observe
        complain concede counter caution clarify joke quip boast brag lament speculate imply hint demand urge
        relate relay recount describe detail text email whisper shout yell scream cry exclaim interject proclaim
        profess attest swear underline underscore reaffirm affirm retort signal request teach blog reason
        theorize theorise certify verify rule suggest indicate point deplore venture opine bemoan confess
        divulge ask question plead rebut refute instruct order
        """,
    ("tag", "speech"): """
        say tell add announce report claim confirm explain note state argue insist warn declare acknowledge
        admit allege assert contend maintain stress emphasize emphasise reveal write tweet post recall remark
        reply respond answer repeat reiterate testify vow pledge promise predict estimate conclude recommend
        mention comment observe complain concede counter caution clarify joke quip boast brag lament speculate
        continue recount whisper shout yell scream cry exclaim interject proclaim affirm retort reason ask
        suggest text email relate plead urge demand point confess opine chant sing describe laugh agree deadpan
        muse read
        """,
    ("quote", "speech"): """
        say tell add write tweet post reply respond answer ask read chant shout yell scream cry begin continue
        declare state announce warn conclude joke quip go comment remark exclaim whisper explain note argue
        insist recall sing caption retort start sneer plead describe call quote cite
        """,
    ("evidence", "speech"): """
        show find indicate suggest reveal say conclude estimate demonstrate confirm state read
        """,
    ("infinitive", "speech"): """
        urge ask tell call instruct advise encourage warn order command implore beg request invite remind exhort
        vow pledge promise threaten claim direct
        """,
    ("object", "speech"): "deny confirm claim announce express voice",
    ("as", "speech"): """
        describe call label brand dub denounce characterize characterise hail refer portray slam blast
        """,
    ("gerund", "speech"): "report admit deny recall acknowledge recount confess describe",
    ("for", "speech"): "call appeal",
    ("of", "speech"): "warn",
    ("against", "speech"): "warn",
    ("noun", "speech"): """
        claim report statement allegation announcement assertion warning confirmation promise pledge vow
        accusation admission rumour rumor complaint declaration insistence acknowledgement acknowledgment
        testimony remark comment message reply contention
        """,
    ("position", "speech"): "believe think expect",
    ("clause", "belief"): """
        want outline bet hear convince demonstrate believe think know feel hope fear expect suspect doubt assume
        understand realize realise imagine worry wonder consider guess figure presume remember forget learn see
        recognize recognise hold anticipate trust dream sense regret determine agree accept pray care foresee
        envision fathom judge prefer wish propose calculate discover notice find show prove reckon discuss
        highlight read surmise infer deduce conjecture hypothesize posit postulate prophesy marvel rejoice
        discern perceive gather grasp resolve envisage visualize ponder muse mull debate dispute forecast
        illustrate seem appear
        """,
    ("tag", "belief"): "believe think hope fear suspect feel guess know",
    ("infinitive", "attitude"): """
        strive rally push persuade lobby look want plan intend hope seek decide refuse decline agree offer
        expect wish like love prefer aim mean demand hate long opt swear volunteer resolve determine hesitate
        vote press propose pressure compel consider choose elect yearn crave dare challenge petition forbid
        empower permit authorize
        """,
    ("infinitive", "other"): "require allow",
    ("seeming", "other"): "seem appear",
    ("object", "attitude"): """
        trash recount deem rebut beg bemoan extol laud float satirize satirise broadcast veto liken pronounce
        expose document project forward contrast release seek echo tweet highlight pass post thank lay nominate
        identify issue quote publish credit answer name recognize recognise congratulate contemplate recite
        brush withhold renew champion resist insult disclose knock signal chide hail portray chant bash rip mock
        fault lambast deride lament trumpet tease support oppose criticize criticise blame praise condemn reject
        endorse back attack accuse slam blast denounce applaud dismiss question favor favour want like love hate
        demand propose promise consider discuss address acknowledge admit describe explain mention note cite
        reveal detail regret welcome defend dispute accept approve fear expect predict suspect doubt know
        believe remember recall recommend request stress emphasize outline tout suggest repeat reiterate
        ridicule disavow decry promote prefer admire see view respect allege pledge vow threaten announce state
        declare forget report invoke reference underscore say offer share embrace sign introduce list ignore
        understand advocate downplay shrug abandon herald explore assail hammer savage rebuke hear email retweet
        block ban authorize chastise disparage castigate admonish excoriate malign reprimand scold repudiate
        renounce disregard proclaim spotlight publicize pitch protest forecast foreshadow envision mandate
        prescribe retract rescind recant withdraw tolerate appreciate grasp mull contest affirm concede commend
        disown spurn vilify lambaste upbraid espouse uphold foresee
        """,
    ("for", "attitude"): """
        vote declare campaign advocate push apologize apologise argue ask hope thank wish lobby plead vouch
        brace press
        """,
    ("about", "attitude"): """
        talk speak complain worry think joke ask lie know write tweet boast brag care warn
        """,
    ("of", "attitude"): "speak accuse talk approve complain dream boast",
    ("on", "attitude"): "weigh touch comment insist focus agree push double",
    ("to", "attitude"): "link object refer point respond admit commit liken plead devote",
    ("with", "attitude"): "side agree disagree grapple",
    ("against", "attitude"): "campaign speak argue rail push",
    ("in", "attitude"): "believe",
    ("as", "attitude"): """
        see view regard consider cast paint depict dismiss introduce reject deride ridicule mock decry condemn
        praise
        """,
    ("noun", "belief"): """
        belief hope fear view opinion idea feeling notion thought suspicion conviction expectation concern
        assumption conclusion argument suggestion impression sense theory perception prediction evidence
        question confidence doubt speculation agreement assurance hint revelation skepticism worry reminder news
        case charge implication conjecture inference anxiety realization certainty consensus hunch
        """,
    ("noun", "attitude"): """
        desire plan call intention effort decision proposal demand request commitment pledge offer
        """,
    ("noun about", "attitude"): """
        question concern doubt comment worry information complaint remark warning story detail talk statement
        joke anxiety message word report misgiving qualm reservation speculation skepticism
        """,
    ("noun against", "attitude"): "lawsuit campaign attack",
    ("noun for", "attitude"): """
        support call preference proposal enthusiasm criticism praise advocate respect demand admiration passion
        sympathy affection distaste contempt disdain
        """,
    ("noun in", "attitude"): "interest faith confidence",
    ("noun of", "attitude"): """
        favor favour criticism hope rejection endorsement mention chant proponent fear accusation idea story
        question message view critique defense defence evidence talk claim assessment discussion opinion
        announcement protest critic promise denunciation understanding perception condemnation praise approval
        disapproval
        """,
    ("noun on", "attitude"): """
        attack comment view thought decision report criticism proposal consensus opinion
        """,
    ("noun to", "attitude"): "opposition objection reference reaction response",
    ("noun inf", "attitude"): """
        plan decision promise refusal pledge vow desire proposal need request willingness inability inclination
        reluctance claim unwillingness determination intention hope eagerness ambition
        """,
    ("adjective", "attitude"): """
        willing eager reluctant ready determined unwilling anxious keen critical supportive prepared
        """,
    ("adjective about", "belief"): """
        worried concerned confident optimistic skeptical sceptical clear nervous anxious
        """,
    ("gerund", "attitude"): """
        report consider support oppose suggest regret deny admit recommend contemplate propose
        """,
    ("raising", "belief"): """
        expect say believe think consider report allege mean require accuse estimate know ask see show deem
        """,
    ("passive", "other"): """
        release announce post report reject consider condemn praise support echo mention name confirm disclose
        approve revere claim boo
        """,
    ("passive as", "belief"): "see know describe regard view consider",
    ("adjective", "belief"): """
        nervous wary comfortable interested devoted confident sure certain aware afraid hopeful worried
        concerned convinced optimistic proud clear adamant skeptical sceptical surprised glad happy doubtful
        unsure sorry angry upset unaware fearful mindful
        """,
    ("at", "attitude"): "balk hint lash scoff",
    ("from", "attitude"): "distance",
    ("upon", "attitude"): "remark",
    ("noun over", "attitude"): "criticism",
    ("adjective of", "belief"): """
        critical aware supportive proud wary skeptical sceptical enamored enamoured unaware dismissive fearful
        """,
    ("adjective in", "belief"): "interested confident",
    ("adjective to", "belief"): "open committed devoted opposed",
    ("adjective with", "belief"): "satisfied concerned happy content",
}

CUES: dict[tuple[str, str], str] = {}
for (_frame, _act), _words in _LISTS.items():
    for _word in _words.split():
        CUES.setdefault((_word, _frame), _act)

NAMING = frozenset({"call", "label", "brand", "dub"})
"""Verbs that take a name without `as`: called it "a trap"."""

SHOUTS = frozenset({"chant", "shout", "yell", "scream", "sing", "cry"})
"""What is shouted stands whole in its quotation, wherever the clause goes on."""

# Feelings about something that is so: who voices disbelief that P does not say that P.
FELT = frozenset(
    "disbelief surprise shock dismay amazement astonishment outrage anger regret disappointment relief".split()
)
CLAIMED = frozenset("responsibility credit innocence ignorance immunity self-defense self-defence".split())
"""What is claimed in words; lives, titles and prizes are claimed without."""

CITING = frozenset({"cite", "quote"})
JUDGES = frozenset(
    """
    criticize criticise praise condemn denounce slam blast mock dismiss reject decry ridicule welcome defend
    """.split()
)
"""Verbs that judge in words: what they judge as "a stunt" is said."""

CONTACTS = frozenset("ring phone telephone call contact write email text message visit".split())
"""Verbs by which somebody reaches somebody: in `she rang him to say P` it is she who says so."""

AS_PUT = frozenset("put see tell describe recall remember phrase frame explain have".split())
"""Verbs of `as S put it`: the words around are S's."""

AS_NOTED = frozenset(
    """
    say note explain report write point observe remark argue warn acknowledge admit state recall quip recount
    """.split()
)
"""Verbs of `as S noted`, without an object: the writer repeats S."""

PLATFORMS = frozenset(
    """
    interview letter tweet statement post speech email memo message editorial rally debate conference briefing
    column article hearing blog video testimony address
    """.split()
)
"""Where things are said: `in a letter` after a quotation is no part of it."""

DECLINES = frozenset({"decline", "refuse"})
COMMENTS = frozenset(
    {"comment", "inquiry", "enquiry", "question", "request", "message", "email", "call", "elaborate"}
)
"""What a source declines, or does not respond to."""

CONFIRMS = frozenset({"confirm", "verify", "acknowledge", "admit", "concede"})
DENIES = frozenset({"deny", "refute", "rebut", "dispute", "reject", "dismiss"})
NEGATIVE_RECORD = (
    "no record",
    "no records",
    "no information",
    "no knowledge",
    "not aware",
    "unaware",
    "no indication",
)
