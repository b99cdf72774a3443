# Each target creates the virtual environment if it is missing, and updates it when the lock or
# pyproject.toml changes.
.POSIX:

PYTHON ?= python3
VENV = .venv
PY = $(VENV)/bin/python
READY = $(VENV)/.ready
MADE = $(VENV)/.made
UV = build/uv/bin/uv

# make test ARGS="-k freeze", make demo ARGS=--help, …
ARGS =
# make download SOURCE=<file or URL>: a copy of the description instead of the publisher's own
SOURCE =
# make download NAME=public: one description of openapi/descriptions.yaml instead of all
NAME =
# make download ACCEPT_REMOVED=1: accept that the publisher removed operations, parameters or fields
ACCEPT_REMOVED =
# make generate ACCEPT="Client.title get_client": let these public names change or disappear (all: every one)
ACCEPT =
# make diff OLD=v0.1.0 FORM=markdown: since another revision or file than HEAD; as text, markdown or notes
OLD =
FORM =
# make lock UPGRADE=--upgrade
UPGRADE =

.PHONY: help setup demo test test-httpx2 test-lowest test-wheel lint typecheck download diff release-notes migrate \
	generate check bench \
	docs build sandbox lock clean usable

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Create or update the virtual environment in .venv

demo: $(READY) ## Run the quickstart against a local sandbox
	$(PY) examples/demo.py $(ARGS)

# Exit code 5 means that no test was selected, which is fine for one of the two runs.
test: $(READY) ## Run the tests: first on all cores, then those that must run alone
	@parallel=0; alone=0; \
	$(PY) -m pytest --numprocesses auto --dist worksteal $(ARGS) || parallel=$$?; \
	$(PY) -m pytest --alone $(ARGS) || alone=$$?; \
	case $$parallel,$$alone in 0,0 | 0,5 | 5,0) ;; *) exit 1 ;; esac

test-httpx2: ## Run the tests with httpx2 instead of httpx
	ALTEGIO_HTTP_LIBRARY=httpx2 $(MAKE) test

test-lowest: $(UV) ## Run the tests with the lowest supported version of each runtime dependency
	$(UV) pip compile pyproject.toml --all-extras --resolution lowest-direct --python-version 3.11 \
		--no-annotate --no-header --quiet --output-file build/lowest.txt
	$(UV) venv --quiet --clear --python $(PYTHON) build/lowest
	$(UV) pip install --quiet --python build/lowest/bin/python --constraints build/lowest.txt \
		--group dev --editable '.[httpx2,redis,sandbox]'
	build/lowest/bin/python -m pytest --numprocesses auto --dist worksteal $(ARGS)
	build/lowest/bin/python -m pytest --alone $(ARGS)

test-wheel: build ## Install the built wheel in a clean environment, import it there, and run the demo
	$(PYTHON) -m venv --clear build/wheel
	build/wheel/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	cd build && wheel/bin/python -I -c 'import altegio; print(altegio.Altegio(partner_token="made-up"))'
	build/wheel/bin/python -m pip install --quiet --disable-pip-version-check "$$(ls dist/*.whl)[sandbox]"
	build/wheel/bin/python -I examples/demo.py --sandbox

lint: $(READY) ## Check style and formatting (ruff), the workflows and their scripts
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(VENV)/bin/zizmor --offline --quiet .github/workflows
	$(VENV)/bin/shellcheck .ci/*

typecheck: $(READY) ## Check the types (mypy --strict, pyright)
	$(PY) -m mypy
	$(PY) -m basedpyright

download: $(READY) ## Update the contract in openapi/ from the publisher (or SOURCE=)
	source='$(SOURCE)'; $(PY) -m generator download $${source:+--source "$$source"} $(NAME:%=--name %) $(ACCEPT_REMOVED:1=--accept-removed)

diff: $(READY) ## Show what changed in the contract since OLD (a revision or a file), for users of the SDK
	$(PY) -m generator diff $(OLD:%=--old %) $(NAME:%=--name %) $(FORM:%=--form %)

release-notes: $(READY) ## Show the same changes as lines for CHANGELOG.md
	@$(PY) -m generator diff $(OLD:%=--old %) $(NAME:%=--name %) --form notes

migrate: $(READY) ## Migrate overlay and wording to names changed in the contract since OLD
	$(PY) -m generator migrate $(OLD:%=--old %) $(NAME:%=--name %)

generate: $(READY) ## Generate the code from the documents in openapi/
	$(PY) -m generator generate --accept '$(ACCEPT)'

check: $(READY) ## Fail if a committed file differs from the generated one
	$(PY) -m generator check

bench: $(READY) ## Measure time and memory, compared with other packages (ARGS=--help)
	$(PY) -m tests.bench $(ARGS)

docs: $(READY) ## Build the documentation into site/
	$(PY) docs/.operations.py > docs/reference/operations.md
	$(PY) docs/.models.py
	$(PY) -m zensical build --strict --clean

build: $(READY) ## Build the sdist and the wheel into dist/
	rm -rf dist
	$(PY) -m build --no-isolation

sandbox: $(READY) ## Serve the sandbox, a local stand-in for the API
	$(PY) -m altegio.sandbox $(ARGS)

lock: $(UV) ## Update requirements-dev.txt from pyproject.toml (UPGRADE=--upgrade: newest versions)
	$(UV) pip compile pyproject.toml --group dev --all-extras \
		--universal --python-version 3.11 --fork-strategy fewest \
		--generate-hashes --no-annotate --custom-compile-command 'make lock' \
		--quiet $(UPGRADE) --output-file requirements-dev.txt
	! grep -nE '://|^-' requirements-dev.txt

clean: ## Remove everything that the other targets create, .venv included
	rm -rf $(VENV) build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The lock includes the build tools, so the package is built with pinned versions too.
$(READY): requirements-dev.txt pyproject.toml | usable
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it with PYTHON=")'
	@echo 'Setting up $(VENV); the first time takes about a minute.'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(PY) -c '$(IDENTITY)' > $(MADE)
	@touch $(READY)

# Scripts and the editable install contain the paths of the folder and of Python at creation time:
# after a move, or without that Python, they fail without a helpful message.
IDENTITY = import sys; print("Python %d.%d in" % sys.version_info[:2], sys.prefix)
usable:
	@test ! -e $(MADE) || test "$$(cat $(MADE))" = "$$($(PY) -c '$(IDENTITY)' 2>&1)" || { \
		echo "$(VENV) was created for $$(cat $(MADE)), which is missing: run 'make clean' first." >&2; exit 1; }
	@test '$(origin PYTHON)' = file || test ! -e $(MADE) || \
		$(PYTHON) -c 'import sys; sys.exit("Python %d.%d in" % sys.version_info[:2] not in open("$(MADE)").read())' || { \
		echo "$(VENV) was created for $$(cat $(MADE)), not for $(PYTHON): run 'make clean' first." >&2; exit 1; }

$(UV):
	test -x build/uv/bin/python || $(PYTHON) -m venv build/uv
	build/uv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'
