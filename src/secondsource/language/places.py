"""Places: demonyms and cities by country, regions. Lower case, without articles.

The names of the countries are in `country_names`. The first city is the seat of government.
"""

from __future__ import annotations

# ISO 3166 code -> (demonyms, cities)
COUNTRIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "AE": (("emirati",), ("abu dhabi", "dubai")),
    "AF": (("afghan",), ("kabul", "kandahar", "herat", "jalalabad", "kunduz")),
    "AL": (("albanian",), ("tirana",)),
    "AM": (("armenian",), ("yerevan",)),
    "AO": (("angolan",), ("luanda",)),
    "AR": (("argentine", "argentinian"), ("buenos aires", "rosario")),
    "AT": (("austrian",), ("vienna", "salzburg", "innsbruck")),
    "AU": (("australian",), ("canberra", "sydney", "melbourne", "brisbane", "perth", "adelaide", "darwin")),
    "AZ": (("azerbaijani", "azeri"), ("baku",)),
    "BA": (("bosnian",), ("sarajevo",)),
    "BD": (("bangladeshi",), ("dhaka", "chittagong")),
    "BE": (("belgian",), ("brussels", "antwerp", "ghent", "bruges")),
    "BG": (("bulgarian",), ("sofia",)),
    "BH": (("bahraini",), ("manama",)),
    "BO": (("bolivian",), ("la paz",)),
    "BR": (("brazilian",), ("brasilia", "rio de janeiro", "sao paulo", "salvador")),
    "BY": (("belarusian",), ("minsk",)),
    "CA": (("canadian",), ("ottawa", "toronto", "montreal", "vancouver", "calgary", "edmonton", "winnipeg")),
    "CD": (("congolese",), ("kinshasa", "goma")),
    "CH": (("swiss",), ("bern", "geneva", "zurich", "basel", "lausanne", "davos")),
    "CL": (("chilean",), ("santiago", "valparaiso")),
    "CM": (("cameroonian",), ("yaounde",)),
    "CN": (("chinese",), ("beijing", "shanghai", "guangzhou", "shenzhen", "tianjin", "wuhan", "chengdu")),
    "CO": (("colombian",), ("bogota", "medellin", "cali")),
    "CR": (("costa rican",), ()),
    "CU": (("cuban",), ("havana",)),
    "CY": (("cypriot",), ("nicosia",)),
    "CZ": (("czech",), ("prague", "brno")),
    "DE": (
        ("german",),
        ("berlin", "hamburg", "munich", "cologne", "frankfurt", "stuttgart", "dresden", "leipzig"),
    ),
    "DK": (("danish",), ("copenhagen", "aarhus")),
    "DZ": (("algerian",), ("algiers",)),
    "EC": (("ecuadorean", "ecuadorian"), ("quito", "guayaquil")),
    "EE": (("estonian",), ("tallinn",)),
    "EG": (("egyptian",), ("cairo", "alexandria", "sharm el-sheikh")),
    "ER": (("eritrean",), ("asmara",)),
    "ES": (("spanish",), ("madrid", "barcelona", "valencia", "seville", "bilbao")),
    "ET": (("ethiopian",), ("addis ababa",)),
    "FI": (("finnish",), ("helsinki",)),
    "FR": (
        ("french",),
        ("paris", "marseille", "lyon", "nice", "toulouse", "cannes", "strasbourg", "bordeaux", "lille"),
    ),
    "GB": (
        ("british",),
        ("london", "manchester", "birmingham", "liverpool", "leeds", "glasgow", "edinburgh", "cardiff", "belfast"),
    ),
    "GE": (("georgian",), ("tbilisi",)),
    "GH": (("ghanaian",), ("accra",)),
    "GR": (("greek",), ("athens", "thessaloniki")),
    "GT": (("guatemalan",), ("guatemala city",)),
    "HK": ((), ("hong kong",)),
    "HN": (("honduran",), ("tegucigalpa",)),
    "HR": (("croatian", "croat"), ("zagreb", "split", "dubrovnik")),
    "HT": (("haitian",), ("port-au-prince",)),
    "HU": (("hungarian",), ("budapest",)),
    "ID": (("indonesian",), ("jakarta", "surabaya", "denpasar")),
    "IE": (("irish",), ("dublin", "cork", "limerick")),
    "IL": (("israeli",), ("jerusalem", "tel aviv", "haifa")),
    "IN": (
        ("indian",),
        ("new delhi", "delhi", "mumbai", "kolkata", "chennai", "bangalore", "bengaluru", "hyderabad"),
    ),
    "IQ": (("iraqi",), ("baghdad", "mosul", "basra", "erbil", "kirkuk")),
    "IR": (("iranian",), ("tehran", "isfahan", "mashhad", "qom")),
    "IS": (("icelandic",), ("reykjavik",)),
    "IT": (
        ("italian",),
        ("rome", "milan", "venice", "naples", "turin", "florence", "palermo", "bologna", "genoa"),
    ),
    "JM": (("jamaican",), ()),
    "JO": (("jordanian",), ("amman",)),
    "JP": (("japanese",), ("tokyo", "osaka", "kyoto", "hiroshima", "nagasaki", "sapporo", "fukushima")),
    "KE": (("kenyan",), ("nairobi", "mombasa")),
    "KG": (("kyrgyz",), ("bishkek",)),
    "KH": (("cambodian",), ("phnom penh",)),
    "KP": (("north korean",), ("pyongyang", "panmunjom")),
    "KR": (("south korean",), ("seoul", "busan", "incheon", "pyeongchang")),
    "KW": (("kuwaiti",), ("kuwait city",)),
    "KZ": (("kazakh",), ("astana", "almaty")),
    "LB": (("lebanese",), ("beirut",)),
    "LK": (("sri lankan",), ("colombo",)),
    "LT": (("lithuanian",), ("vilnius",)),
    "LV": (("latvian",), ("riga",)),
    "LY": (("libyan",), ("tripoli", "benghazi", "misrata", "sirte")),
    "MA": (("moroccan",), ("rabat", "casablanca", "marrakesh")),
    "MD": (("moldovan",), ("chisinau",)),
    "ML": (("malian",), ("bamako", "timbuktu")),
    "MM": (("burmese",), ("naypyitaw", "yangon", "rangoon")),
    "MN": (("mongolian",), ("ulaanbaatar",)),
    "MT": (("maltese",), ("valletta",)),
    "MX": (("mexican",), ("mexico city", "guadalajara", "monterrey", "tijuana", "acapulco", "cancun")),
    "MY": (("malaysian",), ("kuala lumpur", "putrajaya")),
    "MZ": (("mozambican",), ("maputo",)),
    "NG": (("nigerian",), ("abuja", "lagos", "kano", "maiduguri")),
    "NI": (("nicaraguan",), ("managua",)),
    "NL": (("dutch",), ("the hague", "amsterdam", "rotterdam", "utrecht", "eindhoven")),
    "NO": (("norwegian",), ("oslo", "bergen")),
    "NP": (("nepalese", "nepali"), ("kathmandu",)),
    "NZ": ((), ("wellington", "auckland", "christchurch")),
    "OM": (("omani",), ("muscat",)),
    "PA": (("panamanian",), ("panama city",)),
    "PE": (("peruvian",), ("lima", "cusco")),
    "PH": (("filipino", "philippine"), ("manila", "davao", "cebu")),
    "PK": (("pakistani",), ("islamabad", "karachi", "lahore", "peshawar", "quetta", "rawalpindi")),
    "PL": (("polish",), ("warsaw", "krakow", "gdansk", "auschwitz")),
    "PS": (("palestinian",), ("ramallah", "gaza city", "bethlehem", "hebron")),
    "PT": (("portuguese",), ("lisbon", "porto")),
    "PY": (("paraguayan",), ("asuncion",)),
    "QA": (("qatari",), ("doha",)),
    "RO": (("romanian",), ("bucharest",)),
    "RS": (("serbian", "serb"), ("belgrade",)),
    "RU": (("russian",), ("moscow", "st. petersburg", "st petersburg", "sochi", "kazan", "vladivostok", "grozny")),
    "RW": (("rwandan",), ("kigali",)),
    "SA": (("saudi", "saudi arabian"), ("riyadh", "jeddah", "mecca", "medina")),
    "SD": (("sudanese",), ("khartoum",)),
    "SE": (("swedish",), ("stockholm", "gothenburg", "malmo")),
    "SG": (("singaporean",), ("singapore",)),
    "SI": (("slovenian", "slovene"), ("ljubljana",)),
    "SK": (("slovak",), ("bratislava",)),
    "SN": (("senegalese",), ("dakar",)),
    "SO": (("somali",), ("mogadishu",)),
    "SS": (("south sudanese",), ("juba",)),
    "SV": (("salvadoran",), ("san salvador",)),
    "SY": (("syrian",), ("damascus", "aleppo", "homs", "raqqa", "idlib", "palmyra")),
    "TH": (("thai",), ("bangkok", "phuket", "pattaya", "chiang mai")),
    "TJ": (("tajik",), ("dushanbe",)),
    "TM": (("turkmen",), ("ashgabat",)),
    "TN": (("tunisian",), ("tunis", "sousse")),
    "TR": (("turkish",), ("ankara", "istanbul", "izmir", "antalya")),
    "TW": (("taiwanese",), ("taipei",)),
    "TZ": (("tanzanian",), ("dar es salaam", "zanzibar")),
    "UA": (("ukrainian",), ("kyiv", "kiev", "donetsk", "luhansk", "odessa", "kharkiv", "lviv", "mariupol")),
    "UG": (("ugandan",), ("kampala",)),
    "US": (
        ("american",),
        (
            *(
                "washington",
                "new york",
                "new york city",
                "los angeles",
                "chicago",
                "houston",
                "phoenix",
                "philadelphia",
            ),
            *("san antonio", "san diego", "dallas", "san jose", "austin", "san francisco", "seattle", "denver"),
            *("boston", "nashville", "detroit", "oklahoma city", "portland", "las vegas", "memphis", "baltimore"),
            *("milwaukee", "albuquerque", "tucson", "sacramento", "kansas city", "atlanta", "miami", "oakland"),
            *(
                "minneapolis",
                "tampa",
                "new orleans",
                "cleveland",
                "honolulu",
                "pittsburgh",
                "cincinnati",
                "st. louis",
            ),
            *(
                "orlando",
                "buffalo",
                "salt lake city",
                "anchorage",
                "cape canaveral",
                "manhattan",
                "brooklyn",
                "queens",
            ),
            *("the bronx", "staten island", "washington dc", "washington d.c.", "silicon valley", "hollywood"),
        ),
    ),
    "UY": (("uruguayan",), ("montevideo",)),
    "UZ": (("uzbek",), ("tashkent", "samarkand")),
    "VA": ((), ("vatican city",)),
    "VE": (("venezuelan",), ("caracas",)),
    "VN": (("vietnamese",), ("hanoi", "ho chi minh city", "saigon", "da nang")),
    "XK": (("kosovar",), ("pristina",)),
    "YE": (("yemeni",), ("sanaa", "sana'a", "aden", "hodeidah")),
    "ZA": (("south african",), ("pretoria", "johannesburg", "cape town", "durban", "soweto")),
    "ZM": (("zambian",), ("lusaka",)),
    "ZW": (("zimbabwean",), ("harare", "bulawayo")),
}

