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


def attended(ordinal, *who, source=B, **more):
    return says(source, nth(ordinal), "attended-by", members(*(who or ("Norway",))), **more)


def on(ordinal, day, source=B, **more):
    return says(source, nth(ordinal), "held-on", date(day), **more)


def test_first_since_against_a_time_in_between(loud):
    first = says(A, NORWAY, "first-attended", time(5), scope={"since": "2016"}), on(5, "2021-05-03", A)
    assert loud(*first, attended(4), on(4, "2018-05-01")) == ["error first-time"]
    assert loud(*first, attended(4), on(4, "2015-05-01")) == []
    assert loud(*first, attended(4), on(4, "2016-05-01")) == []
    assert loud(*first, attended(4)) == []
    assert loud(*first, attended(4, "Peru"), on(4, "2018-05-01")) == []
    assert loud(*first, attended(4, modality="planned"), on(4, "2018-05-01")) == []
    assert loud(*first, attended(4, polarity="denied"), on(4, "2018-05-01")) == []
    assert loud(*first, attended(4, modality="alleged"), on(4, "2018-05-01")) == []


def test_first_since_as_a_party_leaves_room_for_an_observer(loud):
    first = says(A, NORWAY, "first-attended", time(5), scope={"since": "2016", "as": "party"})
    assert loud(first, attended(4, scope={"as": "observer"}), on(4, "2018-05-01"), on(5, "2021-05-03", A)) == []
    assert loud(first, attended(4, scope={"as": "party"}), on(4, "2018-05-01"), on(5, "2021-05-03", A)) == ["error first-time"]


def hosted(ordinal, name, kind="country", **more):
    return says(B, nth(ordinal), "hosted-by", {"kind": "entity", "entity": {"kind": kind, "name": name}}, **more)


def test_the_first_of_a_group_against_another_one_of_it(loud):
    first = says(A, NORWAY, "first-hosted", time(5), scope={"among": "countries"})
    assert loud(first, hosted(3, "Peru")) == ["error first-time"]
    assert loud(first, hosted(7, "Peru")) == []
    assert loud(first, hosted(3, "Lindholm", "organisation")) == []
    assert loud(first, hosted(3, "Peru", modality="planned")) == []
    assert loud(first, hosted(3, "Peru", polarity="denied")) == []
    assert loud(says(A, NORWAY, "first-hosted", time(5)), hosted(3, "Peru")) == []
    assert loud(says(A, NORWAY, "first-hosted", time(5), scope={"among": "island states"}), hosted(3, "Peru")) == []


def test_who_is_of_the_group_may_be_told_elsewhere(loud):
    def did(source, who, match, **scope):
        return says(source, {"kind": "person", "name": who}, "first-to", date(match), scope=scope)

    final = "refereeing a league final"
    hald = did(A, "Mette Hald", "2021", **{"class": final, "among": "women"})
    voss = did(B, "Carla Voss", "2018", **{"class": final})
    woman = did(B, "Carla Voss", "2005", **{"class": "refereeing a cup match", "among": "women"})
    assert loud(hald, voss) == []
    assert loud(hald, voss, woman) == ["error first-time"]
    assert loud(hald, did(B, "Carla Voss", "2023", **{"class": final}), woman) == []
    assert loud(hald, did(B, "Carla Voss", "2018", **{"class": "refereeing a friendly"}), woman) == []


def number(what, value, source=A, of=None, **more):
    quantity = {"kind": "quantity", "number": value, **({"of": of} if of else {})}
    return says(source, what, "ordinal", quantity, **more)


SERIES = {"series": {"kind": "series", "name": "River Games"}}


def test_the_only_one_against_a_later_one(loud):
    only = number(nth(3), 1, of=1, scope={**SERIES, "since": "2012"}, published="2020-06-01"), on(3, "2014-05-01", A)
    assert loud(*only, on(4, "2018-05-01")) == ["error first-time"]
    assert loud(*only, on(4, "2021-05-01")) == []
    assert loud(*only, on(4, "2018-05-01", modality="planned")) == []
    assert loud(*only, says(B, nth(4, "Hill Games"), "held-on", date("2018-05-01"))) == []
    assert loud(*only, on(2, "2010-05-01")) == []
    assert loud(*only, on(2, "2013-05-01")) == ["error first-time"]
    first = number(nth(3), 1, scope={**SERIES, "since": "2012"}, published="2020-06-01"), only[1]
    assert loud(*first, on(4, "2018-05-01")) == []


def test_the_first_and_the_last_of_a_series(loud):
    def told(value, of, day, name="tryout at Osk"):
        opening = event(name)
        return number(opening, value, of=of, scope=SERIES, published="2020-06-01"), says(A, opening, "held-on", date(day))

    assert loud(*told(1, None, "2014-05-01"), on(4, "2012-05-01")) == ["error first-time"]
    assert loud(*told(1, None, "2014-05-01"), on(4, "2016-05-01")) == []
    assert loud(*told(1, None, "2014-05-01", "Lorne summit"), on(4, "2012-05-01")) == []  # may be one of those with a number
    assert loud(*told(5, 5, "2014-05-01"), on(4, "2016-05-01")) == ["error first-time"]
    assert loud(*told(5, 6, "2014-05-01"), on(4, "2016-05-01")) == []
    assert loud(number(nth(5), 1, scope=SERIES), on(5, "2014-05-01", A), on(4, "2012-05-01")) == []


def test_first_public_leaves_room_for_others(loud):
    first = number(nth(3), 1, scope={**SERIES, "class": "public hearing", "since": "2012"})
    assert loud(first, on(3, "2019-05-01", A), on(2, "2014-05-01")) == []


def test_the_second_before_the_first(loud):
    whitsun, easter = event("Whitsun strike"), event("Easter strike")
    days = says(A, whitsun, "held-on", date("2022-06-06")), says(B, easter, "held-on", date("2022-04-18"))
    since = {"class": "strike at the port", "since": "2015"}
    assert loud(*days, number(whitsun, 1, scope=since), number(easter, 2, B, scope=since)) == ["error first-time"]
    assert loud(*days, number(whitsun, 2, scope=since), number(easter, 1, B, scope=since)) == []
    assert loud(*days, number(whitsun, 1, scope={**since, "since": "2022"}), number(easter, 2, B, scope=since)) == []
    assert loud(number(whitsun, 1, scope=since), number(easter, 2, B, scope=since)) == []


def test_the_last_time_before_the_first(loud):
    first, last = says(A, LINDHOLM, "first-to", date("1998"), scope=CUP), says(B, LINDHOLM, "last-to", date("1994"), scope=CUP)
    assert loud(first, last) == ["error event-order"]
    assert loud(first, says(B, LINDHOLM, "last-to", date("1998"), scope=CUP)) == []
    assert loud(first, says(B, LINDHOLM, "last-to", date("1994"), scope={"class": "winning the league"})) == []
