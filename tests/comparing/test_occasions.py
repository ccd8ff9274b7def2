"""When events were and which came first."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.rules.example import date, event, members, nth, says

A, B = "alba-post", "bravo-star"
FAIR, RACE = event("autumn fair"), event("Lorne hill race")


def ids(dossier):
    return sorted(dossier.occasions.dates)


def test_dates_tell_which_came_first(dossier_of):
    dossier = dossier_of(says(A, FAIR, "held-on", date("2021-09-14")), says(B, RACE, "held-on", date("2021-09-16")))
    fair, race = ids(dossier)
    order = dossier.occasions.before(fair, race)
    assert order is not None
    assert order.claims == ("alba-post/claim-1", "bravo-star/claim-2")
    assert dossier.occasions.before(race, fair) is None


def test_dates_that_leave_room_tell_nothing(dossier_of):
    dossier = dossier_of(says(A, FAIR, "held-on", date("2021-09")), says(B, RACE, "held-on", date("2021-09-16")))
    fair, race = ids(dossier)
    assert dossier.occasions.before(fair, race) is None
    assert dossier.occasions.before(race, fair) is None


def test_sources_that_disagree_give_no_order(dossier_of):
    dossier = dossier_of(
        says(A, FAIR, "held-on", date("2021-09-14")),
        says(B, FAIR, "held-on", date("2021-09-18")),
        says(B, RACE, "held-on", date("2021-09-16")),
    )
    fair, race = ids(dossier)
    assert dossier.occasions.before(fair, race) is None
    assert dossier.occasions.before(race, fair) is None


def test_numbers_of_one_series_need_no_dates(dossier_of):
    dossier = dossier_of(*(says(A, nth(number), "attended-by", members("Norway")) for number in (2, 3)))
    events = {dossier.label(fact.subject)[-1]: fact.subject for fact in dossier.by_predicate["attended-by"]}
    assert "number 2 came before" in dossier.occasions.before(events["2"], events["3"]).reason
    assert dossier.occasions.before(events["3"], events["2"]) is None


def test_plans_denials_and_hearsay_date_nothing(dossier_of):
    for more in ({"modality": "planned"}, {"modality": "alleged"}, {"polarity": "denied"}):
        assert ids(dossier_of(says(A, FAIR, "held-on", date("2021-09-14"), **more))) == []


DAYS = st.sampled_from(["2021", "2021-09", "2021-09-14", "2021-09-15", "2021-09-14/2021-09-18", "2021-10~"])


@given(st.lists(DAYS, min_size=1, max_size=3), st.lists(DAYS, min_size=1, max_size=3))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_events_never_come_before_each_other(dossier_of, mine, theirs):
    claims = [says(f"paper-{n}", FAIR, "held-on", date(day)) for n, day in enumerate(mine)]
    claims += [says(f"paper-{n}", RACE, "held-on", date(day)) for n, day in enumerate(theirs)]
    dossier = dossier_of(*claims)
    fair, race = ids(dossier)
    assert None in {dossier.occasions.before(fair, race), dossier.occasions.before(race, fair)}
