"""The table of slots: one row for each question that two accounts may answer differently.

A new slot is a new row. `fires` holds pairs of invented texts that must give a line of this row, `silent` pairs
that must not; `tests/weigh/test_rows.py` runs them all.
"""

from __future__ import annotations

from secondsource.model import Aspect
from secondsource.weigh.statements.pair_rows import PAIR_ROWS
from secondsource.weigh.statements.row import Reads, Row, row

ROWS: tuple[Row, ...] = (
    row(
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
    row(
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
    row(
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
    row(
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
    row("charged", "How many {thing} were charged?", Reads.COUNT, deeds="charge indict count", changes=True),
    row(
        "rescued",
        "How many {thing} were rescued?",
        Reads.COUNT,
        deeds="rescue save survive survivor pull",
        changes=True,
    ),
    row(
        "evacuated",
        "How many {thing} had to leave?",
        Reads.COUNT,
        deeds="evacuate displace flee homeless",
        changes=True,
    ),
    row("infected", "How many cases are there?", Reads.COUNT, things="case infection patient", changes=True),
    row(
        "suspects",
        "How many {thing} are there?",
        Reads.COUNT,
        things="suspect attacker gunman shooter assailant intruder",
        changes=True,
        weight=0.5,
    ),
    row(
        "reports",
        "How many {thing} are there?",
        Reads.COUNT,
        things="complaint report account allegation assault attack incident tip call",
        changes=True,
        weight=0.3,
    ),
    row(
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
    row(
        "crowd",
        "How many {thing} were there?",
        Reads.COUNT,
        things="protester demonstrator spectator fan visitor guest",
        changes=True,
    ),
    row(
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
    row(
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
    row(
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
    row(
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
    row("height", "How high is it?", Reads.MEASURE, deeds="high tall height altitude", units="m"),
    row("length", "How far or how long is it?", Reads.MEASURE, units="m"),
    row("speed", "How fast was it?", Reads.MEASURE, units="m/s"),
    row("mass", "How heavy is it?", Reads.MEASURE, units="kg"),
    row("area", "How large is the area?", Reads.MEASURE, units="m2"),
    row("heat", "How hot or cold was it?", Reads.MEASURE, units="C"),
    row("duration", "How long did it last?", Reads.DURATION, Aspect.TIME, units="s", changes=True, weight=-0.4),
    row("measure", "How much is it?", Reads.MEASURE),
    row(
        "stolen", "How much was taken or lost?", Reads.MONEY, deeds="steal rob theft loss lose hack robbery damage"
    ),
    row(
        "price",
        "What does it cost, or what is it worth?",
        Reads.MONEY,
        deeds="price cost worth trade value sell buy fall rise plunge drop change",
        changes=True,
    ),
    row("sum", "How much money?", Reads.MONEY, weight=-0.5),
    row("percent", "By how much, in percent?", Reads.PERCENT, weight=-0.5),
    row(
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
    row("day", "When?", Reads.TIME, Aspect.TIME, weight=-0.9),
    *PAIR_ROWS,
)
