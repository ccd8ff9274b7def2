"""The order of claims, of files and of sources' names makes no difference to what is found."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.telling import CORPUS, SOURCES


def _found(findings, names):
    """Return rules, severities and pairs, with the sources' names as they were."""

    def address(one):
        source, _, claim = one.partition("/")
        return f"{names[source]}/{claim}"

    return Counter((one.rule, one.severity, frozenset(frozenset(map(address, pair)) for pair in one.pairs)) for one in findings)


@given(CORPUS, st.randoms(use_true_random=False), st.permutations(SOURCES))
def test_the_same_is_found_in_any_order(loud, claims, random, names):
    turned = dict(zip(SOURCES, names, strict=True))
    shuffled = [claim | {"source": turned[claim["source"]]} for claim in claims]
    random.shuffle(shuffled)
    before = _found(loud(claims), {name: name for name in SOURCES})
    assert _found(loud(shuffled), {new: old for old, new in turned.items()}) == before
