"""One name for one outlet: reports whose addresses are of one site have one publisher, two sites have two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model import Report
from secondsource.model.sites import site_name, site_of
from secondsource.read.addresses import unwrapped
from secondsource.read.draft import Draft
from secondsource.read.names import host_of


def site(report: Report) -> str | None:
    """Give the site that a report comes from, by its address or by a publisher that is a host."""
    host = host_of(report.url) or _host(report.publisher)
    return site_of(host) if host else None


def masthead(name: str | None, wrapper: str | None) -> str | None:
    """Give an outlet's name as its page tells it; not one of the archive that saved the page, nor an address."""
    plain = " ".join((name or "").split())
    if not plain or plain.startswith("http") or not any(c.isalpha() for c in plain):
        return None
    around = site_of(wrapper) if wrapper else ""
    return (
        None if around and _squeezed(plain) in (_squeezed(around), _squeezed(around.partition(".")[0])) else plain
    )


def one_publisher_each(drafts: Sequence[Draft]) -> list[Draft]:
    """Give the reports of one site one publisher: the name that most of them tell, else the address.

    A name that reports of two sites tell is of neither: they go by their addresses.
    """
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        if (where := site(draft.report)) and draft.report.publisher:
            names[where][draft.report.publisher] += 1
    chosen = {w: _best(w, held) for w, held in names.items() if len(held) > 1 or not _host(next(iter(held)))}
    chosen |= _mastheads(drafts, {w for w in names if w not in chosen})
    told = Counter(name.casefold() for name in chosen.values())
    chosen = {w: n if told[n.casefold()] == 1 else w for w, n in chosen.items()}
    return [_named(d, chosen.get(site(d.report) or "")) for d in drafts]


def _mastheads(drafts: Sequence[Draft], nameless: set[str]) -> dict[str, str]:
    """Give names to sites that tell none: the masthead of a text without an address, if it is theirs."""
    heads = {d.report.publisher for d in drafts if d.report.publisher and site(d.report) is None}
    found = {h: [w for w in sorted(nameless) if _squeezed(site_name(w)) == _squeezed(h)] for h in sorted(heads)}
    return {sites[0]: head for head, sites in found.items() if len(sites) == 1}


def _named(draft: Draft, name: str | None) -> Draft:
    return draft if name is None else replace(draft, report=replace(draft.report, publisher=name))


def _best(where: str, names: Counter[str]) -> str:
    """Give the name told most, of two alike the shorter; where no report tells one, the site."""
    told = [n for n in names if not _host(n)]
    return min(told, key=lambda n: (-names[n], len(n), n), default=where)


def _host(name: str | None) -> str | None:
    plain = (name or "").strip().lower()
    return plain if "." in plain and " " not in plain and not plain.endswith(".") else None


def _squeezed(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def publisher_of(report: Report) -> str | None:
    """Give the publisher of a report whose address was wrapped: the article's site, not the archive's."""
    host, own = host_of(report.url), report.publisher
    inner = host_of(unwrapped(report.url).url) if report.url else None
    wrapped = inner != host and host is not None
    return inner if wrapped and (own is None or site_of(own) == site_of(host or "")) else own
