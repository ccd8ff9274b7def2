"""What a claim says and what follows from it."""

from checker.rules.example import date, event, members, nth, says

A, B = "alba-post", "bravo-star"
RACE, TALKS = event("Lorne hill race"), event("dock talks")
NORWAY = {"kind": "country", "name": "Norway"}


def told(dossier):
    return {(dossier.label(fact.subject), fact.predicate, fact.value.say(), fact.denied) for fact in dossier.facts}


def test_a_list_is_taken_apart(dossier_of):
    value = {**members("Norway", "Chile"), "denied": [{"kind": "country", "name": "Peru"}]}
    facts = told(dossier_of(says(A, TALKS, "attended-by", value)))
    assert {("dock talks", "attended-by", "Norway", False), ("dock talks", "attended-by", "Peru", True)} <= facts
    assert ("dock talks", "status", "begun", False) in facts


def test_several_winners_are_one_winner_together(dossier_of):
    facts = told(dossier_of(says(A, RACE, "won-by", members("Norway", "Chile"))))
    assert {value for _, predicate, value, _ in facts if predicate == "won-by"} == {"Chile, Norway"}


def test_both_directions_of_an_inverse_meet(dossier_of):
    facts = told(
        dossier_of(
            says(A, NORWAY, "attended", {"kind": "event", "event": TALKS}), says(B, TALKS, "attended-by", members("Norway"))
        )
    )
    assert {one for one in facts if one[1] in {"attended", "attended-by"}} == {("dock talks", "attended-by", "Norway", False)}


def test_nothing_follows_from_a_plan_or_a_denial(dossier_of):
    for more in ({"modality": "planned"}, {"polarity": "denied"}):
        assert not [fact for fact in dossier_of(says(A, TALKS, "held-on", date("2021-09-14"), **more)).facts if fact.implied]
    assert [fact.predicate for fact in dossier_of(says(A, TALKS, "held-on", date("2021-09-14"))).facts if fact.implied] == [
        "status"
    ]


def test_a_first_time_is_a_time(dossier_of):
    facts = told(dossier_of(says(A, NORWAY, "first-attended", {"kind": "event", "series": "River Games", "ordinal": 3})))
    assert ("River Games, number 3", "attended-by", "Norway", False) in facts


def test_who_won_cannot_have_lost(loud):
    tarn, osk = ({"kind": "organisation", "name": name} for name in ("Tarn United", "Osk City"))
    won = says(A, RACE, "won-by", {"kind": "entity", "entity": tarn})
    lost = {"kind": "term", "term": "lost"}
    assert loud(won, says(B, RACE, "outcome", lost, scope={"of": tarn})) == ["error conflicting-outcomes"]
    assert loud(won, says(B, RACE, "outcome", lost, scope={"of": osk})) == []


def test_what_follows_is_about_the_event_it_is_told_of(dossier_of):
    facts = told(dossier_of(says(A, nth(2), "attended-by", members("Norway"), scope={"as": "observer"})))
    assert ("Norway", "role-at", "observer", False) in facts
