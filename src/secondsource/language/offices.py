"""Nouns for offices, ranks, posts and occupations that news reports give people; lemmas, lower case."""

OFFICES = frozenset(
    """
    academic activist actor actress adviser advisor admiral agent aide ambassador analyst archbishop
    architect artist assassin astronaut athlete attorney author banker baron bishop boss broker
    broadcaster brigadier builder businessman businesswoman candidate captain cardinal carpenter chair
    chairman chairperson chairwoman chancellor chaplain chef chief clerk cleric coach colonel columnist
    commander commandant commissioner composer conductor congressman congresswoman constable consul
    consultant contractor coordinator coroner correspondent councillor councilman councilwoman counsel
    counsellor courier critic curator dean defector delegate delegation deputy designer detective
    dictator diplomat director doctor driver duchess duke economist editor emir emperor employee engineer
    entrepreneur envoy executive expert farmer firefighter fisherman founder general governor guard
    guerrilla gunman head heiress historian hostage inspector instructor intern interpreter investigator
    investor jailer janitor journalist judge justice keeper king landlord lawmaker lawyer leader lecturer
    legislator lieutenant magistrate major manager marshal mayor mechanic mediator member merchant
    messenger middleman minister miner missionary monarch monk mp musician nanny negotiator novelist nun
    nurse officer official operator organiser organizer owner painter paramedic pastor passenger
    patriarch patrolman philosopher photographer physician physicist pilot player plumber policeman
    policewoman politician pope porter postman premier presenter president priest prime prince princess
    principal prisoner producer professor programmer prosecutor publicist publisher queen rabbi ranger
    rebel receptionist recruiter recruit rector referee refugee reporter representative researcher
    resident retiree sailor salesman saleswoman scientist secretary senator sergeant servant shah sheikh
    sheriff shopkeeper singer skipper soldier solicitor spokesman spokesperson spokeswoman spy star
    statesman strategist student sultan superintendent supervisor surgeon swimmer teacher technician
    teller trader trainer translator treasurer trustee undersecretary veteran vicar waiter waitress
    warden worker writer
    """.split()
)
# Before an office, these change who holds it: an acting ambassador is not the ambassador.
OFFICE_QUALIFIERS = frozenset(
    """
    acting deputy former ex interim vice assistant associate senior junior chief late then incoming
    outgoing retired
    """.split()
)
