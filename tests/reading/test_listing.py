import os

import pytest

from checker.reading.limits import Limits
from checker.reading.listing import list_json

LIMITS = Limits()


def _write(root, *names):
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"{}")


def _found(listing):
    return [(problem.rule, problem.file) for problem in listing.problems]


def test_json_files_are_listed_in_one_order_and_others_passed_over(tmp_path):
    _write(
        tmp_path,
        "claims/b.json",
        "claims/a.json",
        "claims/B.JSON",
        "claims/x/é.json",
        "claims/notes.txt",
        "c.json",
    )
    found = list_json(tmp_path, "claims", LIMITS)
    assert found.files == ("claims/B.JSON", "claims/a.json", "claims/b.json", "claims/x/é.json")
    assert found.problems == ()


@pytest.mark.parametrize("folder", ["", "."])
def test_the_project_itself_can_be_listed(tmp_path, folder):
    _write(tmp_path, "claims/b.json", "a.json")
    assert list_json(tmp_path, folder, LIMITS).files == ("a.json", "claims/b.json")


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    _write(tmp_path, "claims/.a.json", "claims/.git/b.json", "claims/c.json")
    found = list_json(tmp_path, "claims", LIMITS)
    assert (found.files, found.problems) == (("claims/c.json",), ())


def test_links_to_folders_are_reported_and_make_no_loop(tmp_path):
    _write(tmp_path, "claims/a.json", "outside/b.json")
    (tmp_path / "claims" / "loop").symlink_to(".")
    (tmp_path / "claims" / "more").symlink_to("../outside")
    (tmp_path / "claims" / "link.json").symlink_to("a.json")
    found = list_json(tmp_path, "claims", LIMITS)
    assert found.files == ("claims/a.json", "claims/link.json")
    assert _found(found) == [("not-a-file", "claims/loop"), ("not-a-file", "claims/more")]


def test_a_folder_that_is_a_link_out_of_the_project_is_not_listed(tmp_path):
    _write(tmp_path, "outside/b.json", "project/seeds/a.json")
    (tmp_path / "project" / "claims").symlink_to("../outside")
    (tmp_path / "project" / "more").symlink_to("seeds")
    root = tmp_path / "project"
    assert _found(list_json(root, "claims", LIMITS)) == [("path-outside-project", "claims")]
    assert list_json(root, "claims", LIMITS).files == ()
    assert list_json(root, "more", LIMITS).files == ("more/a.json",)
    assert _found(list_json(root, "../outside", LIMITS)) == [("path-outside-project", "../outside")]


def test_names_that_cannot_be_shown_or_read_are_problems(tmp_path):
    _write(tmp_path, "claims/good.json", "claims/a\u202eb.json", "claims/two\nlines.json", "claims/50%25.json")
    with open(os.fsencode(tmp_path / "claims") + b"/caf\xe9.json", "wb"):  # noqa: PTH123 -- no UTF-8 name
        pass
    found = list_json(tmp_path, "claims", LIMITS)
    assert found.files == ("claims/good.json",)
    assert _found(found) == [
        ("unreadable-file", "claims/50%25.json"),
        ("unreadable-file", "claims/a[U+202E]b.json"),
        ("wrong-encoding", "claims/caf[U+DCE9].json"),
        ("unreadable-file", "claims/two¶lines.json"),
    ]
    for problem in found.problems:
        problem.message.encode()


def test_a_missing_folder_is_a_problem(tmp_path):
    found = list_json(tmp_path, "claims", LIMITS)
    assert [problem.message for problem in found.problems] == ["This folder could not be read: it does not exist."]


def test_too_many_files_are_cut_off_with_a_problem(tmp_path):
    _write(tmp_path, *[f"claims/{number}.json" for number in range(6)])
    assert list_json(tmp_path, "claims", Limits(max_files=6)).problems == ()
    found = list_json(tmp_path, "claims", Limits(max_files=5))
    assert found.files == tuple(f"claims/{number}.json" for number in range(5))
    assert _found(found) == [("limit-exceeded", "claims")]


def test_what_is_cut_off_does_not_depend_on_the_file_system(tmp_path):
    _write(tmp_path, "claims/b/1.json", "claims/a/1.json")
    assert list_json(tmp_path, "claims", Limits(max_files=3)).files == ("claims/a/1.json",)


def test_folders_nested_too_deeply_are_cut_off_with_a_problem(tmp_path):
    _write(tmp_path, "claims/1/2/a.json", "claims/1/2/3/b.json")
    assert list_json(tmp_path, "claims", Limits(max_folder_depth=3)).problems == ()
    found = list_json(tmp_path, "claims", Limits(max_folder_depth=2))
    assert found.files == ("claims/1/2/a.json",)
    assert _found(found) == [("limit-exceeded", "claims/1/2")]
