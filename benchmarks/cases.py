"""The small cases made after public bug reports: what we say beside what is right.

`python -m benchmarks.cases PATH [--only 06 08 ...]`: PATH holds one folder a case, with `input/` and
`expected.md`; each is built into a dossier (`brief`), and each right value that a program can look up is a check
here. A case is right when all its checks hold. Checks are conditions on the dossier's JSON; the full right values
are in `expected.md`, so a case that passes here may still be wrong in what no check asks.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import secondsource

Json = dict[str, Any]
Test = Callable[["Case"], bool]


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier, with the questions that the checks ask."""

    dossier: Json

    def report(self, name: str) -> Json:
        """Give a report by its id; an empty one where there is none."""
        return next((r for r in self.dossier["reports"] if r["id"] == name), {})

    def day(self, name: str, key: str = "published") -> str | None:
        """Give a date of a report."""
        told = self.report(name).get(key)
        return told["value"] if told else None

    def body(self, name: str) -> str:
        """Give the body of a report."""
        report = self.report(name)
        return "\n".join(report["text"][a:b] for a, b in report.get("body", ()))

    def times(self, words: str) -> set[str]:
        """Give the values of time expressions with these words."""
        told = ((t["value"], self.words(t["report"], t["start"], t["end"])) for t in self.dossier["times"])
        return {value for value, text in told if words.lower() in text.lower()}

    def words(self, report: str, start: int, end: int) -> str:
        """Give the words of a span, with those right before it that weekdays hang on."""
        return str(self.report(report)["text"][start:end])

    def speakers(self, words: str) -> set[str]:
        """Give the names and source words of whoever is said to say something that holds these words."""
        names = {e["id"]: e["name"] for e in self.dossier["entities"]}
        out = set()
        for a in self.dossier["attributions"]:
            if words.lower() in self.words(a["report"], *a["content"]).lower():
                source = self.words(a["report"], *a["source"]) if a["source"] else ""
                out.add(f"{names.get(a['speaker'], '')} {source}")
        return out

    def mouths(self, words: str) -> set[str]:
        """Give who is said to say something: by name, by the source's words only where no name is told."""
        names = {e["id"]: e["name"] for e in self.dossier["entities"]}
        told = (a for a in self.dossier["attributions"] if words.lower() in self._content(a))
        return {
            names.get(a["speaker"]) or (self.words(a["report"], *a["source"]) if a["source"] else "") for a in told
        }

    def _content(self, attribution: Json) -> str:
        return self.words(attribution["report"], *attribution["content"]).lower()

    def says(self, who: str, words: str, never: tuple[str, ...] = ()) -> bool:
        """Whether somebody is given words, and nobody of `never` is: "Roe's predecessor, Ann Poe" is not Roe."""
        mouths = self.mouths(words)
        return any(who in s for s in self.speakers(words)) and not any(n in s for s in mouths for n in never)

    def own_claims(self) -> list[str]:
        """Give the words below the headlines that a report tells in its own voice."""
        own = {o["id"] for o in self.dossier["origins"] if o["kind"] == "own-reporting"}
        held = {t["claim"] for t in self.dossier["traces"] if t["origin"] in own}
        told = (c for c in self.dossier["claims"] if c["id"] in held)
        words = ((c, self.words(c["report"], c["start"], c["end"])) for c in told)
        return [w for c, w in words if w not in (self.report(c["report"])["title"] or "")]

    def shown(self, *keys: str) -> str:
        """Give parts of the dossier as text, to look words up in."""
        return json.dumps([self.dossier[k] for k in keys or ("facts", "origins", "disputes")], ensure_ascii=False)

    def disputed(self, *words: str, relation: str = "") -> bool:
        """Whether one dispute holds all these words."""
        told = [json.dumps(d, ensure_ascii=False) for d in self.dossier["disputes"] if relation in d["relation"]]
        return any(all(w in t for w in words) for t in told)

    def noted(self, kind: str) -> bool:
        """Whether a problem of this kind is noted."""
        return any(p["kind"] == kind for p in self.dossier["problems"])

    def origins(self) -> list[str]:
        """Give the origins' names."""
        return [o["name"] for o in self.dossier["origins"]]


def _free(case: Case, *words: str) -> bool:
    return not any(w in case.shown() for w in words)


MAY_REFUSE = ("30",)  # the expected value allows a problem with the mend instead

