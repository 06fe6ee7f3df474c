"""Titles before and after a person's name: honorifics, offices, ranks, trades. Lower case."""

from __future__ import annotations

FEMALE_HONORIFICS: frozenset[str] = frozenset(
    "mrs mrs. ms ms. miss lady dame madam madame queen princess duchess baroness countess sister".split()
)
MALE_HONORIFICS: frozenset[str] = frozenset(
    "mr mr. sir lord king prince duke baron count father brother sheikh monsieur".split()
)
OTHER_HONORIFICS: frozenset[str] = frozenset(
    "dr dr. prof prof. professor rev rev. reverend hon hon. judge justice saint imam rabbi pope".split()
)
HONORIFICS = FEMALE_HONORIFICS | MALE_HONORIFICS | OTHER_HONORIFICS

# Offices, ranks and trades that stand right before a name ("President X", "lawmaker X", "Lt. X").
OFFICES: frozenset[str] = frozenset(
    """president vice-president premier chancellor prime minister deputy foreign defence defense finance interior
    secretary undersecretary general attorney ambassador envoy consul senator sen. sen representative rep. rep
    congressman congresswoman congressmember governor gov. gov mayor councillor councilman councilwoman alderman
    chairman chairwoman chair chief director commissioner superintendent inspector detective det. sheriff constable
    officer agent captain capt. capt major maj. colonel col. lieutenant lt. lt sergeant sgt. sgt corporal cpl.
    private pvt. admiral adm. commander cmdr. marshal brigadier brig. gen. gen cadet coroner prosecutor spokesman
    spokeswoman spokesperson lawmaker legislator mp mep speaker leader ceo cfo founder co-founder editor reporter
    correspondent photographer journalist author writer singer actor actress rapper comedian director coach manager
    quarterback pitcher midfielder striker goalkeeper player astronaut cosmonaut analyst expert economist scientist
    researcher physicist astronomer lawyer solicitor barrister bishop archbishop cardinal monk priest emperor
    dictator crown first second lady acting former ex late then newly-elected president-elect dean principal
    teacher teenager witness suspect victim co-star star guitarist drummer musician producer designer
    executive whistleblower activist campaigner cleric ayatollah grand mufti warlord rebel gunman soldier pilot
    candidate nominee rival host presenter anchor columnist""".split()
)

# After a name, part of it but no help in comparing.
NAME_SUFFIXES: frozenset[str] = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior"})

# Inside a person's name in lower case.
NAME_PARTICLES: frozenset[str] = frozenset(
    """abd abu af al av ben bin bint da das de del della den der di dos du el ibn la le ten ter ud ul van
    von zu""".split()
)
