# Two commands for a newcomer: `make demo` and `make test`. Both need only python3 (3.11 or newer) and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
DEMO := out/miles2023

.PHONY: help demo test lint types contracts unit pins clean
.DEFAULT_GOAL := help

help:  ## say what can be made
	@echo "make demo   set up .venv, run the demo protocol, say where the report is"
	@echo "make test   set up .venv, run lint, types, import contracts and all tests"
	@echo "make pins   renew the pinned requirement lists (maintainers)"
	@echo "make clean  remove .venv and caches"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Paean needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "$(PYTHON) cannot make a virtual environment; on Debian or Ubuntu install python3-venv, then try again."; exit 1; }

$(VENV)/installed: $(BIN)/python requirements/run.txt pyproject.toml
	@echo "Installing the pinned packages into $(VENV) ..."
	@$(PIP) install --quiet --require-hashes --requirement requirements/run.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@echo "Compiling what is compiled ..."
	@$(BIN)/paean warm
	@touch $@

$(VENV)/installed-test: $(VENV)/installed requirements/test.txt
	@$(PIP) install --quiet --require-hashes --requirement requirements/test.txt
	@touch $@

demo: $(VENV)/installed  ## run the demo protocol
	@$(BIN)/paean run protocols/miles2023.toml --out $(DEMO)

test: lint types contracts unit  ## everything that must hold

lint: $(VENV)/installed-test
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(VENV)/installed-test
	@$(BIN)/basedpyright

contracts: $(VENV)/installed-test
	@$(BIN)/lint-imports

unit: $(VENV)/installed-test
	@$(BIN)/python -m pytest -n 2 --dist worksteal -q

pins:  ## needs uv; writes no index address
	uv pip compile pyproject.toml requirements/build.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements/run.txt
	uv pip compile pyproject.toml requirements/build.in --extra test --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements/run.txt -o requirements/test.txt

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .import_linter_cache .hypothesis
