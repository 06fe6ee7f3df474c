"""Units of measure with what turns them into the base unit, and currencies with their ISO 4217 codes."""

from __future__ import annotations

# Words of a unit -> (base unit, factor).
UNITS: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("millimetre", "millimetres", "millimeter", "millimeters", "mm"), ("m", 0.001)),
    **dict.fromkeys(("centimetre", "centimetres", "centimeter", "centimeters", "cm"), ("m", 0.01)),
    **dict.fromkeys(("metre", "metres", "meter", "meters"), ("m", 1.0)),
    **dict.fromkeys(("kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"), ("m", 1000.0)),
    **dict.fromkeys(("inch", "inches"), ("m", 0.0254)),
    **dict.fromkeys(("foot", "feet", "ft"), ("m", 0.3048)),
    **dict.fromkeys(("yard", "yards", "yds"), ("m", 0.9144)),
    **dict.fromkeys(("mile", "miles"), ("m", 1609.344)),
    **dict.fromkeys(("nautical mile", "nautical miles"), ("m", 1852.0)),
    **dict.fromkeys(("light year", "light years", "light-year", "light-years"), ("m", 9.4607e15)),
    **dict.fromkeys(("gram", "grams", "gramme", "grammes"), ("kg", 0.001)),
    **dict.fromkeys(("milligram", "milligrams", "mg"), ("kg", 0.000001)),
    **dict.fromkeys(("kilogram", "kilograms", "kilogramme", "kilogrammes"), ("kg", 1.0)),
    **dict.fromkeys(("kilo", "kilos", "kg", "kgs"), ("kg", 1.0)),
    **dict.fromkeys(("tonne", "tonnes", "metric ton", "metric tons"), ("kg", 1000.0)),
    **dict.fromkeys(("ton", "tons"), ("kg", 907.185)),
    **dict.fromkeys(("pound", "pounds", "lb", "lbs"), ("kg", 0.453592)),
    **dict.fromkeys(("ounce", "ounces", "oz"), ("kg", 0.0283495)),
    **dict.fromkeys(("stone",), ("kg", 6.35029)),
    **dict.fromkeys(("second", "seconds"), ("s", 1.0)),
    **dict.fromkeys(("minute", "minutes"), ("s", 60.0)),
    **dict.fromkeys(("hour", "hours"), ("s", 3600.0)),
    **dict.fromkeys(("mph", "miles per hour", "miles an hour"), ("m/s", 0.44704)),
    **dict.fromkeys(
        ("kph", "km/h", "kmh", "kmph", "kilometers per hour", "kilometres per hour", "kilometers an hour",
         "kilometres an hour", "km per hour", "km an hour"),
        ("m/s", 1 / 3.6),
    ),
    **dict.fromkeys(("knot", "knots"), ("m/s", 0.514444)),
    **dict.fromkeys(("square metre", "square metres", "square meter", "square meters", "sq m", "m2"), ("m2", 1.0)),
    **dict.fromkeys(
        ("square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km", "km2"),
        ("m2", 1_000_000.0),
    ),
    **dict.fromkeys(("square foot", "square feet", "sq ft"), ("m2", 0.092903)),
    **dict.fromkeys(("square mile", "square miles", "sq miles"), ("m2", 2_589_988.0)),
    **dict.fromkeys(("acre", "acres"), ("m2", 4046.86)),
    **dict.fromkeys(("hectare", "hectares"), ("m2", 10_000.0)),
    **dict.fromkeys(("litre", "litres", "liter", "liters"), ("l", 1.0)),
    **dict.fromkeys(("gallon", "gallons"), ("l", 3.78541)),
    **dict.fromkeys(("barrel", "barrels"), ("l", 158.987)),
    **dict.fromkeys(("pint", "pints"), ("l", 0.473176)),
    **dict.fromkeys(("cubic metre", "cubic metres", "cubic meter", "cubic meters"), ("l", 1000.0)),
    **dict.fromkeys(("kilowatt", "kilowatts", "kW"), ("W", 1000.0)),
    **dict.fromkeys(("megawatt", "megawatts", "MW"), ("W", 1_000_000.0)),
    **dict.fromkeys(("gigawatt", "gigawatts", "GW"), ("W", 1_000_000_000.0)),
}  # fmt: skip
# Temperatures: value -> (value - shift) * factor in degrees Celsius.
DEGREES: dict[str, tuple[float, float]] = {
    **dict.fromkeys(("degrees celsius", "degrees centigrade", "°c", "celsius", "c", "degrees c"), (0.0, 1.0)),
    **dict.fromkeys(("degrees fahrenheit", "°f", "fahrenheit", "f", "degrees f"), (32.0, 5 / 9)),
}
# What a bare m after a small number is, when one of these follows ("40m dry well", "80m-deep"): metres.
METRE_CONTEXT = (
    "long high wide tall deep away race final sprint from below above into off of apart freestyle thick across"
    " depth height length width radius diameter distance altitude fall drop plunge dive jump leap swim"
    " relay hurdles backstroke breaststroke butterfly medley dash well shaft hole pit crater cliff wall wave tower"
    " mast chimney statue tree trench tunnel bridge pipe rope ladder ledge embankment ravine gorge waterfall pool"
    " yacht ship vessel ferry boat barge trawler exclusion cordon"
).split()
# Adjectives that may stand between such a number and its noun.
METRE_BETWEEN = (
    "dry deep high tall steep abandoned disused sheer narrow vertical concrete steel wooden old".split()
)
# What stands before a bare m that is metres: "a depth of 40m", "fell 20m".
METRE_BEFORE = (
    r"\b(?:(?:depth|height|length|width|distance|altitude|radius|diameter|drop|fall|wall|waves?) of"
    r"|(?:fell|plunged|climbed|dived|swam|tumbled|abseiled))"
    r" (?:(?:about|around|some|nearly|almost|over|roughly|up to|more than|at least) )?$"
)
CURRENCY_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₦": "NGN", "Rs.": "INR", "Rs": "INR", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF",
    "AED": "AED", "Dh": "AED", "RM": "MYR",
}  # fmt: skip
CURRENCY_WORDS = {
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "new zealand dollars": "NZD", "hong kong dollars": "HKD", "dollars": "USD",
    "dollar": "USD", "bucks": "USD", "euros": "EUR", "euro": "EUR", "pounds sterling": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupees": "INR", "rubles": "RUB", "roubles": "RUB", "pesos": "MXN",
    "reais": "BRL", "swiss francs": "CHF", "francs": "CHF", "kronor": "SEK", "kroner": "NOK", "zlotys": "PLN",
    "zloty": "PLN", "dirhams": "AED", "riyals": "SAR", "shekels": "ILS", "lira": "TRY", "liras": "TRY",
    "rand": "ZAR", "naira": "NGN", "baht": "THB", "ringgit": "MYR", "won": "KRW", "rupiah": "IDR",
}  # fmt: skip
# These are sums only after a large number: "5 million won", but "84 won".
LARGE_CURRENCY_WORDS = {"won": "KRW", "rand": "ZAR"}
