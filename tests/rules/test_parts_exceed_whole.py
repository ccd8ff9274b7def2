"""A part greater than its whole: each conflict beside what is one edit away and none."""

import pytest

from checker.rules.example import event, members, number, says

RULE = "parts-exceed-whole"
FIRE, CROSSING, VOTE, WAR = event("mill fire"), event("ferry crossing"), event("mayoral vote"), event("border war")
DAY, LATER = "2021-05-03", "2021-05-09"
HOSPITAL = {"kind": "organisation", "name": "Tarn hospital"}


def place(name):
    return {"kind": "place", "name": name}


def alba(*claim, **more):
    return says("alba-post", *claim, **{"published": DAY, **more})


def bravo(*claim, **more):
    return says("bravo-star", *claim, **{"published": DAY, **more})


def percent(value, counted="votes"):
    return number(value, counted, unit="percent")


def side(name, kind="organisation"):
    return {"scope": {"of": {"kind": kind, "name": name}}}


def share(*parts, counted="members"):
    return {"kind": "quantity", "share": list(parts), "counted": counted}


REGISTRY = {
    "schema_version": 1,
    "entities": [
        {"id": "kent", "kind": "place", "names": [{"name": "Kent"}], "located_in": ["england"]},
        {"id": "england", "kind": "country", "names": [{"name": "England"}]},
        {"id": "dover", "kind": "place", "names": [{"name": "Dover"}], "located_in": ["kent"]},
        {"id": "deal", "kind": "place", "names": [{"name": "Deal"}], "located_in": ["kent"]},
        {"id": "old-town", "kind": "place", "names": [{"name": "Old Town"}], "located_in": ["deal"]},
    ],
}


@pytest.fixture
def told(check_claims):
    """Return a function that tells how loud the rule is; no other rule may be loud."""

    def run(*claims, registry=None):
        report = check_claims(claims, registry=registry).report
        assert report.problems == ()
        loud = [one for one in report.findings if one.severity != "note"]
        assert {one.rule for one in loud} <= {RULE}, [one.message for one in loud]
        return [str(one.severity) for one in loud]

    return run


