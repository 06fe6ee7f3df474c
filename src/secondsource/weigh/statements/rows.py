"""The table of slots: one row for each question that two accounts may answer differently.

A new slot is a new row. `fires` holds pairs of invented texts that must give a line of this row, `silent` pairs
that must not; `tests/weigh/test_rows.py` runs them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model import Aspect

Pairs = tuple[tuple[str, str], ...]


class Reads(StrEnum):
    """What kind of value a row holds, and so how it is read and compared."""

    TOLL = "toll"
    COUNT = "count"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    DURATION = "duration"
    TIME = "time"
    CLOCK = "clock"
    PAIR = "pair"  # read from two claims at once: words left over when they are laid side by side


@dataclass(frozen=True, slots=True)
class Row:
    """One slot: its question, how it is read, whether it changes with time, how much it matters.

    The question has a gap {thing}, or {a} and {b}, the two values.

    `things` are lemmas that are counted, `deeds` lemmas beside the number of which one must stand there (either
    empty = any); `keyed` = one event has one such value, so that two statements meet whatever their words.
    `weight` is added to the rank.
    """

    name: str
    question: str
    aspect: Aspect
    reads: Reads
    things: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    changes: bool = False
    keyed: bool = False
    weight: float = 0.0
    fires: Pairs = ()
    silent: Pairs = ()


def _row(
    name: str,
    question: str,
    reads: Reads,
    aspect: Aspect = Aspect.NUMBER,
    *,
    things: str = "",
    deeds: str = "",
    units: str = "",
    changes: bool = False,
    keyed: bool = False,
    weight: float = 0.0,
    fires: Pairs = (),
    silent: Pairs = (),
) -> Row:
    counted, beside, base = (frozenset(words.split()) for words in (things, deeds, units))
    return Row(name, question, aspect, reads, counted, beside, base, changes, keyed, weight, fires, silent)


ROWS: tuple[Row, ...] = (
    _row(
        "killed",
        "How many people were killed?",
        Reads.TOLL,
        changes=True,
        keyed=True,
        weight=1.0,
        fires=(
            (
                "A bridge fell at Norwold. Two people were killed in the fall of the bridge.",
                "A bridge fell at Norwold. Five people were killed in the fall of the bridge.",
            ),
        ),
        silent=(
            (
                "A bridge fell at Norwold. Two people were killed in the fall.",
                "A bridge fell at Norwold. Two people were killed in the fall.",
            ),
        ),
    ),
    _row(
        "hurt",
        "How many people were hurt?",
        Reads.TOLL,
        changes=True,
        keyed=True,
        weight=1.0,
        fires=(
            (
                "A stage fell at Tarn. Twelve people were hurt when the stage fell.",
                "A stage fell at Tarn. Nineteen people were hurt when the stage fell.",
            ),
        ),
        silent=(
            (
                "A stage fell at Tarn. Twelve people were hurt when the stage fell.",
                "A stage fell at Tarn and nobody knows why.",
            ),
        ),
    ),
    _row(
        "missing",
        "How many {thing} are missing?",
        Reads.COUNT,
        deeds="missing miss unaccounted disappear trapped trap",
        changes=True,
        keyed=True,
        weight=0.5,
        fires=(
            (
                "The mayor of Orvale said that 14 people were missing after the flood.",
                "The police of Orvale said that 31 people were missing after the flood.",
            ),
        ),
        silent=(
            (
                "The mayor of Orvale said that 14 people were missing after the flood.",
                "After the flood in Orvale 14 people are still missing.",
            ),
        ),
    ),
    _row(
        "arrested",
        "How many {thing} were arrested?",
        Reads.COUNT,
        deeds="arrest detain detention custody hold",
        changes=True,
        keyed=True,
        weight=0.5,
        fires=(
            (
                "Police arrested 22 people at the march in Norwold.",
                "Police arrested 41 people at the march in Norwold.",
            ),
        ),
        silent=(
            (
                "Police arrested 22 people at the march in Norwold.",
                "Police watched the march in Norwold for 41 minutes.",
            ),
        ),
    ),
    _row("charged", "How many {thing} were charged?", Reads.COUNT, deeds="charge indict count", changes=True),
    _row(
        "rescued",
        "How many {thing} were rescued?",
        Reads.COUNT,
        deeds="rescue save survive survivor pull",
        changes=True,
    ),
    _row(
        "evacuated",
        "How many {thing} had to leave?",
        Reads.COUNT,
        deeds="evacuate displace flee homeless",
        changes=True,
    ),
    _row("infected", "How many cases are there?", Reads.COUNT, things="case infection patient", changes=True),
    _row(
        "suspects",
        "How many {thing} are there?",
        Reads.COUNT,
        things="suspect attacker gunman shooter assailant intruder",
        changes=True,
        weight=0.5,
    ),
    _row(
        "reports",
        "How many {thing} are there?",
        Reads.COUNT,
        things="complaint report account allegation assault attack incident tip call",
        changes=True,
        weight=0.3,
    ),
    _row(
        "helpers",
        "How many {thing} are at work?",
        Reads.COUNT,
        things="rescuer firefighter officer soldier troop crew excavator digger engine volunteer staff",
        changes=True,
        fires=(
            (
                "Some 60 firefighters fought the blaze in the Orvale mill.",
                "About 150 firefighters fought the blaze in the Orvale mill.",
            ),
        ),
        silent=(
            (
                "Some 60 firefighters fought the blaze in the Orvale mill.",
                "Some 60 firefighters fought the blaze in the Orvale mill until dawn.",
            ),
        ),
    ),
    _row(
        "crowd",
        "How many {thing} were there?",
        Reads.COUNT,
        things="protester demonstrator spectator fan visitor guest",
        changes=True,
    ),
    _row(
        "affected",
        "How many people are affected?",
        Reads.COUNT,
        things="person people american consumer customer user resident victim patient employee",
        deeds="affect expose steal compromise impact pilfer lose leave",
        changes=True,
        keyed=True,
        weight=0.3,
        fires=(
            (
                "The theft from the bank exposed data of 2,000 customers.",
                "The theft from the bank exposed data of 9,000 customers.",
            ),
        ),
        silent=(("The theft from the bank exposed data of 2,000 customers.", "The bank has 9,000 offices."),),
    ),
    _row(
        "count",
        "How many {thing}?",
        Reads.COUNT,
        fires=(
            (
                "The storm in Tarn tore down 30 trees on the harbour road.",
                "The storm in Tarn tore down 55 trees on the harbour road.",
            ),
        ),
        silent=(
            (
                "The storm in Tarn tore down 30 trees on the harbour road.",
                "The shop on the harbour road sold 55 lamps.",
            ),
        ),
    ),
    _row(
        "age",
        "How old is {thing}?",
        Reads.AGE,
        weight=0.4,
        fires=(
            (
                "A boy aged five fell into a shaft in Orvale. The five-year-old boy was found.",
                "The six-year-old boy who fell into a shaft in Orvale was found.",
            ),
        ),
        silent=(
            (
                "The five-year-old boy fell into a shaft in Orvale.",
                "The five-year-old boy who fell into a shaft in Orvale was found.",
            ),
        ),
    ),
    _row(
        "depth",
        "How deep is it?",
        Reads.MEASURE,
        deeds="deep depth",
        units="m",
        keyed=True,
        weight=0.5,
        fires=(
            (
                "The shaft in Orvale is 40 metres deep.",
                "The boy fell into a shaft in Orvale that is 80 metres deep.",
            ),
        ),
        silent=(
            (
                "The shaft in Orvale is 40 metres deep.",
                "The boy fell into a shaft in Orvale that is 40 metres deep.",
            ),
        ),
    ),
    _row("height", "How high is it?", Reads.MEASURE, deeds="high tall height altitude", units="m"),
    _row("length", "How far or how long is it?", Reads.MEASURE, units="m"),
    _row("speed", "How fast was it?", Reads.MEASURE, units="m/s"),
    _row("mass", "How heavy is it?", Reads.MEASURE, units="kg"),
    _row("area", "How large is the area?", Reads.MEASURE, units="m2"),
    _row("heat", "How hot or cold was it?", Reads.MEASURE, units="C"),
    _row("duration", "How long did it last?", Reads.DURATION, Aspect.TIME, units="s", changes=True, weight=-0.4),
    _row("measure", "How much is it?", Reads.MEASURE),
    _row(
        "stolen", "How much was taken or lost?", Reads.MONEY, deeds="steal rob theft loss lose hack robbery damage"
    ),
    _row(
        "price",
        "What does it cost, or what is it worth?",
        Reads.MONEY,
        deeds="price cost worth trade value sell buy fall rise plunge drop change",
        changes=True,
    ),
    _row("sum", "How much money?", Reads.MONEY, weight=-0.5),
    _row("percent", "By how much, in percent?", Reads.PERCENT, weight=-0.5),
    _row(
        "clock",
        "At what time?",
        Reads.CLOCK,
        Aspect.TIME,
        weight=0.5,
        fires=(
            (
                "The blast in the Orvale mill happened at 11:30 p.m. on Monday.",
                "The blast in the Orvale mill happened at 10:15 p.m. on Monday.",
            ),
        ),
        silent=(
            (
                "The blast in the Orvale mill happened at 11:30 p.m. on Monday.",
                "The blast in the Orvale mill happened at 11:30 p.m.",
            ),
        ),
    ),
    _row("day", "When?", Reads.TIME, Aspect.TIME, weight=-0.9),
    _row("denied", "Is it so that {thing}?", Reads.PAIR, Aspect.POLARITY, weight=1.0),
    _row(
        "negated",
        "Is it so that {thing}?",
        Reads.PAIR,
        Aspect.POLARITY,
        weight=0.5,
        fires=(
            (
                "The owner closed the gates of the Orvale mill, the foreman said.",
                "The owner did not close the gates of the Orvale mill, the guard said.",
            ),
        ),
        silent=(
            (
                "The owner closed the gates of the Orvale mill, the foreman said.",
                "The owner closed the gates of the Orvale mill, the guard said.",
            ),
        ),
    ),
    _row("known", "Is it known {thing}?", Reads.PAIR, Aspect.POLARITY, changes=True),
    _row("response", "Has {thing} answered?", Reads.PAIR, Aspect.POLARITY, changes=True),
    _row(
        "filler",
        "Which is it: {a} or {b}, where {thing}?",
        Reads.PAIR,
        Aspect.OTHER,
        weight=-1.5,
        fires=(
            (
                "Attackers rammed a truck into the wall of the Orvale bank.",
                "Attackers rammed a car into the wall of the Orvale bank.",
            ),
        ),
        silent=(
            (
                "Attackers rammed a truck into the wall of the Orvale bank.",
                "Attackers rammed a truck into the wall of the Orvale bank.",
            ),
        ),
    ),
    _row("opposite", "Which is it: {a} or {b}, where {thing}?", Reads.PAIR, Aspect.OTHER, weight=-0.6),
    _row("certain", "Is it certain that {thing}?", Reads.PAIR, Aspect.MODALITY, weight=-1.2),
    _row(
        "name",
        "How is the name written, {a} or {b}?",
        Reads.PAIR,
        Aspect.PERSON,
        weight=0.8,
        fires=(
            (
                "The pilot Horst Brandmeier closed the harbour of Tarn.",
                "The pilot Horst Brandmaier closed the harbour of Tarn.",
            ),
        ),
        silent=(
            (
                "The pilot Horst Brandmeier closed the harbour of Tarn.",
                "The pilot Horst Brandmeier closed the harbour of Tarn.",
            ),
        ),
    ),
    _row("words", "Which is it: {a} or {b}, where {thing}?", Reads.PAIR, Aspect.OTHER, weight=-1.6),
)
