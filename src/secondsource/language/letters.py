"""Letters that a pattern without case takes for an ASCII one, though their lower form is another or two letters.

They are all there are in Unicode (tests/test_letters.py looks). A text is rid of them, at the same length, before
patterns read it (`text.translate`): no table holds "minuteſ".
"""

PLAIN_LETTERS = str.maketrans({"İ": "I", "ı": "i", "ſ": "s", "\u212a": "K"})  # the last is the sign of kelvin
