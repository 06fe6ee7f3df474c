"""A denial that does not say of what ("denied any wrongdoing"), against accusations that name the person.

Words of the accused count as a denial too: "insisted he had never hidden money", "said the papers showed no
wrongdoing". What is denied is the wrong, not each thing that is told of the accused, so the question asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.accusations import ACCUSE, CLEARED, WRONGDOING
from secondsource.language.stances import DENY, DISMISS
from secondsource.model import SENTENCES, Aspect, Claim, Entity, NameKind, Relation, Sentence
from secondsource.weigh.disputes.accusing import MOST, accusations_of
from secondsource.weigh.disputes.bearers import people_in
from secondsource.weigh.disputes.innocence import innocence_claims
from secondsource.weigh.disputes.own_denials import own_denials
from secondsource.weigh.disputes.parties import key
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene, is_real, name_words
from secondsource.weigh.disputes.syntax import children, is_negated, lemma, subject_of, subtree, text_of

RANK = 0.8
_ACCUSERS = "accuse allege blame sue charge condemn say tell state announce call deny add warn declare"
ACCUSERS = frozenset(_ACCUSERS.split())
CHARGES = frozenset({"accusation", "allegation", "charge", "claim"})
PRONOUNS = frozenset({"he", "she", "they", "it"})
RELATIVE = frozenset({"who", "which", "that"})


def bare_denial_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the bare denials with the accusations against the people they name, one candidate per person."""
    held: dict[str, list[tuple[Claim, str]]] = {}
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index in range(len(sentence.words)):
                if (found := _denial(scene, sentence, index)) and (whom := _protected(scene, sentence, index)):
                    held.setdefault(whom.id, []).append(found)
    wrongs: dict[str, str] = {}  # claim id -> the one wrong that it is about
    for claim, whom, who, wrong in own_denials(scene):
        held.setdefault(whom.id, []).append((claim, who))
        wrongs[claim.id] = wrong
    innocent: dict[str, list[tuple[Claim, str]]] = {}
    for claim, whom, who in innocence_claims(scene, rails):
        innocent.setdefault(whom.id, []).append((claim, who))
    for entity_id in sorted({*held, *innocent}):
        accused, denials = scene.view.entities[entity_id], [*held.get(entity_id, ()), *innocent.get(entity_id, ())]
        deniers = {w for _, who in denials for w in who.casefold().split()}
        own = [c for c, _ in denials]
        bare = entity_id in held
        said = _around(scene, accused, own, deniers) if bare else accusations_of(scene, rails, accused)
        named = {key(lemma(w)) for c in said if (s := scene.view.sentence(c)) is not None for w in s.words}
        denials = [d for d in denials if key(wrongs.get(d[0].id, "")) in named | {""}]
        if said and denials:
            who = accused.name if denials[0][1].casefold() in PRONOUNS else denials[0][1]
            versions = (
                ("accused of it, or linked to it", tuple(scene.read(c, "so", "yes") for c in said)),
                (f"denied ({who})", tuple(scene.read(c, "denied", "denied") for c, _ in denials)),
            )
            question = f"Is {accused.name} rightly accused?"
            reason = f"a denial ({who}): “{denials[0][0].span.text}”"
            yield Candidate("denial", who, Aspect.POLARITY, question, Relation.CONFLICT, versions, reason, RANK)


def _denial(scene: Scene, sentence: Sentence, index: int) -> tuple[Claim, str] | None:
    """Read "X denied any wrongdoing", "X dismissed the accusations": the object alone, with nothing of what."""
    word = sentence.words[index]
    if word.pos != "VERB" or lemma(word) not in DENY | DISMISS or is_negated(sentence, index):
        return None
    objects = list(children(sentence, index, "dobj"))
    bare = [i for i in objects if _bare(sentence, i) and _alone(sentence, i)]
    subject = subject_of(sentence, index)
    claim = scene.tight_claim(sentence, word.start, word.end)
    if subject is not None and lemma(sentence.words[subject]) in RELATIVE:
        return None
    if not bare or subject is None or claim is None or len(claim.span.text) > LONGEST_EVIDENCE:
        return None
    kept = [i for i in subtree(sentence, subject) if sentence.words[i].head == subject or i == subject]
    return claim, text_of(sentence, kept)


