"""A sort of thing, as an option of a command."""

from checker.cli.leaving import Refused
from checker.model.shown import shown
from checker.reading.nearness import nearest_of
from checker.values.mention import MentionKind


def kind_of(words: str | None) -> MentionKind | None:
    """Return the kind that an option names.

    Raises:
        Refused: there is no such kind.

    """
    if words is None:
        return None
    known = [str(one) for one in MentionKind]
    if words not in known:
        near = nearest_of(words, known, 1)[0]
        raise Refused(f"there is no kind {shown(words)}; did you mean {near}? The kinds are {', '.join(known)}")
    return MentionKind(words)
