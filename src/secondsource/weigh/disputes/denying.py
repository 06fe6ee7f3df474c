"""Denials in the reports of a story: who denies which deed of whom, and whose words are meant by "the report"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from secondsource.language.counted_kinds import is_people
from secondsource.language.rejections import AGENTS, CLAIMS, RETRACT
from secondsource.language.sources import DIPLOMATS, EXPERTS, INSTITUTIONS, OFFICIALS, PEOPLE, SPOKESPEOPLE
from secondsource.model import Claim, Modality, Sentence
from secondsource.weigh.disputes.contents import named_by
from secondsource.weigh.disputes.meant import meant_by
from secondsource.weigh.disputes.missing import Missing, missing_in
from secondsource.weigh.disputes.parties import PERSONAL, Parties, names_in, party, stems
from secondsource.weigh.disputes.propositions import Proposition, proposition
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Reading, Scene
from secondsource.weigh.disputes.rejecting import Rejection, rejections_in, speaks_of_rumours
from secondsource.weigh.disputes.standing import finite
from secondsource.weigh.disputes.syntax import SUBJECTS, children, has_child, lemma, subtree, text_of
from secondsource.weigh.view import CLOSING

SPEAKERS = (
    AGENTS
    | DIPLOMATS
    | EXPERTS
    | INSTITUTIONS
    | OFFICIALS
    | PEOPLE
    | SPOKESPEOPLE
    | {"police", "side", "team", "camp"}
)
DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim in which somebody denies something: who (words and stems), what, and who "he" in it may be.

    `affirmed` is what the denial itself points to: the clause of "reports that ...", or what was said before.
    `denied` is the clause of "denied that ...", `clause` its words, `told` those of the denial, `thing` those of
    what is denied: "reports of a merger" (then `of_report`), "taking bribes";
    `withdrawn`: what is taken back are one's own words.
    `named` = who denies is named in the denial's own sentence.
    """

    claim: Claim
    who: str
    denier: frozenset[str]
    what: Proposition
    bearers: frozenset[str]
    missing: bool
    named: bool
    told: str
    withdrawn: bool = False
    denied: Claim | None = None
    clause: str = ""
    affirmed: Reading | None = None
    thing: str = ""
    of_report: bool = False

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that say that it is not so."""
        return (self.claim,) if self.denied is None else (self.claim, self.denied)


def denials_in(scene: Scene) -> Iterator[Denial]:
    """Give the denials of the story, in order of report and text."""
    for marked in scene.view.marked:
        rumours = [speaks_of_rumours(s) for s in marked.sentences]
        for sentence in marked.sentences:
            near = rumours[max(0, sentence.index - 1) : sentence.index + 2]
            for rejection in rejections_in(sentence, any(near)):
                if found := _denial(scene, sentence, rejection):
                    yield found
            for missing in missing_in(sentence):
                if lacking := _lacking(scene, sentence, missing):
                    yield lacking


def _denial(scene: Scene, sentence: Sentence, rejection: Rejection) -> Denial | None:
    claim = _claim_at(scene, sentence, rejection.at)
    by = who_denies(scene, sentence, rejection.who, claim)
    if claim is None or by is None:
        return None
    there, top = sentence, rejection.content
    if top is None:
        before = meant_by(scene, sentence, rejection, by[1])
        if before is None:
            return None
        there, top = before
    what = proposition(scene, there, top)
    if what is None:
        return None
    if rejection.whom is not None:
        what = replace(what, parties=Parties(bearer=party(scene, sentence, rejection.whom)), rest=frozenset())
    if rejection.own and rejection.who is not None and what.parties.doer is None:
        what = replace(what, parties=replace(what.parties, doer=party(scene, sentence, rejection.who)))
    bearers = by[1] if rejection.own else _bearers(scene, there) | by[1]
    pointed = _meant(scene, there, top) if rejection.content is None else _relayed(scene, sentence, rejection)
    denied = _content(scene, sentence, rejection) if rejection.noun is None else None
    named = rejection.who is not None and sentence.words[rejection.who].pos == "PROPN"
    content = rejection.content
    clause = _clause(sentence, content) if content is not None and content != rejection.at else ""
    told = _telling(sentence, rejection.at)
    back = lemma(sentence.words[rejection.at]) in RETRACT
    thing, of_report = _thing(sentence, rejection), rejection.noun is not None
    return Denial(claim, *by, what, bearers, False, named, told, back, denied, clause, pointed, thing, of_report)


def _lacking(scene: Scene, sentence: Sentence, missing: Missing) -> Denial | None:
    claim = _claim_at(scene, sentence, missing.at)
    by = who_denies(scene, sentence, missing.who, claim)
    what = proposition(scene, sentence, missing.content)
    if claim is None or by is None or not by[0] or what is None:
        return None
    his = any(lemma(sentence.words[i]) in PERSONAL for i in subtree(sentence, missing.content))
    bearers = _bearers(scene, sentence) if his or what.parties != Parties() else frozenset[str]()
    named = missing.who is not None and sentence.words[missing.who].pos == "PROPN"
    return Denial(claim, *by, what, bearers, True, named, claim.span.text)


def who_denies(
    scene: Scene, sentence: Sentence, who: int | None, claim: Claim | None
) -> tuple[str, frozenset[str]] | None:
    """Give the name and the stems of who denies ("": the report itself); None for what cannot deny."""
    if claim is None or len(claim.span.text) > LONGEST_EVIDENCE or claim.modality is Modality.CONDITIONAL:
        return None
    if who is None or lemma(sentence.words[who]) in PERSONAL | {"who", "which"}:
        name = _speaker(scene, claim)
        own = who is None or lemma(sentence.words[who]) == "we"  # outside a quotation: whoever publishes the text
        return (name, stems(frozenset(name.casefold().split()))) if name or own else None
    if not _can_deny(sentence, who):
        return None
    name = name_of(sentence, who)
    return name, stems(frozenset(lemma(w) for w in sentence.words if w.text in name.split()))


def _can_deny(sentence: Sentence, index: int) -> bool:
    """Whether a word names a person or a body: "the findings" refute, but nobody denies by them."""
    word = sentence.words[index]
    noun = lemma(word)
    return word.pos == "PROPN" or noun in SPEAKERS or is_people(noun)


def name_of(sentence: Sentence, head: int) -> str:
    """Give the name that a word belongs to, else its phrase without clauses and whatever stands before a dash."""
    cut = {
        j for c in children(sentence, head, "relcl", "acl", "appos", "cc", "conj") for j in subtree(sentence, c)
    }
    kept = [i for i in subtree(sentence, head) if i not in cut]
    dashes = [
        i for i in kept if sentence.words[i].text in DASHES and i < head and sentence.words[i].dep == "punct"
    ]
    spaced = [i for i in dashes if sentence.words[i].text != "-"]
    kept = [i for i in kept if not spaced or i > spaced[-1]]
    while kept and sentence.words[kept[-1]].dep == "punct":
        kept.pop()
    return text_of(sentence, kept) if kept else sentence.words[head].text


def _speaker(scene: Scene, claim: Claim) -> str:
    """Give who says a claim; not the rumour that the claim itself tells of."""
    told = scene.view.attribution(claim)
    chain = scene.view.chain(told) if told is not None else ()
    others = (a for a in chain if a.source is None or not claim.span.covers(a.source) or a.rule == CLOSING)
    attribution = next(others, None)
    if attribution is None:
        return ""
    entity = scene.view.entities.get(scene.view.speakers.get(attribution.id, ""))
    return entity.name if entity else attribution.source.text if attribution.source else ""


def _bearers(scene: Scene, sentence: Sentence) -> frozenset[str]:
    """Give the stems of the names in a sentence and the one before it: whom a pronoun may mean."""
    held = scene.view.sentences[sentence.span.report_id]
    return names_in(*(s for s in held if s.index in (sentence.index, sentence.index - 1)))


def _claim_at(scene: Scene, sentence: Sentence, index: int) -> Claim | None:
    """Give the claim that holds the denying word; a bare "X denied that" is none, then what is denied."""
    word = sentence.words[index]
    if (claim := scene.tight_claim(sentence, word.start, word.end)) is not None:
        return claim
    for content in children(sentence, index, "ccomp"):
        at = sentence.words[content]
        return scene.tight_claim(sentence, at.start, at.end)
    return None


def _telling(sentence: Sentence, at: int) -> str:
    """Give the words of the clause that denies, with its subject."""
    top = at
    while not has_child(sentence, top, *SUBJECTS) and sentence.words[top].head != top:
        top = sentence.words[top].head
    cut = {j for c in children(sentence, top, "cc", "conj", "advcl") if c < top for j in subtree(sentence, c)}
    kept = [i for i in subtree(sentence, top) if i not in cut]
    while kept[0] != top and sentence.words[kept[0]].dep in ("punct", "cc", "mark"):
        kept.pop(0)
    return text_of(sentence, kept)


def _clause(sentence: Sentence, top: int) -> str:
    """Give the words of a clause with a subject, without its "that"; "" for anything else."""
    marks = [c for c in children(sentence, top) if lemma(sentence.words[c]) == "that" and c < top]
    kept = [i for i in subtree(sentence, top) if i not in marks and (not marks or i > marks[0])]
    whole = finite(sentence, top) and has_child(sentence, top, "nsubj", "nsubjpass", "expl")
    return text_of(sentence, kept) if whole and kept else ""


def _thing(sentence: Sentence, rejection: Rejection) -> str:
    """Give the words of what is denied, the report or the deed; "" where they only point back to it."""
    content = rejection.content
    if content is None or content == rejection.at or rejection.whom is not None:
        return ""
    top = content if rejection.noun is None else rejection.noun
    cut = {c for c in children(sentence, top, "mark", "det") if lemma(sentence.words[c]) in ("that", "any")}
    return text_of(sentence, [i for i in subtree(sentence, top) if i not in cut])


def _content(scene: Scene, sentence: Sentence, rejection: Rejection) -> Claim | None:
    if rejection.content is None:
        return None
    word = sentence.words[rejection.content]
    claim = scene.tight_claim(sentence, word.start, word.end)
    at = sentence.words[rejection.at]
    apart = claim is not None and not claim.span.start <= at.start < claim.span.end
    return claim if apart and claim is not None and len(claim.span.text) <= LONGEST_EVIDENCE else None


def _relayed(scene: Scene, sentence: Sentence, rejection: Rejection) -> Reading | None:
    """Give the clause of "reports that ...", as what those reports say."""
    if rejection.noun is None or rejection.content is None or lemma(sentence.words[rejection.noun]) not in CLAIMS:
        return None
    claim = _content(scene, sentence, rejection)
    verb = rejection.content
    if claim is None or sentence.words[verb].pos not in ("VERB", "AUX") or not finite(sentence, verb):
        return None
    source = text_of(sentence, named_by(sentence, rejection.noun))
    return Reading(claim, "so", "yes", source, scene.day(sentence.span.report_id))


def _meant(scene: Scene, sentence: Sentence, top: int) -> Reading | None:
    word = sentence.words[top]
    claim = scene.tight_claim(sentence, word.start, word.end)
    return scene.read(claim, "so", "yes") if claim and len(claim.span.text) <= LONGEST_EVIDENCE else None
