"""Two states of one article that disagree."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.near_names import near
from checker.model.finding import Severity
from checker.rules import Hit, Rule
from checker.rules.clashing import bundles, explain, facts_of, hit_of, side_words
from checker.rules.example import event, number, says

_FIRST = {"published": "2021-05-03", "retrieved": "2021-05-03"}
_LATER = {"published": "2021-05-03", "retrieved": "2021-05-05", "version_of": "morning-post", "publisher": "Morning Post"}


class VersionDrift(Rule):
    """Two states of one article, taken at different times, give values that cannot both be.

    They are one outlet that changed its mind, and not two sources that disagree: so this is a note, it takes the place of all other
    findings between the two, and it says what was changed. States of one article are sources with `version_of`, and sources with the
    same `url` (or without one the same outlet, headline and date) and another `retrieved`.

    A corrected spelling, the same value in other words, and a figure with a later `as_of` are not reported. What either state has
    against another source is reported as ever.
    """

    title: ClassVar[str] = "Changed between two versions"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), **_FIRST),
        says("morning-post-later", event("bus crash"), "killed", number(17), **_LATER),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), **_FIRST),
        says("morning-post-later", event("bus crash"), "killed", number(14, hedge="at-least"), **_LATER),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one note for each fact that states of one article tell differently."""
        for bundle in bundles(one for one in dossier.drifts if not _is_spelling(one, dossier)):
            yield _report(bundle, dossier)


def _is_spelling(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether two names differ by a letter or two only."""
    left, right = (fact.value.entities() for fact in (clash.left, clash.right))
    if len(left) != 1 or len(right) != 1:
        return False
    kinds = {dossier.known.names.kind(one) for one in (*left, *right)}
    return len(kinds) == 1 and near(dossier.label(left[0]), dossier.label(right[0]), kinds.pop()) is not None


def _report(bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
    versions = dossier.versions
    facts = sorted(facts_of(bundle), key=lambda fact: (versions.order(fact.source), fact.address))
    said: dict[tuple[str, str], None] = dict.fromkeys((side_words(fact), versions.state(fact.source)) for fact in facts)
    in_order = len({versions.order(fact.source)[0] for fact in facts}) == len({fact.source for fact in facts})
    values = (", then " if in_order else " and ").join(f"{value} in {state}" for value, state in said)
    title = dossier.sources[facts[0].source].title
    return hit_of(
        bundle,
        dossier,
        message=f"“{title}” was changed: {dossier.opening(facts[0].subject, facts[0].predicate)} {values}.",
        explanation=(
            "Both are states of one article, so this is a change and no conflict of two sources. The later state is what the outlet stands by.",
            *explain(bundle, dossier),
        ),
        severity=Severity.NOTE,
    )
