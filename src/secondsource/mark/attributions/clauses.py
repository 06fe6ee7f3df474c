"""Cue verbs before a finite clause (`said that P`) and before `(somebody) to do` (`urged X to go`)."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import CITING, DECLINES, PLATFORMS
from secondsource.language.sources import DOCUMENTS
from secondsource.mark.attributions.draft import QUOTES, Draft, act_of, direct, snapped, trimmed, verb_group
from secondsource.mark.attributions.extent import second_clause
from secondsource.mark.attributions.sources import RELATIVES, can_speak, phrase, source_head, source_of
from secondsource.mark.attributions.text import FINITE, Range, Text
from secondsource.model import Act

COMPARED = 6  # words between the two of `as good as it was`
ADVERBIAL = frozenset(
    {"as", "while", "when", "after", "before", "because", "since", "until", "although", "though"}
)
JOINING = frozenset({"and", "but", "because", "so", "since", "or"})
ADDRESS = frozenset({"tell", "inform", "notify", "assure", "remind", "advise", "warn", "reassure", "promise"})


def finite_clauses(text: Text) -> Iterator[Draft]:
    """Find every cue verb with a finite clause to its right."""
    for at, word in enumerate(text.words):
        if word.pos not in {"VERB", "AUX"}:
            continue
        act = clause_act(text, at)
        clause = right_clause(text, at)
        if act is Act.SPEECH and clause is None and (gap := _gap(text, at)) is not None:
            yield gap
        if act is None or clause is None:
            continue
        if text.passive(at) and text.child(at, "agent") is None and text.lemma(at) in ADDRESS | {"ask"}:
            continue  # "was told that": the subject hears it, nobody is said to speak
        if act is Act.SPEECH and not _performed(text, at):
            act = Act.OTHER
        content, source = clause_content(text, at, clause), source_of(text, at)
        if source is None and word.tag in {"VB", "VBG"} and act is Act.SPEECH:
            continue  # an order to the reader, or nobody's act: "confirm that you have read this"
        if content is not None:
            cue = verb_group(text, at)
            content = _quoted_rest(text, at, direct(text, snapped(text, content, cue)))
            yield Draft(content, cue, source, "clause", at, act)


def _quoted_rest(text: Text, at: int, content: Range) -> Range:
    """Widen a content to the quotation that ends its sentence: `said P, because "Q."`, `said P, "but Q."`."""
    nxt = text.index_at(content[1])
    while nxt <= text.bounds[at][1] and text.words[nxt].text in {",", *QUOTES}:
        nxt += 1
    joined = text.low(nxt) in JOINING and text.quoted[nxt] == text.quoted[at]
    start = nxt + 1 if joined else nxt
    while (
        start <= text.bounds[at][1] and text.words[start].text in QUOTES and text.quoted[start] != text.quoted[at]
    ):
        start += 1
    if start > text.bounds[at][1] or text.quoted[start] in {-1, text.quoted[at]}:
        return content
    q = text.quotations[text.quoted[start]]
    ends = text.report.text[q.start : q.end - 1].rstrip()[-1:] in {".", "!", "?"}
    goes_on = joined or text.low(start) in JOINING
    return (content[0], q.end) if ends and goes_on and content[1] <= q.start else content


def _gap(text: Text, at: int) -> Draft | None:
    """Read `the man, who police said held two passports`, where the parse gives the cue both subjects."""
    subjects = [k for k in text.children(at, "nsubj") if k < at]
    if text.words[at].dep not in {"relcl", "acl"} or len(subjects) < 2 or text.low(subjects[0]) not in RELATIVES:
        return None
    first, last = at + 1, text.edges[at][1]
    content = trimmed(text, first, last) if first < last and text.words[first].tag in FINITE | {"VBN"} else None
    source = phrase(text, subjects[-1], at)
    return Draft(content, verb_group(text, at), source, "clause", at) if content and source else None


def _performed(text: Text, at: int) -> bool:
    """Whether somebody does say it: not `declined to say whether P`, `was asked to recall what P`, `you say P`."""
    head, mark = source_head(text, at), text.child(at, "mark")
    if mark is not None and text.low(mark) in {"if", "unless"}:
        return False  # "if anybody announced that": nobody has
    if head is not None and text.low(head) in {"you", "i", "we"}:
        return text.low(head) != "you" and _told_before(text, at)
    above = text.head[at]
    to = any(text.low(k) == "to" for k in text.children(at, "aux"))
    unwilling = text.lemma(above) in DECLINES or act_of(text.lemma(above), "infinitive") is Act.SPEECH
    if text.words[at].dep == "pcomp" and text.low(above) == "of" and text.passive(text.head[above]):
        return False  # "is accused of telling": somebody else says so
    return not (to and text.words[at].dep in {"xcomp", "ccomp", "advcl"} and unwilling)


def _told_before(text: Text, at: int) -> bool:
    """Whether a first person's act is one of its own (`I told him P`), not this one (`I can say that P`)."""
    return text.quoted[at] < 0 or text.words[at].tag == "VBD" or text.child(at, "auxpass") is not None


