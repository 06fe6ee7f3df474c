"""The syntax layer: the one place that knows the parser's labels and answers questions about a sentence's tree."""

from secondsource.mark.syntax.arguments import arguments_of, is_passive, subject_of
from secondsource.mark.syntax.tree import Tree, tree_of
from secondsource.mark.syntax.verbs import auxiliaries_of, is_finite, particle_of, tense_of

__all__ = [
    "Tree",
    "arguments_of",
    "auxiliaries_of",
    "is_finite",
    "is_passive",
    "particle_of",
    "subject_of",
    "tense_of",
    "tree_of",
]
