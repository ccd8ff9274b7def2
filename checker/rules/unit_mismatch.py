"""The same digits with more noughts, or the same number in another unit."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.unit_slips import unit_slips
from checker.model.finding import Severity
from checker.rules import Hit
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import bundles, doubts_of, explain, facts_of, hit_of, message_of
from checker.rules.example import event, says
from checker.rules.share import is_slip
from checker.values import Verdict
from checker.values.definite import sentence
from checker.values.quantity import QuantityMeaning

PRICE = {"kind": "quantity", "unit": "EUR"}


class UnitMismatch(ClashRule):
    """Two sources give figures that look like one figure with a slip: 38 thousand and 38 million, 40 kilometres and 40 miles.

    Reported are the same digits a thousand, a million or (for two digits and more) ten or a hundred times as large, the same number in
    two units or currencies, and the same number as a percentage and as a count. It is always to check: which one is wrong, if any, is
    not said.

    Figures that were converted or rounded (25 miles and 40 kilometres) are no slip, and neither are different digits, the same round
    sum in two currencies, currencies of nearly one worth, and small counts: 12 and 120 are two figures that cannot both be.
    """

    title: ClassVar[str] = "Same digits, another unit or magnitude"
    settles: ClassVar[str] = (
        "The notes or the documents behind the two figures, which tell the unit and the noughts, would settle it."
    )
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bridge repair"), "amount", {**PRICE, "number": 38_000_000}, scope={"of": "price"}),
        says("evening-star", event("bridge repair"), "amount", {**PRICE, "number": 38_000}, scope={"of": "price"}),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bridge repair"), "amount", {**PRICE, "number": 38_000_000}, scope={"of": "price"}),
        says("evening-star", event("bridge repair"), "amount", {**PRICE, "number": 38_000}, scope={"of": "fine"}),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_slip(clash, dossier)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield figures of one dimension that clash by a slip, and one number in units that cannot be brought together."""
        yield from super().check(dossier)
        for bundle in bundles(unit_slips(dossier)):
            yield self.report(bundle, dossier)

    def report(self, bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
        """Return the hit, which says what the figures have in common."""
        told = message_of(facts_of(bundle), bundle[0].topic.predicate.label, dossier)
        slips = tuple(dict.fromkeys(filter(None, (_slip(clash) for clash in bundle))))
        return hit_of(
            bundle,
            dossier,
            message=f"{told.removesuffix('.')}: {slips[0]}.",
            doubts=("It may be a slip, so that only one of the two is meant.", *doubts_of(bundle)),
            explanation=(*(f"{sentence(one)}." for one in slips), *(sentence(step) for step in explain(bundle, dossier))),
            severity=Severity.WARNING,
            verdict=Verdict.TENSION,
        )


def _slip(clash: Clash) -> str | None:
    left, right = clash.left.value, clash.right.value
    both = isinstance(left, QuantityMeaning) and isinstance(right, QuantityMeaning)
    return left.slip(right) if both else None  # type: ignore[attr-defined]
