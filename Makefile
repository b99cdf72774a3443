# Every target does its own set-up: the virtual environment is made when it is
# missing, and renewed when the lock or pyproject.toml changes.
.POSIX:

PYTHON ?= python3
VENV = .venv
PY = $(VENV)/bin/python
READY = $(VENV)/.ready

# make test ARGS="-k freeze", make demo ARGS=--help, …
ARGS =
# make download SOURCE=<file or URL>: another place than the publisher's
SOURCE =
# make download ACCEPT_REMOVED=1: although something of the present contract is gone
ACCEPT_REMOVED =
# make lock UPGRADE=--upgrade
UPGRADE =

.PHONY: help setup demo test test-httpx2 lint typecheck download generate check bench docs build sandbox lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Make or renew the virtual environment in .venv

demo: $(READY) ## Show the SDK at work against the local sandbox
	$(PY) examples/demo.py $(ARGS)

# Exit code 5 means that no test was selected: fine for one of both runs.
test: $(READY) ## Run the tests: on all cores, then those that need the machine for themselves
	@parallel=0; alone=0; \
	$(PY) -m pytest --numprocesses auto --dist worksteal $(ARGS) || parallel=$$?; \
	$(PY) -m pytest --alone $(ARGS) || alone=$$?; \
	case $$parallel,$$alone in 0,0 | 0,5 | 5,0) ;; *) exit 1 ;; esac

test-httpx2: $(READY) ## Run the tests with httpx2 in httpx's place
	ALTEGIO_HTTP_LIBRARY=httpx2 $(PY) -m pytest $(ARGS)

lint: $(READY) ## Check style and formatting (ruff)
	$(PY) -m ruff check
	$(PY) -m ruff format --check

typecheck: $(READY) ## Check the types (mypy --strict, pyright)
	$(PY) -m mypy
	$(PY) -m basedpyright

download: $(READY) ## Renew the contract in openapi/ from the publisher (or SOURCE=)
	source='$(SOURCE)'; accept='$(ACCEPT_REMOVED)'; \
		$(PY) -m generator download $${source:+--source "$$source"} $${accept:+--accept-removed}

generate: $(READY) ## Make the generated code from the documents in openapi/
	$(PY) -m generator generate

check: $(READY) ## Fail when what is committed is not what the sources generate
	$(PY) -m generator check

bench: $(READY) ## Measure time and memory beside other packages (ARGS=--help)
	$(PY) -m tests.bench $(ARGS)

docs: $(READY) ## Build the documentation into site/
	$(PY) -m zensical build --strict --clean

build: $(READY) ## Build the sdist and the wheel into dist/
	rm -rf dist
	$(PY) -m build --no-isolation

sandbox: $(READY) ## Serve the sandbox, a local stand-in for the API
	$(PY) -m altegio.sandbox $(ARGS)

lock: ## Renew requirements-dev.txt from pyproject.toml (UPGRADE=--upgrade: to the newest)
	test -x build/lock/bin/python || $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet 'uv>=0.9'
	build/lock/bin/uv pip compile pyproject.toml --group dev --all-extras \
		--universal --python-version 3.11 --fork-strategy fewest \
		--generate-hashes --no-annotate --custom-compile-command 'make lock' \
		--quiet $(UPGRADE) --output-file requirements-dev.txt
	! grep -nE '://|^-' requirements-dev.txt

clean: ## Remove everything that the other targets make, .venv included
	rm -rf $(VENV) build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The build tools come from the lock too, so nothing unpinned is installed.
$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it with PYTHON=")'
	@echo 'Setting up $(VENV); the first time takes about a minute.'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
