"""What one deed or state is called (lemmas): who denies the one denies the other."""

_LINES = """
die death dead kill killing demise perish slay murder
arrest detain detention custody hold apprehend
ceasefire cease-fire truce armistice
resign resignation quit
marry marriage wed wedding
divorce split separate separation
pregnant pregnancy expect
fire sack dismiss dismissal oust
kidnap abduct abduction kidnapping capture captive hostage seize
buy purchase acquire acquisition takeover
deal agreement accord
attack assault
launch release unveil introduce
ban prohibit bar
quarantine isolate
castrate castration
"""
# word -> the word that stands for its line
SAME = {word: line.split()[0] for line in _LINES.strip().splitlines() for word in line.split()}
# Verbs whose subject is whom it befalls.
BEFALL = frozenset("die perish drown collapse resign quit".split())
