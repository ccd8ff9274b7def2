import errno
import os
import socket
import threading
import tracemalloc
from pathlib import Path

import pytest

from checker.model.problem import Problem
from checker.reading.files import read_bytes
from checker.reading.limits import Limits

LIMITS = Limits(max_file_bytes=100, max_text_bytes=200)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "project" / "claims").mkdir(parents=True)
    (tmp_path / "project" / "claims" / "a.json").write_bytes(b"{}")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.json").write_bytes(b"secret")
    return tmp_path / "project"


def _refused(root, relative, kind="json", limits=LIMITS):
    found = read_bytes(root, relative, limits, kind)
    assert isinstance(found, Problem)
    assert found.file == relative
    return found


def test_a_file_is_read_as_it_is(root):
    (root / "claims" / "b.json").write_bytes(b"\xff\r\n\0")
    assert read_bytes(root, "claims/b.json", LIMITS, "json") == b"\xff\r\n\0"


def test_the_root_may_itself_be_a_link(root):
    (root.parent / "link").symlink_to(root)
    assert read_bytes(root.parent / "link", "claims/a.json", LIMITS, "json") == b"{}"


def test_a_file_as_large_as_the_limit_is_read_and_a_larger_one_is_not_opened_further(root):
    (root / "b.json").write_bytes(b"x" * 100)
    (root / "c.json").write_bytes(b"x" * 101)
    assert read_bytes(root, "b.json", LIMITS, "json") == b"x" * 100
    found = _refused(root, "c.json")
    assert (found.rule, found.message) == (
        "limit-exceeded",
        LIMITS.exceeded("max_file_bytes", "This file, with 101 bytes,"),
    )
    assert read_bytes(root, "c.json", LIMITS, "text") == b"x" * 101


def test_a_huge_file_takes_no_memory(root):
    with (root / "huge.json").open("wb") as stream:
        stream.truncate(10**12)
    assert _refused(root, "huge.json").rule == "limit-exceeded"


@pytest.mark.parametrize("target", ["../../outside/secret.json", "{tmp}/outside/secret.json"])
def test_a_link_out_of_the_project_is_not_followed(root, target):
    (root / "claims" / "b.json").symlink_to(target.format(tmp=root.parent))
    found = _refused(root, "claims/b.json")
    assert found.rule == "path-outside-project"
    assert "secret" not in found.message


def test_a_folder_that_leads_out_of_the_project_is_not_followed(root):
    (root / "more").symlink_to(root.parent / "outside")
    assert _refused(root, "more/secret.json").rule == "path-outside-project"


def test_a_folder_whose_name_begins_as_the_projects_is_outside(root):
    (root.parent / "project-two").mkdir()
    (root.parent / "project-two" / "x.json").write_bytes(b"secret")
    (root / "b.json").symlink_to(root.parent / "project-two" / "x.json")
    assert _refused(root, "b.json").rule == "path-outside-project"


def test_a_link_that_stays_in_the_project_is_followed(root):
    (root / "b.json").symlink_to("claims/a.json")
    (root / "more").symlink_to("claims")
    assert read_bytes(root, "b.json", LIMITS, "json") == b"{}"
    assert read_bytes(root, "more/a.json", LIMITS, "json") == b"{}"


def test_links_in_a_circle_end(root):
    (root / "b.json").symlink_to("c.json")
    (root / "c.json").symlink_to("b.json")
    found = _refused(root, "b.json")
    assert (found.rule, found.message) == (
        "unreadable-file",
        "The file could not be read: its links lead round in a circle.",
    )


def test_a_link_to_nothing_is_a_missing_file(root):
    (root / "b.json").symlink_to("gone.json")
    assert _refused(root, "b.json").message == "There is no such file. Add it, or correct the path."


def test_a_folder_is_no_file(root):
    found = _refused(root, "claims")
    assert (found.rule, found.message) == (
        "not-a-file",
        "This is a folder, not a file. Move it away or correct the path.",
    )


def test_a_file_is_no_folder(root):
    found = _refused(root, "claims/a.json/b.json")
    assert (found.rule, found.message) == (
        "unreadable-file",
        "The file could not be read: a part of its path is a file, not a folder.",
    )