CHECKS: dict[str, dict[str, Test]] = {
    "01": {
        "four parts": lambda c: all(
            c.says("Liv Sandoval", w)
            for w in ("We are watching", "The old stones", "Until we know", "I am asking")
        ),
        "Roemer": lambda c: all(c.says("Piet Roemer", w) for w in ("My daughter", "I would not send her")),
        "hearers": lambda c: not any("esidents" in o for o in c.origins()),
    },
    "03": {
        "Tarn": lambda c: c.says("Hugo Tarn", "They need the ward"),
        "Aziz": lambda c: c.says("Selma Aziz", "What he has done", ("Owen Prill",)),
        "Calloway": lambda c: c.says("Ruth Calloway", "It was never meant to be for ever", ("Prill",)),
    },
    "04": {
        "Stokes": lambda c: c.says("Gerald Stokes", "Anneke knows"),
        "Rosen": lambda c: c.says("Jessica Rosen", "She brings twenty years"),
        "Dorn": lambda c: c.says("Jon Dorn", "We expect the auction"),
        "day": lambda c: "2025-10-01" in c.times("October 1"),
    },
    "05": {
        "Brunn": lambda c: c.says("Hedda Brunn", "We cannot crew"),
        "Kosta": lambda c: c.says("Milan Kosta", "Two of my colleagues"),
        "Reyes": lambda c: (
            c.says("Paula Reyes", "The line knew") and c.says("Paula Reyes", "would vote on Friday")
        ),
        "Haag": lambda c: c.says("Leon Haag", "look at the figures"),
    },
    "06": {
        "body": lambda c: "water authority said." in c.body("courier") and "Vane" not in c.body("courier"),
        "nothing of the links": lambda c: _free(c, "Tessa Vane", "Nine people", "Crane driver", "cattle fever"),
    },
    "08": {
        "body": lambda c: "Bettina Lorch" in c.body("radio") or c.noted("not-news"),
        "no banner": lambda c: "partners" not in c.body("radio") and _free(c, "thirteen months", "812"),
    },
    "10": {
        "day": lambda c: c.day("rumours") == "2025-09-16",
        "byline": lambda c: c.report("rumours").get("bylines") == ["Nora Silk"],
        "times": lambda c: c.times("until Friday") | c.times("Friday") == {"2025-09-19"},
    },
    "13": {
        "days": lambda c: (c.day("liberte") or "").rstrip("?") == "2025-09-16",
        "modified": lambda c: c.day("liberte", "modified") == "2025-09-19",
        "times": lambda c: c.times("Friday") == {"2025-09-19"},
    },
    "16": {
        "bylines": lambda c: c.report("post").get("bylines") in ([], ["Nora Silk", "Dao Prem"]),
        "day": lambda c: c.day("post") == "2025-09-16",
    },
    "17": {
        "day": lambda c: c.day("gazette") in ("2015-02-21", "2015-02-22"),
        "times": lambda c: c.times("Monday") == {"2015-02-23"} and c.times("last month") == {"2015-01"},
        "weekdays": lambda c: c.times("Saturday") == {"2015-02-21"} and c.times("Wednesday") == {"2015-02-18"},
    },
    "19": {
        "day": lambda c: c.day("villagers") in (None, "2021-04"),
        "licence": lambda c: c.disputed("licence"),
        "one company": lambda c: sum("ompany" in o or "Luang Stone" in o for o in c.origins()) == 1,
    },
    "20": {
        "day": lambda c: c.day("mendry-live") == "2025-11-04",
        "badge": lambda c: "LIVE" not in c.body("mendry-live"),
        "no conflict": lambda c: not c.disputed("no one", relation="conflict"),
        "correction": lambda c: any("correct" in json.dumps(f).lower() for f in c.dossier["findings"]),
        "Roos": lambda c: c.says("Roos", "Seven people"),
    },
    "22": {
        "day": lambda c: c.day("herald") == "2025-06-05",
        "revision": lambda c: bool(c.dossier["revisions"]),
        "no conflict": lambda c: not c.disputed("14", "40", relation="conflict"),
        "correction": lambda c: any("correct" in json.dumps(f).lower() for f in c.dossier["findings"]),
        "byline": lambda c: c.report("herald").get("bylines") == ["Paul Werrin"],
        "police": lambda c: c.says("police", "3,000 people"),
    },
    "23": {
        "no offer": lambda c: _free(c, "2.95", "310,000", "11.80") and "subscriber" not in c.body("zeitung"),
        "noted": lambda c: c.noted("paywalled"),
        "day": lambda c: c.day("zeitung") == "2025-02-05",
    },
    "25": {
        "times": lambda c: (
            {t["value"].replace("~", "") for t in c.dossier["times"]}
            <= {"2025-11-11", "2026-03/2026-05", "2026-21", "2030", "2025-11-12", "../2030", "2025-11-12/2030"}
        ),
        "speakers": lambda c: all(
            any(n in m for m in c.mouths("")) for n in ("Julian March", "April Summers", "August Winter")
        ),
        "May": lambda c: c.says("Theodora May", "close bond"),
    },
    "26": {
        "copies": lambda c: any({k["from"], k["to"]} == {"tribune", "beacon"} for k in c.dossier["copies"]),
        "agencies": lambda c: c.report("globe").get("agencies") == ["Associated Press"],
        "bylines": lambda c: all("Tribune" not in b for r in c.dossier["reports"] for b in r["bylines"]),
        "operator": lambda c: sum("Kessel Hydro" in o or "operator" in o for o in c.origins()) == 1,
    },
    "27": {
        "days": lambda c: {c.day(n) for n in ("amp", "archived", "page")} == {"2025-05-07"},
        "one outlet": lambda c: len({r["publisher"] for r in c.dossier["reports"]}) == 1,
        "archived": lambda c: c.day("archived", "archived") == "2025-05-20",
        "not the archive": lambda c: "pagekeep" not in str([r["publisher"] for r in c.dossier["reports"]]),
        "times": lambda c: c.times("on Wednesday") | c.times("Wednesday") == {"2025-05-07"},
        "September": lambda c: c.times("September") == {"2025-09"},
    },
    "28": {
        "ministry": lambda c: not c.says("Kant", "denied"),
        "dispute or note": lambda c: bool(c.dossier["disputes"]) or len(c.dossier["problems"]) > 0,
    },
    "30": {
        "not one report": lambda c: len(c.dossier["reports"]) != 1 or len(c.dossier["problems"]) > 0,
        "no markup": lambda c: _free(c, "Continue reading", "<item>"),
    },
    "31": {
        "Tallow": lambda c: c.says("Tallow", "60 million") and c.says("Tallow", "Nobody in my office"),
        "Okker": lambda c: c.says("Okker", "400 people"),
    },
    "33": {
        "three reports": lambda c: len(c.dossier["reports"]) == 3 or bool(c.dossier["problems"]),
        "dispute": lambda c: c.disputed("90", "240"),
    },
    "34": {
        "days": lambda c: (c.day("west"), c.day("east")) == ("2025-03-19", "2025-03-20"),
        "times": lambda c: c.times("tomorrow") == {"2025-03-20"} and c.times("Thursday") == {"2025-03-20"},
        "evening": lambda c: all(v.startswith("2025-03-19") for v in c.times("this evening")),
        "no difference": lambda c: not c.dossier["disputes"],
    },
    "35": {
        "Monday week": lambda c: c.times("Monday week") == {"2016-10-31"},
        "short": lambda c: c.times("19-Nov-12") == {"2012-11-19"} and c.times("3/12/12") == {"2012-12-03"},
        "last Friday": lambda c: all(v.startswith("2016-10-14") for v in c.times("last Friday")),
        "night before last": lambda c: any(v.startswith("2016-10-17") for v in c.times("night before last")),
    },
    "38": {
        "bylines": lambda c: (
            c.report("nyt").get("bylines", [])[:3] == ["Abby Goodsnow", "Thomas Kaple", "Robert Pearse"]
        ),
        "agencies": lambda c: c.report("nyt").get("agencies") == ["Reuters"],
        "speakers": lambda c: c.says("Barnaby", "wrong") and c.says("Oxenby", "given her the figures"),
        "dispute": lambda c: bool(c.dossier["disputes"]),
    },
    "39": {
        "two outlets": lambda c: "both are published by" not in c.shown("origins", "copies", "revisions"),
        "the city": lambda c: sum("city" in o.lower() for o in c.origins()) == 1,
    },
    "39b": {
        "two outlets": lambda c: "both are published by" not in c.shown("origins", "copies", "revisions"),
        "the city": lambda c: sum("city" in o.lower() for o in c.origins()) == 1,
    },
    "40": {
        "hearers": lambda c: (
            not any(w in o.lower() for o in c.origins() for w in ("household", "school", "brandt", "shopkeeper"))
        ),
        "company": lambda c: any("water company" in o.lower() for o in c.origins()),
    },
    "41": {
        "none is own voice": lambda c: not c.own_claims(),  # below the headlines, which are the paper's
        "people": lambda c: all(any(n in o for o in c.origins()) for n in ("Hort", "Roos")),
    },
    "44": {
        "ahead": lambda c: c.times("September") == {"2025-09"} and c.times("March") == {"2026-03"},
        "past": lambda c: c.times("August") == {"2024-08"} and c.times("December") == {"2024-12"},
        "election": lambda c: c.times("November") == {"2025-11"},
        "Monday week": lambda c: c.times("Monday week") == {"2025-06-30"},
    },
}


