"""Relays: claims whose words leave out where they come from, led back to the origin that another claim names.

Three cases. A paper is cited without the source that it cites itself. A headline or lead repeats what the report
attributes further down. An outlet says in its own voice what another report attributes to a source that this
outlet cites as well, or says it word for word as another outlet that cites the same source.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from secondsource.model import SENTENCES, Claim, Modality, OriginKind, places_under, stretch_of
from secondsource.settings import WeighSettings
from secondsource.weigh.origins.source import Source
from secondsource.weigh.origins.wording import near_verbatim
from secondsource.weigh.view import View, content_lemmas

LEAST_SHARED = 3  # content words
TOLD_SHARE = 0.4  # of what a clause and its complement tell, that another source's words must hold too
SECOND_HAND = frozenset({Modality.REPORTED, Modality.ALLEGED})


@dataclass(frozen=True, slots=True)
class Led:
    """Where a claim was led: the claim that names the origin (itself where it does), and why in words."""

    claim: str
    source: Source
    why: str


class Relays:
    """Leads each claim to the claim that names its origin. `direct` gives each claim's own source."""

    def __init__(
        self,
        view: View,
        direct: Mapping[str, Source],
        settings: WeighSettings,
        outlets: Mapping[str, Collection[str]],
    ) -> None:
        self._view, self._direct, self._settings = view, direct, settings
        self._outlets = outlets
        self._cited: dict[str, Counter[str]] = defaultdict(Counter)
        self._by_key = {s.key: s for s in direct.values()}
        for claim, source in direct.items():
            if source.named or view.claims[claim].attribution is not None:
                self._cited[view.claims[claim].span.report_id][source.key] += 1
        self._together: dict[str, set[str]] = defaultdict(set)
        for group in view.groups:
            for claim in group:
                self._together[claim].update(group)

    def lead(self, claim: Claim) -> Led:
        """Lead one claim to its origin."""
        own = self._direct[claim.id]
        if own.named:
            return Led(claim.id, own, "")
        cited = (claim.attribution is not None or own.key.startswith("outlet:")) and not own.hearsay
        cases = (
            (self._truncated,)
            if cited
            else (self._lead_or_headline, self._told, self._news_of_another, self._same_words)
        )
        for case in cases:
            if (led := case(claim)) is not None:
                return led
        return Led(claim.id, own, "")

    def _others(self, claim: Claim, least: float) -> Iterator[tuple[Claim, Source, bool]]:
        """Give the claims aligned to one, best first, with their source and whether the alignment is strong."""
        for a in self._view.near.get(claim.id, ()):
            if a.score >= least:
                other = a.b if a.a == claim.id else a.a
                yield self._view.claims[other], self._direct[other], a.strong

    def _truncated(self, claim: Claim) -> Led | None:
        """A paper is cited; another report names the source that the paper itself cites."""
        paper = self._direct[claim.id]
        aligned = [other for other, _, _ in self._others(claim, 0.0)]
        grouped = (self._view.claims[c] for c in sorted(self._together[claim.id]))
        for other in (*aligned, *grouped):
            source = self._direct[other.id]
            if source.relay == paper.key and not source.hearsay:
                return Led(other.id, source, f"{other.span.report_id} names the source of the paper that is cited")
        return None

    def _lead_or_headline(self, claim: Claim) -> Led | None:
        sentence = self._view.sentence(claim)
        if sentence is None or not (sentence.headline or sentence.index < self._settings.lead_sentences):
            return None
        mine = self._whole(claim)
        best: tuple[float, str] | None = None
        for other in self._attributed_in(claim.span.report_id):
            theirs = self._view.content(other)
            shared = len(mine & theirs)
            share = shared / max(1, len(mine))
            if shared >= LEAST_SHARED and share >= self._settings.lead_overlap:
                best = max(best or (0.0, ""), (share, other.id))
        found = best[1] if best is not None else self._through_another(claim)
        return Led(found, self._direct[found], "the report attributes it further down") if found else None

    def _through_another(self, claim: Claim) -> str | None:
        """Give the attributed claim of the same report that another report's claim ties to this one."""
        for middle, _, _ in self._others(claim, self._settings.alias_score):
            for other, source, _ in self._others(middle, self._settings.alias_score):
                if other.span.report_id == claim.span.report_id and source.named:
                    return other.id
        return None

    def _attributed_in(self, report: str) -> Iterator[Claim]:
        for claim in self._view.claims.values():
            if claim.span.report_id == report and self._direct[claim.id].named:
                yield claim

    def _told(self, claim: Claim) -> Led | None:
        """Another report attributes it, to a source that this report cites as well."""
        second_hand = claim.modality in SECOND_HAND or self._direct[claim.id].hearsay
        others = list(self._others(claim, self._settings.alias_score))
        if (rested := self._rested(claim)) is not None:
            return rested
        told_elsewhere = any(o.predicate == claim.predicate for o, _, _ in others)
        for other, source, strong in others:
            told = source.named or (second_hand and other.attribution is not None)
            if not told or source.hearsay or not (strong or second_hand) or not self._fits(claim, source):
                continue
            if told_elsewhere and claim.predicate != other.predicate:
                continue
            if not second_hand and not self._told_by(claim, other):
                continue
            cites = source.key in self._cited[claim.span.report_id]
            if cites or second_hand or near_verbatim(claim.span.text, other.span.text):
                found = None if source.named else self._truncated(other)
                return found or Led(other.id, source, f"{other.span.report_id} attributes the same")
        return None

    def _told_by(self, claim: Claim, other: Claim) -> bool:
        """Whether another's words tell what a claim does: not "met him in June" by "will keep what he said"."""
        mine = self._whole(claim)
        return len(mine & self._whole(other)) >= TOLD_SHARE * len(mine)

    def _whole(self, claim: Claim) -> frozenset[str]:
        """Give the content of a claim with the complement that its last words ask for: "has had [it removed]"."""
        stretch = stretch_of(self._view.sentence(claim), claim.span)
        if (top := stretch.needed()) is None:
            return self._view.content(claim)
        asked = (stretch.words[i] for i in places_under(stretch.words, top))
        return self._view.content(claim) | content_lemmas(asked)

    def _news_of_another(self, claim: Claim) -> Led | None:
        """Another report has just the same from an outlet outside the pile on which this one rests: its news."""
        named = self._outlets.get(claim.span.report_id, ())
        mine = self._view.content(claim)
        if claim.kind not in SENTENCES or len(mine) < LEAST_SHARED:
            return None
        for other, source, strong in self._others(claim, self._settings.alias_score):
            outlet, shared = source.relay or source.key, len(mine & self._view.content(other))
            plainly = strong and not source.hearsay and shared >= LEAST_SHARED and 2 * shared >= len(mine)
            if (
                plainly
                and outlet in named
                and self._rests_on(claim, outlet)
                and other.span.report_id != claim.span.report_id
            ):
                why = f"{other.span.report_id} has it from an outlet on which this report rests too"
                return Led(other.id, source, why)
        return None

    def _rests_on(self, claim: Claim, outlet: str) -> bool:
        """Whether no source gives a report more than what comes from one outlet or through it."""
        cited = self._cited[claim.span.report_id]
        through = {key: n for key, n in cited.items() if outlet in (key, self._by_key[key].relay)}
        return sum(through.values()) >= max((n for key, n in cited.items() if key not in through), default=1)

    def _rested(self, claim: Claim) -> Led | None:
        """The report rests on one body, and another attributes the same to it, in whatever words."""
        mine = self._cited[claim.span.report_id]
        for other, source, _ in self._others(claim, 0.0):
            body = source.kind is OriginKind.INSTITUTION and not source.hearsay
            if body and self._rests(mine, source.key):
                why = f"{other.span.report_id} attributes it to {source.name}, on which this report rests"
                return Led(other.id, source, why)
        return None

    def _fits(self, claim: Claim, source: Source) -> bool:
        """Whether a source can be meant: what "a media report" says comes from an outlet or through one."""
        own = self._direct[claim.id]
        press = own.hearsay and bool({"media", "report", "reports"} & set(own.words))
        return not press or source.relay.startswith("outlet:") or source.key.startswith("outlet:")

    def _same_words(self, claim: Claim) -> Led | None:
        """Another outlet says it too, and both rest on one body; one of them, where the words are the same.

        A body puts out statements that desks retell; a person is quoted, and the rest of the report is not his.
        """
        mine = self._cited[claim.span.report_id]
        for other, source, strong in self._others(claim, self._settings.alias_score):
            if other.attribution is not None or source.key == self._direct[claim.id].key:
                continue
            theirs = self._cited[other.span.report_id]
            bodies = {k for k in mine.keys() & theirs.keys() if self._by_key[k].kind is OriginKind.INSTITUTION}
            shared = sorted(bodies, key=lambda k: (-min(mine[k], theirs[k]), k))
            if not shared:
                continue
            name = self._by_key[shared[0]].name
            rest = self._rests(mine, shared[0]), self._rests(theirs, shared[0])
            if strong and any(rest) and near_verbatim(claim.span.text, other.span.text):
                why = f"{other.span.report_id} has the same words, and both cite {name}"
                return Led(claim.id, self._by_key[shared[0]], why)
            if all(rest):
                why = f"{other.span.report_id} says it too, and both rest on {name}"
                return Led(claim.id, self._by_key[shared[0]], why)
        return None

    def _rests(self, cited: Counter[str], key: str) -> bool:
        """Whether most of what a report attributes comes from one source."""
        return cited[key] >= LEAST_SHARED and cited[key] >= self._settings.main_source * cited.total()
