"""Facts of one subject and one predicate: what is bundled, and which pairs are compared."""

from checker.comparing.topic import FEW
from checker.rules.example import event, members, number, says

A, B, C = "alba-post", "bravo-star", "delta-news"
RACE = event("Lorne hill race")


def cells(dossier, predicate):
    return next(topic.cells for topic in dossier.topics if topic.predicate.name == predicate)


def test_equal_facts_are_bundled(dossier_of):
    dossier = dossier_of(*(says(source, RACE, "taking-part", number(21)) for source in (A, B, C)))
    assert [len(cell.facts) for cell in cells(dossier, "taking-part")] == [3]


def test_a_round_number_and_an_exact_one_are_two_values(dossier_of, loud):
    claims = [says(A, RACE, "taking-part", number(20)), says(B, RACE, "taking-part", number(20, hedge="exactly"))]
    assert len(cells(dossier_of(*claims), "taking-part")) == 2
    assert loud(*claims, says(C, RACE, "taking-part", number(24))) == ["error conflicting-quantities"]


def test_lengths_that_differ_only_in_looseness_are_two_values(dossier_of):
    loose, exact = ({"kind": "duration", "number": 2, "unit": "hour", **more} for more in ({}, {"hedge": "exactly"}))
    assert len(cells(dossier_of(says(A, RACE, "lasted", loose), says(B, RACE, "lasted", exact)), "lasted")) == 2


def test_many_values_are_held_against_the_extremes_only(dossier_of):
    many = [says(f"paper-{n}", RACE, "taking-part", number(1_001 + 2 * n)) for n in range(FEW + 20)]
    dossier = dossier_of(*many)
    topic = next(topic for topic in dossier.topics if topic.predicate.name == "taking-part")
    assert len(list(topic.pairs())) <= 8 * len(topic.cells)
    assert {fact.address for clash in dossier.clashes for fact in (clash.left, clash.right)} == set(dossier.by_claim)


def test_single_names_of_open_lists_are_not_held_against_each_other(dossier_of):
    dossier = dossier_of(says(A, RACE, "attended-by", members("Norway")), says(B, RACE, "attended-by", members("Chile")))
    topic = next(topic for topic in dossier.topics if topic.predicate.name == "attended-by")
    assert list(topic.pairs()) == []


def test_an_open_list_is_held_against_a_closed_one_also_beside_a_closed_list_that_names_the_same(check_claims):
    claims = (
        says(A, RACE, "attended-by", members("Norway", "Chile", complete=True)),
        says(B, RACE, "attended-by", members("Peru", "Kenya", complete=True)),
        says(C, RACE, "attended-by", members("Peru")),
    )
    found = check_claims(claims).report.findings
    assert {pair for one in found for pair in one.pairs} == {(f"{A}/claim-1", f"{B}/claim-2"), (f"{A}/claim-1", f"{C}/claim-3")}


def test_a_stated_time_and_a_day_of_print_are_two_times(check_claims):
    """Two stated times of a winner keep claims apart; the day on which an article was printed does not."""

    def won(source, name, **more):
        return says(source, RACE, "won-by", {"kind": "entity", "entity": {"kind": "person", "name": name}}, **more)

    stated = won(A, "Ines Falk", published="2021-10-05", as_of="2021-10-05")
    printed = won(B, "Ines Falk", published="2021-10-05")
    other = won(C, "Olga Ruiz", published="2021-09-20", as_of="2021-09-20")
    (found,) = [one for one in check_claims((stated, printed, other)).report.findings if one.severity == "error"]
    assert found.pairs == ((f"{B}/claim-2", f"{C}/claim-3"),)


def test_a_tie_told_by_the_paper_itself_is_no_looser_for_one_that_is_put_into_a_mouth(check_claims):
    club = {"kind": "organisation", "name": "Harlow rowing club"}
    norway = {"kind": "entity", "entity": {"kind": "country", "name": "Norway"}}
    day = {"published": "2021-10-05"}
    quoted = [{"speaker": {"kind": "person", "name": "Mia Okafor"}}]
    claims = (
        says(A, club, "allied-with", norway, attributed_to=quoted, **day),
        says(B, club, "allied-with", norway, **day),
        says(C, club, "allied-with", norway, polarity="denied", **day),
    )
    (found,) = check_claims(claims).report.findings
    assert found.severity == "error"
    assert len(found.pairs) == 2
