"""Whether a cue verb with a clause says so, and which act it performs."""

from __future__ import annotations

from secondsource.language.cues import DECLINES, JUDGES
from secondsource.language.sources import DOCUMENTS
from secondsource.mark.attributions.draft import act_of
from secondsource.mark.attributions.sources import can_speak, source_head
from secondsource.mark.attributions.text import Text
from secondsource.model import Act

ANNOUNCED = frozenset({"confirm", "reveal", "disclose", "announce"})


def performed(text: Text, at: int) -> bool:
    """Whether somebody does say it: not `declined to say whether P`, `was asked to recall what P`, `you say P`."""
    head, mark = source_head(text, at), text.child(at, "mark")
    if mark is not None and text.low(mark) in {"if", "unless"}:
        return False  # "if anybody announced that": nobody has
    if _left_open(text, at):
        return False
    if head is not None and text.low(head) in {"you", "i", "we"}:
        return text.low(head) != "you" and _told_before(text, at)
    if _only_could(text, at):
        return False
    above = text.head[at]
    unwilling = text.lemma(above) in DECLINES or act_of(text.lemma(above), "infinitive") is Act.SPEECH
    if text.words[at].dep == "pcomp" and text.low(above) == "of" and text.passive(text.head[above]):
        return False  # "is accused of telling": somebody else says so
    return not (text.infinitive(at) and text.words[at].dep in {"xcomp", "ccomp", "advcl"} and unwilling)


def _only_could(text: Text, at: int) -> bool:
    """Whether somebody may, should or is wanted to say so, and has not: `must tell us P`, `need men to say P`."""
    helps = {text.low(k) for k in text.children(at, "aux")}
    if "can" in helps and text.lemma(at) in ANNOUNCED and not text.negated(at):
        return False  # "police can confirm P": these words do it
    free = bool(helps & {"can", "should", "must", "may", "might"})
    wanted = text.infinitive(at) and text.lemma(text.head[at]) in {"need", "want", "like", "expect"}
    return free or (wanted and text.child(at, "nsubj") is not None)


def _left_open(text: Text, at: int) -> bool:
    """Whether a question stays without an answer: `did not say why P`, `has not said P or told us who Q`."""
    clause = text.child(at, "ccomp")
    asks = clause is not None and any(
        text.words[k].tag in {"WRB", "WP", "WDT"} or text.low(k) == "whether" for k in text.kids[clause]
    )
    joined = text.words[at].dep == "conj" and any(text.low(k) == "or" for k in text.children(text.head[at], "cc"))
    later = any(text.low(k) == "will" for k in text.children(at, "aux"))  # "will say whether P"
    return asks and (later or text.negated(at) or (joined and text.negated(text.head[at])))


def _told_before(text: Text, at: int) -> bool:
    """Whether a first person's act is one of its own (`I told him P`), not this one (`I can say that P`)."""
    return text.quoted[at] < 0 or text.words[at].tag == "VBD" or text.child(at, "auxpass") is not None


def clause_act(text: Text, at: int) -> Act | None:
    """Give the act of a verb with a finite clause.

    Documents show and find things; people who think so now have said so (a position that is reported).
    """
    lemma, head = text.lemma(at), source_head(text, at)
    if lemma == "point" and text.child(at, "dobj") is not None and text.child(at, "prt") is None:
        return None  # "pointed a gun at her"
    if head is not None and text.low(head) in DOCUMENTS and (act := act_of(lemma, "evidence")):
        return act
    if (act := act_of(lemma, "position")) and _states_position(text, at, head):
        return act
    act = act_of(lemma, "clause")
    if act is Act.SPEECH and lemma in {"suggest", "indicate", "imply"} and _inference(text, at, head):
        return Act.OTHER
    return act


def _states_position(text: Text, at: int, head: int | None) -> bool:
    present = text.words[at].tag in {"VBZ", "VBP"} or any(
        text.words[k].tag in {"VBZ", "VBP"} for k in text.children(at, "aux")
    )
    speaker = head is not None and text.low(head) not in {"i", "we", "you", "one"} and text.quoted[at] < 0
    return present and speaker and not text.passive(at) and not _own_view(text, at, head)


def _own_view(text: Text, at: int, head: int | None) -> bool:
    """Whether somebody says what he thinks himself: `the firm said it expects P` is one act."""
    told = text.words[at].dep == "ccomp" and act_of(text.lemma(text.head[at]), "clause") is Act.SPEECH
    return told and head is not None and text.words[head].pos == "PRON"


def _inference(text: Text, at: int, head: int | None) -> bool:
    """Whether it is the writer who infers: a participle, or a subject that cannot speak."""
    if text.words[at].tag == "VBG" and text.words[at].dep in {"advcl", "acl"}:
        return text.lemma(text.head[at]) not in JUDGES  # "Roe slammed the plan, suggesting that P"
    return head is None or (text.words[head].pos == "NOUN" and not can_speak(text, head))