# Adjectives and peoples that belong to no single country: no names of their own.
OTHER_DEMONYMS: frozenset[str] = frozenset(
    """african arab arabic asian european hispanic latino western eastern northern southern
    korean english scottish welsh scandinavian nordic baltic balkan soviet kurdish kurd jewish jew muslim islamic
    christian catholic protestant orthodox hindu buddhist sikh sunni shia shiite shi'ite mediterranean caribbean
    central-american chechen tibetan uighur uyghur rohingya catalan basque flemish persian
    californian texan londoner parisian republican democrat democratic communist nazi
    anglo-american african-american englishman frenchman irishman dutchman briton spaniard swede turk
    conservative labour""".split()
) | {"latin american", "african american", "native american", "new yorker", "middle eastern", "central american"}

# An underscore stands for a space.
REGIONS: frozenset[str] = frozenset(
    name.replace("_", " ")
    for name in """africa alps antarctica arctic arctic_ocean asia atlantic atlantic_ocean balkans baltic_sea
    black_sea     caribbean caucasus central_america earth east_africa east_asia east_china_sea
    east_jerusalem     eastern_europe europe far_east french_riviera gaza_strip golan_heights
    himalayas horn_of_africa     indian_ocean korean_peninsula kurdistan latin_america mars
    mediterranean mediterranean_sea     middle_east north_africa north_america north_sea
    pacific pacific_ocean persian_gulf red_sea     riviera sahara sahel scandinavia sea_of_japan
    sinai sinai_peninsula south_america south_china_sea     southeast_asia the_gulf the_west
    west_africa west_bank western_europe""".split()
)

# Points of the compass that stand for a place when an article precedes ("the North", "the West").
COMPASS: frozenset[str] = frozenset({"north", "south", "east", "west"})

# The first word of a place's name.
PLACE_STARTS: frozenset[str] = frozenset({"cape", "fort", "lake", "mount", "mt", "mt."})

# Words that say what kind of place it is, with the name before or after them.
PLACE_HEADS: frozenset[str] = frozenset(
    """airport arena avenue bay beach borough boulevard bridge canyon city coast corridor county creek
    desert district field forest governorate gulf harbor harbour highway hill hills island islands lake
    mount mountain mountains oblast ocean parish park peninsula plaza port prefecture promenade province
    region river road sea square stadium state strait street tower town township valley village""".split()
)
