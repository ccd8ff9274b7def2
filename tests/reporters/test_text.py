import re

import pytest

from checker.model.finding import Severity
from checker.reporters import RenderOptions
from checker.reporters.text import TextReporter, harmless

HOSTILE = "two\nlines \x1b[2J \u202e [/] [bold] ::error::x ##[group]y \r\x9b \ud800"


def told(report, **options):
    return TextReporter().render(report, {}, RenderOptions(**options))


def test_a_finding_is_one_line_with_its_place_and_its_id(sample):
    assert (
        "claims/post.json:10:5: error date-conflict: The Morning Post dates the second round to 14 March 2019, "
        "the Evening Gazette to 16 March 2019. [aaaaaaaaaaa1]\n"
    ) in told(sample)


def test_the_last_line_gives_the_figures_in_the_agreed_form(sample):
    figures = "3 sources, 12 claims: 2 record faults; 2 contradictions, 1 to check."
    assert told(sample).splitlines()[-1] == figures


def test_record_faults_come_before_conflicts(sample):
    lines = told(sample).splitlines()
    assert lines[0].startswith("claims/broken.json:3:7: error invalid-json: ")
    assert lines[1].startswith("claims/review.json:100:5: error quote-not-found: ")
    assert [line.split(" ")[1] for line in lines[2:6]] == ["error", "error", "warning", "note"]


def test_lighter_findings_are_counted_where_they_are_not_shown(sample):
    out = told(sample, show_level=Severity.WARNING)
    assert "plan-and-fact" not in out
    assert "1 lighter finding is not shown (see --show-level)." in out


def test_nothing_is_said_to_be_hidden_where_all_is_shown(sample):
    assert "not shown" not in told(sample)


def test_record_faults_are_shown_at_every_level(sample):
    assert "quote-not-found" in told(sample, show_level=Severity.ERROR)


def test_decided_findings_are_counted_in_one_line(sample):
    out = told(sample)
    assert "1 finding is decided and not listed.\n" in out
    assert "aaaaaaaaaaa5" not in out


def test_decided_findings_are_listed_where_that_is_wanted(sample):
    out = told(sample, show_decided=True)
    assert "error date-conflict (decided): " in out
    assert "not listed" not in out


def test_an_incomplete_check_says_so(sample):
    assert "This check is not complete" in told(sample)
    whole = sample.model_copy(update={"complete": True})
    assert "not complete" not in told(whole)


def test_a_message_with_line_breaks_stays_one_line(sample, lace):
    plain, hostile = told(sample).splitlines(), told(lace(HOSTILE)).splitlines()
    assert len(hostile) == len(plain)
    assert all(re.search(r"\[[a-c0-9]{12}\]$", line) for line in hostile[1:6])


@pytest.mark.parametrize("width", [None, 60])
def test_no_control_character_of_a_source_reaches_the_terminal(lace, width):
    out = told(lace(HOSTILE), width=width)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", out)
    assert "[U+001B][2J" in out.replace("\n", "")


def test_colours_come_only_where_they_are_wanted(sample):
    assert "\x1b[" not in told(sample, width=80)
    assert "\x1b[1;31mcontradiction\x1b[0m" in told(sample, width=80, colour=True)


def test_the_form_for_terminals_shows_both_quotes_and_keeps_the_width(sample):
    out = told(sample, width=70)
    assert "“Over 200 delegates came” paragraph 2, sentence 1" in out
    assert "“About 120 delegates came.”" in out
    assert max(map(len, out.splitlines())) <= 70
    assert out.endswith("3 sources, 12 claims: 2 record faults; 2 contradictions, 1 to check.\n")


def test_markup_of_rich_is_literal_text_on_a_terminal(lace):
    out = told(lace("[/] [bold]x[/bold] :smile:"), width=200)
    assert "[/] [bold]x[/bold] :smile:" in out


def test_the_environment_does_not_change_the_form_for_terminals(sample, monkeypatch):
    before = told(sample, width=80, colour=True)
    for name, value in (("NO_COLOR", "1"), ("COLUMNS", "33"), ("TERM", "dumb"), ("FORCE_COLOR", "1")):
        monkeypatch.setenv(name, value)
    assert told(sample, width=80, colour=True) == before


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        ("::error::x", ": :error::x"),
        ("  ::error::x", "  : :error::x"),
        ("a ##[error]x", "a ##\\[error]x"),
        ("a.json:1:1: ::error::x", "a.json:1:1: ::error::x"),
        ("a #[x] ##x", "a #[x] ##x"),
    ],
)
def test_a_line_holds_no_command_for_a_ci_log(line, safe):
    assert harmless(line) == safe


def test_a_decision_that_fits_nothing_is_named_below_the_findings(sample):
    loose = sample.decisions[0].model_copy(update={"file": "claims/decisions/old.json", "status": "unmatched"})
    out = told(sample.model_copy(update={"decisions": (*sample.decisions, loose)}))
    assert "1 decision fits no finding and no open question any more: claims/decisions/old.json." in out
    assert "old.json" not in told(sample)


def test_notes_on_names_stand_before_the_figures_and_a_long_list_is_cut_with_a_sentence(sample, noted):
    assert "on names" not in told(sample)
    lines = told(noted).splitlines()
    assert "Names of the kind place: some were <not> compared." in lines
    assert "Names of the kind series: some were *not* compared." not in lines
    assert "1 more note on names (`checker entities` prints them all)." in lines
    few = noted.model_copy(update={"gaps": noted.gaps.model_copy(update={"name_notes": noted.gaps.name_notes[1:]})})
    assert "Names of the kind series: some were *not* compared." in told(few)
    assert "more note" not in told(few)
    assert "Names of the kind event: some were <not> compared." in told(noted, width=200)