def clause_act(text: Text, at: int) -> Act | None:
    """Give the act of a verb with a finite clause.

    Documents show and find things; people who think so now have said so (a position that is reported).
    """
    lemma, head = text.lemma(at), source_head(text, at)
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
        return True
    return head is None or (text.words[head].pos == "NOUN" and not can_speak(text, head))


def right_clause(text: Text, at: int) -> int | None:
    """Give the last finite clause that a verb takes to its right."""
    found = [k for k in text.children(at, "ccomp") if k > at and _is_finite(text, k)]
    if not found and (said := _in_statement(text, at)) is not None:
        return said
    if not found and text.child(at, "prt") is None:
        found = [k for k in text.children(at, "advcl") if k > at and _marked(text, k)]
    return found[0] if found else None


def _in_statement(text: Text, at: int) -> int | None:
    """Give the clause of `said in a statement it had P`, which the parse reads as one about the statement."""
    for on in text.children(at, "prep"):
        target = text.child(on, "pobj")
        clause = text.child(target, "relcl") if target is not None else None
        if target is None or clause is None or text.lemma(target) not in PLATFORMS:
            continue
        subject = text.child(clause, "nsubj", "nsubjpass")
        first = text.edges[clause][0]
        bare = first == target + 1 and text.low(first) not in RELATIVES
        if bare and subject is not None and text.finite(clause):
            return clause
    return None


def _is_finite(text: Text, at: int) -> bool:
    """Whether a complement is a clause of its own: it has a subject or `that`, or a finite verb."""
    mark = text.child(at, "mark")
    if mark is not None and text.low(mark) in ADVERBIAL:
        return False
    if text.child(at, "nsubj", "nsubjpass", "csubj", "expl", "attr") is not None:
        small = text.lemma(text.head[at]) in {"show", "depict", "recall", "describe", "hear", "see"}
        small = small or text.words[at].tag == "VBN"  # a past tense that was taken for a participle
        return text.finite(at) or text.child(at, "mark") is not None or text.words[at].pos != "VERB" or small
    return _marked(text, at) or text.finite(at)


def _marked(text: Text, at: int) -> bool:
    mark = text.child(at, "mark")
    return mark is not None and text.low(mark) == "that"


def clause_content(text: Text, at: int, clause: int) -> Range | None:
    """Give the offsets of a clause with its sister clauses, cut where the cue's own second half starts."""
    first, last = text.edges[clause]
    for sister in text.children(at, "ccomp"):
        if sister > clause:
            last = max(last, text.edges[sister][1])
    first = max(first, at + 1)
    own = text.child(at, "nsubj")
    if own is not None and first <= own <= last:
        return None
    last = second_clause(text, at, last)
    first = _from_that(text, at, first)
    first = _from_subject(text, at, clause, first)
    last = _tail(text, at, clause, first, last)
    return trimmed(text, first, last)


def _from_subject(text: Text, at: int, clause: int, first: int) -> int:
    """Give the first word after a cue where the parse hangs the clause's own subject on the cue."""
    if text.child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None or text.lemma(at) in ADDRESS:
        return first
    between = range(at + 1, first)
    if not any(text.words[i].pos in {"NOUN", "PROPN", "PRON"} for i in between):
        return first
    return first if any(text.words[i].text in {",", ":", '"'} for i in between) else at + 1


def _from_that(text: Text, at: int, first: int) -> int:
    """Give the `that` between a cue and its clause, where the parse hangs what follows it on the cue."""
    for i in range(at + 1, first):
        if text.low(i) == "that" and text.words[i].tag == "IN":
            return i
        if text.words[i].text in {",", ";", ":"}:
            break
    return first


def _tail(text: Text, at: int, clause: int, first: int, last: int) -> int:
    """Give where the content ends: before `, adding that ...`, `and added ...`, `, citing ...`."""
    for i in range(first + 1, last + 1):
        if text.quoted[i] >= 0 and text.quoted[i] != text.quoted[at]:
            continue
        if text.words[i].text in {".", "!", "?"}:
            return i - 1
        if i > clause and text.low(i) == "according" and text.words[i - 1].text == ",":
            return _before(text, i)
        if (
            i > clause
            and text.low(i) in {"while", "and", "but", "though", "although"}
            and _other_says(text, i, last)
        ):
            return _before(text, i)
        if i < clause:
            continue
        if text.words[i].pos == "VERB" and _second_half(text, at, i):
            return _before(text, i)
        if i > clause + 1 and (_after_quotation(text, at, i) or _other_tense(text, at, clause, i)):
            return _before(text, i)
    return last


