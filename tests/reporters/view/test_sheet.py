from checker.model.report import Report
from checker.reporters.view.index import Index
from checker.reporters.view.sheet import sheets


def facts(sheet):
    return [(row.kind, row.verdict) for row in sheet.rows]


def test_facts_come_in_a_fixed_order_each_with_its_verdict(sample):
    first, second = sheets(Index(sample))
    assert facts(second) == [("When", "disagree"), ("Where", "agree"), ("How many", "to check"), ("Firsts", "disagree")]
    assert facts(first) == [("Where", "one source only"), ("Who took part", "disagree"), ("Outcome", "one source only")]


def test_only_sources_that_speak_of_the_event_have_a_column(sample):
    first, second = sheets(Index(sample))
    assert [one.id for one in second.sources] == ["post", "gazette"]
    assert [one.id for one in first.sources] == ["gazette", "review"]
    assert [len(cell) for cell in first.rows[0].cells] == [0, 1]


def test_whom_a_fact_is_about_is_named_only_where_it_is_not_the_event(sample):
    rows = sheets(Index(sample))[1].rows
    assert [row.subject for row in rows] == [None, None, None, "Dockers’ Union"]


def test_those_who_did_not_take_part_have_a_row_of_their_own(sample):
    data = sample.model_dump()
    next(one for one in data["claims"] if one["address"] == "gazette/union-there")["polarity"] = "denied"
    assert ("Who did not", "disagree") in facts(sheets(Index(Report.model_validate(data)))[0])


def test_two_sources_without_clash_or_agreement_have_no_conflict(sample):
    data = sample.model_dump()
    data["agreements"] = []
    assert ("Where", "no conflict found") in facts(sheets(Index(Report.model_validate(data)))[1])


def test_an_event_nobody_speaks_of_has_no_sheet(sample):
    data = sample.model_dump()
    data["events"] = [*data["events"], {"id": "round-9", "label": "round 9"}]
    assert len(sheets(Index(Report.model_validate(data)))) == 2
