"""Which way a length runs: "an 80m-deep well" and "a 30cm-wide well" measure two things of one well."""

# word -> the extent it names
EXTENTS: dict[str, str] = {
    **dict.fromkeys(("deep", "depth"), "deep"),
    **dict.fromkeys(("high", "tall", "height"), "high"),
    **dict.fromkeys(("long", "length"), "long"),
    **dict.fromkeys(("wide", "width", "diameter", "across", "broad"), "wide"),
    **dict.fromkeys(("thick", "thickness"), "thick"),
}

# The extent of a thing whose measure names none: "a 40-metre well" is so deep.
USUAL_EXTENT: dict[str, str] = {
    **dict.fromkeys(("well", "shaft", "pit", "hole", "ravine", "gorge", "sinkhole", "mine"), "deep"),
    **dict.fromkeys(("tower", "wall", "cliff", "wave", "statue", "mast", "chimney", "building"), "high"),
    **dict.fromkeys(("tunnel", "bridge", "rope", "yacht", "ship", "boat", "ferry", "vessel", "whale"), "long"),
}
# Nouns before which a size says which one is meant: "the 38mm version", not how large it is.
VARIANTS = frozenset("model version edition variant size option type class series range category".split())
