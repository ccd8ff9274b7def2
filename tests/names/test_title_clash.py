"""Short names that cannot all mean one person."""

import pytest

from checker.names.title_clash import MOST_COMPARED, titled, titles_clash
from checker.values.mention import MentionKind


@pytest.mark.parametrize(
    ("names", "clashing"),
    [
        (["Mr Lee", "Mrs Lee"], {"Mr Lee", "Mrs Lee"}),
        (["Mr Lee", "Lee"], set()),
        (["Mr Lee", "Senator Lee"], set()),
        (["Judge Lee", "Senator Lee", "Lee"], {"Judge Lee", "Senator Lee"}),
        (["Judge Lee", "Justice Lee"], set()),
        (["the judge", "Senator Lee"], set()),
    ],
)
def test_clashes(names, clashing):
    assert titles_clash(names) == titles_clash(names[::-1]) == clashing


def test_of_very_many_none_is_certain():
    names = [f"Lee {at}" for at in range(MOST_COMPARED + 1)]
    assert titles_clash(names) == set(names)


@pytest.mark.parametrize(("name", "told"), [("Mr Lee", True), ("Lee", False), ("the Foreign Minister", False)])
def test_titled(name, told):
    assert titled(name, MentionKind.PERSON) is told
    assert not titled(name, MentionKind.ORGANISATION)
