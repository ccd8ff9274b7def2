"""Finding a word of the vocabulary by what an article says."""

from collections.abc import Iterator

from checker.model.vocabulary import Predicate, Vocabulary
from checker.reading.words import folded


def short_list(vocabulary: Vocabulary) -> Iterator[str]:
    """Yield one line for each predicate: the word, and how it reads."""
    for one in vocabulary.predicates:
        yield f"{one.name:20} {', '.join(one.subjects)} – {one.label} – {', '.join(one.values)}"


def search(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return, as lines, the predicates, terms, counted words and classes in whose wording a word occurs."""
    wanted = folded(word)
    lines = [f"predicate {one.name}: {one.label} ({_cue(wanted, one)})" for one in vocabulary.predicates if _cue(wanted, one)]
    lines += [
        f"term {term.term} of the list {terms.name}: {term.label}"
        for terms in vocabulary.terms
        for term in terms.terms
        if _holds(wanted, (term.term, term.label, *term.same))
    ]
    for name, words in (("counted", vocabulary.counted), ("class", vocabulary.classes)):
        lines += [f"{name}: {one.name}" for one in words if _holds(wanted, (one.name, *one.same))]
    return tuple(lines)


def _cue(wanted: str, predicate: Predicate) -> str:
    """Return the wording of a predicate that holds a word, or nothing."""
    return next((cue for cue in (predicate.label, *predicate.cues) if _holds(wanted, (cue,))), "")


def _holds(wanted: str, wordings: tuple[str, ...]) -> bool:
    return any(f" {wanted} " in f" {folded(one)} " for one in wordings)
