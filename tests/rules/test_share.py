"""Every clash belongs to exactly one rule."""

import pytest

from checker.plugins import discover
from checker.rules import Rule
from checker.rules.clash_rule import ClashRule
from checker.rules.share import is_first

RULES = discover("checker.rules", Rule)
CLASH_RULES = [rule() for rule in RULES if issubclass(rule, ClashRule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name())
def test_a_clash_has_one_rule(rule, check_claims):
    dossier = check_claims(rule.conflict).dossier
    for clash in dossier.clashes:
        takers = [one.name() for one in CLASH_RULES if one.takes(clash, dossier)]
        assert len(takers) == (0 if is_first(clash) else 1), (clash.left.address, takers)
