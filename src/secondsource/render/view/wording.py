"""How a claim's words stand by themselves: what its sentence adds stands in brackets, what is cut off is shown."""

from __future__ import annotations

import re
from textwrap import shorten

from secondsource.language.linking_words import LINKING_WORDS, UNTELLING_SUBJECTS
from secondsource.model import SENTENCES, Claim, ClaimKind, Sentence, outside
from secondsource.render.view.context import Context
from secondsource.render.view.words import one_line, opening

LONGEST = 140  # characters of a sentence's words that may be added in brackets
LONG_ENOUGH = 80  # of them where they are cut
LEFT, RIGHT = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
_OPENED, _CLOSED = re.compile(r"(?:^|\s)'[A-Z]"), re.compile(r"\w[.,!?]?'(?!\w)")
_CLOSING = re.compile(rf'[^\s{LEFT}"]["{RIGHT}](?:\s|$)')
_SPEAKING = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b(?!['’]?[A-Z.-])")  # nobody but a speaker says "we" in news
CUT = "\N{HORIZONTAL ELLIPSIS}"


def worded(statement: str, claim: Claim | None, sentence: Sentence | None = None, *, quoted: bool = False) -> str:
    """Give a claim's words as a line that can be read alone.

    A subject from outside the claim stands before it in brackets, and what its last words ask for after it; where
    neither is to be had, an ellipsis says that something is missing. `claim` is the one whose words the statement
    is, None where it is not known; `sentence` the one that holds it. What is `quoted` in
    the report, in somebody's own words, stands in quotation marks here too.
    """
    words = one_line(statement)
    if claim is not None and outside(claim):
        words = one_line(claim.span.text)  # what takes them back is added in brackets
    if claim is None or one_line(claim.span.text) != words:
        return opening(words)
    context = Context(sentence, claim.span)
    beyond = one_line(context.beyond())
    if beyond and words.endswith(f" {beyond}"):
        line = _begun(words.removesuffix(f" {beyond}"), claim, context)
    else:
        line = _begun(words, claim, context) + _ended(context)
    line += _taken_back_after(claim)
    if line.count("(") == line.count(")") + 1:
        line += ")"
    return _quotes_closed(_in_quotes(line) if quoted or _SPEAKING.search(words) else line)


def _in_quotes(line: str) -> str:
    """Put a line in quotation marks, but for what stands in brackets before it; as it is where it has some."""
    if any(mark in line for mark in (LEFT, RIGHT, '"', "``", "''")):
        return line
    before, bracket, words = line.partition("] ") if line.startswith("[") else ("", "", line)
    return f"{before}{bracket}{LEFT}{words}{RIGHT}"


def _begun(words: str, claim: Claim, context: Context) -> str:
    """Give the words with the subject that they need before them."""
    described = _fitting(context.antecedent())
    if doubt := _doubted(claim, context):
        return f"[{doubt}] {words}"
    if described:
        first, _, rest = words.partition(" ")
        stands_for_it = first.casefold() in ("who", "which", "that") and _begins_with_subject(claim)
        if stands_for_it:
            return f"[{opening(described.rstrip(','))}] {rest}"
        return f"[{opening(described)}] {words}"
    if doer := _doer(claim, context):
        return f"[{opening(doer)}] {words}"
    before = _fitting(context.before())
    if _speaks_of(claim) and context.named_before() and before:
        return f"[{before}] {words}"
    if claim.kind is ClaimKind.HEADLINE and before and context.stretch.follows_a_modifier():
        return f"[{before}] {words}"
    if not _leans(words, claim):
        return opening(words)
    return f"[{before}] {words}" if before else f"{CUT} {words}" if words[:1].islower() else words


def _doubted(claim: Claim, context: Context) -> str:
    """Give the words before a claim that take it back: "police denied that", "if", "asked whether"; else ""."""
    shared = _doer(claim, context).split()  # "[The yard will] be sold" shows its "will"
    triggers = [t for t in outside(claim) if t.start < claim.span.start and t.text not in shared]
    if not triggers:
        return ""
    before = _fitting(context.before()) if context.known else ""
    return before or f"{CUT} {f' {CUT} '.join(one_line(t.text) for t in triggers)}"


def _taken_back_after(claim: Claim) -> str:
    """Give the words behind a claim that take it back, in brackets: "the dam will hold [..., he doubts]"."""
    behind = [one_line(t.text) for t in outside(claim) if t.start >= claim.span.end]
    return f" [{CUT} {f' {CUT} '.join(behind)}]" if behind else ""


def _doer(claim: Claim, context: Context) -> str:
    """Give the subject that stands outside a claim, "" where there is none or it is a pronoun."""
    if claim.subject is not None:
        return _fitting(claim.subject.text) if claim.subject.end <= claim.span.start else ""
    if claim.kind is ClaimKind.PHRASE:
        return _fitting(context.owner())
    if claim.kind not in SENTENCES:
        return ""
    return _fitting(context.shared_subject())


def _leans(words: str, claim: Claim) -> bool:
    """Whether words need what stands before them: no subject, one outside, or a linking word at their start."""
    outside = claim.subject is not None and claim.subject.end <= claim.span.start
    bare = outside or (claim.subject is None and claim.kind in SENTENCES)
    inner = words[:1].islower() or claim.kind is ClaimKind.HEADLINE  # a headline writes its words with capitals
    return inner and (bare or words.split(" ", 1)[0].casefold() in LINKING_WORDS)


def _speaks_of(claim: Claim) -> bool:
    """Whether the subject is a pronoun for somebody whom only the words before it name."""
    return claim.subject is not None and one_line(claim.subject.text).casefold() in UNTELLING_SUBJECTS


def _begins_with_subject(claim: Claim) -> bool:
    return claim.subject is not None and claim.subject.start == claim.span.start and " " not in claim.subject.text


def _fitting(text: str) -> str:
    """Give words for brackets, "" where they are too long or tell no more than a pronoun."""
    words = one_line(text)
    return "" if len(words) > LONGEST or words.casefold() in UNTELLING_SUBJECTS else words


def _ended(context: Context) -> str:
    """Give what the last words ask for, in brackets."""
    needed = one_line(context.needed())
    if not needed or not (context.stretch.hyphened() or " " in needed):
        return f" [{CUT}]" if context.stretch.dangling() else ""
    space = "" if context.stretch.hyphened() else " "
    return f"{space}[{needed if len(needed) <= LONGEST else shorten(needed, LONG_ENOUGH, placeholder=f' {CUT}')}]"


def _quotes_closed(line: str) -> str:
    """Close a quotation that the claim's edge has cut, or open it."""
    if line.count(LEFT) == line.count(RIGHT) + 1:
        return line + RIGHT
    if _CLOSING.search(line):
        if line.count(RIGHT) == line.count(LEFT) + 1:
            return LEFT + line
        if line.count('"') == 1:
            return f'"{line}'
    single = len(_OPENED.findall(line)) == 1 and not _CLOSED.search(line)
    return f"{line}'" if single else f'{line}"' if line.count('"') == 1 and not line.startswith('"') else line
