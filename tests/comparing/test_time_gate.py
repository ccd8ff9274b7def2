"""Facts of different times: what changes, what grows, and what may come true after it was denied."""

import pytest

from checker.rules.example import GAMES, date, event, members, nth, number, says, term

A, B = "alba-post", "bravo-star"
FIRE, TALKS, TRIAL = event("harbour fire"), event("dock talks"), event("trial of Bruno Calder")
DEAL = {"kind": "agreement", "name": "Fjord Accord"}
LUND = {"kind": "person", "name": "Ada Lund"}
OORT = {"kind": "person", "name": "Piet Oort"}
FERRUM = {"kind": "organisation", "name": "Ferrum"}


def pair(subject, predicate, one, two, *, days=("2021-05-01", "2021-05-09"), left=(), right=()):
    """Return one predicate with two values, of two articles with their days."""
    return (
        says(A, subject, predicate, one, published=days[0], **dict(left)),
        says(B, subject, predicate, two, published=days[1], **dict(right)),
    )


DENIED = {"polarity": "denied"}


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (pair(DEAL, "signed-by", members("Norway"), members("Norway"), left=DENIED), []),
        (pair(DEAL, "signed-by", members("Norway"), members("Norway"), right=DENIED), ["error conflicting-polarity"]),
        (
            pair(DEAL, "signed-by", members("Norway"), members("Norway"), left=DENIED, days=("2021-05-01", "2021-05-01")),
            ["error conflicting-polarity"],
        ),
        (pair(TALKS, "attended-by", members("Norway"), members("Norway"), left=DENIED), ["error conflicting-attendance"]),
        (pair(TALKS, "outcome", term("not-agreed"), term("agreed")), []),
        (pair(TALKS, "outcome", term("agreed"), term("not-agreed")), ["error conflicting-outcomes"]),
        (pair(TALKS, "outcome", term("won"), term("lost")), ["error conflicting-outcomes"]),
    ],
)
def test_what_was_denied_may_have_become_so(claims, expected, loud):
    assert loud(*claims) == expected
    assert loud(*reversed(claims)) == expected


def test_a_paper_that_was_rejected_first_may_be_signed_later(loud):
    rejected = says(A, DEAL, "rejected-by", members("Norway"), published="2021-05-01")
    assert loud(rejected, says(B, DEAL, "signed-by", members("Norway"), published="2021-05-09")) == []
    assert loud(rejected, says(B, DEAL, "signed-by", members("Norway"), published="2021-05-01")) == ["error conflicting-outcomes"]


def test_a_friend_of_one_year_may_be_a_foe_of_another(loud):
    norway = {"kind": "country", "name": "Norway"}
    chile = {"kind": "entity", "entity": {"kind": "country", "name": "Chile"}}
    friends = says(A, norway, "allied-with", chile, published="2015-01-01")
    assert loud(friends, says(B, norway, "opposes", chile, published="2021-01-01")) == []
    assert loud(friends, says(B, norway, "opposes", chile, published="2015-01-01")) == ["error conflicting-membership"]


def test_counts_at_two_stated_times_are_not_compared(loud):
    scope = {"of": {"kind": "organisation", "name": "Greens"}}

    def seats(source, value, as_of):
        return says(source, TALKS, "tally", number(value, "seats"), scope=scope, as_of=as_of)

    assert loud(seats(A, 23, "2021-05-01"), seats(B, 25, "2021-05-03")) == []
    assert loud(seats(A, 23, "2021-05-01"), seats(B, 25, "2021-05-01")) == ["error conflicting-quantities"]


def test_a_series_takes_place_again_and_again(loud):
    def chair(person):
        return {"kind": "entity", "entity": person}

    assert loud(*pair(GAMES, "chaired-by", chair(LUND), chair(OORT))) == []
    assert loud(*pair(nth(3), "chaired-by", chair(LUND), chair(OORT))) == ["error conflicting-roles"]
    assert loud(*pair(GAMES, "established-on", date("1990"), date("1994"))) == ["error conflicting-dates"]


