from checker.model.finding import Severity
from checker.model.report import Report
from checker.reporters.view.article import article, may_show_all
from checker.reporters.view.index import Index

TEXT = "One two three four.\n\nFive six seven eight."


def made(*spans, text=TEXT, rights=None):
    claims = [
        {"address": f"a/c{at}", "source": "a", "subject": "x", "subject_id": "x", "predicate": "p", "label": "is", "row": "other",
         "value": "v", "polarity": "affirmed", "modality": "actual", "file": "f", "line": 1, "column": 1,
         "evidence": [{"quote": TEXT[slice(*span)] if span else "gone", "start": span and span[0], "end": span and span[1]}]}
        for at, span in enumerate(spans)
    ]  # fmt: skip
    source = {"id": "a", "title": "A", "file": "f", "rights": rights}
    report = Report.model_validate({"tool": {"version": "1"}, "summary": {}, "sources": [source], "claims": claims})
    return article(report.sources[0], Index(report), text)


def segments(found):
    return [[(one.text, len(one.covering)) for one in paragraph] for paragraph in found.paragraphs]


def test_a_quote_is_marked_in_its_paragraph():
    assert segments(made((4, 7)))[0] == [("One ", 0), ("two", 1), (" three four.", 0)]


def test_overlapping_quotes_are_cut_where_they_begin_and_end():
    assert segments(made((0, 7), (4, 13)))[0] == [("One ", 1), ("two", 2), (" three", 1), (" four.", 0)]


def test_a_quote_across_paragraphs_is_marked_in_both():
    found = made((14, 25))
    assert segments(found) == [[("One two three ", 0), ("four.", 1)], [("Five", 1), (" six seven eight.", 0)]]
    assert [len(one.begins) for paragraph in found.paragraphs for one in paragraph] == [0, 1, 0, 0]
    assert [len(one.ends) for paragraph in found.paragraphs for one in paragraph] == [0, 0, 1, 0]


def test_equal_quotes_share_one_place():
    assert len(made((4, 7), (4, 7)).quotes) == 1


def test_a_place_outside_the_text_is_left_out():
    assert made((4, 999), (-1, 3), (7, 7)).quotes == ()


def test_nothing_of_the_text_is_lost():
    found = made((0, 7), (2, 30), (4, 13), (20, len(TEXT)))
    assert ["".join(one.text for one in paragraph) for paragraph in found.paragraphs] == TEXT.split("\n\n")


def test_quotes_that_were_not_found_are_named_once():
    assert made(None, None).lost == ("gone",)


def test_without_a_text_only_quotes_are_left():
    found = made((4, 7), text=None)
    assert (found.paragraphs, [one.quote for one in found.quotes]) == ((), ["two"])


def test_rights_may_keep_the_text_out():
    assert may_show_all(made().source)
    assert not may_show_all(made(rights="Quotes only").source)


def test_a_mark_weighs_as_much_as_its_worst_conflict(sample, texts):
    found = article(sample.sources[0], Index(sample), texts["post"])
    weights = {one.text: one.severity for paragraph in found.paragraphs for one in paragraph if one.covering}
    assert weights["Over 200 delegates came"] is Severity.WARNING
    assert weights["was held on 14 March 2019 in Porthaven"] is Severity.ERROR
    assert weights["the fee would rise"] is Severity.NOTE
