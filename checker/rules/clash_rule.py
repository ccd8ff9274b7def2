"""The base of rules that report clashing values of one topic across sources."""

from abc import abstractmethod
from collections.abc import Iterator

from checker.comparing.dossier import Clash, Dossier
from checker.rules import Hit, Rule
from checker.rules.clashing import bundles, hit_of


class ClashRule(Rule):
    """A rule that takes its share of the clashes. Each clash is taken by exactly one such rule."""

    @abstractmethod
    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each bundle of clashes across sources."""
        taken = [clash for clash in dossier.clashes if not clash.inside and self.takes(clash, dossier)]
        for bundle in bundles(taken):
            yield self.report(bundle, dossier)

    def report(self, bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
        """Return the hit for clashes that hang together."""
        return hit_of(bundle, dossier)
