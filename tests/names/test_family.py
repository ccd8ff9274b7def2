"""Which kinds may meet."""

import pytest

from checker.names.family import family, family_name, kinds_meant, may_pin, never_one
from checker.values.mention import MentionKind as Kind


def test_groups_and_organisations_are_one_family():
    assert family(Kind.ORGANISATION) is family(Kind.GROUP)
    assert len({family(kind) for kind in Kind}) == len(Kind) - 1


@pytest.mark.parametrize(
    ("left", "right", "allowed"),
    [
        (Kind.GROUP, Kind.ORGANISATION, True),
        (Kind.ORGANISATION, Kind.COUNTRY, True),
        (Kind.PLACE, Kind.COUNTRY, True),
        (Kind.PLACE, Kind.ZONE, True),
        (Kind.PLACE, Kind.ORGANISATION, False),
        (Kind.PERSON, Kind.GROUP, False),
        (Kind.EVENT, Kind.SERIES, False),
    ],
)
def test_pins_across_kinds(left, right, allowed):
    assert may_pin(left, right) is may_pin(right, left) is allowed


def test_kinds_that_are_never_one():
    assert never_one(Kind.PERSON, Kind.GROUP)
    assert not never_one(Kind.PERSON, Kind.PERSON)
    assert not never_one(Kind.COUNTRY, Kind.ORGANISATION)


def test_kinds_that_a_coarse_word_may_mean():
    assert kinds_meant(Kind.ORGANISATION) == kinds_meant(Kind.GROUP) == (Kind.GROUP, Kind.COUNTRY)
    assert kinds_meant(Kind.EVENT)[:2] == (Kind.EVENT, Kind.SERIES)
    assert kinds_meant(Kind.PERSON) == (Kind.PERSON,)
    assert kinds_meant(Kind.OFFICE) == (Kind.OFFICE,)
    assert all(kinds_meant(kind)[0] is family(kind) for kind in Kind)


def test_the_name_of_a_family_is_one_text():
    assert [family_name(kind) for kind in Kind] == [str(family(kind)) for kind in Kind]
    assert family_name(Kind.ORGANISATION) is family_name(Kind.GROUP)
