# Everything a person or a CI job does here. Each target sets up what it needs and says so in a line.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# PYTHON may name the interpreter to use; else the first of these that is new enough.
PYTHON ?=
PYTHONS := $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python
LOCK := requirements-dev.lock
BIN := .venv/bin
READY := .venv/.ready
# Extra words for pytest, for example: make test ARGS="-k evidence"
ARGS ?=

# A folder that was moved holds an environment that points to its old place: make it anew.
MOVED := $(shell test -f .venv/.place && test "$$(cat .venv/.place)" != "$$(pwd -P)" && echo moved)

.PHONY: help setup site serve test lint bench format lock wheel clean moved
help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name words; do printf '  make %-8s%s\n' "$$name" "$$words"; done

setup: $(READY) ## set up the Python environment in .venv

site: $(READY) ## check the data, build the site, say how to look at it
	@$(BIN)/personary validate
	@$(BIN)/personary build
	@echo "To look at it, and keep it open while you edit: make serve"

serve: $(READY) ## open the site and follow every change
	@$(BIN)/personary serve

test: $(READY) ## run the tests
	@$(BIN)/python -m pytest -n auto --maxprocesses=4 --dist loadfile -q $(ARGS)

lint: $(READY) ## style, types and import contracts
	@echo "ruff"; $(BIN)/python -m ruff check --quiet && $(BIN)/python -m ruff format --check --quiet
	@echo "mypy"; $(BIN)/python -m mypy --no-error-summary
	@echo "import contracts"; $(BIN)/lint-imports --no-logo >.venv/contracts.txt 2>&1 || { cat .venv/contracts.txt; exit 1; }

format: $(READY) ## let ruff put the code in shape
	@$(BIN)/python -m ruff check --quiet --fix && $(BIN)/python -m ruff format --quiet

bench: $(READY) ## measure: reading, checking, building
	@$(BIN)/python -m tests.bench

wheel: $(READY) ## build the wheel into dist
	@$(BIN)/python -m build --no-isolation --wheel --outdir dist . >.venv/wheel.txt 2>&1 || { cat .venv/wheel.txt; exit 1; }
	@ls dist/*.whl

lock: ## renew the lock of Python packages
	@test -x .cache/lock/bin/pip-compile || { $(call find_python); "$$python" -m venv .cache/lock && .cache/lock/bin/python -m pip install --quiet pip-tools; }
	@CUSTOM_COMPILE_COMMAND="make lock" .cache/lock/bin/pip-compile --quiet --upgrade --output-file $(LOCK) pyproject.toml
	@echo "Renewed $(LOCK)."

clean: ## remove what was built, and the environment
	@rm -rf .venv .cache site .site-* dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis tests/browser/node_modules

define find_python
python=; for name in $(PYTHONS); do \
  if command -v "$$name" >/dev/null 2>&1 && "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then python=$$name; break; fi; \
done; \
if [ -z "$$python" ]; then \
  echo "Python 3.11 or newer was not found. Install it, or name it: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 2; \
fi; \
if ! "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
  echo "$$python cannot make environments. On Debian and Ubuntu: apt install python3-venv" >&2; exit 2; \
fi
endef

# The lock is installed by hash first; the package itself comes last, without looking for anything more.
$(READY): $(LOCK) pyproject.toml $(MOVED)
	@$(find_python); \
	if [ "$(MOVED)" ]; then rm -rf .venv; fi; \
	if [ ! -x $(BIN)/python ]; then echo "Setting up .venv (once, a minute or so)"; "$$python" -m venv .venv || exit 2; else echo "Bringing .venv up to date"; fi; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK) && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . || \
	{ echo "The Python packages could not be installed. Is the package index within reach?" >&2; exit 2; }
	@$(BIN)/python -m compileall -q plugins/personary # as pip does with what it installs, whatever the environment says
	@$(BIN)/personary schema --all .vscode/personary >/dev/null # what .vscode/settings.json points to
	@pwd -P >.venv/.place
	@touch $(READY)
