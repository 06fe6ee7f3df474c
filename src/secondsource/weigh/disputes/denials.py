"""A denial, or a missing record or finding, against the claim that it is about.

A denial by the subject of a claim is the most important dispute there is. What is denied and what is affirmed
must be one deed, of one bearer, with most of what else the denial names; or the denial itself gives the claim
that it is about: "denied reports that ...", "Jan said that ... The ministry denied the report".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from secondsource.language import stances as words
from secondsource.language.rejections import CALLED, DEBUNK, HOAX, RETRACT
from secondsource.model import SENTENCES, Aspect, Claim, Modality, Polarity, Relation, Sentence, Stance
from secondsource.weigh.disputes.denial_questions import POINTS, question_of
from secondsource.weigh.disputes.denying import Denial, denials_in
from secondsource.weigh.disputes.parties import stems
from secondsource.weigh.disputes.propositions import says
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Reading, Scene
from secondsource.weigh.disputes.standing import finite, supposed
from secondsource.weigh.disputes.syntax import lemma, verb_above, verb_of

RANK = 0.95
ASKING = frozenset({"what", "how", "why", "whether"})  # "refused to say what was offered"
ARTICLES = frozenset({"the", "a", "an"})
UNTELLING = stems(words.GENERAL | ARTICLES)  # in the name of who denies
TELLING = frozenset({"say", "tell", "add"})  # "said the girl's father" affirms nothing
REJECTS = words.DENY | words.UNTRUE | CALLED | HOAX | DEBUNK | RETRACT
MOST_OF = (2, 3)  # of the denials of one thing, that may not speak against a claim: one speaker may be misread
MOST_AFFIRMATIONS = 3  # per report


@dataclass(slots=True)
class Group:
    """The denials of one thing."""

    denials: list[Denial] = field(default_factory=list)

    def takes(self, denial: Denial) -> bool:
        """Whether a denial is of the same thing: one deed, and one bearer or the same other words."""
        first = self.denials[0]
        if first.missing != denial.missing or not first.what.heads & denial.what.heads:
            return False
        named = [d.what.parties.bearer for d in (first, denial)]
        if all(p is not None and p.names for p in named):
            return bool(frozenset.intersection(*(p.names for p in named if p is not None)))
        mine, theirs = (d.what.words - d.what.heads | d.bearers for d in (first, denial))
        return bool(mine & theirs)


def denial_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the denials with the claims of other sources that say it is so, one candidate per thing denied."""
    groups: list[Group] = []
    for denial in denials_in(scene):
        group = next((g for g in groups if g.takes(denial)), None)
        if group is None:
            groups.append(group := Group())
        group.denials.append(denial)
    for group in groups:
        said = _affirmations(scene, group.denials)
        kept = _of_others(scene, group.denials, said)
        if said and kept:
            yield _candidate(scene, kept, said)


def _affirmations(scene: Scene, denials: list[Denial]) -> list[Reading]:
    """Give what the denials point to themselves, then the claims of other sources that say it, three a report."""
    own = {c.id for d in denials for c in d.claims}
    found = {d.affirmed.claim.id: d.affirmed for d in denials if d.affirmed is not None}
    for claim in sorted(scene.view.claims.values(), key=lambda c: (len(c.span.text), c.span, c.id)):
        if (
            claim.id in own
            or claim.id in found
            or not any(_is_affirmed(scene, claim, d, denials) for d in denials)
        ):
            continue
        if sum(r.claim.span.report_id == claim.span.report_id for r in found.values()) < MOST_AFFIRMATIONS:
            found[claim.id] = scene.read(claim, "so", "yes")
    return [r for r in found.values() if r.claim.id not in own]


def _negations(scene: Scene, denials: list[Denial], said: list[Reading]) -> list[Claim]:
    """Give the claims of any report that say that it is not so."""
    if denials[0].missing:
        return []
    taken = {c.id for d in denials for c in d.claims} | {r.claim.id for r in said}
    negative = [c for c in scene.view.claims.values() if c.polarity is Polarity.NEGATIVE and c.id not in taken]
    return [c for c in sorted(negative, key=lambda c: (c.span, c.id)) if _is_negated(scene, c, denials)]


def _is_negated(scene: Scene, claim: Claim, denials: list[Denial]) -> bool:
    sentence = scene.view.sentence(claim)
    if sentence is None or len(claim.span.text) > LONGEST_EVIDENCE or claim.modality is not Modality.ASSERTED:
        return False
    return any(says(scene, sentence, claim.words, d.what, d.bearers, negated=True) for d in denials)


