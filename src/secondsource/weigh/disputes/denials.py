"""A denial, or a missing record or finding, against the claim that it is about.

A denial by the subject of a claim is the most important dispute there is. The content that is denied must
share two topic words with the affirmation, or be quoted from somebody else in the denial's own sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from secondsource.language import stances as words
from secondsource.model import Aspect, Claim, ClaimKind, Modality, Polarity, Relation, Sentence, Stance
from secondsource.weigh.disputes.asking import accused_of, asked
from secondsource.weigh.disputes.denying import Denial, denials_in
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene
from secondsource.weigh.disputes.standing import finite
from secondsource.weigh.disputes.syntax import children, lemma, topic, verb_above, verb_of

RANK = 0.95
SHARED = 2  # topic words that denial and affirmation must share
ARTICLES = frozenset({"the", "a", "an"})
TELLING = frozenset({"say", "tell", "add"})  # "said the girl's father" affirms nothing
POINTS = frozenset(
    {"accuse", "allege", "claim", "suggest", "condemn", "criticise", "criticize", "blame", "report"}
)
FEW = 8  # sentences: below, no word is common
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "who", "which"})
POINTING = PRONOUNS | {"his", "her", "its", "their", "him", "them", "this", "that"}  # to what stands before
STEM = 5  # letters: "apply" / "application", "assault" / "assaulted"
RARE = 0.35  # share of the reports' sentences above which a word is no topic word
MOST_OF = (2, 3)  # of the denials of one thing, that a claim must not belong to
MOST_AFFIRMATIONS = 3  # per report


def denial_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the denials with the claims of other sources that say it is so, one candidate per thing denied."""
    common = _common_words(scene)
    groups: dict[tuple[bool, tuple[str, ...]], list[Denial]] = {}
    for denial in denials_in(scene):
        about = stems(denial.about - words.GENERAL - common)
        if about or any(_quoted(scene, denial)):
            key = tuple(sorted(about)) or (denial.claim.id,)
            groups.setdefault((denial.missing, key), []).append(denial)
    for about_key, denials in _merged(groups):
        said = _affirmations(scene, denials, about_key) or [c for d in denials for c in _quoted(scene, d)]
        kept = _of_others(scene, denials, said)
        if said and kept:
            yield _candidate(scene, kept, said)


def _merged(
    groups: dict[tuple[bool, tuple[str, ...]], list[Denial]],
) -> Iterator[tuple[frozenset[str], list[Denial]]]:
    """Put the denials of a narrower thing with those of the wider one: "assault" / "physical assault"."""
    left = sorted(groups.items(), key=lambda item: (len(item[0][1]), item[0]))
    while left:
        (missing, about), denials = left.pop(0)
        wider = [item for item in left if item[0][0] == missing and set(about) <= set(item[0][1])]
        left = [item for item in left if item not in wider]
        yield frozenset(about), [*denials, *(d for _, more in wider for d in more)]


def _quoted(scene: Scene, denial: Denial) -> Iterator[Claim]:
    """Give what the denial's own sentence quotes from somebody else: "X disputes the report, where Y said ..."."""
    key = denial.claim.span.report_id, denial.claim.sentence
    if denial.missing or not denial.alleged:
        return
    for claim in scene.by_sentence.get(key, ()):
        told = scene.view.attribution(claim)
        by_other = told is not None and told.source is not None and told.source.text.casefold() not in PRONOUNS
        known = told is not None and (told.anonymous or told.id in scene.view.speakers)
        after = claim.span.start >= denial.claim.span.end
        if by_other and known and after and _asserts(scene, claim) and _others_words(scene, claim, denial):
            yield claim


def _of_others(scene: Scene, denials: list[Denial], said: list[Claim]) -> list[Denial]:
    """Leave out the denials whose speaker is the one who says it is so: the speaker of one of them is misread."""
    speakers = {scene.view.speakers.get(c.attribution or "") for c in said} - {None}
    return [d for d in denials if scene.view.speakers.get(d.claim.attribution or "") not in speakers]


def _candidate(scene: Scene, denials: list[Denial], said: list[Claim]) -> Candidate:
    who = next((d.who for d in denials if d.named), denials[0].who)
    missing = denials[0].missing
    label = f"{'no record or evidence of it' if missing else 'denied'} ({who})"
    denies = tuple(scene.read(d.claim, "denied", label) for d in denials)
    affirms = tuple(scene.read(c, "so", "yes") for c in said)
    reason = f"{'no finding' if missing else 'a denial'} ({who}), against what others say"
    question = _question(scene, said, denials)
    versions = (("yes", affirms), (label, denies))
    return Candidate("denial", who, Aspect.POLARITY, question, Relation.CONFLICT, versions, reason, RANK)


def _question(scene: Scene, said: list[Claim], denials: list[Denial]) -> str:
    claim = _asked(scene, said, frozenset(w for d in denials for w in d.about))
    denial, sentence = _worded(scene, denials), scene.view.sentence(claim)
    if sentence is not None and (charge := accused_of(sentence, claim)):
        return charge
    plain_enough = sentence is not None and _whole(sentence, claim) and _covers(sentence, claim, denials)
    if denial is not None and not plain_enough:
        return f"Is the denial right: “{denial.span.text}”?"
    if sentence is not None and claim.predicate not in POINTS and (plain := asked(sentence, claim, "")):
        return plain
    return f"Is it true that “{claim.span.text}”?"


def _covers(sentence: Sentence, claim: Claim, denials: list[Denial]) -> bool:
    """Whether a claim holds half of the words of each denial: then the question asks for what is denied."""
    held = stems(topic(sentence, list(claim.words)))
    return all(len(held & stems(d.about)) * 2 >= len(stems(d.about)) for d in denials)


