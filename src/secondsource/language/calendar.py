"""Words of the calendar: months, weekdays, units, seasons, holidays, and the words that tell past from future."""

from __future__ import annotations

MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May", "May"),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
WEEKDAYS = (
    ("Monday", "Mon"),
    ("Tuesday", "Tues", "Tue"),
    ("Wednesday", "Wed"),
    ("Thursday", "Thurs", "Thur", "Thu"),
    ("Friday", "Fri"),
    ("Saturday", "Sat"),
    ("Sunday", "Sun"),
)
WEEKDAY_NAMES = frozenset(forms[0].casefold() for forms in WEEKDAYS)
# What stands behind a weekday that is part of a name: "the Sunday Gazette", "Friday Night Live".
NAMED_BY_WEEKDAY = (
    "times telegraph mirror mail express post herald night magazine chronicle gazette inquirer journal monitor "
    "tribune sun star observer independent business world people mercury record review citizen examiner dispatch "
    "nation standard courier argus"
).split()
# Each unit with its TIMEX3 letter; "T" before it marks the units below a day.
UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "weekend": "WE",
    "week": "W",
    "fortnight": "2W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
# First and last month; winter runs into the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
)
DECADE_WORDS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
# (month, day); (month, weekday from Monday = 0, which one in the month, -1 = the last); days from Easter Sunday.
FIXED_HOLIDAYS = {
    "New Year's Eve": (12, 31),
    "New Year's Day": (1, 1),
    "Valentine's Day": (2, 14),
    "St. Patrick's Day": (3, 17),
    "St Patrick's Day": (3, 17),
    "May Day": (5, 1),
    "Bastille Day": (7, 14),
    "Independence Day": (7, 4),
    "Fourth of July": (7, 4),
    "Halloween": (10, 31),
    "Veterans Day": (11, 11),
    "Armistice Day": (11, 11),
    "Remembrance Day": (11, 11),
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Christmas": (12, 25),
    "Boxing Day": (12, 26),
}
WEEKDAY_HOLIDAYS = {
    "Martin Luther King Day": (1, 0, 3),
    "Presidents Day": (2, 0, 3),
    "Presidents' Day": (2, 0, 3),
    "Mother's Day": (5, 6, 2),
    "Memorial Day": (5, 0, -1),
    "Father's Day": (6, 6, 3),
    "Labor Day": (9, 0, 1),
    "Columbus Day": (10, 0, 2),
    "Thanksgiving": (11, 3, 4),
    "Thanksgiving Day": (11, 3, 4),
    "Black Friday": (11, 4, 4),
}
EASTER_HOLIDAYS = {
    "Ash Wednesday": -46,
    "Palm Sunday": -7,
    "Good Friday": -2,
    "Easter": 0,
    "Easter Sunday": 0,
    "Easter Monday": 1,
}
# What follows a four-digit number that counts something and is no year.
COUNTED_NOUNS = (
    "people men women children boys girls troops soldiers police officers workers employees staff jobs homes "
    "houses miles kilometers kilometres km feet meters metres yards acres hectares pounds dollars "
    "euros yen rupees "
    "tons tonnes kilos kg shares cases deaths victims residents students pupils refugees migrants protesters "
    "demonstrators fans passengers vehicles cars trucks members others votes voters seats calories points words "
    "hours minutes days weeks months years copies units tickets patients doctors nurses families households "
    "companies schools hospitals rooms square percent per degrees watts megawatts volts gallons liters litres "
    "barrels bushels head times more new additional local guests rounds bullets civilians fighters rebels "
    "prisoners inmates detainees firefighters volunteers supporters spectators villagers villages islands "
    "light-years hp rpm GMT hrs local"
).split()
# What stands before a number that is part of a name.
NUMBERED_THINGS = (
    "Flight Room Route Highway Interstate Channel Windows Building Unit Resolution Number No. Nos. Section "
    "Article Chapter Page Office Model Boeing Airbus Apollo Psalm Box Lot Gate Suite Apartment Apt. Lane Bus "
    "Train Platform Ward Precinct District Exit Terminal Dow Nikkei Nasdaq S&P Russell FTSE Stoxx"
).split()
STREET_WORDS = (
    "Street St Avenue Ave Road Rd Boulevard Blvd Drive Dr Lane Way Place Court Square NW NE SW SE".split()
)
# After one of these "the fall" is what somebody fell, not a season.
HARM_WORDS = (
    "hurt injured injuring injuries injury killed died dead death survived broke broken bruised fractured "
    "concussion wounds harmed"
).split()
# A day named by which something is asked, offered or wished lies ahead, though the verb is past.
WISHING_VERBS = (
    r"ask|demand|want|need|request|order|promis|pledg|vow|offer|hop|urg|set|agree|plan|expect|propos|"
    r"requir|call|commit|threaten|seek|sought|intend"
)
REPORTING_VERBS = (
    "said says told reported announced added wrote confirmed stated disclosed revealed declared claimed warned "
    "acknowledged testified posted tweeted"
).split()
# What points ahead, what may point ahead, and what points back.
AHEAD_CUES = (
    r"will|won't|'ll|shall|upcoming|coming|going to|to be|"
    r"(?:is|are|be|been|being|'s|'re|remains?) (?:also |now |currently |still |tentatively )?"
    r"(?:scheduled|due|expected|set|slated|planned|likely|poised|supposed|to)|"
    r"(?:plans?|planning|hopes?|expects?|intends?|aims?|wants?|prepar(?:es?|ing)) (?:to|for)|"
    r"deadline|matures?|maturing|expires?|opens|begins|starts|kicks off|takes (?:place|effect)|resumes|premieres"
    r"|plays|hosts|reopens|closes|ends|meets?|votes|convenes?|returns|arrives|departs|flies|airs|concludes"
    r"|go(?:es)? (?:on (?:trial|sale|show)|to the polls|into (?:effect|force)|before)|comes? into (?:force|effect)"
    r"|(?:is|are|'s|'re) (?:also |now |not )?(?:meeting|visiting|voting|flying|holding|hosting|heading|travell?ing"
    r"|arriving|leaving|returning|starting|opening|closing|launching|playing|appearing)"
)
# These point ahead of their clause's tense: "his term, scheduled for November, ended".
CLAUSE_CUES = (
    r"scheduled|slated|due(?! to (?:the|an?|its|his|her|their|higher|lower)\b)|effective|payable|expected"
)
WEAK_CUES = (
    r"would|should|may|might|planned|planning|(?:was|were|had been) (?:scheduled|due|set|expected|slated)|"
    r"hoped|expected|intended|proposed|(?:decided|agreed|pledged|vowed|promised|voted|ordered|told|asked) to"
)
BACK_CUES = r"had been (?:due|scheduled|set|expected)|ago|[Ss]ince|ended|dated|issued|arrested|killed|died|born"
PAST_CUES = (
    r"was|were|had|did|has|have|\w{3,}ed|rose|fell|began|took|came|went|made|met|held|won|lost|left|sent|gave"
    r"|bought|sold|got|led|ran|saw|knew|grew|wrote|spoke|broke|struck|hit|kept|felt|found|brought|caught|built"
    r"|spent|paid|stood|threw|drove|chose|stole|flew|drew|shot|sat|fled|sank|sang|wore"
)
# Words that make a quarter one of the business year.
BUSINESS = (
    r"company|market|charges?|profits?|loss(?:es)?|earnings|earned|revenues?|sales|results|income|growth|gdp|economy"
    r"|output|dividend|shares?|deliveries|shipments|forecast|analysts|fiscal|cent|percent|exports"
)
CAR_MAKES = (
    "Acura Audi BMW Buick Cadillac Chevrolet Chevy Chrysler Dodge Ferrari Fiat Ford GMC Honda Hyundai Infiniti "
    "Jaguar Jeep Kia Lexus Lincoln Mazda Mercedes Mercedes-Benz Mercury Mitsubishi Nissan "
    "Oldsmobile Peugeot Plymouth "
    "Pontiac Porsche Renault Saab Saturn Subaru Suzuki Tesla Toyota Volkswagen Volvo Yamaha Harley-Davidson"
).split()
