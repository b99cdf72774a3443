# Every target does its own set-up: the virtual environment is made when it is
# missing and renewed when the lock or pyproject.toml changes.

PYTHON ?= python3
SOURCE ?=
VENV = .venv
PY = $(VENV)/bin/python
READY = $(VENV)/.ready
UV = uv==0.9.7

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Make or renew the virtual environment in .venv

$(READY): requirements-dev.txt pyproject.toml
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --require-hashes -r requirements-dev.txt
	$(PY) -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $(READY)
