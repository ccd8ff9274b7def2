import os
import stat

import pytest

from checker.reading.atomic import write_bytes, write_text


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_as_it_is(tmp_path):
    path = tmp_path / "a.json"
    assert write_text(path, "é\r\nb\n") is True
    assert path.read_bytes() == b"\xc3\xa9\r\nb\n"
    assert _names(tmp_path) == ["a.json"]


def test_the_same_bytes_leave_the_file_untouched(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    os.utime(path, (1, 1))
    before = path.stat()
    assert write_text(path, "old") is False
    assert (path.stat().st_ino, path.stat().st_mtime) == (before.st_ino, 1)
    assert write_text(path, "new") is True
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_that_the_umask_leaves(tmp_path, umask, mode):
    old = os.umask(umask)
    try:
        write_bytes(tmp_path / "a", b"x")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == mode


def test_an_old_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("call", ["os.fsync", "Path.replace", "Path.chmod"])
@pytest.mark.parametrize("error", [OSError(28, "no space"), KeyboardInterrupt()])
def test_after_a_failure_the_old_content_is_there_and_nothing_else(tmp_path, monkeypatch, call, error):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(*_args, **_kwargs):
        raise error

    monkeypatch.setattr(f"checker.reading.atomic.{call}", fail)
    with pytest.raises(type(error)):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


def test_the_old_content_is_there_until_the_new_is_complete(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    seen = []
    real = os.fsync

    def fsync(descriptor):
        seen.append(path.read_bytes())
        real(descriptor)

    monkeypatch.setattr("checker.reading.atomic.os.fsync", fsync)
    write_bytes(path, b"new")
    assert seen == [b"old", b"new"]  # the file's own, then its folder's


def test_half_a_surrogate_pair_touches_nothing(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "\ud800")
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


def test_a_link_is_replaced_and_its_target_untouched(tmp_path):
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    assert write_bytes(tmp_path / "link", b"new") is True
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"old"


def test_a_link_is_replaced_even_where_its_target_holds_the_same(tmp_path):
    (tmp_path / "target").write_bytes(b"same")
    (tmp_path / "link").symlink_to("target")
    assert write_bytes(tmp_path / "link", b"same") is True
    assert not (tmp_path / "link").is_symlink()


def test_a_pipe_is_replaced_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert write_bytes(tmp_path / "pipe", b"new") is True
    assert (tmp_path / "pipe").read_bytes() == b"new"


def test_a_missing_folder_is_the_callers_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_bytes(tmp_path / "gone" / "a", b"x")


def test_a_name_as_long_as_names_can_be_is_written(tmp_path):
    path = tmp_path / ("x" * 255)
    assert write_bytes(path, b"x")
    assert path.read_bytes() == b"x"
