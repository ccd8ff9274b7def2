"""How two facts stand to each other: polarity, growing figures, lists for one answer; the same both ways round."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.comparing.judge import judge
from checker.rules.example import date, event, members, number, says, term
from checker.values import Verdict

A, B = "alba-post", "bravo-star"
FIRE, RACE = event("harbour fire"), event("Lorne hill race")
WAR = {"kind": "state-of-affairs", "name": "Tarn war"}


def person(name):
    return {"kind": "person", "name": name}


def one(thing):
    return {"kind": "entity", "entity": thing}


def people(*names, **more):
    return members(*names, kind="person", **more)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (people("Ines Falk", "Maria Duarte"), one(person("Ines Falk")), "compatible"),
        (people("Ines Falk", "Maria Duarte"), one(person("Olga Ruiz")), "contradict"),
        (people("Ines Falk", "Maria Duarte"), people("Maria Duarte", "Olga Ruiz"), "compatible"),
        (people("Ines Falk", "Maria Duarte"), people("Olga Ruiz", "Ada Lund"), "contradict"),
        (one(person("Ines Falk")), one({"kind": "country", "name": "Norway"}), "incomparable"),
        (one(person("Ines Falk")), one(person("Maria Duarte")), "contradict"),
    ],
)
def test_who_won(left, right, expected, explained, loud):
    claims = says(A, RACE, "won-by", left), says(B, RACE, "won-by", right)
    assert explained(*claims).verdict == expected
    assert loud(*claims) == (["error conflicting-roles"] if expected == "contradict" else [])


def test_an_office_and_its_holder_are_not_held_against_each_other(explained):
    found = explained(
        says(A, RACE, "chaired-by", one({"kind": "office", "name": "mayor of Harlow"})),
        says(B, RACE, "chaired-by", one(person("Ada Lund"))),
    )
    assert (found.verdict, found.gate) == ("incomparable", "kind")
    assert "may stand for the other" in found.reason


def length(years):
    return {"kind": "duration", "number": years, "unit": "year"}


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2017-05-01", "2019-05-01"), []),
        (("2017-05-01", "2017-05-02"), ["error conflicting-quantities"]),
        (("2019-05-01", "2017-05-01"), ["error shrinking-total"]),
    ],
)
def test_what_goes_on_grows_by_a_day_a_day(days, expected, loud):
    claims = says(A, WAR, "lasted", length(6), published=days[0]), says(B, WAR, "lasted", length(8), published=days[1])
    assert loud(*claims) == expected


def test_a_later_and_higher_toll_is_an_update(explained):
    early = says(A, FIRE, "killed", number(12), published="2021-05-01")
    assert explained(early, says(B, FIRE, "killed", number(14), published="2021-05-03")).verdict == "compatible"
    assert explained(early, says(B, FIRE, "killed", number(9), published="2021-05-03")).verdict == "contradict"


def test_a_hundredth_time_is_no_round_figure(loud):
    def derby(source, nth, **more):
        return says(source, RACE, "ordinal", {"kind": "quantity", "number": nth}, scope={"class": "race"}, **more)

    assert loud(derby(A, 100), derby(B, 103)) == ["error conflicting-ordinals"]
    note = [{"part": "/value/number", "note": "counted on from last year"}]
    assert loud(derby(A, 100), derby(B, 103, inferred=note)) == ["warning conflicting-ordinals"]


@pytest.mark.parametrize(
    ("yes", "no", "expected"),
    [
        (date("2021-09-14"), date("2021-09"), "contradict"),
        (date("2021-09"), date("2021-09-14"), "compatible"),
        (date("2021-09-14"), date("2021-10"), "compatible"),
    ],
)
def test_a_denial_holds_for_what_lies_inside_it(yes, no, expected, explained):
    assert explained(says(A, FIRE, "held-on", yes), says(B, FIRE, "held-on", no, polarity="denied")).verdict == expected


def test_two_denials_can_both_be_right(explained):
    found = explained(
        says(A, FIRE, "held-on", date("2021-09-14"), polarity="denied"),
        says(B, FIRE, "held-on", date("2021-09-15"), polarity="denied"),
    )
    assert found.verdict == "compatible"


VALUES = st.one_of(
    st.builds(
        lambda day, part: ("held-on", date(f"2021-{part}{day}")),
        st.sampled_from(["", "-14", "-15"]),
        st.sampled_from(["09", "10"]),
    ),
    st.builds(
        lambda n, hedge: ("killed", number(n, hedge=hedge)),
        st.integers(1, 60),
        st.sampled_from(["none", "exactly", "over", "at-least", "up-to", "nearly", "about"]),
    ),
    st.builds(
        lambda names, complete: ("attended-by", members(*sorted(names), complete=complete)),
        st.sets(st.sampled_from(["Norway", "Chile", "Peru"]), min_size=1),
        st.booleans(),
    ),
    st.builds(
        lambda word: ("status", term(word)), st.sampled_from(["upcoming", "begun", "under-way", "held", "cancelled", "postponed"])
    ),
)
DETAILS = st.fixed_dictionaries(
    {},
    optional={
        "polarity": st.just("denied"),
        "modality": st.sampled_from(["planned", "expected", "alleged", "proposed"]),
        "as_of": st.sampled_from(["2021", "2021-09-14", "2021-10"]),
    },
)
CLAIM = st.builds(lambda told, more: (*told, more), VALUES, DETAILS)
QUIET = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(CLAIM, CLAIM, st.sampled_from([None, "2021", "2021-09-20"]))
@QUIET
def test_the_verdict_is_the_same_both_ways_round(dossier_of, left, right, published):
    dated = {"published": published} if published else {}
    dossier = dossier_of(says(A, FIRE, left[0], left[1], **left[2], **dated), says(B, FIRE, right[0], right[1], **right[2]))
    for mine in dossier.facts:
        for theirs in dossier.facts:
            there, back = judge(mine, theirs, dossier.known), judge(theirs, mine, dossier.known)
            assert there.verdict is back.verdict
            assert there.gate is back.gate
            assert there.reason.endswith((".", "?"))


@given(CLAIM)
@QUIET
def test_no_fact_clashes_with_itself(dossier_of, claim):
    dossier = dossier_of(says(A, FIRE, claim[0], claim[1], **claim[2], published="2021-09-20"))
    assert dossier.clashes == ()
    for fact in dossier.facts:
        found = judge(fact, fact, dossier.known)
        assert found.verdict is Verdict.AGREE or found.gate == "modality"


@pytest.mark.parametrize(
    ("predicate", "yes", "no", "expected"),
    [
        ("held-on", date("2021-09-28~"), date("2021-09"), "contradict"),
        ("held-on", date("2021-09-29~"), date("2021-09"), "tension"),
        ("held-on", date("2021-09-29~"), date("2021-09-29~"), "contradict"),
        ("held-on", date("2021-09", part="mid"), date("2021-09"), "contradict"),
        ("killed", number(12, hedge="at-least"), number(24, hedge="up-to"), "tension"),
        ("killed", number(12, hedge="at-least"), number(12, hedge="at-least"), "contradict"),
        ("killed", number(24, hedge="exactly"), number(24, hedge="up-to"), "contradict"),
        ("killed", number(20), number(20, hedge="exactly"), "tension"),
        ("killed", number(20, hedge="exactly"), number(20), "contradict"),
        ("lasted", length(2), {**length(2), "hedge": "exactly"}, "tension"),
        ("lasted", {**length(2), "hedge": "exactly"}, length(2), "contradict"),
    ],
)
def test_a_loose_wording_may_mean_what_is_not_denied(predicate, yes, no, expected, explained):
    day = {"published": "2021-10-05"}
    found = explained(says(A, FIRE, predicate, yes, **day), says(B, FIRE, predicate, no, polarity="denied", **day))
    assert found.verdict == expected