TWELVE = bravo(FIRE, "killed", number(12))


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        # by what is counted
        (alba(FIRE, "killed", number(14, "workers")), TWELVE, ["error"]),
        (alba(FIRE, "killed", number(12, "workers")), TWELVE, []),
        (alba(FIRE, "killed", number(14, "workers")), bravo(FIRE, "killed", number(12, hedge="at-least")), []),
        (alba(FIRE, "killed", number(14, "workers", hedge="about")), TWELVE, ["warning"]),
        (alba(FIRE, "killed", number(13, "workers", hedge="about")), TWELVE, []),
        (alba(FIRE, "killed", number(14, "workers")), bravo(FIRE, "killed", number(12), published=LATER), ["error"]),
        (alba(FIRE, "killed", number(14, "workers"), published=LATER), TWELVE, []),
        (alba(FIRE, "killed", number(14, "workers"), modality="alleged"), TWELVE, ["warning"]),
        (alba(FIRE, "killed", number(14, "workers"), modality="expected"), TWELVE, []),
        (alba(FIRE, "killed", number(14, "workers"), polarity="denied"), TWELVE, []),
        (alba(FIRE, "killed", number(14, "animals")), TWELVE, []),
        (alba(HOSPITAL, "number", number(14, "workers")), bravo(HOSPITAL, "number", number(12)), ["warning"]),
        # by a qualifier
        (alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), TWELVE, ["error"]),
        (alba(FIRE, "killed", number(11), scope={"in": "Mill Lane"}), TWELVE, []),
        (alba(FIRE, "killed", number(14, "workers"), scope={"in": "Mill Lane"}), TWELVE, ["error"]),
        (alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}, published=LATER), TWELVE, []),
        (alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), bravo(FIRE, "killed", number(12, "workers")), []),
        (alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), bravo(FIRE, "injured", number(12)), []),
        (alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), bravo(event("pit fire"), "killed", number(12)), []),
        (alba(FIRE, "killed", number(22), scope={"in": "Mill Lane"}), bravo(FIRE, "killed", number(20)), ["warning"]),
        (alba(FIRE, "injured", number(14), scope={"condition": "critically"}), bravo(FIRE, "injured", number(12)), ["error"]),
        (alba(FIRE, "killed", number(14), scope={"condition": "feared dead"}), TWELVE, []),
        (alba(FIRE, "killed", number(14), scope={"condition": "including the missing"}), TWELVE, []),
        (alba(FIRE, "damaged", number(14, "houses"), scope={"condition": "destroyed"}), bravo(FIRE, "damaged", number(12, "houses")), ["error"]),
        (alba(HOSPITAL, "number", number(90, "beds"), scope={"condition": "free"}), bravo(HOSPITAL, "number", number(85, "beds")), ["warning"]),
        (alba(HOSPITAL, "number", number(90, "beds"), scope={"condition": "needed"}), bravo(HOSPITAL, "number", number(85, "beds")), []),
        (
            alba(HOSPITAL, "number", number(91, "beds"), scope={"condition": "free"}),
            bravo(HOSPITAL, "number", number(85, "beds"), published=LATER),
            [],
        ),
        (alba(HOSPITAL, "number", number(91, "workers"), scope={"condition": "laid off"}), bravo(HOSPITAL, "number", number(85, "workers")), []),
        (
            alba(HOSPITAL, "number", number(12, "beds", of=91), scope={"condition": "free"}),
            bravo(HOSPITAL, "number", number(85, "beds")),
            ["error"],
        ),
        (
            alba(HOSPITAL, "number", number(12, "beds", of=81), scope={"condition": "free"}),
            bravo(HOSPITAL, "number", number(85, "beds")),
            [],
        ),
        (alba(FIRE, "taking-part", number(14), scope={"as": "observer"}), bravo(FIRE, "taking-part", number(12)), []),
        # shares and prices are no sums
        (
            alba(HOSPITAL, "level", percent(14, "patients"), scope={"of": "mortality", "in": "Tarn"}),
            bravo(HOSPITAL, "level", percent(12, "patients"), scope={"of": "mortality"}),
            [],
        ),
        # by predicate
        (alba(FIRE, "killed", number(14)), bravo(FIRE, "casualties", number(12)), ["error"]),
        (alba(FIRE, "killed", number(12)), bravo(FIRE, "casualties", number(12)), []),
        (alba(FIRE, "killed", number(14), published=LATER), bravo(FIRE, "casualties", number(12)), []),
        (alba(FIRE, "missing", number(14)), bravo(FIRE, "casualties", number(12)), []),
    ],
)  # fmt: skip
def test_a_part_and_its_whole(part, whole, expected, told):
    assert told(part, whole) == expected


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (alba(FIRE, "killed", number(14), scope={"in": "Dover"}), bravo(FIRE, "killed", number(12), scope={"in": "Kent"}), ["error"]),
        (alba(FIRE, "killed", number(14), scope={"in": "Kent"}), bravo(FIRE, "killed", number(12), scope={"in": "Dover"}), []),
        (alba(FIRE, "killed", number(14), scope={"in": "Dover"}), bravo(FIRE, "killed", number(12), scope={"in": "Deal"}), []),
        (alba(place("Dover"), "number", number(14, "schools")), bravo(place("Kent"), "number", number(12, "schools")), ["error"]),
        (alba(place("Dover"), "number", number(14, "schools")), bravo(place("Deal"), "number", number(12, "schools")), []),
        (
            alba(place("Dover"), "number", number(14, "ships")),
            bravo({"kind": "country", "name": "England"}, "number", number(12, "ships")),
            ["warning"],
        ),
        (
            alba(place("Dover"), "number", number(14, "schools"), scope={"condition": "closed"}),
            bravo(place("Kent"), "number", number(12, "schools")),
            [],
        ),
    ],
)  # fmt: skip
def test_a_place_within_a_place(part, whole, expected, told):
    assert told(part, whole, registry=REGISTRY) == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        # passengers and crew
        ([(CROSSING, "taking-part", number(148, "passengers")), (CROSSING, "taking-part", number(6, "crew"))], ["error"]),
        ([(CROSSING, "taking-part", number(145, "passengers")), (CROSSING, "taking-part", number(6, "crew"))], []),
        ([(CROSSING, "taking-part", number(148, "passengers")), (CROSSING, "taking-part", number(6, "children"))], []),
        ([(CROSSING, "taking-part", number(148, "passengers")), (FIRE, "taking-part", number(6, "crew"))], []),
    ],
)
def test_kinds_of_people_of_whom_nobody_is_both(claims, expected, told):
    whole = bravo(CROSSING, "taking-part", number(151))
    assert told(*(alba(*claim) for claim in claims), whole) == expected
    assert told(*(alba(*claim) for claim in claims), says("alba-post", *whole_of(whole), published=DAY)) == expected


def whole_of(claim):
    return claim["subject"], claim["predicate"], claim["value"]


@pytest.mark.parametrize(
    ("killed", "injured", "more", "expected"),
    [
        (14, 21, {}, ["error"]),
        (14, 17, {}, []),
        (14, 21, {"published": LATER}, []),
        (14, 21, {"modality": "alleged"}, ["warning"]),
    ],
)
def test_the_killed_and_the_injured(killed, injured, more, expected, told):
    parts = [alba(FIRE, "killed", number(killed), **more), alba(FIRE, "injured", number(injured), **more)]
    assert told(*parts, bravo(FIRE, "casualties", number(31))) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("Dover", "Deal", ["error"]), ("Deal", "Old Town", []), ("Dover", "Old Town", []), ("Dover", "Mill Lane", [])],
)
def test_places_side_by_side_add_up(first, second, expected, told):
    parts = [alba(FIRE, "killed", number(9), scope={"in": first}), alba(FIRE, "killed", number(8), scope={"in": second})]
    assert told(*parts, TWELVE, registry=REGISTRY) == expected


def test_parts_told_by_two_sources_are_not_added_up(told):
    parts = [alba(FIRE, "killed", number(9)), says("gamma-news", FIRE, "injured", number(8), published=DAY)]
    assert told(*parts, bravo(FIRE, "casualties", number(12))) == []


