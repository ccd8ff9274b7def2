from checker.model.vocabulary import Term, Terms
from checker.reading.term_lists import TermList

BUILDING = TermList.of(
    Terms(
        name="building",
        label="how far it has come",
        terms=(
            Term(term="planned", label="planned", same=("on paper",), excludes=("begun",), idle=True),
            Term(term="begun", label="begun"),
            Term(term="finished", label="finished", implies=("begun",)),
            Term(term="praised", label="praised"),
        ),
        order=("planned", "begun", "finished"),
    )
)


def test_exclusion_holds_both_ways_and_for_what_follows():
    assert BUILDING.excludes("planned", "begun")
    assert BUILDING.excludes("begun", "planned")
    assert BUILDING.excludes("finished", "planned")


def test_what_is_not_excluded_can_hold_together():
    assert not BUILDING.excludes("finished", "begun")
    assert not BUILDING.excludes("praised", "planned")
    assert not BUILDING.excludes("unheard-of", "planned")


def test_a_term_implies_itself_and_what_follows_but_not_the_other_way_round():
    assert BUILDING.implies("finished", "begun")
    assert BUILDING.implies("finished", "finished")
    assert not BUILDING.implies("begun", "finished")


def test_a_synonym_stands_for_its_term_and_another_word_for_itself():
    assert BUILDING.canonical("On-Paper") == "planned"
    assert BUILDING.canonical("in the air") == "in the air"


def test_only_ordered_terms_have_a_place():
    assert [BUILDING.place(one) for one in ("planned", "finished", "praised")] == [0, 2, None]


def test_a_term_is_idle_only_where_the_list_says_so():
    assert BUILDING.idle("planned")
    assert not BUILDING.idle("begun")
    assert not BUILDING.idle("unheard-of")
