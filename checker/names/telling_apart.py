"""Whether two resolved things are one: what people decided, then numbers in a series, then kinds, then words."""

from checker.names.answer import Answer, Identity
from checker.names.comparer import Comparer
from checker.names.events import MEETINGS, EventIdentity, read_event_name
from checker.names.family import family, never_one
from checker.names.pieces import pieces
from checker.names.thing import Thing
from checker.names.titles import is_title
from checker.values.mention import MentionKind

_SHARED_STEM = 4


def tell_apart(left: Thing, right: Thing, comparer: Comparer) -> Answer:
    """Return the answer on two things that were not joined and that no decision or series speaks of. It is never the same."""
    if never_one(left.kind, right.kind):
        reason = f"{left.label} is of the kind {left.kind}, {right.label} of the kind {right.kind}."
        return Answer(Identity.DIFFERENT, (reason,))
    if left.registered and right.registered:
        return Answer(Identity.DIFFERENT, (f"The registry lists {left.label} and {right.label} as two entries.",))
    if (left.alone or right.alone) and not _other_surnames(left, right, comparer):
        name = left.label if left.alone else right.label
        return Answer(Identity.UNSURE, (f'"{name}" alone does not say whom or what it means.',))
    if left.event is not None and right.event is not None and (left.event.ordinal or right.event.ordinal):
        return _described(left, right, comparer)
    return _by_words(left, right, comparer)


def _other_surnames(left: Thing, right: Thing, comparer: Comparer) -> bool:
    """Tell whether two persons are called by names, not by offices, that clash."""
    if left.kind is not MentionKind.PERSON:
        return False
    office = any(all(is_title(part.folded) for part in pieces(one.label)) for one in (left, right))
    return not office and comparer.compare(left.label, right.label, str(left.kind)).identity is Identity.DIFFERENT


def _by_words(left: Thing, right: Thing, comparer: Comparer) -> Answer:
    """Compare labels; across kinds, and where the words are the same but were not joined, nobody can be sure."""
    kind = left.kind if left.kind is right.kind else family(left.kind)
    answer = comparer.compare(left.label, right.label, str(kind))
    if answer.identity is Identity.SAME:
        return answer.softened("Something else keeps the two from being joined, so an editor must decide.")
    if family(left.kind) is not family(right.kind) and answer.identity is Identity.DIFFERENT and _share_a_stem(left, right):
        reason = f"{left.label} is a {left.kind}, {right.label} a {right.kind}; one may stand for the other."
        return Answer(Identity.UNSURE, (reason,))
    return answer


def _share_a_stem(left: Thing, right: Thing) -> bool:
    """Tell whether a word of one name begins like a word of the other, as a country's does and its people's."""
    stems = [{word[:_SHARED_STEM].casefold() for word in one.label.split() if len(word) >= _SHARED_STEM} for one in (left, right)]
    return bool(stems[0] & stems[1])


def _described(left: Thing, right: Thing, comparer: Comparer) -> Answer:
    """Compare a numbered event with one that is only described: a meeting may always be the numbered one."""
    numbered, other = (left, right) if left.event is not None and left.event.ordinal else (right, left)
    heads = {head for name in other.names if (head := read_event_name(name).head)}
    if heads and not heads & MEETINGS:
        answer = comparer.compare(left.label, right.label, str(MentionKind.EVENT))
        if answer.identity is Identity.DIFFERENT:
            return answer
    reason = f"{other.label} is given without a number in a series, so it may or may not be {numbered.label}."
    return Answer(Identity.UNSURE, (reason,))


def tell_numbers_apart(
    left: tuple[str, EventIdentity],
    right: tuple[str, EventIdentity],
    series: Identity,
    labels: tuple[str, str],
) -> Answer | None:
    """Return the answer on two events with numbers.

    Args:
        left: label and identity of one event
        right: the same of the other
        series: whether both series are one
        labels: the names of the two series

    """
    (one, here), (other, there) = left, right
    if here.ordinal is None or there.ordinal is None:
        return None
    if series is Identity.SAME and here.ordinal != there.ordinal:
        reason = f"{one} and {other} are different events: numbers {here.ordinal} and {there.ordinal} of {labels[0]}."
        return Answer(Identity.DIFFERENT, (reason,))
    if series is Identity.DIFFERENT:
        reason = f"{one} and {other} are events of different series: {labels[0]} and {labels[1]}."
        return Answer(Identity.DIFFERENT, (reason,))
    return Answer(Identity.UNSURE, (f"It is not certain whether {labels[0]} and {labels[1]} are one series.",))