POLICE, UNION = (
    {"attributed_to": [{"speaker": {"kind": "organisation", "name": name}}]} for name in ("police", "rail workers' union")
)


@pytest.mark.parametrize(("other", "expected"), [(POLICE, ["error"]), (UNION, [])])
def test_two_speakers_may_count_each_in_his_own_way(other, expected, told):
    assert told(alba(FIRE, "killed", number(14), **POLICE), alba(FIRE, "casualties", number(12), **other)) == expected


@pytest.mark.parametrize(("other", "expected"), [(POLICE, ["error"]), (UNION, [])])
def test_the_counts_of_two_speakers_are_not_added_up(other, expected, told):
    parts = alba(FIRE, "killed", number(9), **POLICE), alba(FIRE, "injured", number(8), **other)
    assert told(*parts, bravo(FIRE, "casualties", number(12))) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((61, side("Rural")), (52, side("Coast")), ["error"]),
        ((61, side("Rural")), (39.4, side("Coast")), []),
        ((60, side("Rural")), (50, side("Coast")), ["warning"]),
        ((61, side("Rural")), (52, side("Ann Coast", "person")), []),
        ((61, side("Left Bloc", "group")), (52, side("Coast Bloc", "group")), []),
    ],
)
def test_shares_of_the_votes(first, second, expected, told):
    claims = [alba(VOTE, "tally", percent(value), **scope) for value, scope in (first, second)]
    assert told(*claims) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (number(44, "groups", of=40), ["error"]),
        (number(44, "groups", of=44), []),
        (number(40, "groups", of=40, hedge="over"), ["error"]),
        (number(44, "groups", of=40, hedge="up-to"), []),
        (number(44, "groups", of=40, unit="percent"), []),
    ],
)
def test_more_than_there_are(value, expected, told):
    assert told(alba(VOTE, "taking-part", value)) == expected


@pytest.mark.parametrize(
    ("counts", "other", "expected"),
    [
        (number(24, "members", of=63), share(2, 3), ["error"]),
        (number(44, "members", of=63), share(2, 3), []),
        (number(24, "members"), share(2, 3), []),
        (number(44, "members", of=63), percent(45, "members"), ["error"]),
        (number(44, "members", of=63), percent(70, "members"), []),
        (number(24, "members", of=63), share(2, 3, counted="votes"), []),
    ],
)
def test_a_share_and_its_counts(counts, other, expected, told):
    assert told(alba(VOTE, "taking-part", counts), bravo(VOTE, "taking-part", other)) == expected


RAID = event("raid on Tarn")
PART = alba(RAID, "part-of", {"kind": "entity", "entity": WAR})
WARS = {"schema_version": 1, "entities": [{"id": "border-war", "kind": "event", "names": [{"name": "border war"}]}]}


@pytest.mark.parametrize(
    ("part", "toll", "day", "expected"),
    [
        ((PART,), 141, DAY, ["error"]),
        ((), 141, DAY, []),
        ((PART,), 161, DAY, []),
        ((PART,), 141, LATER, ["error"]),
        ((PART,), 141, "2021-05-01", []),
    ],
)
def test_an_event_that_is_a_part_of_another(part, toll, day, expected, told):
    claims = alba(RAID, "killed", number(151)), bravo(WAR, "killed", number(toll), published=day)
    assert told(*part, *claims, registry=WARS) == expected


def test_who_was_at_a_part_is_not_held_against_the_whole(told):
    part = alba(event("opening night"), "part-of", {"kind": "entity", "entity": event("spring fair")})
    claims = alba(event("opening night"), "taking-part", number(150)), bravo(event("spring fair"), "taking-part", number(120))
    assert told(part, *claims) == []


def test_an_article_may_round_and_list(told):
    assert told(alba(FIRE, "injured", number(22), scope={"in": "Mill Lane"}), alba(FIRE, "injured", number(20))) == []
    assert told(alba(FIRE, "injured", number(32), scope={"in": "Mill Lane"}), alba(FIRE, "injured", number(20))) == ["error"]
    assert told(alba(FIRE, "attended-by", members("Norway")), alba(FIRE, "taking-part", number(4, "countries"))) == []


def test_the_messages_name_both_figures_and_both_sources(check_claims):
    (found,) = check_claims([alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), TWELVE]).report.findings
    assert found.message == (
        "The mill fire killed 14 people (in Mill Lane) according to Alba Post, but 12 people according to Bravo Star: "
        "a part is not greater than its whole."
    )
    assert "What is counted with “in Mill Lane” is a part of what is counted without it." in found.explanation
    assert [side.value for side in found.sides] == ["14 people (in Mill Lane)", "12 people"]


def test_several_sources_are_one_finding(check_claims):
    more = says("gamma-news", FIRE, "killed", number(12), published=DAY)
    (found,) = check_claims([alba(FIRE, "killed", number(14), scope={"in": "Mill Lane"}), TWELVE, more]).report.findings
    assert [len(side.claims) for side in found.sides] == [1, 2]
