"""Names compared at most once each, with the rarity of words among all names at hand."""

from collections.abc import Iterable, Mapping

from checker.names.answer import Answer, Identity
from checker.names.family import family_name
from checker.names.forms import Form
from checker.names.match import compare
from checker.names.rarity import Rarity
from checker.names.strangers import Strangers
from checker.values.mention import MentionKind

MOST_KEPT = 200_000


class Comparer:
    """Compares wordings; keeps its answers."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """Take all names at hand, by family of kinds."""
        self._rarity = {kind: Rarity.of(sorted(set(names[kind])), kind) for kind in sorted(names)}
        self._by_kind: dict[str, Rarity | None] = {}
        self._answers: dict[tuple[str, str, str], Answer] = {}

    def compare(self, left: str, right: str, kind: str) -> Answer:
        """Return the answer on two wordings of one kind, whichever stands first."""
        if right < left:
            left, right = right, left
        found = self._answers.get((left, right, kind))
        if found is None:
            found = compare(left, right, kind, self._rarity_of(kind))
            if len(self._answers) < MOST_KEPT:
                self._answers[left, right, kind] = found
        return found

    def strangers(self, forms: Iterable[Form]) -> Strangers:
        """Return what finds out which of some names of one kind are so surely two that nobody asks why."""
        return Strangers(forms)

    def _rarity_of(self, kind: str) -> Rarity | None:
        """Return the rarity of words among the names that may meet names of a kind."""
        if kind not in self._by_kind:
            self._by_kind[kind] = self._rarity.get(family_name(MentionKind(kind)))
        return self._by_kind[kind]

    def best(self, left: Iterable[str], right: Iterable[str], kind: str) -> Answer:
        """Return the answer of the pair of names that meets best: the same before unsure before different."""
        order = {Identity.SAME: 0, Identity.UNSURE: 1, Identity.DIFFERENT: 2}
        others = sorted(right)
        answers = [self.compare(one, other, kind) for one in sorted(left) for other in others]
        return min(answers, key=lambda answer: order[answer.identity])
