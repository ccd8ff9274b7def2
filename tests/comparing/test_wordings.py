from checker.comparing.wordings import told_once


def listed(name: str, label: str = "River Rhine") -> str:
    return f'"{name}" is listed in the registry as a name for {label}.'


def test_the_names_of_one_thing_share_a_sentence() -> None:
    assert told_once([listed("Rhine"), "Other.", listed("Rhein"), listed("Rhine"), listed("Po", "River Po"), "Other."]) == (
        "“Rhine” and “Rhein” are listed in the registry as names for River Rhine.",
        "Other.",
        "“Po” is listed in the registry as a name for River Po.",
    )


def test_a_name_is_no_news_of_itself() -> None:
    assert told_once([listed("River Rhine")]) == ()
    assert told_once([listed("river Rhine")]) != ()


def test_a_long_list_is_cut() -> None:
    (told,) = told_once([listed(name) for name in "abcdef"])
    assert told.startswith("“a”, “b”, “c”, “d” and 2 more are listed")
