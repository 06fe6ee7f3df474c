"""The rows of pairs: questions that only two claims side by side raise, of which neither has a value by itself."""

from __future__ import annotations

from secondsource.model import Aspect
from secondsource.weigh.statements.row import Reads, Row, row

PAIR_ROWS: tuple[Row, ...] = (
    row(
        "denied",
        "Is it so that {thing}?",
        Reads.PAIR,
        Aspect.POLARITY,
        weight=1.0,
        fires=(
            (
                "A lawyer said the miners of Orvale were beaten in custody, but the police denied this.",
                "The police of Orvale hold three miners.",
            ),
            (
                "Marit Solberg, the mayor of Orvale, took money from the owner of the mill, a clerk said.",
                "Marit Solberg denied that she took money from the owner of the Orvale mill.",
            ),
            (
                "The guards of the Orvale mill beat three miners, a lawyer told the court.",
                "An inquiry found no evidence that guards of the Orvale mill beat miners.",
            ),
        ),
        silent=(
            (
                "A lawyer said the miners of Orvale were beaten in custody.",
                "The police of Orvale hold three miners and deny them visits.",
            ),
            (
                "The fire in the mill of Orvale reached the houses of the miners.",
                "The firm found no evidence that the fire in the mill reached any other houses.",
            ),
        ),
    ),
    row(
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
            (
                "The miner of Orvale was found without signs of life, a doctor said.",
                "They failed to find any signs of life in the miner of Orvale, a guard said.",
            ),
        ),
    ),
    row(
        "response",
        "Has {thing} answered?",
        Reads.PAIR,
        Aspect.POLARITY,
        changes=True,
        fires=(
            (
                "The mill in Orvale burned down. Marit Solberg declined to comment.",
                "The mill in Orvale burned down. Marit Solberg issued a statement on the fire.",
            ),
            (
                "The Orvale mill burned. A spokesman for Marit Solberg did not respond to a request for comment.",
                "The mill in Orvale burned down. Marit Solberg has responded to the questions of the miners.",
            ),
        ),
        silent=(
            (
                "The mill in Orvale burned down. Marit Solberg declined to comment.",
                "The mill in Orvale burned down. Marit Solberg said the alarm had failed.",
            ),
        ),
    ),
    row(
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
                "Attackers rammed a vehicle into the wall of the Orvale bank.",
            ),
        ),
    ),
    row(
        "opposite",
        "Which is it: {a} or {b}, where {thing}?",
        Reads.PAIR,
        Aspect.OTHER,
        weight=-0.6,
        fires=(
            (
                "The mayor of Orvale opened the gates of the old mill on Monday.",
                "The mayor of Orvale closed the gates of the old mill on Monday.",
            ),
        ),
        silent=(
            (
                "The miners of Orvale beat the late champions of Tarn on Thursday.",
                "The miners of Orvale beat the early leaders of Tarn on Thursday.",
            ),
        ),
    ),
    row(
        "certain",
        "Is it certain that {thing}?",
        Reads.PAIR,
        Aspect.MODALITY,
        weight=-1.2,
        fires=(
            (
                "A possible meteor lit up the night sky over the harbour of Tarn.",
                "A meteor lit up the night sky over the harbour of Tarn.",
            ),
        ),
        silent=(
            (
                "A possible meteor lit up the night sky over the harbour of Tarn.",
                "A possible meteor lit up the sky over the harbour of Tarn.",
            ),
            (
                "The miners of Orvale used two drills in the shaft, a foreman claimed.",
                "The miners of Orvale used two drills in the shaft in the night, a guard said.",
            ),
        ),
    ),
    row(
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
)
