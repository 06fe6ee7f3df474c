"""Classes of deeds: verbs that tell the same kind of deed; lemmas with their particles, lower case."""

_CLASSES = {
    "kill": "kill murder slay assassinate execute massacre slaughter",
    "die": "die perish succumb drown",
    "hurt": "hurt injure wound maim stab shoot beat assault attack hit strike",
    "arrest": "arrest detain apprehend capture seize nab hold jail imprison",
    "release": "release free liberate discharge bail",
    "charge": "charge accuse indict prosecute sue",
    "convict": "convict sentence condemn",
    "acquit": "acquit clear exonerate absolve",
    "approve": "approve accept back endorse support ratify authorise authorize pass adopt",
    "reject": "reject refuse veto decline block defeat deny oppose",
    "begin": "begin start open launch commence kick_off",
    "end": "end stop close finish conclude cease halt cancel suspend",
    "win": "win triumph prevail beat",
    "lose": "lose",
    "own": "own have possess hold",
    "buy": "buy purchase acquire",
    "sell": "sell",
    "say": "say tell state announce report add note declare",
    "deny": "deny refute rebut",
    "confirm": "confirm verify acknowledge admit",
    "move": "move go travel leave arrive come return flee drive fly walk run",
    "find": "find discover locate recover",
    "appoint": "appoint name elect nominate hire",
    "dismiss": "dismiss fire sack oust remove",
    "resign": "resign quit retire step_down",
    "explode": "explode detonate blow_up erupt",
    "burn": "burn ignite blaze",
    "crash": "crash collide derail",
    "collapse": "collapse fall sink",
    "increase": "increase rise grow climb jump soar gain",
    "decrease": "decrease fall drop decline sink plunge shrink lose",
}
SENSES: dict[str, str] = {}
for _sense, _words in _CLASSES.items():
    for _word in _words.split():
        SENSES.setdefault(_word.replace("_", " "), _sense)
