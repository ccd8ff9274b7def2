"""The kinds of problems that words of the vocabulary make, with the page that `checker explain` shows for each."""

from typing import Final

from checker.model.problem_kind import ProblemKind

WORD_KINDS: Final = (
    ProblemKind(
        "wrong-kind",
        "A predicate does not take this kind of subject or value",
        "Each predicate of the vocabulary says which kinds of subject and of value it takes, so that everybody "
        "who encodes a fact writes it in the same direction. Choose a predicate that takes yours, or turn the "
        "claim round: “the council attended the meeting” is said of the meeting with `attended-by`.",
        '{"subject": {"kind": "event", "name": "town meeting"}, "predicate": "attended"}',
        '{"subject": {"kind": "event", "name": "town meeting"}, "predicate": "attended-by"}',
    ),
    ProblemKind(
        "unknown-term",
        "A term is not in the list",
        "The value of this predicate is one word of a closed list. The word written is not in it. Use one that "
        "is (`checker vocabulary` shows the lists), or add yours to the list in schemas/vocabulary.json.",
        '{"predicate": "status", "value": {"kind": "term", "term": "planned"}}',
        '{"predicate": "status", "value": {"kind": "term", "term": "upcoming"}}',
    ),
    ProblemKind(
        "unknown-qualifier",
        "A predicate does not take this qualifier",
        "What stands in the scope of a claim keeps apart values that may differ: of what, for whom, in which "
        "series. Each predicate takes certain qualifiers only. Correct the spelling, or say it in another way.",
        '{"predicate": "position-on", "scope": {"topik": "the toll road"}}',
        '{"predicate": "position-on", "scope": {"topic": "the toll road"}}',
    ),
    ProblemKind(
        "missing-scope",
        "A claim does not say what its predicate must know",
        "Some predicates mean nothing without a qualifier: a position is always a position on something. Add it "
        "to the scope of the claim.",
        '{"predicate": "position-on", "value": {"kind": "term", "term": "supports"}}',
        '{"predicate": "position-on", "scope": {"topic": "the toll road"}, "value": {"kind": "term", "term": "supports"}}',
    ),
    ProblemKind(
        "unknown-word",
        "A word is not in the vocabulary",
        "A unit that the vocabulary does not hold cannot be calculated with. A counted word or a class may be "
        "free, and is then compared only with itself; it is reported where it looks like a misspelling of a "
        "known word. Correct it, or add it to schemas/vocabulary.json.",
        '{"number": 3, "unit": "kilometer per houer"}',
        '{"number": 3, "unit": "kilometre"}',
    ),
    ProblemKind(
        "invalid-vocabulary",
        "The vocabulary does not hang together",
        "An entry of schemas/vocabulary.json points to a word that does not exist, excludes another one that "
        "does not exclude it, or follows from itself. The message names the entry and what to write.",
        '{"relations": [{"relation": "inverse", "predicate": "atended"}]}',
        '{"relations": [{"relation": "inverse", "predicate": "attended"}]}',
    ),
)
"""All kinds of problems with words, in the order in which the documentation lists them."""
