"""Typed comparators: pure, symmetric functions on slot values that give one of five relations and the reason."""

from secondsource.weigh.compare.causes import CauseLink, compare_causes
from secondsource.weigh.compare.deeds import (
    DOER,
    RECEIVER,
    Deed,
    Part,
    canonical,
    compare_deeds,
    compare_parts,
    is_rival,
)
from secondsource.weigh.compare.holders import Holder, compare_holders
from secondsource.weigh.compare.judgement import Judgement
from secondsource.weigh.compare.kinship import (
    Children,
    Company,
    Relatives,
    compare_children,
    compare_company,
    compare_relatives,
)
from secondsource.weigh.compare.labels import compare_labels
from secondsource.weigh.compare.modality import compare_modalities
from secondsource.weigh.compare.numbers import Amount, compare_amounts
from secondsource.weigh.compare.offices import Office, compare_offices
from secondsource.weigh.compare.order import Order, order, ordered
from secondsource.weigh.compare.orders import Sequence, Tie, compare_sequences
from secondsource.weigh.compare.people import Person, compare_people
from secondsource.weigh.compare.places import compare_places
from secondsource.weigh.compare.polarity import Assertion, compare_assertions
from secondsource.weigh.compare.sayings import Saying, compare_sayings
from secondsource.weigh.compare.stance import Stand, compare_stands
from secondsource.weigh.compare.status import Condition, compare_conditions
from secondsource.weigh.compare.times import compare_times

__all__ = [
    "DOER",
    "RECEIVER",
    "Amount",
    "Assertion",
    "CauseLink",
    "Children",
    "Company",
    "Condition",
    "Deed",
    "Holder",
    "Judgement",
    "Office",
    "Order",
    "Part",
    "Person",
    "Relatives",
    "Saying",
    "Sequence",
    "Stand",
    "Tie",
    "canonical",
    "compare_amounts",
    "compare_assertions",
    "compare_causes",
    "compare_children",
    "compare_company",
    "compare_conditions",
    "compare_deeds",
    "compare_holders",
    "compare_labels",
    "compare_modalities",
    "compare_offices",
    "compare_parts",
    "compare_people",
    "compare_places",
    "compare_relatives",
    "compare_sayings",
    "compare_sequences",
    "compare_stands",
    "compare_times",
    "is_rival",
    "order",
    "ordered",
]
