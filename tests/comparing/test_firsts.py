"""First and last times."""

from checker.rules.example import date, event, members, nth, says

A, B = "alba-post", "bravo-star"
NORWAY = {"kind": "country", "name": "Norway"}
PENROSE = {"kind": "person", "name": "Jo Penrose"}
CUP = {"class": "winning the cup"}
LINDHOLM = {"kind": "organisation", "name": "Lindholm"}


def time(ordinal):
    return {"kind": "event", "series": "River Games", "ordinal": ordinal}


def of(name):
    return {"kind": "event", "event": event(name)}


def test_somebody_was_there_before(loud):
    first = says(A, NORWAY, "first-attended", time(3))
    assert loud(first, says(B, nth(2), "attended-by", members("Norway"))) == ["error first-time"]
    assert loud(first, says(B, nth(4), "attended-by", members("Norway"))) == []
    assert loud(first, says(B, nth(2), "attended-by", members("Norway"), modality="planned")) == []
    assert loud(first, says(B, nth(2), "attended-by", members("Norway"), polarity="denied")) == []


def test_a_first_time_as_something_is_no_first_time_at_all(loud):
    first = says(A, NORWAY, "first-attended", time(3), scope={"as": "party"})
    assert loud(first, says(B, nth(2), "attended-by", members("Norway"), scope={"as": "observer"})) == []
    assert loud(first, says(B, nth(2), "attended-by", members("Norway"), scope={"as": "party"})) == ["error first-time"]


def test_an_earlier_act_of_another_sort_is_no_earlier_time(loud):
    rescue = says(A, event("rescue of the trawler"), "held-on", date("2021-03-02"))
    first = says(A, PENROSE, "first-to", of("rescue of the trawler"), scope={"class": "rescue"})

    def earlier(name):
        act = event(name)
        return says(B, act, "carried-out-by", members("Jo Penrose", kind="person")), says(B, act, "held-on", date("1998-01-01"))

    assert loud(first, rescue, *earlier("Tarn bank robbery")) == []
    assert loud(first, rescue, *earlier("Tarn affair")) == []
    assert loud(first, rescue, *earlier("rescue at Osk")) == ["error first-time"]


def test_the_last_time_of_one_article_need_not_be_that_of_a_later_one(loud):
    def last(source, year, published):
        return says(source, LINDHOLM, "last-to", date(year), scope=CUP, published=published)

    assert loud(last(A, "1998", "2010-01-01"), last(B, "2015", "2019-01-01")) == []
    assert loud(last(A, "2001", "2010-01-01"), last(B, "1998", "2019-01-01")) == ["error first-time"]
    assert loud(last(A, "1998", "2019-01-01"), last(B, "2001", "2019-01-01")) == ["error first-time"]


def test_somebody_was_there_after_the_last_time(loud):
    last = says(A, NORWAY, "last-attended", time(3), published="2017-05-01")
    assert loud(last, says(B, nth(5), "attended-by", members("Norway"), published="2019-05-01")) == []
    assert loud(last, says(B, nth(5), "attended-by", members("Norway"), published="2017-04-01")) == ["error first-time"]


def test_only_one_woman_is_the_first_woman(loud):
    def first(source, who, match, among):
        scope = {"class": "refereeing a league final", "among": among}
        return says(source, {"kind": "person", "name": who}, "first-to", of(match), scope=scope)

    hald = first(A, "Mette Hald", "league final 2021", "women")
    assert loud(hald, first(B, "Carla Voss", "league final 2018", "women")) == ["error first-time"]
    assert loud(hald, first(B, "Carlo Voss", "league final 2018", "men")) == []
    assert loud(hald, first(B, "Carla Voss", "league final 2021", "women")) == []


def test_first_since_leaves_room_for_other_classes(loud):
    def since(place, year):
        fire, other = event("harbour fire"), event(place)
        scope = {"class": "fatal fire at the works", "since": "1976"}
        return (
            says(A, fire, "ordinal", {"kind": "quantity", "number": 1}, scope=scope),
            says(A, fire, "held-on", date("2021-03-09")),
            says(B, other, "held-on", date(year)),
        )

    assert loud(*since("Osk warehouse fire", "2001-03-09")) == []
    assert loud(*since("Tarn flood", "2001-03-09")) == []