def _after_quotation(text: Text, at: int, i: int) -> bool:
    """Whether the writer goes on after the words quoted: `"...," referring to R`, `"..." as he faces S`."""
    if (
        not 0 < i < text.bounds[i][1]
        or text.quoted[i - 1] < 0
        or text.quoted[i - 1] == text.quoted[at]
        or text.quoted[i] >= 0
    ):
        return False
    if text.low(i) in {"as", "though", "although"} and text.words[i].tag == "IN":
        compares = any(text.low(k) in {"as", "so", "such"} for k in range(max(i - COMPARED, 0), i))
        return text.words[i].dep == "mark" and not compares and text.words[i + 1].tag != "VBN"
    inside = text.report.text[: text.words[i - 1].end].rstrip("\"'”’ ")[-1:]
    return inside == "," and text.words[i].tag == "VBG"


def _other_tense(text: Text, at: int, clause: int, i: int) -> bool:
    """Whether `and did Q` is the cue's second half: its tense is the cue's, and not that of what is said."""
    if text.words[i].tag not in {"VBD", "VBZ"} or text.words[i].tag != text.words[at].tag:
        return False
    own = text.head[i] if text.words[i].dep in {"aux", "auxpass"} else i
    first = next(
        (k for k in (clause, *text.children(clause, "aux", "auxpass")) if text.words[k].tag in FINITE), None
    )
    joined = text.low(i - 1) in {"and", "but"} and text.child(own, "nsubj", "nsubjpass", "expl") is None
    return joined and first is not None and text.words[first].tag == "MD"


def _other_says(text: Text, i: int, last: int) -> bool:
    """Whether another source and its cue follow a conjunction: `..., while 22 percent said P`."""
    if text.words[i - 1].text != ",":
        return False
    for verb in range(i + 2, min(i + 9, last)):
        if text.words[verb].pos == "VERB" and act_of(text.lemma(verb), "tag") is Act.SPEECH:
            own = text.child(verb, "nsubj")
            return own is not None and i < own < verb and right_clause(text, verb) is not None
    return False


def _second_half(text: Text, at: int, i: int) -> bool:
    lemma, previous = text.lemma(i), text.words[i - 1]
    if text.words[i].tag == "VBG" and previous.text in {",", '"', "''"}:
        return lemma in CITING or (act_of(lemma, "clause") is Act.SPEECH and lemma not in {"suggest", "indicate"})
    if previous.text.lower() not in {"and", "but"} or text.child(i, "nsubj", "nsubjpass") is not None:
        return False
    return text.words[i].tag == text.words[at].tag == "VBD" and act_of(lemma, "tag") is Act.SPEECH


def _before(text: Text, i: int) -> int:
    i -= 1
    while text.low(i) in {",", "and", "but"}:
        i -= 1
    return i


def infinitives(text: Text) -> Iterator[Draft]:
    """Find `urged X to do`, `called on X to do`, `vowed to do`; the content holds X."""
    for at, word in enumerate(text.words):
        act = act_of(text.lemma(at), "infinitive") if word.pos == "VERB" else None
        inner = infinitive(text, at) if act else None
        if act is None or inner is None or (text.lemma(at) == "order" and not _person_object(text, at)):
            continue
        if text.lemma(at) == "call" and not any(text.low(i) in {"on", "upon", "for"} for i in range(at, inner)):
            continue  # "called a hearing to review it"
        if act is Act.SPEECH and not _performed(text, at):
            act = Act.OTHER
        first = _controller(text, at, inner)
        last = _tail(text, at, inner, inner, text.edges[inner][1])
        content = trimmed(text, first, last)
        if content is not None and not text.passive(at):
            cue = verb_group(text, at)
            yield Draft(snapped(text, content, cue), cue, source_of(text, at), "infinitive", at, act)


def _person_object(text: Text, at: int) -> bool:
    """Whether somebody is ordered, and not something."""
    target = text.child(at, "dobj", "dative")
    return target is None or text.words[target].pos == "PRON" or can_speak(text, target)


def infinitive(text: Text, at: int) -> int | None:
    """Give the infinitive that a verb takes."""
    for kid in text.children(at, "xcomp", "ccomp", "advcl"):
        if kid > at and any(text.low(k) == "to" for k in text.children(kid, "aux")):
            return kid
    for on in text.children(at, "prep"):
        for kid in [*text.children(on, "pobj"), on]:
            for verb in text.children(kid, "acl", "relcl", "advcl", "xcomp", "pcomp"):
                if any(text.low(k) == "to" for k in text.children(verb, "aux")) and text.low(on) in {"on", "for"}:
                    return verb
    return None


def _controller(text: Text, at: int, inner: int) -> int:
    """Give where the content of an infinitive starts: with whoever is to do it."""
    if (own := text.child(inner, "nsubj")) is not None:
        return text.edges[own][0]
    other = text.child(at, "dobj", "dative") if text.lemma(at) != "tell" else None
    if other is not None and at < other < inner:
        return text.edges[other][0]
    for on in text.children(at, "prep"):
        target = text.child(on, "pobj")
        if on > at and target is not None and target < inner and text.low(on) in {"on", "for"}:
            return text.edges[target][0]
    return max(text.edges[inner][0], at + 1)