def _bare(sentence: Sentence, noun: int) -> bool:
    """Whether a noun means all that somebody is accused of: "the accusations", "any wrongdoing", "all claims"."""
    several = sentence.words[noun].tag == "NNS" or any(
        lemma(sentence.words[c]) in ("any", "all") for c in children(sentence, noun, "det")
    )
    return lemma(sentence.words[noun]) in WRONGDOING or (lemma(sentence.words[noun]) in CHARGES and several)


def _alone(sentence: Sentence, noun: int) -> bool:
    """Whether nothing behind a noun says what it is about, but for "of wrongdoing"."""
    below = [i for i in subtree(sentence, noun) if i > noun]
    return all(lemma(sentence.words[i]) in WRONGDOING | {"of"} for i in below)


def _protected(scene: Scene, sentence: Sentence, index: int) -> Entity | None:
    """Give the person that the denial is for: its subject, else the one other person that the sentence names."""
    named = [(m.start, e) for m, e in scene.view.mentions_in(sentence.span) if e.kind is NameKind.PERSON]
    if len({e.id for _, e in named}) == 1:
        return named[0][1]
    before = [(s, e) for s, e in named if s < sentence.words[index].start]
    return max(before, key=lambda pair: pair[0])[1] if before else None


def _around(scene: Scene, accused: Entity, own: list[Claim], deniers: set[str]) -> list[Claim]:
    """Give the accusations by the words of the claims, else by those of their sentences."""
    return _accusations(scene, accused, own, deniers) or _accusations(scene, accused, own, deniers, around=True)


def _accusations(
    scene: Scene, accused: Entity, denials: list[Claim], deniers: set[str], around: bool = False
) -> list[Claim]:
    """Give the claims that name a person with a word of accusation; `around`: the word may be in the sentence."""
    kept: list[Claim] = []
    own = {c.id for c in denials}
    told = {c.attribution for c in denials if c.attribution}
    others = deniers - {"the"} - name_words(accused)
    for claim in scene.shortest:
        sentence = scene.view.sentence(claim)
        names_him = any(claim.span.covers(m) for m in accused.mentions)
        if (
            sentence is None
            or not names_him
            or _accuses(scene, sentence, claim, accused)
            or claim.id in own
            or claim.attribution in told
            or not _solid(claim)
        ):
            continue
        lemmas = {lemma(w) for w in sentence.words} if around else _lemmas(sentence, claim)
        speaker = scene.view.speakers.get(claim.attribution or "")
        here = sum(k.span.report_id == claim.span.report_id for k in kept)
        if lemmas & others:
            continue
        if lemmas & ACCUSE and not lemmas & (DENY | DISMISS | CLEARED) and speaker != accused.id and here < MOST:
            kept.append(claim)
    return kept


def _accuses(scene: Scene, sentence: Sentence, claim: Claim, person: Entity) -> bool:
    """Whether the person is the one who accuses: "Brandt accused the company"."""
    verbs = [i for i in claim.words if lemma(sentence.words[i]) in ACCUSERS and sentence.words[i].pos == "VERB"]
    active = [c for v in verbs for c in children(sentence, v, "nsubj")]
    return any(person.id in people_in(scene, sentence, subtree(sentence, c)) for c in active)


def _lemmas(sentence: Sentence, claim: Claim) -> set[str]:
    return {lemma(sentence.words[i]) for i in claim.words}


def _solid(claim: Claim) -> bool:
    whole = claim.kind in SENTENCES and len(claim.words) >= 5
    return is_real(claim) and whole and len(claim.span.text) <= LONGEST_EVIDENCE
