"""Which place lies in which (case-folded): capitals, large cities and much-named regions. Small on purpose."""

_IN: dict[str, str] = {
    "afghanistan": "kabul kandahar herat",
    "australia": "canberra sydney melbourne brisbane perth adelaide|new south wales|victoria|queensland|tasmania",
    "austria": "vienna salzburg graz",
    "belgium": "brussels antwerp ghent liege",
    "brazil": "brasilia|sao paulo|rio de janeiro",
    "canada": "ottawa toronto montreal vancouver calgary|quebec|ontario|british columbia|alberta",
    "china": "beijing shanghai shenzhen guangzhou wuhan|hong kong|xinjiang|tibet",
    "egypt": "cairo alexandria sinai",
    "france": "paris marseille lyon nice toulouse strasbourg|brittany|normandy",
    "germany": "berlin munich hamburg cologne frankfurt|bavaria|saxony",
    "greece": "athens thessaloniki crete",
    "india": "delhi mumbai kolkata chennai bangalore|new delhi|kashmir|kerala|punjab",
    "indonesia": "jakarta bali sumatra java sulawesi",
    "iran": "tehran isfahan mashhad",
    "iraq": "baghdad mosul basra erbil",
    "ireland": "dublin cork galway",
    "israel": "haifa|tel aviv",
    "italy": "rome milan naples turin venice sicily sardinia lombardy",
    "japan": "tokyo osaka kyoto hokkaido okinawa hiroshima",
    "kenya": "nairobi mombasa",
    "libya": "tripoli benghazi misrata",
    "mexico": "tijuana|mexico city|ciudad juarez",
    "netherlands": "amsterdam rotterdam hague",
    "nigeria": "abuja lagos kano",
    "north korea": "pyongyang wonsan",
    "pakistan": "islamabad karachi lahore peshawar",
    "philippines": "manila mindanao luzon",
    "poland": "warsaw krakow gdansk",
    "portugal": "lisbon porto",
    "russia": "moscow|st petersburg|siberia|chechnya",
    "saudi arabia": "riyadh jeddah mecca medina",
    "south africa": "pretoria johannesburg durban|cape town",
    "south korea": "seoul busan incheon",
    "spain": "madrid barcelona valencia seville catalonia",
    "sweden": "stockholm gothenburg malmo",
    "switzerland": "bern zurich geneva basel",
    "syria": "damascus aleppo homs idlib",
    "thailand": "bangkok phuket",
    "turkey": "ankara istanbul izmir",
    "ukraine": "kiev kyiv odessa kharkiv lviv crimea donetsk",
    "united kingdom": "england scotland wales|northern ireland",
    "england": "london manchester liverpool birmingham leeds bristol",
    "scotland": "edinburgh glasgow aberdeen",
    "united states": "california texas florida ohio nevada louisiana pennsylvania virginia georgia illinois"
    " michigan colorado oregon arizona alaska hawaii massachusetts|new york|washington dc|north carolina",
    "california": "sacramento|los angeles|san francisco|san diego|san jose",
    "texas": "houston dallas austin|san antonio",
    "florida": "miami orlando tampa",
    "nevada": "reno|las vegas",
    "illinois": "chicago springfield",
    "venezuela": "caracas maracaibo",
    "yemen": "sanaa aden",
}


def _parts() -> dict[str, str]:
    out = {}
    for whole, parts in _IN.items():
        first, *rest = parts.split("|")
        for part in (*first.split(), *rest):
            out[part] = whole
    return out


PART_OF: dict[str, str] = _parts()
