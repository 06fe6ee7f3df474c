"""Words for those who look into a crime: what one of them says of it, another may have from the same inquiry."""

LAW = frozenset(
    """
    police policeman policewoman sheriff prosecutor prosecutors prosecution detective detectives investigator
    investigators trooper troopers constable constables marshal marshals fbi interpol europol gendarmes
    gendarmerie carabinieri homicide inspectorate
    """.split()
)
LAW_OFFICES = ("district attorney", "attorney general", "state attorney", "county attorney", "law enforcement")
