"""Whom a surname, an office or a description can mean among full names: each that fits beside one that does not."""

import pytest

from checker.names.fit import Fit
from checker.names.short_persons import fit_person


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("Marsh", "Elena Marsh", Fit.SURE),
        ("Marsh", "Elena Frost", Fit.NOT),
        ("Okonjo", "Okonjo Marsh", Fit.SURE),
        ("Elena", "Elena Marsh", Fit.MAYBE),
        ("William", "William Marsh", Fit.MAYBE),
        ("Ruiz", "Ana Ruiz Marsh", Fit.MAYBE),
        ("Ruiz Marsh", "Ana Ruiz Marsh", Fit.SURE),
    ],
)
def test_a_surname_ends_a_full_name_and_a_frequent_given_name_is_none(short, full, fit):
    assert fit_person(short, full) is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("Mrs Marsh", "Mrs Elena Marsh", Fit.SURE),
        ("Mr Marsh", "Mrs Elena Marsh", Fit.NOT),
        ("Mr Marsh", "Elena Marsh", Fit.SURE),
        ("Senator Marsh", "Senator Elena Marsh", Fit.SURE),
        ("Senator Marsh", "Elena Marsh", Fit.SURE),
        ("General Marsh", "Senator Elena Marsh", Fit.FAR),
        ("E. Marsh", "Elena Marsh", Fit.SURE),
        ("B. Marsh", "Elena Marsh", Fit.NOT),
        ("M. Marsh", "Elena Marsh", Fit.NOT),
    ],
)
def test_titles_and_initials_go_with_the_full_name(short, full, fit):
    assert fit_person(short, full) is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the president", "President Ann Obi", Fit.SURE),
        ("the president", "Senator Ann Obi", Fit.NOT),
        ("the president", "Ann Obi", Fit.NOT),
        ("the deputy president", "President Ann Obi", Fit.NOT),
        ("the Chilean president", "Chilean President Ann Obi", Fit.SURE),
        ("the Chilean president", "Peruvian President Ann Obi", Fit.NOT),
        ("the Chilean president", "President Ann Obi", Fit.FAR),
        ("the minister", "Foreign Minister Ana Ruiz", Fit.SURE),
        ("the foreign minister", "Defence Minister Ana Ruiz", Fit.NOT),
        ("the foreign minister", "Minister Ana Ruiz", Fit.FAR),
        ("the Chilean foreign minister", "Chilean Minister Ana Ruiz", Fit.FAR),
        ("the Chilean foreign minister", "Peruvian Minister Ana Ruiz", Fit.NOT),
        ("the Chilean foreign minister", "Defence Minister Ana Ruiz", Fit.NOT),
    ],
)
def test_an_office_is_that_of_one_country_and_field(short, full, fit):
    assert fit_person(short, full) is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the driver", "driver Tom Hale", Fit.SURE),
        ("the driver", "coach Tom Hale", Fit.NOT),
        ("the driver", "Tom Hale", Fit.NOT),
        ("the driver", "the driver", Fit.NOT),
        ("the bus driver", "driver Tom Hale", Fit.NOT),
        ("the bus driver", "bus driver Tom Hale", Fit.SURE),
        ("a driver", "driver Tom Hale", Fit.NOT),
        ("Hale", "the driver", Fit.NOT),
    ],
)
def test_a_description_stands_before_the_full_name_and_brings_nobody_new(short, full, fit):
    assert fit_person(short, full) is fit
