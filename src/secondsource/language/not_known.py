"""Wordings by which reports say that something could not be learned; regular expressions, case ignored."""

from __future__ import annotations

NOT_KNOWN: tuple[str, ...] = (
    r"could(?: not|n't)(?: \w+ly)? be (?:\w+ly )?"
    r"(?:reached|contacted|verified|confirmed|determined|independently \w+)",
    r"(?:did|do|does|has|have)(?: not|n't)(?: \w+ly| yet)? (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?)\b.{0,40}"
    r"\b(?:requests?|calls?|messages?|e-?mails?|comment|inquiry|inquiries|questions?)",
    r"(?:was|were|is|are)(?: not|n't)(?: \w+ly)? available for comment",
    r"(?:was|were) not(?: \w+ly)? returned",
    r"(?:it )?(?:was|is|'s|remains?|remained)(?: \w+ly)? (?:unclear|unknown|not(?: \w+ly| yet)? (?:clear|known))",
    r"(?:was|were|is|are)(?: not|n't)(?: \w+ly| yet)? (?:clear|known)\b",
    r"(?<!who )(?:has|have|had|was|were|is|are)(?: not|n't)(?: yet)? (?:been )?(?:yet )?(?:publicly )?"
    r"(?:identified|determined|disclosed|released|established)(?! by name)",
    r"(?:there was )?no (?:immediate|official) (?:word|comment|confirmation|claim|explanation|response)\b",
    r"(?<!\bI )(?<!\byou )(?:do|does|did)(?: not|n't) (?:yet )?know "
    r"(?:who|what|why|how|when|where|whether|if)\b(?! to\b)",
    r"(?:do|does|did)(?: not|n't) (?:yet )?have an? (?:known )?(?:motive|suspect|cause)\b",
    r"still (?:searching for|trying to (?:determine|establish|find)) (?:an? |the )?(?:motive|cause|reason)\b",
    r"(?:could|can)(?: not|n't)(?: \w+ly)? confirm\b",
)
"""Each names a lack of knowledge about the event itself or a party that could not be asked."""
# What is done in the course of an inquiry or a case (lemmas): "have not identified" holds only up to its day.
LATER = frozenset(
    """
    identify name find determine establish charge arrest release announce decide confirm reach recover locate
    disclose reveal publish respond comment rule file receive begin start open resume contain reopen vote sign
    """.split()
)
YET = frozenset({"yet", "still"})
