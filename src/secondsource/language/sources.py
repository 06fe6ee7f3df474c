"""Nouns for those who say things, by kind; and the words that leave a source unnamed."""

from __future__ import annotations

OFFICIALS = frozenset(
    """
    official officials minister ministers lawmaker lawmakers senator congressman congresswoman mayor governor
    president premier chancellor prosecutor prosecutors judge sheriff commissioner chief deputy secretary
    ambassador aide aides adviser advisers advisor advisors staffer staffers administration authority
    authorities government police troops military army investigator investigators detective officer officers
    firefighter firefighters regulator regulators bureaucrat mp legislator representative councillor councilman
    leader
    """.split()
)
DIPLOMATS = frozenset("diplomat diplomats envoy envoys ambassador attache emissary".split())
EXPERTS = frozenset(
    """
    expert experts analyst analysts scholar scholars professor researcher researchers scientist scientists
    economist economists historian historians doctor doctors academic academics specialist specialists observer
    observers critic critics engineer engineers pundit pundits commentator commentators
    """.split()
)
WITNESSES = frozenset(
    """
    witness witnesses eyewitness eyewitnesses bystander bystanders resident residents neighbour neighbours
    neighbor neighbors passenger passengers spectator spectators survivor survivors onlooker onlookers
    passer-by passers-by local locals tourist tourists motorist motorists
    """.split()
)
SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative press-officer".split()
)
UNNAMED_NOUNS = frozenset(
    "source sources insider insiders whistleblower whistleblowers informant informants".split()
)
MEDIA = frozenset(
    """
    paper newspaper daily weekly magazine tabloid broadsheet agency broadcaster network station channel website
    site outlet outlets media press publication broadcast blog wire newswire journal
    """.split()
)
DOCUMENTS = frozenset(
    """
    report reports study studies survey surveys poll polls record records document documents data figure figures
    analysis image images footage video videos photo photos photograph photographs tracker statement statements
    investigation inquiry enquiry probe probing test tests result results audit review finding findings file files
    research evidence email emails message messages account accounts map chart census statistic statistics log
    logs transcript transcripts letter letters filing filings paper papers affidavit indictment complaint lawsuit
    memo memos note notes sign signs book article articles post posts tweet tweets release translation graph
    headline banner flyer flyers flier fliers leaflet leaflets pamphlet pamphlets editorial advisory forecast
    forecasts estimate estimates screenshot recording recordings
    """.split()
)
TEXTS = frozenset(
    """
    regulation regulations law laws bill bills rules resolution decree verdict warrant bulletin guidelines
    agreement contract treaty deed petition motion
    """.split()
)
"""What is written down by somebody known, but is rarely cited as a source."""
INSTITUTIONS = frozenset(
    """
    ministry department agency office bureau police council company firm airline group organisation organization
    committee commission court government administration party union university institute bank association
    federation embassy consulate mission regime army military navy authority service foundation club team
    league campaign board parliament senate congress house palace kremlin centre center corporation maker
    manufacturer hospital school charity society ministry organiser organizer operator prefecture
    """.split()
)
PEOPLE = frozenset(
    """
    man woman speaker lawyer attorney lawyers attorneys father mother brother sister son daughter wife husband
    friend friends family relative relatives colleague colleagues teacher student students worker workers author
    journalist journalists reporter reporters correspondent editor driver drivers pilot captain owner employee
    employees executive executives chairman chairwoman director manager coach player candidate activist activists
    farmer victim victims soldier soldiers rebel rebels protester protesters supporter supporters defector
    defectors participant participants organiser organisers organizer organizers nurse teenager boy girl someone
    individual individuals correspondents
    commenter commenters blogger bloggers
    people others many some user users fan fans voter voters politician politicians democrat democrats
    republican republicans campaigner campaigners spectator fighter fighters commander host guest member members
    """.split()
)
OUTSIDERS = frozenset(
    """
    user users customer customers viewer viewers reader readers fan fans follower followers subscriber subscribers
    critic critics opponent opponents supporter supporters observer observers other others person people
    resident residents local locals neighbour neighbours neighbor neighbors friend friends witness witnesses
    victim victims patient patients shareholder shareholders investor investors rival rivals competitor competitors
    """.split()
)
"""People beside a body, or in a place, whose name says where they are and never that they speak for it."""
COURSES = frozenset("plan plans schedule script".split())
"""What things go according to, and nobody says."""
STRANGERS = WITNESSES | frozenset("man woman boy girl teenager worker employee caller customer".split())
"""Nouns that tell nobody apart: `the man` is unnamed unless the report says who he is."""
HIDING = frozenset(
    """
    anonymous unnamed unidentified undisclosed unspecified
    """.split()
)
TITLES_HE = frozenset({"mr", "mr.", "sir", "lord", "father", "king", "prince", "brother", "pope"})
TITLES_SHE = frozenset(
    {"mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "sister", "madam"}
)
NOUNS_HE = frozenset(
    "man men father son brother husband boy businessman spokesman chairman congressman uncle king prince".split()
)
NOUNS_SHE = frozenset(
    "woman women mother daughter sister wife girl businesswoman spokeswoman chairwoman congresswoman aunt queen"
    " actress princess widow".split()
)
NAMES_HE = frozenset(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    donald mark paul steven andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan
    gary nicholas eric stephen jonathan larry justin scott brandon frank benjamin gregory samuel raymond patrick
    alexander jack dennis jerry tyler aaron henry douglas peter adam zachary nathan walter harold kyle carl
    arthur roger keith jeremy terry lawrence sean christian albert joe ethan austin jesse willie billy bryan bruce
    jordan ralph roy noah dylan eugene wayne alan juan louis russell gabriel randy philip harry vincent bobby
    johnny logan mike bill tim jim tom bob dan steve greg jeff ted ben bernie barack vladimir dmitry sergei ivan
    mikhail jean pierre francois emmanuel nicolas angelo antonio marco luca giuseppe mario paolo matteo jose
    carlos luis miguel pedro jorge fernando mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim
    abdullah yusuf khalid abdel abdelaziz hans klaus wolfgang jurgen stefan lars erik sven narendra rahul anil
    ravi amit raj kumar hiroshi takeshi kenji shinzo jens boris nigel simon martin neil ian graham stuart gordon
    tony craig colin duncan malcolm leo max felix oliver liam oscar hugo jacques henri andre michel thierry
    """.split()
)
NAMES_SHE = frozenset(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura
    cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra
    rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
    christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison
    frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly
    isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary theresa angela nikki kate
    kellyanne ivanka melania ursula christiane simone marine segolene fatima aisha zainab layla mariam yasmin
    priya sunita indira sonia elena olga tatiana natalia irina svetlana ekaterina sofia giulia chiara francesca
    carmen lucia ana isabel ingrid astrid greta annika claire sophie jane anne fiona nicola rosa lena yuki keiko
    """.split()
)
OUTLETS = frozenset(
    """
    reuters afp ap bbc cnn npr abc nbc cbs itv xinhua tass interfax yonhap kyodo bloomberg msnbc cnbc politico
    axios buzzfeed vice breitbart upi dpa efe ansa tmz espn rt guardian telegraph independent times post journal
    tribune herald gazette chronicle news press standard mirror mail express sun observer globe star record
    courier dispatch bulletin examiner sentinel ledger register inquirer mercury argus today newsweek fortune
    forbes spiegel bild figaro monde parisien liberation corriere repubblica pais mundo izvestia kommersant
    jazeera arabiya anadolu haaretz ynet ilbo shimbun asahi nikkei mainichi bfmtv tv radio television fm
    broadcasting gazeta zeitung magazine daily weekly
    """.split()
)
WIRES = frozenset(
    """
    reuters afp ap bbc cnn npr abc nbc cbs itv xinhua tass interfax yonhap kyodo bloomberg msnbc cnbc upi dpa efe
    ansa tmz rt jazeera arabiya anadolu bfmtv tv radio television fm broadcasting press
    """.split()
)
"""Of the outlets, those that nobody would call a paper."""
FORCES = frozenset("military army forces force troops navy".split())
"""Words of which a country's name before them means one body: "Orlen military", "Orlen Armed Forces"."""