def _is_affirmed(scene: Scene, claim: Claim, denial: Denial, denials: list[Denial]) -> bool:
    sentence = scene.view.sentence(claim)
    if (
        sentence is None
        or claim.predicate in TELLING
        or (claim.words and lemma(sentence.words[claim.words[0]]) in ASKING)
        or not says(scene, sentence, claim.words, denial.what, denial.bearers)
    ):
        return False
    fitting = sum(_may_affirm(scene, claim, d) for d in denials)
    return not _denies(sentence, claim) and fitting * MOST_OF[1] >= len(denials) * MOST_OF[0]


def _of_others(scene: Scene, denials: list[Denial], said: list[Reading]) -> list[Denial]:
    """Leave out the denials whose speaker is the one who says it is so: the speaker of one of them is misread."""
    speakers = {scene.view.speakers.get(r.claim.attribution or "") for r in said} - {None}
    return [
        d
        for d in denials
        if d.affirmed is not None or scene.view.speakers.get(d.claim.attribution or "") not in speakers
    ]


def _candidate(scene: Scene, denials: list[Denial], said: list[Reading]) -> Candidate:
    first = max(denials, key=lambda d: (d.named, bool(d.who), d.who[:1].isupper() and d.who[:4] != "The "))
    label = _label(first)
    more = tuple(scene.read(c, "denied", label) for c in _negations(scene, denials, said))
    denies = more + tuple(scene.read(c, "denied", label) for d in denials for c in d.claims)
    question = question_of(scene, [r.claim for r in said], denials)
    versions = (("yes", tuple(said)), (label, denies))
    who = f" ({first.who})" if first.who else ""
    reason = f"{'no finding' if first.missing else 'a denial'}{who}, against what others say"
    back = all(d.withdrawn for d in denials)
    relation = Relation.UPDATE if back else Relation.CONFLICT
    reason = f"who said it took it back{who}" if back else reason
    entity = f"{first.who}: {' '.join(sorted(first.what.words))}"
    return Candidate("denial", entity, Aspect.POLARITY, question, relation, versions, reason, RANK)


def _label(denial: Denial) -> str:
    if denial.missing:
        return f"no record or evidence of it ({denial.who})"
    if denial.withdrawn:
        return f"taken back ({denial.who})" if denial.who else "taken back"
    return f"denied ({denial.who})" if denial.who else "said to be untrue"


def _own_words(scene: Scene, claim: Claim, denial: Denial) -> bool:
    """Whether a claim is put into the mouth of who denies: nobody contradicts himself by telling more.

    Only a denier whom the denial's own sentence names counts: another is our guess.
    """
    told, said = scene.view.attribution(claim), scene.view.sentence(denial.claim)
    named = stems(frozenset(lemma(w) for w in said.words)) if said is not None else frozenset[str]()
    deniers = denial.denier & named - UNTELLING
    chain = scene.view.chain(told) if told is not None else ()
    sources = (stems(frozenset(a.source.text.casefold().split())) for a in chain if a.source is not None)
    return any(deniers & source for source in sources)


def _may_affirm(scene: Scene, claim: Claim, denial: Denial) -> bool:
    if claim.span.report_id == denial.claim.span.report_id and not _others_words(scene, claim, denial):
        return False
    if _own_words(scene, claim, denial):
        return False
    solid = claim.kind in SENTENCES and _asserts(scene, claim)
    real = claim.polarity is Polarity.POSITIVE and claim.modality not in (Modality.DENIED, Modality.CONDITIONAL)
    return solid and real and len(claim.span.text) <= LONGEST_EVIDENCE


def _asserts(scene: Scene, claim: Claim) -> bool:
    """Whether a claim has a finite verb, or is what somebody is accused of; "aimed at fooling us" is neither."""
    sentence = scene.view.sentence(claim)
    verb = None if sentence is None else verb_of(sentence, claim)
    if sentence is None or verb is None or len(claim.words) < 4 or supposed(sentence, verb):
        return False
    above = verb_above(sentence, verb)
    return finite(sentence, verb) or (above is not None and lemma(sentence.words[above]) in POINTS)


def _others_words(scene: Scene, claim: Claim, denial: Denial) -> bool:
    """Whether a claim in the denier's report is put into somebody else's mouth."""
    told = scene.view.attribution(claim)
    if claim.sentence != denial.claim.sentence:
        return scene.source(claim) != scene.source(denial.claim)
    if told is None or told.source is None or told.id == denial.claim.attribution:
        return False
    who = set(denial.who.casefold().split()) - ARTICLES
    held = scene.view.marks[claim.span.report_id].attributions
    around = [a for a in held if a.content.covers(claim.span) and not a.content.covers(denial.claim.span)]
    return not any(
        set(a.source.text.casefold().split()) & who for a in around if a.source and a.stance is not Stance.DENIES
    )


def _denies(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim or what stands around it denies: the words that a denial quotes affirm nothing."""
    around = {lemma(w) for w in sentence.words}
    return bool(around & REJECTS) or any(
        sentence.words[i].text.casefold() in ("no", "not", "n't") for i in claim.words
    )
