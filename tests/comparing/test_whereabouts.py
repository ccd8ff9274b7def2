"""Where persons were on a stated day."""

import pytest

from checker.comparing.whereabouts import FEW, Whereabouts, meetings
from checker.rules.example import date, event, members, says

HEARING, GALA, DAY = event("dam hearing"), event("song gala"), date("2021-09-14")
EK = members("Tom Ek", kind="person")


def where(country):
    return {"kind": "place", "place": {"kind": "country", "name": country}}


def at(source, subject, country, who=EK, **more):
    return (
        says(source, subject, "held-on", DAY),
        says(source, subject, "took-place-in", where(country)),
        says(source, subject, "attended-by", who, **more),
    )


@pytest.fixture
def found(dossier_of):
    return lambda *claims: Whereabouts(dossier_of(*claims))


def test_each_event_of_a_person_and_day_stands_once(found):
    again = says("coast-news", GALA, "attended-by", EK)
    ((person, _), presences), *rest = found(
        *at("alba-post", HEARING, "Norway"), *at("bravo-star", GALA, "Chile"), again
    ).presences.items()
    assert (person, rest) == ("tom-ek", [])
    assert [(one.event, sorted(one.venue.countries), sorted(one.sources)) for one in presences] == [
        ("dam-hearing", ["norway"], ["alba-post"]),
        ("song-gala", ["chile"], ["bravo-star", "coast-news"]),
    ]


def test_a_place_that_is_told_in_two_countries_counts_as_both(found):
    other = says("coast-news", GALA, "took-place-in", where("Norway"))
    whereabouts = found(*at("alba-post", HEARING, "Norway"), *at("bravo-star", GALA, "Chile"), other)
    one, two = next(iter(whereabouts.presences.values()))
    assert not whereabouts.apart(one, two)


def test_the_members_of_a_group_are_not_taken_to_be_there(found):
    group = {"kind": "group", "name": "three ministers"}
    told = says("bravo-star", group, "consists-of", members("Tom Ek", kind="person", complete=True))
    claims = at("bravo-star", GALA, "Chile", {"kind": "members", "members": [group]})
    assert found(*claims, told).presences == {}


def test_of_many_events_each_is_held_against_the_first_two():
    pairs = list(meetings(tuple(range(1000))))
    assert len(pairs) == FEW * (FEW - 1) // 2 + 2 * (1000 - FEW)
    assert {one for pair in pairs for one in pair} == set(range(1000))


def test_the_countries_of_a_place(check_claims):
    entities = [
        {"id": "norway", "kind": "country", "names": [{"name": "Norway"}]},
        {"id": "sweden", "kind": "country", "names": [{"name": "Sweden"}]},
        {"id": "coast", "kind": "place", "names": [{"name": "West Coast"}], "located_in": ["norway"]},
        {"id": "bergen", "kind": "place", "names": [{"name": "Bergen"}], "located_in": ["coast"]},
        {"id": "border", "kind": "place", "names": [{"name": "Border Bridge"}], "located_in": ["norway", "sweden"]},
        {"id": "island", "kind": "place", "names": [{"name": "Far Island"}]},
    ]
    claims = at("alba-post", HEARING, "Norway")
    known = check_claims(claims, registry={"schema_version": 1, "entities": entities}).dossier.known
    found = {one: known.countries(one) for one in ("norway", "bergen", "border", "island")}
    assert found == {"norway": ("norway",), "bergen": ("norway",), "border": ("norway", "sweden"), "island": ()}
