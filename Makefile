# `make report` and `make test` are all that is needed on a machine that has Python (3.11 or newer), make and git.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# Nothing outside the checkout may change the outcome.
export PYTHONUTF8 := 1

.PHONY: report check test test-all mutants lint types format docs clean

report: $(VENV)/.installed
	@$(BIN)/checker report

check: $(VENV)/.installed
	@$(BIN)/checker check

test: $(VENV)/.tested lint types
	$(BIN)/python -m pytest -n auto

test-all: $(VENV)/.tested lint types
	HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -n auto

# `make mutants SAMPLE=300 PACKAGES="values dates"`; goes on where it was interrupted.
mutants: $(VENV)/.mutants
	$(BIN)/python benchmarks/mutants.py $(PACKAGES) $(if $(SAMPLE),--sample $(SAMPLE))

lint: $(VENV)/.tested
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-cache

types: $(VENV)/.tested
	$(BIN)/mypy

format: $(VENV)/.tested
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: $(VENV)/.installed
	$(BIN)/python -m checker.explaining

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

$(VENV)/.mutants: $(VENV)/.tested pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group mutants
	@touch $@

clean:
	rm -rf .mutants $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
