"""People across reports: spellings, middle names, short forms. Two people are merged only on good grounds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from secondsource.language.given_names import FAMILY_FIRST, FEMALE, MALE, SHORT_FORMS
from secondsource.language.titles import FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_SUFFIXES
from secondsource.link.entities.mention import Mention

Words = tuple[str, ...]
SPELLING = 90  # least similarity (0-100) of two spellings of one full name
CHAINED = 80  # and of two that are both like a third
SPELLING_LETTERS = 9  # of the shorter one; below that one letter is another person
_LAST_WORD = re.compile(r"([^\W\d_]+\.?)\s+$")
_FORMAL = {short: given for given, shorts in SHORT_FORMS.items() for short in shorts}


def link_people(mentions: Sequence[Mention]) -> list[str]:
    """Give a cluster key for each mention of a person; mentions stand in order of report and place."""
    told_apart = _told_apart(mentions)
    words = [m.words if bare(m.words) in told_apart else bare(m.words) for m in mentions]
    by_report: defaultdict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(mentions):
        by_report[one.report].append(n)
    full = {n for group in by_report.values() for n in group if _is_full(words[n], [words[k] for k in group])}
    same = merged(frozenset(words[n] for n in full), _reports(mentions, words, full))
    return [
        _key(same[words[n]]) if n in full else _short_key(n, mentions, words, by_report[one.report], full, same)
        for n, one in enumerate(mentions)
    ]


def _told_apart(mentions: Sequence[Mention]) -> frozenset[Words]:
    """Give the names that one report has with and without a suffix: "Ann Roe" and "Ann Roe Jr." are two people."""
    plain = {(m.report, m.words) for m in mentions}
    suffixed = (m for m in mentions if bare(m.words) != m.words and len(bare(m.words)) > 1)
    full = {bare(m.words) for m in suffixed if (m.report, bare(m.words)) in plain}
    return frozenset(full | {name[-1:] for name in full})  # "Roe Jr." too


def bare(words: Words) -> Words:
    """Drop suffixes such as "Jr."."""
    kept = tuple(w for w in words if w not in NAME_SUFFIXES)
    return kept or words


def _is_full(words: Words, others: Sequence[Words]) -> bool:
    """Whether a name of two words or more is not itself a part of a longer one in the report ("Le Pen")."""
    return len(words) > 1 and not any(is_short_of(words, o) for o in others)


def _reports(mentions: Sequence[Mention], words: Sequence[Words], full: set[int]) -> dict[Words, set[str]]:
    out: defaultdict[Words, set[str]] = defaultdict(set)
    for n in full:
        out[words[n]].add(mentions[n].report)
    return out


def merged(names: frozenset[Words], reports: Mapping[Words, set[str]]) -> dict[Words, Words]:
    """Give each full name the name that stands for its person."""
    same = {name: name for name in names}
    for name in sorted(names, key=lambda w: (len(w), w), reverse=True):
        longer = [o for o in sorted(names) if o != name and _one_person(name, o, reports)]
        heads = {same[o] for o in longer if (len(o), o) > (len(name), name)}
        if heads and all(_spelled_alike(a, b, reports, CHAINED) for a, b in combinations(sorted(heads), 2)):
            same[name] = max(heads)
            same |= {n: same[name] for n, head in same.items() if head in heads}
    return same


def _one_person(a: Words, b: Words, reports: Mapping[Words, set[str]]) -> bool:
    joined = "".join(a), "".join(b)
    if joined[0] == joined[1]:
        return True
    if a[-1] == b[-1] and (_formal(a[0]) == _formal(b[0]) or _initial(a[0], b[0])):
        return _middles_agree(a[1:-1], b[1:-1])
    if is_short_of(a, b) or is_short_of(b, a):
        return True
    return _spelled_alike(a, b, reports, SPELLING)


def _spelled_alike(a: Words, b: Words, reports: Mapping[Words, set[str]], least: int) -> bool:
    """Whether two names are spellings of one; a report that has both spellings knows two people."""
    joined = "".join(a), "".join(b)
    if len(a) != len(b) or a[0][0] != b[0][0] or a[-1][0] != b[-1][0] or min(map(len, joined)) < SPELLING_LETTERS:
        return False
    return not (reports[a] & reports[b]) and fuzz.ratio(*joined) >= least


def _formal(word: str) -> str:
    return _FORMAL.get(word, word)


def _initial(a: str, b: str) -> bool:
    """Whether one given name is the other's initial."""
    return a[0] == b[0] and 1 in (len(a), len(b))


def _middles_agree(a: Words, b: Words) -> bool:
    """Whether one name leaves the middle out, or gives its initials only."""
    if not a or not b:
        return True
    pairs = list(zip(a, b, strict=False))
    return len(a) == len(b) and all(x[0] == y[0] and 1 in (len(x), len(y)) for x, y in pairs)


def _short_key(
    n: int,
    mentions: Sequence[Mention],
    words: Sequence[Words],
    group: Sequence[int],
    full: set[int],
    same: Mapping[Words, Words],
) -> str:
    """Resolve a short form: the last full name before it, else the only one in its report, else anywhere."""
    short, gender = words[n], _gender(mentions[n])
    fits = [k for k in group if k in full and is_short_of(short, words[k]) and not _clash(gender, words[k])]
    fits = _by_family(short, fits, words, {words[k] for k in group if k not in full})
    before = [k for k in fits if k < n]
    if before:
        return _key(same[words[before[-1]]])
    if fits and len({same[words[k]] for k in fits}) == 1:
        return _key(same[words[fits[0]]])
    if fits:
        return _key(short)
    everyone = [words[k] for k in sorted(full) if not _clash(gender, words[k])]
    anywhere = {same[w] for w in everyone if family_name(w) == short} or {
        same[w] for w in everyone if is_short_of(short, w)
    }
    return _key(anywhere.pop() if len(anywhere) == 1 else short)


def _by_family(short: Words, fits: list[int], words: Sequence[Words], shorts: set[Words]) -> list[int]:
    """Leave out of a family those whom the report calls by their given name alone, if anyone remains."""
    others = [k for k in fits if not (family_name(words[k]) == short and words[k][:1] in shorts - {short})]
    return others or fits


def is_short_of(short: Words, full: Words) -> bool:
    """Whether a name is the first or last word of a longer one, or two or more of its words in a row."""
    if len(short) >= len(full) or (full[-1] in NAME_SUFFIXES and short[-1] != full[-1]):
        return False  # "Ann Roe" is not Ann Roe Jr.
    return short in (full[:1], full[-1:]) or (len(short) > 1 and short in _runs(full, len(short)))


def _runs(words: Words, length: int) -> set[Words]:
    return {words[i : i + length] for i in range(len(words) - length + 1)}


def family_name(full: Words) -> Words:
    """Give the family name: the last word, or the first of three where that is an East Asian family name."""
    if len(full) == 3 and full[0] in FAMILY_FIRST:
        return full[:1]
    return full[-1:]


def _gender(mention: Mention) -> str:
    found = _LAST_WORD.search(mention.before)
    title = found.group(1).casefold() if found else ""
    return "f" if title in FEMALE_HONORIFICS else "m" if title in MALE_HONORIFICS else ""


def _clash(gender: str, full: Words) -> bool:
    given = full[0]
    return (gender == "f" and given in MALE - FEMALE) or (gender == "m" and given in FEMALE - MALE)


def _key(words: Words) -> str:
    return "person " + " ".join(words)