def test_what_has_begun_may_be_put_off_but_not_lie_ahead(loud):
    seen = says(A, TRIAL, "attended-by", members("Norway"), published="2021-05-01")
    assert loud(seen, says(B, TRIAL, "status", term("postponed"), published="2021-05-09")) == []
    assert loud(seen, says(B, TRIAL, "status", term("upcoming"), published="2021-05-09")) == ["error conflicting-outcomes"]
    yearly = says(A, GAMES, "attended-by", members("Norway"), published="2021-05-01")
    assert loud(yearly, says(B, GAMES, "status", term("upcoming"), published="2021-05-09")) == []


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("2021-03", "2021-03-12", ["warning conflicting-quantities"]),
        ("2021-03-12", "2021-03-12", ["error conflicting-quantities"]),
        ("2021-03-11", "2021-03-12", []),
        ("2021-03-13", "2021-03-12", ["error shrinking-total"]),
    ],
)
def test_a_toll_whose_order_is_open_is_only_to_check(mine, theirs, expected, loud):
    assert loud(*pair(FIRE, "killed", number(12), number(14), days=(mine, theirs))) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("2021", "2021-12-01", ["warning conflicting-outcomes"]),
        ("2021-12-01", "2021-12-01", ["error conflicting-outcomes"]),
        ("2021", "2021", ["warning conflicting-outcomes"]),
        ("2021-11-01", "2021-12-01", []),
    ],
)
def test_a_rough_time_is_not_certainly_the_same_time(left, right, expected, loud):
    assert loud(*pair(TALKS, "status", term("under-way"), term("held"), days=(left, right))) == expected


def test_what_holds_at_one_event_does_not_change(loud):
    scope = {"scope": {"event": nth(3)}}
    norway = {"kind": "country", "name": "Norway"}
    assert loud(*pair(norway, "role-at", term("observer"), term("party"), left=scope, right=scope)) == ["error role-at-event"]
    of = {"scope": {"of": FERRUM}}
    assert loud(*pair(norway, "role-at", term("observer"), term("party"), left=of, right=of)) == []


def test_a_role_may_be_taken_up_again_after_the_earlier_article(loud):
    scope = {"scope": {"as": "chair", "of": FERRUM}}
    again = pair(LUND, "role-from", date("2015"), date("2019"), days=("2015-12-31", "2020-01-01"), left=scope, right=scope)
    assert loud(*again) == []
    late = pair(LUND, "role-from", date("2015"), date("2019"), days=("2020-01-01", "2020-01-01"), left=scope, right=scope)
    assert loud(*late) == ["error conflicting-dates"]


def test_unknown_times_of_what_changes_are_not_compared(explained):
    found = explained(says(A, FERRUM, "number", number(85, "workers")), says(B, FERRUM, "number", number(95, "workers")))
    assert (found.verdict, found.gate) == ("incomparable", "time")


def test_two_expectations_of_different_days_are_not_compared(loud):
    ahead = {"modality": "expected"}
    assert loud(*pair(TALKS, "held-on", date("2021-11-18"), date("2021-11-22"), left=ahead, right=ahead)) == []
    same = pair(
        TALKS, "held-on", date("2021-11-18"), date("2021-11-22"), days=("2021-05-01", "2021-05-01"), left=ahead, right=ahead
    )
    assert loud(*same) == ["error conflicting-dates"]


@pytest.mark.parametrize(
    ("denied_on", "told_on", "expected"),
    [
        ("2021-05-01", "2021-05-03", []),
        ("2021-05-01", "2021-05-01", ["error conflicting-polarity"]),
        ("2021-05-03", "2021-05-01", ["error conflicting-polarity"]),
    ],
)
def test_a_toll_that_was_denied_may_have_risen_so_far(denied_on, told_on, expected, loud):
    toll = number(12)
    assert loud(*pair(FIRE, "killed", toll, toll, days=(denied_on, told_on), left=DENIED)) == expected
