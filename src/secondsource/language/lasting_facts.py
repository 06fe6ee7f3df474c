"""Happenings of which a person or thing has one only, or one with a given partner."""

# verb (lemma) -> the happening; these happen once
ONCE: dict[str, str] = {
    **dict.fromkeys(("bear",), "birth"),
    **dict.fromkeys(("die",), "death"),
    **dict.fromkeys(("found", "establish", "incorporate"), "founding"),
    **dict.fromkeys(("build", "construct"), "building"),
    **dict.fromkeys(("debut", "premiere"), "first show"),
    **dict.fromkeys(("retire",), "retirement"),
}
# These happen once with one other name ("moved to Arden", "joined the Harriers"): both claims must name it.
ONCE_WITH: dict[str, str] = {
    **dict.fromkeys(
        ("come", "move", "arrive", "bring", "transport", "transfer", "relocate", "ship", "send"), "arrival"
    ),
    **dict.fromkeys(("join", "sign"), "joining"),
    **dict.fromkeys(("draft", "select", "pick"), "selection"),
    **dict.fromkeys(("marry", "wed"), "marriage"),
    **dict.fromkeys(("divorce",), "divorce"),
    **dict.fromkeys(("buy", "acquire", "purchase"), "purchase"),
    **dict.fromkeys(("open", "launch", "unveil"), "opening"),
    **dict.fromkeys(("appoint", "name", "elect"), "appointment"),
}
