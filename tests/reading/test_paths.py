import pytest

from checker.reading.paths import path_fault


@pytest.mark.parametrize(
    "path",
    [
        "seeds/article.txt",
        "a.json",
        "seeds/001_76a4.txt",
        "texts/Ünïcode – name (2).txt",
        "a..b/c.txt",
        "half~way/100%.txt",
        "x" * 1000,
    ],
)
def test_a_plain_relative_path_may_be_read(path):
    assert path_fault(path) is None


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("../secret.txt", "leads upwards"),
        ("seeds/../../secret.txt", "leads upwards"),
        ("..", "leads upwards"),
        ("/etc/passwd", "is not relative"),
        ("//host/share", "is not relative"),
        ("C:/secret.txt", "is not relative"),
        ("c:secret.txt", "is not relative"),
        ("file:///etc/passwd", "is not relative"),
        ("a.txt:stream", "is not relative"),
        ("\\\\host\\share", "holds a backslash"),
        ("..\\secret.txt", "holds a backslash"),
        ("~/secret.txt", "leads to something hidden"),
        ("~root/secret.txt", "leads to something hidden"),
        (".git/config", "leads to something hidden"),
        ("seeds/.secret", "leads to something hidden"),
        ("%2e%2e/secret.txt", "holds a percent code"),
        ("seeds%2Fsecret.txt", "holds a percent code"),
        ("a\0b", "cannot be seen"),
        ("a\nb", "cannot be seen"),
        ("a\x1b[31m", "cannot be seen"),
        ("a\u202etxt.exe", "cannot be seen"),
        ("a\u200bb", "cannot be seen"),
        ("half\ud800", "cannot be seen"),
        ("", "must have between 1 and 1000 characters"),
        ("x" * 1001, "must have between 1 and 1000 characters"),
        ("a//b", "has an empty step"),
        ("a/", "has an empty step"),
        ("./a", "has an empty step"),
        ("a /b", "has a blank or a point"),
        ("a./b", "has a blank or a point"),
    ],
)
def test_every_way_out_of_the_project_is_refused_with_its_reason(path, fault):
    found = path_fault(path)
    assert found
    assert fault in found
    assert found.endswith(".")
    assert len(found) < 300
