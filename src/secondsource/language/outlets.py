"""Newspapers, broadcasters and agencies: name -> the forms that reports use (lower case, no article).

Names that are also ordinary words or other things ("Post", "Times", "Sun") stand under their full name only.
"""

from __future__ import annotations

from secondsource.language.outlets_online import ONLINE

AGENCIES: dict[str, tuple[str, ...]] = {
    "Associated Press": (
        "associated press",
        "ap",
        "a.p.",
    ),
    "Agence France-Presse": (
        "agence france-presse",
        "agence france presse",
        "afp",
    ),
    "Reuters": (
        "reuters",
        "thomson reuters",
    ),
    "Bloomberg": (
        "bloomberg",
        "bloomberg news",
    ),
    "United Press International": (
        "upi",
        "united press international",
    ),
    "DPA": (
        "dpa",
        "deutsche presse-agentur",
    ),
    "Xinhua": (
        "xinhua",
        "xinhua news agency",
    ),
    "TASS": (
        "tass",
        "itar-tass",
    ),
    "Interfax": ("interfax",),
    "RIA Novosti": ("ria novosti",),
    "Kyodo": (
        "kyodo",
        "kyodo news",
    ),
    "Jiji Press": ("jiji press",),
    "Yonhap": (
        "yonhap",
        "yonhap news agency",
    ),
    "KCNA": (
        "kcna",
        "korean central news agency",
    ),
    "Press Association": (
        "press association",
        "pa media",
    ),
    "ANSA": ("ansa",),
    "EFE": ("efe",),
    "Press Trust of India": (
        "press trust of india",
        "pti",
    ),
    "Anadolu": (
        "anadolu",
        "anadolu agency",
    ),
    "IRNA": ("irna",),
    "ISNA": ("isna",),
    "SANA": ("sana",),
    "Fars": ("fars news agency",),
    "Belga": ("belga",),
    "TT": ("tt news agency",),
    "Ritzau": ("ritzau",),
    "NTB": ("ntb",),
    "Canadian Press": ("canadian press",),
    "Australian Associated Press": ("australian associated press",),
    "Getty Images": (
        "getty images",
        "getty",
    ),
    "EPA": ("epa",),
}
BROADCASTERS: dict[str, tuple[str, ...]] = {
    "BBC": (
        "bbc",
        "bbc news",
        "bbc radio",
        "british broadcasting corporation",
    ),
    "CNN": ("cnn",),
    "MSNBC": ("msnbc",),
    "CNBC": ("cnbc",),
    "NBC": (
        "nbc",
        "nbc news",
    ),
    "ABC News": ("abc news",),
    "CBS": (
        "cbs",
        "cbs news",
    ),
    "Fox News": ("fox news",),
    "NPR": (
        "npr",
        "national public radio",
    ),
    "PBS": ("pbs",),
    "ESPN": ("espn",),
    "Sky News": ("sky news",),
    "Good Morning America": ("good morning america",),
    "60 Minutes": ("60 minutes",),
    "ITV": (
        "itv",
        "itv news",
    ),
    "Channel 4": ("channel 4",),
    "Al Jazeera": (
        "al jazeera",
        "al-jazeera",
    ),
    "Al Arabiya": (
        "al arabiya",
        "al-arabiya",
    ),
    "RT": (
        "rt",
        "russia today",
    ),
    "France 24": ("france 24",),
    "Franceinfo": ("franceinfo", "france info"),
    "RTL": ("rtl",),
    "Europe 1": ("europe 1",),
    "BFMTV": (
        "bfmtv",
        "bfm tv",
    ),
    "RFI": ("rfi",),
    "Deutsche Welle": ("deutsche welle",),
    "ZDF": ("zdf",),
    "ARD": ("ard",),
    "RAI": ("rai",),
    "NHK": ("nhk",),
    "KBS": ("kbs",),
    "MBC": ("mbc",),
    "CCTV": ("cctv",),
    "CGTN": ("cgtn",),
    "CBC": (
        "cbc",
        "cbc news",
    ),
    "CTV": (
        "ctv",
        "ctv news",
    ),
    "RTE": ("rte",),
    "Voice of America": ("voice of america",),
    "Radio Free Europe": ("radio free europe",),
    "Radio Free Asia": ("radio free asia",),
    "Telemundo": ("telemundo",),
    "Univision": ("univision",),
    "C-SPAN": ("c-span",),
    "TASS": ("itar",),
    "NTV": ("ntv",),
    "TRT": ("trt",),
    "Press TV": ("press tv",),
    "NDTV": ("ndtv",),
    "Geo TV": ("geo tv",),
}
PAPERS: dict[str, tuple[str, ...]] = {
    "New York Times": (
        "new york times",
        "nyt",
    ),
    "Washington Post": ("washington post",),
    "Wall Street Journal": (
        "wall street journal",
        "wsj",
    ),
    "USA Today": ("usa today",),
    "Los Angeles Times": (
        "los angeles times",
        "l.a. times",
        "la times",
    ),
    "Chicago Tribune": ("chicago tribune",),
    "Boston Globe": ("boston globe",),
    "New York Post": ("new york post", "ny post"),
    "New York Daily News": ("new york daily news", "ny daily news"),
    "Miami Herald": ("miami herald",),
    "Denver Post": ("denver post",),
    "Houston Chronicle": ("houston chronicle",),
    "San Francisco Chronicle": ("san francisco chronicle",),
    "Dallas Morning News": ("dallas morning news",),
    "Philadelphia Inquirer": ("philadelphia inquirer",),
    "Detroit News": ("detroit news",),
    "Detroit Free Press": ("detroit free press",),
    "Seattle Times": ("seattle times",),
    "Christian Science Monitor": ("christian science monitor",),
    "Newsweek": ("newsweek",),
    "New Yorker": ("new yorker",),
    "Guardian": ("guardian",),
    "Daily Telegraph": (
        "daily telegraph",
        "telegraph",
    ),
    "Financial Times": (
        "financial times",
        "ft",
    ),
    "Daily Mail": ("daily mail",),
    "MailOnline": (
        "mailonline",
        "mail online",
    ),
    "Daily Mirror": ("daily mirror",),
    "Daily Express": ("daily express",),
    "Daily Star": ("daily star",),
    "Evening Standard": ("evening standard",),
    "Sunday Times": ("sunday times",),
    "Sunday Telegraph": ("sunday telegraph",),
    "Mail on Sunday": ("mail on sunday",),
    "Economist": ("economist",),
    "Observer": ("observer",),
    "Irish Times": ("irish times",),
    "Scotsman": ("scotsman",),
    "Irish Independent": ("irish independent",),
    "HuffPost": (
        "huffington post",
        "huffpost",
    ),
    "BuzzFeed": (
        "buzzfeed",
        "buzzfeed news",
    ),
    "Politico": ("politico",),
    "Axios": ("axios",),
    "Vox": ("vox",),
    "TMZ": ("tmz",),
    "Daily Beast": ("daily beast",),
    "Us Weekly": ("us weekly",),
    "E! News": ("e! news",),
    "Entertainment Weekly": ("entertainment weekly",),
    "Sports Illustrated": ("sports illustrated",),
    "Yahoo Sports": ("yahoo sports",),
    "Business Insider": ("business insider",),
    "Forbes": ("forbes",),
    "MarketWatch": ("marketwatch",),
    "CNET": ("cnet",),
    "Engadget": ("engadget",),
    "TechCrunch": ("techcrunch",),
    "Mashable": ("mashable",),
    "Le Monde": ("le monde",),
    "Le Figaro": ("le figaro",),
    "Libération": (
        "libération",
        "liberation",
    ),
    "Le Parisien": ("le parisien",),
    "Nice-Matin": ("nice-matin",),
    "Ouest-France": ("ouest-france",),
    "Der Spiegel": (
        "der spiegel",
        "spiegel",
    ),
    "Bild": ("bild",),
    "Die Zeit": ("die zeit",),
    "Süddeutsche Zeitung": (
        "süddeutsche zeitung",
        "sueddeutsche zeitung",
    ),
    "Frankfurter Allgemeine Zeitung": ("frankfurter allgemeine zeitung",),
    "Die Welt": ("die welt",),
    "El País": (
        "el país",
        "el pais",
    ),
    "El Mundo": ("el mundo",),
    "La Vanguardia": ("la vanguardia",),
    "Corriere della Sera": ("corriere della sera",),
    "La Repubblica": ("la repubblica",),
    "La Stampa": ("la stampa",),
    "De Telegraaf": ("de telegraaf",),
    "Aftonbladet": ("aftonbladet",),
    "Dagens Nyheter": ("dagens nyheter",),
    "Kommersant": ("kommersant",),
    "Izvestia": ("izvestia",),
    "Novaya Gazeta": ("novaya gazeta",),
    "Pravda": ("pravda",),
    "Kyiv Post": ("kyiv post",),
    "Moscow Times": ("moscow times",),
    "Haaretz": ("haaretz",),
    "Maariv": ("maariv",),
    "Jerusalem Post": ("jerusalem post",),
    "Yedioth Ahronoth": ("yedioth ahronoth",),
    "Times of Israel": ("times of israel",),
    "Hurriyet": ("hurriyet",),
    "Daily Sabah": ("daily sabah",),
    "Al-Ahram": ("al-ahram",),
    "Arab News": ("arab news",),
    "Times of India": ("times of india",),
    "Hindustan Times": ("hindustan times",),
    "Indian Express": ("indian express",),
    "Dawn": ("dawn",),
    "Straits Times": ("straits times",),
    "Bangkok Post": ("bangkok post",),
    "Jakarta Post": ("jakarta post",),
    "South China Morning Post": (
        "south china morning post",
        "scmp",
    ),
    "China Daily": ("china daily",),
    "Global Times": ("global times",),
    "People's Daily": ("people's daily",),
    "Asahi Shimbun": (
        "asahi shimbun",
        "asahi",
    ),
    "Yomiuri Shimbun": (
        "yomiuri shimbun",
        "yomiuri",
    ),
    "Mainichi Shimbun": (
        "mainichi shimbun",
        "mainichi",
    ),
    "Nikkei": ("nikkei",),
    "Japan Times": ("japan times",),
    "Sankei Shimbun": ("sankei shimbun",),
    "JoongAng Ilbo": (
        "joongang ilbo",
        "joongang",
        "korea joongang daily",
    ),
    "Chosun Ilbo": (
        "chosun ilbo",
        "chosun",
    ),
    "Dong-A Ilbo": (
        "dong-a ilbo",
        "donga ilbo",
    ),
    "Hankyoreh": ("hankyoreh",),
    "Korea Herald": ("korea herald",),
    "Korea Times": ("korea times",),
    "Daily NK": ("daily nk",),
    "Rodong Sinmun": ("rodong sinmun",),
    "Sydney Morning Herald": ("sydney morning herald",),
    "The Age": ("age",),
    "Globe and Mail": ("globe and mail",),
    "Toronto Star": ("toronto star",),
    "National Post": ("national post",),
    "New Zealand Herald": ("new zealand herald",),
    "Daily Nation": ("daily nation",),
    "Folha de S.Paulo": ("folha de s.paulo",),
    "O Globo": ("o globo",),
    "Clarín": ("clarín",),
    "La Nación": ("la nación",),
    "Variety": ("variety",),
    "Hollywood Reporter": ("hollywood reporter",),
    "Rolling Stone": ("rolling stone",),
    "People": ("people magazine",),
    "Time": ("time magazine",),
    "Vanity Fair": ("vanity fair",),
    "Paris Match": ("paris match",),
    "Charlie Hebdo": ("charlie hebdo",),
    "Wired": ("wired",),
    "The Verge": ("the verge",),
    "Gizmodo": ("gizmodo",),
}
OUTLET_FORMS: dict[str, str] = {
    form: name
    for group in (ONLINE, AGENCIES, BROADCASTERS, PAPERS)
    for name, forms in group.items()
    for form in forms
}

# Forms that are also ordinary words, names or other bodies: outlets only after an article.
AMBIGUOUS: frozenset[str] = frozenset(
    """age ap ard asahi bild chosun dawn economist epa ft getty guardian independent itar observer people
    pravda rai rt sana telegraph time variety vox wired""".split()
)

# The last word of an outlet's name ("the Harbour Gazette").
OUTLET_HEADS: frozenset[str] = frozenset(
    """advertiser argus bugle bulletin chronicle courier daily dispatch echo enquirer examiner gazette globe herald
    ilbo inquirer journal ledger magazine mail mirror news newspaper observer post press register reporter
    review sentinel shimbun standard star sun telegraph times tribune weekly zeitung""".split()
)