def _worded(scene: Scene, denials: list[Denial]) -> Claim | None:
    """Give the first denial whose claim holds the denying word itself, not only what is denied."""
    for denial in denials:
        sentence = scene.view.sentence(denial.claim)
        if sentence is not None and any(lemma(sentence.words[i]) in words.DENY for i in denial.claim.words):
            return denial.claim
    return None


def _whole(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim is a clause with its subject."""
    verb = verb_of(sentence, claim)
    return verb is not None and any(children(sentence, verb, "nsubj", "nsubjpass"))


def _asked(scene: Scene, said: list[Claim], about: frozenset[str]) -> Claim:
    """Give the claim that asks best: a whole clause without a pronoun, that holds little but what is denied."""

    def badness(claim: Claim) -> int:
        sentence = scene.view.sentence(claim)
        words = topic(sentence, list(claim.words)) if sentence is not None else frozenset()
        mine, theirs = stems(words), stems(about)
        pointing = sum(w.casefold() in POINTING for w in re.findall(r"\w+", claim.span.text))
        whole = sentence is not None and _whole(sentence, claim)
        return 3 * pointing + len(mine - theirs) - 2 * len(mine & theirs) + (0 if whole else 4)

    return min(said, key=badness)


def stems(lemmas: frozenset[str]) -> frozenset[str]:
    """Cut lemmas to what related words share."""
    return frozenset(w[:STEM].replace("y", "i") for w in lemmas)


def _common_words(scene: Scene) -> frozenset[str]:
    seen: Counter[str] = Counter()
    total = 0
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            total += 1
            seen.update(topic(sentence, list(range(len(sentence.words)))))
    return frozenset(w for w, n in seen.items() if n > max(RARE * total, FEW))


def _affirmations(scene: Scene, denials: list[Denial], about: frozenset[str]) -> list[Claim]:
    """Give the claims of other sources that say what is denied, best first, at most three per report."""
    scored = []
    own, missing = all(d.own for d in denials), denials[0].missing
    core = stems(frozenset(w for d in denials for w in d.core) - words.GENERAL)
    deniers = frozenset(w for d in denials for w in d.denier) - words.GENERAL
    for claim in scene.view.claims.values():
        sentence = scene.view.sentence(claim)
        if sentence is None or not _may_affirm_against(scene, claim, denials) or _denies(sentence, claim):
            continue
        if claim.predicate in TELLING or (own and not _names_denier(sentence, claim, deniers)):
            continue
        held = topic(sentence, list(claim.words)) - words.GENERAL
        named = bool(held & deniers)
        shared = len(stems(held) & about)
        headed = not stems(held) & core
        enough = shared + (named and not missing) >= SHARED
        if shared and enough and shared >= scene.settings.denial_share * len(about):
            scored.append((headed, -shared - named, len(claim.span.text), claim.span, claim))
    if not all(s[0] for s in scored):  # some hold the head of what is denied: the others only its surroundings
        scored = [s for s in scored if not s[0]]
    kept: list[Claim] = []
    for *_, claim in sorted(scored, key=lambda s: s[:4]):
        if sum(k.span.report_id == claim.span.report_id for k in kept) < MOST_AFFIRMATIONS:
            kept.append(claim)
    return kept


def _own_words(scene: Scene, claim: Claim, denial: Denial) -> bool:
    """Whether a claim is put into the mouth of who denies: nobody contradicts himself by telling more.

    Only a denier whom the denial's own sentence names counts: another is our guess.
    """
    told, said = scene.view.attribution(claim), scene.view.sentence(denial.claim)
    named = said.span.text.casefold().split() if said is not None else []
    deniers = denial.denier & set(named) - words.GENERAL - ARTICLES
    chain = scene.view.chain(told) if told is not None else ()
    sources = (a.source.text.casefold().split() for a in chain if a.source is not None)
    return any(deniers & set(source) for source in sources)


def _names_denier(sentence: Sentence, claim: Claim, deniers: frozenset[str]) -> bool:
    """Whether a claim's sentence names who denies, or the claim may mean him: what somebody did is told of him."""
    named = {w for word in sentence.words for w in (lemma(word), word.text.casefold())}
    return bool(named & deniers) or any(lemma(sentence.words[i]) in PRONOUNS for i in claim.words)


def _may_affirm_against(scene: Scene, claim: Claim, denials: list[Denial]) -> bool:
    """Whether a claim may be what two denials deny, or most of many: the speaker of one may be misread."""
    fitting = sum(_may_affirm(scene, claim, d) for d in denials)
    return fitting * MOST_OF[1] >= len(denials) * MOST_OF[0]


def _may_affirm(scene: Scene, claim: Claim, denial: Denial) -> bool:
    if claim.span.report_id == denial.claim.span.report_id and not _others_words(scene, claim, denial):
        return False
    if _own_words(scene, claim, denial):
        return False
    solid = claim.kind in (ClaimKind.CLAUSE, ClaimKind.HEADLINE) and _asserts(scene, claim)
    real = claim.polarity is Polarity.POSITIVE and claim.modality not in (Modality.DENIED, Modality.CONDITIONAL)
    return solid and real and len(claim.span.text) <= LONGEST_EVIDENCE


def _asserts(scene: Scene, claim: Claim) -> bool:
    """Whether a claim has a finite verb, or is what somebody is accused of; "aimed at fooling us" is neither."""
    sentence = scene.view.sentence(claim)
    verb = None if sentence is None else verb_of(sentence, claim)
    if sentence is None or verb is None or len(claim.words) < 4:
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
    return bool(around & (words.DENY | words.UNTRUE)) or any(
        sentence.words[i].text.casefold() in ("no", "not", "n't") for i in claim.words
    )
