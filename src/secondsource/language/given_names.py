"""Common given names by gender, and short forms that news uses for them. Lower case."""

from __future__ import annotations

FEMALE: frozenset[str] = frozenset(
    """abigail alexandra alice alicia alison amanda amber amelia amy andrea angela angelina anita ann
    anna anne annie ashley audrey barbara beatrice bella beth betty beverly brenda bridget brittany
    brooklyn camilla carla carmen carol caroline carolyn catherine cecilia charlotte chelsea cheryl
    chloe christina christine cindy claire clara claudia cynthia daisy dana danielle deborah debra
    denise diana diane donna dorothy elaine eleanor elena elizabeth ella ellen emily emma erica erin
    esther eva evelyn fatima fiona florence frances gabrielle gina gloria grace greta hannah harriet
    heather helen hillary holly ingrid irene isabel isabella ivanka jackie jacqueline jane janet
    janice jasmine jean jennifer jessica jill joan joanna josephine joyce judith judy julia julie
    karen kate katherine kathleen kathryn kathy katie kelly kimberly kristen laura lauren leah leila
    lena lillian linda lisa liz louise lucy lydia madeleine maggie margaret maria marie marilyn
    marina martha mary maya megan meghan melania melanie melissa mia michelle miranda molly monica
    nadia nancy naomi natalie natasha nicole nina nora olga olivia pamela paris patricia paula
    pauline penelope priscilla rachel rebecca regina renee rita roberta rosa rose rosemary ruth
    sally samantha sandra sara sarah savannah serena sharon sheila shirley silvia simone sofia sonia
    sophia sophie stella stephanie sue susan suzanne svetlana sydney sylvia tamara tanya tara teresa
    theresa tina tracy uma ursula valerie vanessa veronica victoria virginia vivian wanda wendy
    yasmin yolanda yvonne zoe""".split()
)
MALE: frozenset[str] = frozenset(
    """aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei ali allan
    andre andrei andrew angelo anthony antonio arnold arthur barack barry ben benjamin bernard
    bernie bill billy bob bobby boris bradley brandon brian bruce bryan carl carlos charles charlie
    chris christian christopher chuck claude clint colin craig curtis dale dallas daniel danny
    darren dave david dean dennis derek diego dmitry don donald doug douglas duncan dwayne dylan
    earl ed eddie edgar eduardo edward edwin elijah elon emmanuel enrique eric erik ernest ethan
    eugene evan felipe felix fernando floyd francis francisco franco frank franz fred frederick
    gareth gary gavin geoffrey george gerald gerard gilbert giovanni glenn gordon graham greg
    gregory guillermo gustavo guy hans harold harry hassan hector henry herbert herman houston
    howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jaime jake james jamie jared
    jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joaquin joe joel john johnny
    jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith ken
    kenneth kevin khalid klaus kurt kyle lance larry lars lawrence lee leo leonard leonardo leroy
    lewis liam lionel lloyd logan louis lucas luigi luis luke mahmoud malcolm manuel marc marcel
    marco marcus mario mark marshall martin marvin mathew matt matthew maurice max michael miguel
    mike mikhail miles mitch mohamed mohammad mohammed morgan moses muhammad mustafa nathan neil
    nelson nicholas nick nicolas nigel noah norman oliver omar orlando oscar otto owen pablo pascal
    patrick paul pedro percy pete peter phil philip phillip phoenix pierre quentin rafael ralph
    ramon randy raul ray raymond reginald ricardo richard rick rob robert roberto rodney rodrigo
    roger roland roman ron ronald ross roy rupert russell ryan sam samuel santiago saul scott sean
    sebastian sergei sergey sergio seth shane shaun silvio simon spencer stanley stefan stephen
    steve steven stuart ted terrence terry theodore thomas tim timothy todd tom tommy tony travis
    trevor tyler vernon victor viktor vincent vladimir wade walter warren wayne wesley will william
    willie xavier yuri yusuf zachary""".split()
)

# Given name -> its short forms.
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "abraham": ("abe",),
    "alexander": ("alex",),
    "andrew": ("andy",),
    "benjamin": ("ben",),
    "bernard": ("bernie",),
    "william": (
        "bill",
        "billy",
        "will",
    ),
    "robert": (
        "bob",
        "bobby",
        "rob",
    ),
    "catherine": ("cathy",),
    "charles": (
        "charlie",
        "chuck",
    ),
    "christopher": ("chris",),
    "daniel": (
        "dan",
        "danny",
    ),
    "david": ("dave",),
    "richard": (
        "dick",
        "rick",
    ),
    "donald": ("don",),
    "douglas": ("doug",),
    "edward": (
        "ed",
        "eddie",
        "ted",
    ),
    "frederick": ("fred",),
    "gregory": ("greg",),
    "jeffrey": ("jeff",),
    "james": (
        "jim",
        "jimmy",
    ),
    "joseph": ("joe",),
    "jonathan": ("jon",),
    "joshua": ("josh",),
    "katherine": ("kate",),
    "kenneth": ("ken",),
    "elizabeth": ("liz",),
    "matthew": ("matt",),
    "margaret": ("meg",),
    "michael": ("mike",),
    "mitchell": ("mitch",),
    "nicholas": ("nick",),
    "patrick": ("pat",),
    "peter": ("pete",),
    "philip": ("phil",),
    "ronald": ("ron",),
    "samuel": ("sam",),
    "stephen": (
        "steve",
        "steven",
    ),
    "susan": ("sue",),
    "timothy": ("tim",),
    "thomas": ("tom",),
    "anthony": ("tony",),
    "victoria": ("vicky",),
    "zachary": ("zach",),
}

# Family names that stand first in East Asian names; some are given names in the West.
FAMILY_FIRST: frozenset[str] = frozenset(
    """ahn bae baek ban byun cha chae chang chen cheng cheon cho choe choi chu chun dang deng ding do
    fan feng gao gu guo ha ham han hong hu huang hwang hyon hyun im jang jeon jeong ji jiang jin jo
    joo ju jun jung kang kim ko kwak kwon lau lee li lim lin liu lu luo ma min mo moon mun nam ngo
    nguyen noh oh pae pak pan park peng pham qian ri ro ryu seo seok shim shin so sohn son song sun
    suh tan tang thae tran um wang wei wen won wong woo wu xi xiao xie xu yang yi ye yeo yim yoo
    yoon yu yun zhang zhao zheng zhou zhu""".split()
)

# Given names that are towns or states as well: what follows need not be a family name.
TOWNS: frozenset[str] = frozenset(
    "austin charlotte chelsea florence francisco jackson jordan lance santiago sofia victoria virginia".split()
)
