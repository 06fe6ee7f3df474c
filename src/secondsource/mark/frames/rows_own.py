"""Triggers inside the clause: helping verbs, adverbs, the word that ties it, its own form."""

from __future__ import annotations

from secondsource.mark.frames.row import (
    ALLEGED,
    ASKED,
    CONDITIONAL,
    ORDERED,
    PASS,
    PLANNED,
    POSSIBLE,
    PROBABLE,
    REPORTED,
    SUPPOSED,
    UNLIKELY,
    Place,
    row,
)

MODALS = (
    row("may", Place.MODAL, "may might", POSSIBLE, ("The dam may have ⟦burst⟧.", "The dam might ⟦burst⟧.")),
    row(
        "could",
        Place.MODAL,
        "could",
        POSSIBLE,
        ("The dam could ⟦burst⟧.",),
        ("The crew could not ⟦reach⟧ the dam.",),
        negated=PASS,
    ),
    row(
        "will",
        Place.MODAL,
        "will shall 'll ’ll wo",
        PLANNED,
        ("The mayor will ⟦visit⟧ the dam.", "The dam won't ⟦reopen⟧."),
        ("The mayor left a will and ⟦died⟧.",),
    ),
    row(
        "would",
        Place.MODAL,
        "would 'd ’d",
        PLANNED,
        ("The mayor said that he would ⟦resign⟧.",),
        ("The mayor had ⟦resigned⟧.",),
    ),
    row(
        "must",
        Place.MODAL,
        "must should ought",
        ORDERED,
        ("The mayor should ⟦resign⟧.", "The firm must ⟦pay⟧ the fine."),
        ("The mayor ⟦resigned⟧ when he had to.",),
    ),
)
ADVERBS = (
    row(
        "reportedly",
        Place.ADVERB,
        "reportedly supposedly purportedly ostensibly",
        REPORTED,
        ("The mayor reportedly ⟦resigned⟧.",),
    ),
    row("allegedly", Place.ADVERB, "allegedly", ALLEGED, ("The clerk allegedly ⟦took⟧ the money.",)),
    row(
        "probably",
        Place.ADVERB,
        "probably likely presumably apparently seemingly evidently",
        PROBABLE,
        ("The fire probably ⟦began⟧ in the mill.", "The dam apparently ⟦burst⟧."),
        ("The mayor is ⟦likely⟧ a rich man.",),
    ),
    row(
        "perhaps",
        Place.ADVERB,
        "perhaps possibly maybe potentially conceivably",
        POSSIBLE,
        ("Perhaps the dam ⟦burst⟧.",),
    ),
    row("hardly", Place.ADVERB, "unlikely doubtfully", UNLIKELY, ()),
    row("hopefully", Place.ADVERB, "hopefully", SUPPOSED, ("Hopefully the dam ⟦held⟧.",)),
)
MARKS = (
    row(
        "if",
        Place.MARK,
        "if unless provided providing assuming lest",
        CONDITIONAL,
        (
            "If the dam ⟦breaks⟧, the town will flood.",
            "The strike goes on unless the firm ⟦pays⟧.",
            "If ⟦confirmed⟧, the claim would be the first.",
        ),
        ("The town flooded because the dam ⟦burst⟧.",),
    ),
    row(
        "whether",
        Place.MARK,
        "whether",
        ASKED,
        ("It is unclear whether the driver ⟦survived⟧.", "Police asked whether the dam ⟦held⟧."),
        ("Police said that the dam ⟦held⟧.",),
    ),
    row(
        "as if",
        Place.MARK,
        "as_if as_though",
        SUPPOSED,
        ("It looked as if the dam had ⟦burst⟧.",),
        ("As the dam ⟦burst⟧, the town flooded.",),
    ),
    row(
        "so that",
        Place.MARK,
        "so_that in_case",
        PLANNED,
        (),
    ),
)
AWAITED = (
    row(
        "once",
        Place.MARK,
        "after before once till until when as_soon_as",
        CONDITIONAL,
        (
            "The minister will leave once his successor is ⟦confirmed⟧.",
            "The strike goes on until the firm ⟦pays⟧.",
        ),
        ("The minister left after his successor was ⟦confirmed⟧.", "The crowd waited until the bus ⟦came⟧."),
    ),
)
"""Read only before a verb in the present tense, where they tell of what is to come."""

FORMS = (
    row(
        "infinitive",
        Place.FORM,
        "to",
        PLANNED,
        ("The crew came to ⟦repair⟧ the dam.", "Mayor to ⟦visit⟧ Norwold on Friday"),
        ("The mayor began to ⟦speak⟧.", "Roe was the first woman to ⟦lead⟧ the court."),
    ),
    row(
        "to be to",
        Place.FORM,
        "is_to",
        PLANNED,
        ("The mayor is to ⟦visit⟧ the dam on Friday.",),
        ("The mayor is ⟦visiting⟧ the dam.",),
    ),
    row("have to", Place.FORM, "have_to", ORDERED, ("The firm has to ⟦pay⟧ the fine.",), ()),
    row(
        "question",
        Place.FORM,
        "?",
        ASKED,
        ('"Did the dam ⟦burst⟧?" he asked.',),
        ('"The dam ⟦burst⟧," he said.',),
    ),
    row(
        "order",
        Place.FORM,
        "order",
        ORDERED,
        ('"⟦Leave⟧ the valley now," the mayor said.',),
        ("The families ⟦leave⟧ the valley now.",),
    ),
    row(
        "inverted",
        Place.FORM,
        "had should were",
        CONDITIONAL,
        ("Had the mayor ⟦known⟧, he would have resigned.",),
        ("The dam had ⟦burst⟧ before dawn.",),
    ),
)
ATTRIBUTES = (
    row(
        "alleged",
        Place.ATTRIBUTE,
        "alleged accused",
        ALLEGED,
        ("Roe ⟦is⟧ the alleged leader of the gang.",),
        ("Police ⟦arrested⟧ the alleged leader.",),
    ),
    row(
        "suspected",
        Place.ATTRIBUTE,
        "suspected possible probable potential apparent presumed likely would-be",
        POSSIBLE,
        ("Roe ⟦is⟧ a possible successor.",),
        ("A possible successor ⟦left⟧ the room.",),
    ),
)
ANTECEDENTS = (
    row(
        "anyone",
        Place.ANTECEDENT,
        "anyone anybody whoever whatever anything any",
        CONDITIONAL,
        ("Police will arrest anyone who ⟦enters⟧ the mill.", "The court fines any firm that ⟦breaks⟧ the rule."),
        ("Police arrested the man who ⟦entered⟧ the mill.",),
    ),
)
OWN = (*MODALS, *ADVERBS, *MARKS, *AWAITED, *FORMS, *ATTRIBUTES, *ANTECEDENTS)
