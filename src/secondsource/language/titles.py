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
ADDRESS: frozenset[str] = frozenset("mr mrs ms dr prof professor".split())  # before nothing but a person's name
HONORIFICS = FEMALE_HONORIFICS | MALE_HONORIFICS | OTHER_HONORIFICS

# Offices, ranks and trades that stand right before a name ("President X", "lawmaker X", "Lt. X").
OFFICES: frozenset[str] = frozenset(
    """acting activist actor actress adm. admiral agent alderman ambassador analyst anchor archbishop
    astronaut astronomer astrophysicist attorney author ayatollah barrister bishop brig. brigadier
    cadet campaigner candidate capt capt. captain cardinal ceo cfo chair chairman chairwoman
    chancellor chief cleric cmdr. co-founder co-star coach col. colonel columnist comedian commander
    commissioner congressman congressmember congresswoman constable consul coroner corporal
    correspondent cosmonaut councillor councilman councilwoman cpl. crown dean defence defense
    deputy designer det. detective dictator director drummer economist editor emperor envoy ex
    executive expert finance first foreign former founder gen gen. general goalkeeper gov gov.
    governor grand guitarist gunman host inspector interior investigator journalist lady late
    lawmaker lawyer leader legislator lieutenant lt lt. maj. major manager marshal mayor mep
    midfielder minister model monk mp mufti musician newly-elected nominee officer photographer
    physicist pilot pitcher player premier presenter president president-elect priest prime
    principal private producer prosecutor pvt. quarterback rapper rebel rep rep. reporter
    representative researcher rival scientist second secretary sen sen. senator sergeant sgt sgt.
    sheriff singer soldier solicitor speaker spokesman spokesperson spokeswoman star striker
    superintendent suspect teacher teenager then undersecretary vice-president victim warlord
    whistleblower witness writer""".split()
)

# Nouns of OFFICES by which a report calls people whom it does not name ("the victim said").
STRANGERS: frozenset[str] = frozenset("agent officer suspect teacher teenager victim witness".split())

# After a name, part of it but no help in comparing.
NAME_SUFFIXES: frozenset[str] = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior"})

# Inside a person's name in lower case.
NAME_PARTICLES: frozenset[str] = frozenset(
    """abd abu af al av ben bin bint da das de del della den der di dos du el ibn la le ten ter ud ul van
    von zu""".split()
)