def results(folder: Path) -> Iterator[tuple[str, bool | str]]:
    """Give each check of a case with whether it holds, or the words of an error."""
    number = folder.name.split("-")[0]
    try:
        case = Case(json.loads(secondsource.brief([str(folder / "input")]).to_json()))
    except secondsource.SecondSourceError as error:
        yield "reads, or says clearly why not", number in MAY_REFUSE or str(error)[:100]
        return
    for name, test in CHECKS.get(number, {}).items():
        yield name, test(case)


def main() -> None:
    """Print every case with its checks, and how many are right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("path", type=Path)
    parser.add_argument("--only", nargs="*", default=())
    asked = parser.parse_args()
    right = held = checks = cases = 0
    for folder in sorted(f for f in asked.path.iterdir() if (f / "input").is_dir()):
        if asked.only and folder.name.split("-")[0] not in asked.only:
            continue
        found = list(results(folder))
        ok = [value is True for _, value in found]
        cases, right, held, checks = cases + 1, right + all(ok), held + sum(ok), checks + len(ok)
        wrong = "; ".join(
            f"{name}{'' if value is False else f' ({value})'}" for name, value in found if value is not True
        )
        print(f"{'right' if all(ok) else 'WRONG':6} {folder.name:52} {sum(ok)}/{len(ok)}  {wrong}", flush=True)
    print(f"{right} of {cases} cases right, {held} of {checks} checks")


if __name__ == "__main__":
    main()
