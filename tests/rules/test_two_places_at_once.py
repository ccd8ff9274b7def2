"""One person in two countries on one day: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import date, event, members, says

SUMMIT, FORUM, DAY = event("harbour summit"), event("fisheries congress"), date("2021-09-14")
EK = members("Tom Ek", kind="person")
TOWNS = {
    "schema_version": 1,
    "entities": [
        {"id": "norway", "kind": "country", "names": [{"name": "Norway"}]},
        {"id": "chile", "kind": "country", "names": [{"name": "Chile"}]},
        {"id": "bergen", "kind": "place", "names": [{"name": "Bergen"}], "located_in": ["norway"]},
        {"id": "oslo", "kind": "place", "names": [{"name": "Oslo"}], "located_in": ["norway"]},
        {"id": "arica", "kind": "place", "names": [{"name": "Arica"}], "located_in": ["chile"]},
        {"id": "strait", "kind": "place", "names": [{"name": "Grey Strait"}], "located_in": ["norway", "chile"]},
    ],
}


def where(name, kind="place"):
    return {"kind": "place", "place": {"kind": kind, "name": name}}


def at(source, subject, place, day=DAY, who=EK, predicate="attended-by", **more):
    return (
        says(source, subject, "held-on", day, published="2021-09-20"),
        says(source, subject, "took-place-in", place),
        says(source, subject, predicate, who, **more),
    )


@pytest.fixture
def told(check_claims):
    def run(*claims, registry=TOWNS):
        report = check_claims(claims, registry=registry).report
        assert [problem.message for problem in report.problems] == []
        return [(str(one.severity), one.rule) for one in report.findings if one.rule == "two-places-at-once"]

    return run


FOUND = [("warning", "two-places-at-once")]
BERGEN = at("alba-post", SUMMIT, where("Bergen"))


def test_two_towns_of_two_countries(told):
    assert told(*BERGEN, *at("bravo-star", FORUM, where("Arica"))) == FOUND


@pytest.mark.parametrize(
    "other",
    [
        at("bravo-star", FORUM, where("Oslo")),
        at("bravo-star", FORUM, where("Grey Strait")),
        at("bravo-star", FORUM, where("Norway", "country")),
        at("bravo-star", FORUM, where("Nowhere Bay")),
        at("bravo-star", FORUM, where("Arica"), day=date("2021-09-15")),
        at("bravo-star", FORUM, where("Arica"), day=date("2021-09")),
        at("bravo-star", FORUM, where("Arica"), day=date("2021-09-14~")),
        at("bravo-star", FORUM, where("Arica"), day=date("2021-09-14", relative=True)),
        at("bravo-star", FORUM, where("Arica"), day=date("2021-09-13/2021-09-14")),
        at("bravo-star", FORUM, where("Arica"), modality="expected"),
        at("bravo-star", FORUM, where("Arica"), modality="alleged"),
        at("bravo-star", FORUM, where("Arica"), polarity="denied"),
        at("bravo-star", FORUM, where("Arica"), scope={"manner": "by-video"}),
        at("bravo-star", FORUM, where("Arica"), who=members("Ek", kind="organisation")),
        at("bravo-star", FORUM, where("Arica"), inferred=[{"part": "/value/members/0", "note": "He may be meant."}]),
        at("bravo-star", event("phone call of the ministers"), where("Arica")),
        at("bravo-star", event("fisheries congress online"), where("Arica")),
        at("bravo-star", event("bank robbery"), where("Arica"), predicate="carried-out-by"),
        at("alba-post", FORUM, where("Arica")),
    ],
)
def test_what_is_one_edit_away(other, told):
    assert told(*BERGEN, *other) == []


def test_a_visit_puts_its_visitor_there(told):
    visit = at("bravo-star", event("visit to the copper mine"), where("Arica"), predicate="carried-out-by")
    assert told(*BERGEN, *visit) == FOUND


def test_a_second_place_or_a_length_leaves_room(told):
    other = at("bravo-star", FORUM, where("Arica"))
    long = says("coast-news", FORUM, "lasted", {"kind": "duration", "number": 2, "unit": "day"})
    assert told(*BERGEN, *other, long) == []
    elsewhere = says("alba-post", FORUM, "attended-by", EK)
    assert told(*BERGEN, *other, elsewhere) == []


def test_the_message_names_both_places_and_sources(check_claims):
    report = check_claims((*BERGEN, *at("bravo-star", FORUM, where("Arica"))), registry=TOWNS).report
    (found,) = report.findings
    assert found.message == (
        "Tom Ek was in two countries on 14 September 2021: at the harbour summit in Bergen (Norway) according to Alba Post, "
        "but at the fisheries congress in Arica (Chile) according to Bravo Star."
    )
    assert len(found.pairs) == 1
    assert any("registry" in step for step in found.explanation)
