"""Topics are noun phrases: "the army's progress on the coast" is "progress of the army on the coast".

An owner and a genitive with "of" say the same; what stands behind any other preposition stays behind that one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from checker.names.answer import Answer, Identity
from checker.names.forms import Form, form
from checker.names.links import OF, OWNER, Part, parts_of

_BY, _ISSUE = "by", "issue"
DESCRIBED = frozenset({_ISSUE, "event", "state-of-affairs"})
"""Kinds whose names are phrases more often than not."""


class Phrase(NamedTuple):
    """A noun phrase taken apart."""

    core: tuple[str, ...]
    """What it hangs on, last, with owners and genitives before it, as in "town hall roof" for "roof of the town hall"."""
    ties: tuple[tuple[str, tuple[str, ...]], ...]
    """What stands behind which other preposition, sorted."""

    def words(self) -> list[str]:
        """Return all words, sorted."""
        return sorted([*self.core, *(word for _, words in self.ties for word in words)])


def compare_issues(left: Form, right: Form, answer: Answer) -> Answer:
    """Return the answer on two phrases, settled where they are one; of topics a question where they hang together in two ways.

    An attack on A by B is not one on B by A, whatever words the two share.
    """
    if answer.identity is Identity.DIFFERENT or left.weak or right.weak:
        return answer
    here, there = read_phrase(left.name, left.kind), read_phrase(right.name, right.kind)
    if here == there:
        step = "Both are one phrase: an owner stands before a word or, with “of”, behind it."
        return Answer(Identity.SAME, (*answer.steps[:-1], step)) if answer.identity is Identity.UNSURE else answer
    if left.kind == _ISSUE and answer.identity is Identity.SAME and here.ties != there.ties and here.words() == there.words():
        step = "The same words hang together in another way, which may make it another topic."
        return Answer(Identity.UNSURE, (*answer.steps[:-1], step))
    return answer


def read_phrase(name: str, kind: str) -> Phrase:
    """Return a noun phrase taken apart. Who owns what has a genitive of its own does it: "A's recognition of B" is "by A"."""
    first, *rest = _segments(parts_of(name))
    ties = [(segment[0].tie, _joined(segment, kind)) for segment in rest]
    owners = [part for part in first if part.tie != OF][:-1]
    acted = bool(owners) and any(part.tie == OF for part in first) and _BY not in dict(ties)
    if acted:
        ties.append((_BY, _joined(owners, kind)))
        first = first[len(owners) :]
    return Phrase(_joined(first, kind), tuple(sorted(ties)))


def _segments(parts: tuple[Part, ...]) -> Iterator[list[Part]]:
    """Yield the parts up to each preposition but "of"."""
    segment: list[Part] = []
    for part in parts:
        if segment and part.tie not in {OF, OWNER}:
            yield segment
            segment = []
        segment.append(part)
    yield segment


def _joined(segment: list[Part], kind: str) -> tuple[str, ...]:
    """Return the words of a segment with every genitive before what it belongs to."""
    runs: list[list[str]] = []
    for part in segment:
        words = list(_words(part, kind))
        if part.tie == OWNER and runs:
            runs[-1] += words
        else:
            runs.append(words)
    return tuple(word for run in reversed(runs) for word in run)


def _words(part: Part, kind: str) -> tuple[str, ...]:
    """Return what each word of a part has in common with its other spellings."""
    text = "".join(("-" if at and piece.before == "-" else " ") + piece.text for at, piece in enumerate(part.words)).strip()
    return tuple(token.key for token in form(text, kind).tokens)
