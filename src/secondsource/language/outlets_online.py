"""Sites, trade press and more papers: name -> the forms that reports use (lower case, no article).

Names that are also ordinary words ("Slate", "Metro", "Fortune") are left out: their context tells.
"""

from __future__ import annotations

_NAMES = """
9to5Mac=9to5 mac, AppleInsider=apple insider, MacRumors=mac rumors, Macworld, PCMag=pc magazine, PCWorld,
ZDNet, TechRadar, Ars Technica, VentureBeat, The Next Web, Digital Trends, Recode=re/code, Android Central,
Android Police, Tom's Hardware, ExtremeTech=extreme tech, DigiTimes, GigaOm, ReadWrite, ProPublica, Gawker,
Deadspin, Jalopnik, Kotaku, Mother Jones, Roll Call, FiveThirtyEight, Talking Points Memo, Daily Caller,
Breitbart News, Drudge Report, Washington Free Beacon, Washington Examiner, Washington Times, National Review,
Weekly Standard, New Republic, New York Magazine, Village Voice, Newsday, Boston Herald, Boston.com, Chicago
Sun-Times, Mercury News=san jose mercury news, Orange County Register, Arizona Republic, Star Tribune, St.
Louis Post-Dispatch=post-dispatch, Tampa Bay Times, Baltimore Sun, Plain Dealer=cleveland plain dealer,
Oregonian, Atlanta Journal-Constitution=journal-constitution, Deadline Hollywood=deadline.com, TheWrap,
Entertainment Tonight, Access Hollywood, Page Six, Radar Online, National Enquirer, NME, Bleacher Report, SB
Nation, Snopes, Gossip Cop, Mediaite, Daily Dot, Inquisitr, UPROXX, Cinema Blend=cinemablend, Bleeding Cool,
Ad Age=advertising age, Adweek, Digiday, Skift, Barron's, Fast Company, Seeking Alpha, Benzinga, International
Business Times=ibt=ibtimes, Yahoo News, Yahoo Finance, CNN Money=cnnmoney, Bloomberg
Businessweek=businessweek, Bloomberg View, Dow Jones Newswires, Radio-Canada, Ottawa Citizen, Calgary Herald,
Vancouver Sun, Toronto Sun, Maclean's, Global News, La Presse, Herald Sun, Courier-Mail, Stuff.co.nz, Radio
New Zealand, Sunday Mirror, Sunday Express, Independent on Sunday, i24news, Israel Hayom=yisrael hayom,
Al-Monitor, Al Hayat=al-hayat, Asharq Al-Awsat, Rudaw, Gulf News, Khaleej Times, Express Tribune, Rappler,
ABS-CBN, GMA News, News24, Mail & Guardian, Premium Times, Sky TG24, Il Messaggero, Il Giornale, Corriere
Adriatico=il corriere adriatico, L'Unione Sarda, L'Express, Le Point, Mediapart, Marca, Handelsblatt, Der
Standard, Neue Zürcher Zeitung, Svenska Dagbladet, Expressen, Verdens Gang, Politiken, Helsingin Sanomat,
Gazeta Wyborcza, Meduza, Vedomosti, Ynet=ynet news, Lenta.ru, Univision Noticias, Infobae, Folha, Reforma,
Radio France
"""
ONLINE: dict[str, tuple[str, ...]] = {
    forms[0].removeprefix("The "): tuple(form.removeprefix("the ") for form in map(str.casefold, forms))
    for forms in (entry.strip().split("=") for entry in _NAMES.replace("\n", " ").split(","))
}