@pytest.mark.parametrize("link", [False, True])
def test_a_pipe_does_not_hang(root, link):
    os.mkfifo(root / "pipe.json")
    if link:
        (root / "link.json").symlink_to("pipe.json")
    found = []
    reading = threading.Thread(
        target=lambda: found.append(read_bytes(root, "link.json" if link else "pipe.json", LIMITS, "json")),
        daemon=True,
    )
    reading.start()
    reading.join(timeout=5)
    assert not reading.is_alive()
    assert found[0].rule == "not-a-file"


def test_a_socket_is_no_file(root, monkeypatch):
    monkeypatch.chdir(root)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.json")
        assert _refused(root, "socket.json").rule == "not-a-file"


def test_an_empty_file_and_a_missing_one(root):
    (root / "b.json").write_bytes(b"")
    assert _refused(root, "b.json").rule == "empty-file"
    assert _refused(root, "c.json").rule == "unreadable-file"
    assert _refused(root, "c.txt", "text").rule == "missing-text"
    assert _refused(root / "nowhere", "c.json").rule == "unreadable-file"


def test_a_name_that_is_too_long_is_a_problem(root):
    assert _refused(root, "x" * 300).message == "The file could not be read: its name is too long."


def test_an_unsafe_path_is_refused_before_anything_is_opened(root):
    found = _refused(root, "../outside/secret.json")
    assert found.rule == "path-outside-project"
    found = read_bytes(root, "a\0\u202eb", LIMITS, "json")
    assert isinstance(found, Problem)
    assert found.file == "a[U+0000][U+202E]b"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "The file could not be read: you may not read it. Change its permissions."),
        (errno.EIO, "The file could not be read: its disk reports an error."),
        (errno.ENOMEM, "The file could not be read: the system reports error ENOMEM."),
    ],
)
def test_what_the_system_refuses_is_said_in_plain_words(root, monkeypatch, number, sentence):
    def refuse(*_args, **_kwargs):
        raise OSError(number, "words in the system's language")

    monkeypatch.setattr("checker.reading.files.os.open", refuse)
    assert _refused(root, "claims/a.json").message == sentence


def _change_after_first_look(monkeypatch, change):
    real = os.fstat

    def fstat(descriptor):
        status = real(descriptor)
        change()
        return status

    monkeypatch.setattr("checker.reading.files.os.fstat", fstat)


@pytest.mark.parametrize("content", [b"{} and more", b"", b"[]"])
def test_a_file_that_changes_while_it_is_read_is_not_believed(root, monkeypatch, content):
    path = root / "claims" / "a.json"
    times = iter(range(1, 9))

    def change():
        path.write_bytes(content)
        os.utime(path, (next(times), 0))

    _change_after_first_look(monkeypatch, change)
    found = _refused(root, "claims/a.json")
    assert "changed while it was being read" in found.message


def test_a_file_that_grows_while_it_is_read_takes_no_memory(root, monkeypatch):
    _change_after_first_look(monkeypatch, lambda: os.truncate(root / "claims" / "a.json", 30_000_000))
    tracemalloc.start()
    try:
        assert _refused(root, "claims/a.json").rule == "unreadable-file"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_no_descriptor_stays_open(root):
    (root / "b.json").symlink_to("../outside/secret.json")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for name in ["claims/a.json", "claims", "b.json", "gone/a.json", "claims/a.json/x"]:
        read_bytes(root, name, LIMITS, "json")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_system_that_cannot_open_step_by_step_follows_the_same_rules(root, monkeypatch):
    monkeypatch.setattr("checker.reading.files._STEP_BY_STEP", False)
    (root / "in.json").symlink_to("claims/a.json")
    (root / "out.json").symlink_to("../outside/secret.json")
    assert read_bytes(root, "claims/a.json", LIMITS, "json") == b"{}"
    assert read_bytes(root, "in.json", LIMITS, "json") == b"{}"
    assert _refused(root, "out.json").rule == "path-outside-project"
    assert _refused(root, "gone.json").rule == "unreadable-file"
