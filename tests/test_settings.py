from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config import ConfigError
from checker.settings import find_root, load_config, load_settings


@pytest.fixture
def own(tmp_path):
    """Return a function that writes checker.toml and returns the project."""

    def write(text, name="checker.toml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


def refused(root, given=None, environ=None):
    with pytest.raises(ConfigError) as caught:
        load_config(root, given or {}, environ or {})
    return str(caught.value)


def test_without_a_file_the_defaults_hold(tmp_path):
    found = load_settings(tmp_path, {}, {})
    assert found.config.claims == "claims"
    assert {origin.source for origin in found.origins} == {"default"}


def test_the_later_source_wins_and_is_named(own):
    root = own('fail_level = "warning"\nshow_level = "warning"\nclaims = "records"\n[limits]\nmax_depth = 40\n')
    found = load_settings(root, {"show_level": "error"}, {"CHECKER_FAIL_LEVEL": "note", "CHECKER_SHOW_LEVEL": "note"})
    sources = {one.name: (one.value, one.source) for one in found.origins if one.source != "default"}
    assert sources == {
        "claims": ("records", "checker.toml"),
        "fail_level": ("note", "CHECKER_FAIL_LEVEL"),
        "limits.max_depth": (40, "checker.toml"),
        "show_level": ("error", "the command line"),
    }


def test_tables_of_two_sources_are_joined(own):
    root = own("[limits]\nmax_depth = 40\n")
    assert load_config(root, {"limits": {"max_items": 9}}, {}).limits == {"max_depth": 40, "max_items": 9}


def test_the_environment_gives_lists_with_commas(tmp_path):
    assert load_config(tmp_path, {}, {"CHECKER_SELECT": "first-time, event-order"}).select == ("first-time", "event-order")


def test_a_foreign_variable_is_passed_over_and_a_misspelt_one_is_not(tmp_path):
    assert load_config(tmp_path, {}, {"CHECKER_HOME": "/x", "FAIL_LEVEL": "x"}).fail_level == "error"
    assert refused(tmp_path, environ={"CHECKER_FAIL_LEVL": "note"}) == (
        "There is no setting 'CHECKER_FAIL_LEVL'. Did you mean CHECKER_FAIL_LEVEL?"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\nfail_levle = "note"', "checker.toml, line 2: there is no setting “fail_levle”. Did you mean “fail_level”?"),
        (
            'claims = "x"\n[limits]\nmax_dept = 3',
            "checker.toml, line 3: there is no setting “limits.max_dept”. Did you mean “max_depth”?",
        ),
        (
            "limits = {max_dept = 3}",
            "checker.toml, line 1: there is no setting “limits.max_dept”. Did you mean “max_depth”?",
        ),
        ('[report]\nfoldr = "x"', "checker.toml, line 2: there is no setting “report.foldr”. Did you mean “folder”?"),
        (
            'fail_level = "fatal"',
            "checker.toml, line 1: fail_level is “fatal”, but it takes one of error, warning, note or never.",
        ),
        ('select = "a"', "checker.toml, line 1: select is “a”, but it takes a list of texts in brackets."),
        ('claims = ""', "checker.toml, line 1: claims is “”, but it takes a text that is not empty."),
        ("[limits]\nmax_depth = 0", "checker.toml, line 2: limits.max_depth is 0, but it must be at least 1."),
        ("[limits]\nmax_depth = 151", "checker.toml, line 1: limits.max_depth can be 150 at most."),
        (
            "[rules]\nfirst-time = 3",
            (
                "checker.toml, line 2: rules.first-time is 3, but it takes a severity (error, warning, note), "
                "“off”, or a table of "
                "the rule's options."
            ),
        ),
        ("a" + ".a" * 101 + " = 1", "checker.toml, line 1: this line has more than 100 dots. Write it shorter."),
        ("x = " + "[" * 5000, "checker.toml nests brackets too deeply or holds a number that is too long."),
        ("#" * 70_000, "checker.toml is larger than 64 KiB. Settings are much shorter: is it the right file?"),
    ],
)
def test_a_bad_setting_is_named_with_its_line_and_what_to_write(own, text, message):
    assert refused(own(text)) == message


@pytest.mark.parametrize(
    "text",
    [
        'fail_level = "note"',
        "[limits]\nmax_depth = 150",
        '[report]\nfolder = "x"',
        "[rules.first-time]\nreach = 3",
        "# a" + ".a" * 100,
    ],
)
def test_its_silent_neighbours_are_taken(own, text):
    load_config(own(text), {}, {})


def test_no_control_character_gets_into_a_message(own):
    assert "\x1b" not in refused(own('"\\u001b[31m" = 1'))


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path):
    (tmp_path / "checker.toml").write_bytes(b'# one\nclaims = "caf\xe9"\n')
    assert refused(tmp_path) == "checker.toml, line 2: this is not UTF-8. Save the file as UTF-8."


def test_the_shared_file_is_read_where_it_has_our_table(own):
    root = own('[tool.other]\nx = 1\n[tool.checker]\nfail_on = "records"\n', "pyproject.toml")
    assert load_config(root, {}, {}).fail_on == "records"
    own('fail_on = "all"\n')
    assert load_config(root, {}, {}).fail_on == "all"


def test_a_fault_in_the_shared_file_is_found_in_our_table(own):
    root = own('[tool.other]\nfail_levle = 1\n[tool.checker]\nfail_levle = "note"\n', "pyproject.toml")
    assert refused(root) == "pyproject.toml, line 4: there is no setting “fail_levle”. Did you mean “fail_level”?"


def test_a_shared_file_without_our_table_may_be_anything(own):
    root = own("this is = = no TOML\n" + "#" * 70_000, "pyproject.toml")
    assert load_config(root, {}, {}).claims == "claims"


def test_the_root_is_the_nearest_folder_with_settings(own):
    root = own("[tool.checker]\n", "pyproject.toml")
    inner = root / "claims" / "deep"
    inner.mkdir(parents=True)
    (root / "claims" / "pyproject.toml").write_text("[tool.other]\n")
    assert find_root(inner / "a.json") == root
    (root / "claims" / "checker.toml").touch()
    assert find_root(inner / "a.json") == root / "claims"


def test_without_settings_the_root_is_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_root(tmp_path / "a.json") == Path.cwd()
    assert find_root(tmp_path / "a.json", tmp_path / "b") == tmp_path / "b"


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(tmp_path_factory, text):
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    (folder / "checker.toml").write_text(text, encoding="utf-8", errors="replace", newline="")
    try:
        load_config(folder, {}, {})
    except ConfigError as error:
        assert str(error).isprintable()  # noqa: PT017 - either outcome is right; the message must be clean
