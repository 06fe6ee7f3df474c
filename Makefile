# make demo   set up, then the main job on the example event; ends by naming the page that it wrote
# make test   set up, then every test
# make check  lint, types, import table, fast tests: every day, under a minute
# make gold   the five annotated events: scores, baselines, floors   (GOLD=folder)
# make docs   the documentation as a site, in out/site
# make bench DATA=timex|polnear|names|ecb_facts|wild|cost|scale|soak PATH_TO=folder (soak: none)
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
GOLD ?= ../shared/gold
FLOORS ?= benchmarks/floors.json
OUT ?= out
READY := $(VENV)/.ready

.PHONY: demo test check gold bench docs lock clean

demo: $(READY)
	@mkdir -p $(OUT)
	@$(BIN)/secondsource brief examples/silo
	@$(BIN)/secondsource brief examples/silo --quiet --format json -o $(OUT)/silo.json
	@$(BIN)/secondsource verify $(OUT)/silo.json examples/silo
	@$(BIN)/secondsource brief examples/silo --quiet --format html -o $(OUT)/silo.html
	@echo
	@echo "The page: $(abspath $(OUT))/silo.html"

test: $(READY)
	$(BIN)/pytest -n 2 --dist loadfile

check: $(READY)
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/pytest -q -n 2 -m "not slow and not browser"

gold: $(READY)
	$(BIN)/python -m benchmarks.gold $(GOLD) --floors $(FLOORS)

bench: $(READY)
	$(BIN)/python -m benchmarks.$(DATA) $(PATH_TO)

docs: $(READY)
	$(BIN)/mkdocs build --strict --quiet
	@echo "The site: $(abspath $(OUT))/site/index.html"

# After a change of dependencies: needs uv (pip install uv).
lock:
	uv pip compile pyproject.toml --group dev --group docs --universal --python-version 3.11 --generate-hashes --no-annotate -o requirements.lock

$(READY): requirements.lock pyproject.toml
	@echo "Setting up $(VENV) (about two minutes) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check "pip>=26"
	@$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --no-deps -e .
	@touch $@

clean:
	rm -rf $(VENV) $(OUT)
