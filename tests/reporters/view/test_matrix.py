from checker.model.report import Report
from checker.reporters.view.index import Index
from checker.reporters.view.matrix import matrix


def rows(report):
    found = matrix(Index(report))
    return {row.label: [cell.text for cell in row.cells] for row in (*found.events, *found.subjects)}


def test_cells_count_in_words_what_disagrees_and_what_agrees(sample):
    assert rows(sample)["second round of the harbour talks"] == [
        "2 disagree · 1 to check · 1 agree",
        "1 disagree · 1 to check · 1 agree",
        "not mentioned",
    ]


def test_a_finding_about_two_events_counts_with_each_source_where_it_speaks(sample):
    """One has its first time at the second round, the other at the first: neither disagrees on the round that it does not mention."""
    assert rows(sample)["first round of the harbour talks"][:2] == ["not mentioned", "1 disagree"]


def test_a_source_without_conflict_or_agreement_is_told_by_its_claims(sample):
    assert rows(sample)["first round of the harbour talks"][2] == "2 claims"


def test_subjects_without_an_event_follow_the_events(sample):
    assert [row.label for row in matrix(Index(sample)).subjects] == ["the harbour fee"]


def test_events_are_in_the_order_of_time_and_sources_in_that_of_publication(sample):
    found = matrix(Index(sample))
    assert [row.label.split()[0] for row in found.events] == ["first", "second"]
    assert [one.id for one in found.sources] == ["post", "gazette", "review"]


def test_a_cell_leads_to_its_worst_finding_or_to_the_sheet(sample):
    found = matrix(Index(sample))
    assert [cell.target for cell in found.events[1].cells] == ["f-aaaaaaaaaaa1", "f-aaaaaaaaaaa1", "e-round-2"]


def test_decided_findings_count_as_no_disagreement(sample):
    data = sample.model_dump()
    for finding in data["findings"]:
        finding["status"] = "decided"
    assert rows(Report.model_validate(data))["second round of the harbour talks"][0] == "1 agree"
