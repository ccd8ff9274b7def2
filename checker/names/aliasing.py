"""Other wordings that a source gives: how far they carry beyond that source."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.names.answer import Identity
from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.comparer import Comparer
from checker.names.fullness import fullest


class Aliasing:
    """Joins other wordings with the thing they stand for.

    A wording that resembles the main name carries over to other sources. One that does not ("the palace" for a president) holds
    in its own source only, and becomes a question where another source uses it by itself.
    """

    def __init__(self, board: Board, comparer: Comparer) -> None:
        """Take the board to write on."""
        self._board = board
        self._comparer = comparer
        self._wanted: dict[Key, set[tuple[Key, str, str]]] = defaultdict(set)
        self._mains: set[Key] = set()

    def add(self, main: Key, source: str, names: Mapping[str, Key]) -> None:
        """Note the wordings of a thing, each with its key, and the key that it goes by."""
        self._mains.add(main)
        for name, key in names.items():
            if key != main:
                self._wanted[key].add((main, source, name))

    def use(self, main: Key) -> None:
        """Note the key of a thing that goes by one wording only."""
        self._mains.add(main)

    def join(self) -> None:
        """Join what can be joined, ask about the rest. Spellings must have been joined before."""
        if not self._wanted:
            return
        clusters = self._board.clusters
        mains = {clusters.root(main) for main in self._mains}
        for alias in sorted(self._wanted):
            wanted = {
                clusters.root(main): (main, source, name) for main, source, name in sorted(self._wanted[alias], reverse=True)
            }
            wanted.pop(clusters.root(alias), None)
            if len(wanted) > 1:
                self._ask_about_pairs(alias, sorted(wanted))
            for main, source, name in sorted(wanted.values()):
                self._carry(alias, (main, source, name), used=clusters.root(alias) in mains, alone=len(wanted) == 1)

    def _ask_about_pairs(self, alias: Key, roots: Sequence[Key]) -> None:
        """Ask whether things are one that several sources give the same other wording."""
        wording = fullest(sorted(self._board.wordings[alias]))
        for left, right in combinations(roots, 2):
            self._board.ask(left, right, [f'Both are also called "{wording}".'])

    def _carry(self, alias: Key, wanted: tuple[Key, str, str], *, used: bool, alone: bool) -> None:
        """Join an alias with its main name where the two resemble each other, else ask if others use it by itself."""
        main, source, name = wanted
        told = f'"{name}" stands in {source} as another wording of {self._board.label(main)}.'
        names = sorted(self._board.wordings[main]) or [self._board.label(main)]
        alike = self._comparer.best([name], names, alias[1]).identity is not Identity.DIFFERENT
        veto = self._board.clusters.join(alias, main, [told]) if alike and alone else ""
        self._board.local_alias.setdefault(alias, main)
        if veto is not None and used:
            self._board.ask(alias, main, [told, veto] if veto else [told])
