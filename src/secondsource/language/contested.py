"""What accounts of one deed contradict each other about: armed or not, on purpose or by accident.

name: (question, one side, pattern over a sentence, the other side, pattern)
"""

import re

_WEAPON = r"(?:gun|handgun|pistol|revolver|rifle|shotgun|firearm|weapon|knife|blade|machete|axe)s?"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text.replace("WEAPON", _WEAPON), re.IGNORECASE)


CONTESTED: dict[str, tuple[str, str, re.Pattern[str], str, re.Pattern[str]]] = {
    "armed": (
        "Was {who} armed?",
        "armed",
        _pattern(
            r"\b(?:(?:pull\w*|point\w*|brandish\w*|drew|draw\w*|rais\w+|aim\w*|fir\w+|produc\w+|wav\w+)"
            r" (?:out )?(?:a|an|his|her|the)\W(?:[\w.-]+ ){0,4}WEAPON"
            r"|(?:was|were) armed(?: with)?|armed with (?:a|an)|(?:had|carried|was carrying|was holding) (?:a|an)"
            r" (?:[\w.-]+ ){0,3}WEAPON)\b"
        ),
        "unarmed",
        _pattern(
            r"\b(?:unarmed(?! (?:[a-z]+ ){0,2}(?:[a-z]+s|men|women|people|children)\b)"
            r"|(?:did not|didn['’]t|never) (?:have|had|carry|hold|own) (?:a|an|any)"
            r" (?:[\w.-]+ ){0,3}WEAPON|had no (?:[\w.-]+ ){0,2}WEAPON|(?:was not|wasn['’]t|were not) armed)\b"
        ),
    ),
    "purpose": (
        "Was it done on purpose?",
        "on purpose",
        _pattern(
            r"\b(?:deliberately|intentionally|on purpose|in cold blood|knowingly"
            r"|took (?:direct |careful )?aim|aimed (?:directly|straight) at"
            r"|was (?:deliberate|intentional|no accident))\b"
        ),
        "by accident",
        _pattern(
            r"\b(?:accidental(?:ly)?|by accident|by mistake|inadvertent(?:ly)?|unintentional(?:ly)?"
            r"|ricochet(?:ed)?|was an accident|tragic accident|went off by itself)\b"
        ),
    ),
    "alone": (
        "Did the attacker act alone?",
        "alone",
        _pattern(r"\b(?:acted alone|lone (?:gunman|attacker|wolf|assailant|shooter)|no accomplices?)\b"),
        "with others",
        _pattern(
            r"\b(?:(?:two|three|several|more) (?:gunmen|attackers|assailants|shooters)"
            r"|(?:second|another|other) (?:gunman|attacker|assailant|shooter)"
            r"|had (?:accomplices|help|an accomplice))\b"
        ),
    ),
}
