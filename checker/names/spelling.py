"""One name in several spellings: names that the comparison of words finds to be one, unless anything speaks against it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from checker.names.answer import Answer, Identity
from checker.names.board import Board
from checker.names.candidates import paired
from checker.names.clusters import Clusters, Key
from checker.names.comparer import Comparer
from checker.names.forms import form
from checker.names.fullness import fullest

MOST_CHECKED = 400
"""Groups of spellings are only joined where so many pairs at most have to be checked."""
_MOST_NEIGHBOURS = 12


class Spellings:
    """Joins spellings of one family of kinds."""

    def __init__(self, board: Board, comparer: Comparer, kind: str) -> None:
        """Take the board to write on."""
        self._board = board
        self._comparer = comparer
        self._kind = kind
        self._spelled = Clusters(entries_differ=False)
        self._wording: dict[Key, str] = {}

    def join(self, keys: Iterable[Key]) -> None:
        """Compare the names that may be one, join those that are, and ask about those that may be."""
        listed = sorted(keys)
        self._wording = {key: fullest(self._board.wordings[key]) for key in listed}
        forms = [form(self._wording[key], self._kind) for key in listed]
        found = paired(forms)
        note = found.note(self._kind)
        if note:
            self._board.notes.add(note)
        same: dict[tuple[Key, Key], Answer] = {}
        strangers = self._comparer.strangers(forms)
        for here, there in found.pairs:
            if not strangers.are(here, there):
                self._sort_out(listed[here], listed[there], same)
        torn = self._torn(same)
        for (left, right), answer in same.items():
            self._link(left, right, answer, torn)

    def _sort_out(self, left: Key, right: Key, same: dict[tuple[Key, Key], Answer]) -> None:
        """Compare a pair: keep it where it is one, ask where nobody knows."""
        if self._board.clusters.veto(left, right) is not None:
            return
        answer = self._answer(left, right)
        if answer.identity is Identity.SAME:
            same[left, right] = answer
        elif answer.identity is Identity.UNSURE:
            self._board.ask(left, right, answer.steps)

    def _answer(self, left: Key, right: Key) -> Answer:
        """Compare two names; as organisations where neither is a group."""
        kinds = self._board.kinds[left] | self._board.kinds[right]
        kind = str(next(iter(kinds))) if len(kinds) == 1 else self._kind
        return self._comparer.compare(self._wording[left], self._wording[right], kind)

    def _torn(self, same: Iterable[tuple[Key, Key]]) -> dict[Key, tuple[Key, Key]]:
        """Return the names that equal two others which are not one, with these two. Names that an entry bears are settled."""
        beside: dict[Key, set[Key]] = defaultdict(set)
        for left, right in same:
            beside[left].add(right)
            beside[right].add(left)
        torn: dict[Key, tuple[Key, Key]] = {}
        for key in sorted(beside):
            if self._board.clusters.entry(key) is None:
                near = sorted(beside[key])[:_MOST_NEIGHBOURS]
                apart = next((pair for pair in combinations(near, 2) if self._apart(*pair)), None)
                if apart is not None:
                    torn[key] = apart
        return torn

    def _apart(self, left: Key, right: Key) -> bool:
        """Tell whether two names are not one thing."""
        if self._board.clusters.veto(left, right) is not None:
            return True
        one = self._board.clusters.root(left) == self._board.clusters.root(right)
        return not one and self._answer(left, right).identity is Identity.DIFFERENT

    def _link(self, left: Key, right: Key, answer: Answer, torn: dict[Key, tuple[Key, Key]]) -> None:
        """Join a pair unless one of the two fits several things or the groups do not fit; then ask."""
        told = f'"{self._wording[left]}" and "{self._wording[right]}": '
        steps = [told + step for step in answer.steps]
        for key in (left, right):
            if key in torn:
                one, other = (self._wording[name] for name in torn[key])
                fault = f'"{self._wording[key]}" fits both "{one}" and "{other}", which are not the same.'
                self._board.ask(left, right, [*steps, fault])
                return
        reason = self._misfit(left, right) or self._board.clusters.join(left, right, steps)
        if reason:
            self._board.ask(left, right, [*steps, reason])
        else:
            self._spelled.join(left, right, ())

    def _misfit(self, left: Key, right: Key) -> str | None:
        """Return what keeps two groups of spellings from being one."""
        here, there = self._members(left), self._members(right)
        if self._spelled.root(left) == self._spelled.root(right):
            return None
        if len(here) * len(there) > MOST_CHECKED:
            return f"Each of the two goes by so many spellings ({len(here)} and {len(there)}) that they are left to an editor."
        for one in here:
            for other in there:
                if self._answer(one, other).identity is Identity.DIFFERENT:
                    return f'"{self._wording[one]}" and "{self._wording[other]}" are not the same.'
        return None

    def _members(self, key: Key) -> Sequence[Key]:
        """Return all spellings of a name so far."""
        self._spelled.root(key)
        return self._spelled.members(key)
