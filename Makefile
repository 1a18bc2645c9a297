# Everything here works from a fresh checkout: the environments are made when first needed and again when their locked
# requirements change. Nothing is installed outside of this folder.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# The functions on AWS; `make build deploy RUNTIME=python3.12 ARCHITECTURE=x86_64` changes both, the template's
# parameters and the layer.
RUNTIME ?= python3.13
ARCHITECTURE ?= arm64

export SAM_CLI_TELEMETRY := 0
export PATH := $(CURDIR)/.venv/bin:$(PATH)

# --- Environments -----------------------------------------------------------------------------------------------------

SUITABLE := import sys, ensurepip; (3, 11) <= sys.version_info < (3, 15) or sys.exit(1)
# The Python itself, also where the name is that of an active virtual environment.
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3.14 python3; do \
	"$$name" -c '$(SUITABLE); print(sys._base_executable)' 2>/dev/null && break; done)

# An environment is ready when it was made from these requirements, in this place.
stamp = $(1)/ready-$(shell (cat $(2); echo "$(CURDIR)") | cksum | cut -d' ' -f1)
DEV_READY := $(call stamp,.venv,requirements-dev.txt pyproject.toml)
SAM_READY := $(call stamp,.local/sam,local/sam-requirements.txt)
EMULATOR_READY := $(call stamp,.local/emulator,local/emulator-requirements.txt)
NLP_READY := $(call stamp,.local/nlp,local/nlp-requirements.txt)
PEERS_READY := $(call stamp,.local/peers,benchmarks/peers-requirements.txt)
TRAIN_READY := $(call stamp,.local/train,benchmarks/intent/requirements.txt)
READY := $(DEV_READY) $(SAM_READY) $(EMULATOR_READY) $(NLP_READY)

UV := .venv/bin/uv
install = $(UV) pip sync --quiet --require-hashes --python $(1)/bin/python $(2)
# An environment that was moved, or whose Python has gone, is made anew.
environment = $(1)/bin/python -c '' 2>/dev/null || $(UV) venv --quiet --clear --python .venv/bin/python $(1)

.PHONY: setup
setup: ## make the environments (.venv and three below .local) from their locked requirements
	@$(MAKE) --no-print-directory --silent -j4 $(READY)

.venv/bin/uv: layers/dependencies/uv.txt
	@test -n "$(PYTHON)" || { echo "Gleaner needs Python 3.11 to 3.14 with venv; this is $$(python3 -V 2>&1)."; \
		echo "Install one (macOS: brew install python@3.13; Debian, Ubuntu: apt install python3-venv),"; \
		echo "or name it: make setup PYTHON=/path/to/python3.13"; exit 1; }
	@.venv/bin/python -c '$(SUITABLE)' 2>/dev/null || { \
		echo "Making .venv with $(PYTHON)"; "$(PYTHON)" -m venv --clear .venv; }
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r layers/dependencies/uv.txt
	@touch $@

$(DEV_READY): $(UV)
	@echo "Installing what develops, tests and drives Gleaner into .venv"
	@$(call install,.venv,requirements-dev.txt)
	@$(UV) pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
	@rm -f .venv/ready-* && touch $@

$(SAM_READY): $(UV)
	@echo "Installing the SAM CLI and its linters into .local/sam"
	@$(call environment,.local/sam)
	@$(call install,.local/sam,local/sam-requirements.txt)
	@ln -sf ../../.local/sam/bin/sam .venv/bin/sam
	@rm -f .local/sam/ready-* && touch $@

$(EMULATOR_READY): $(UV)
	@echo "Installing the AWS emulator into .local/emulator"
	@$(call environment,.local/emulator)
	@$(call install,.local/emulator,local/emulator-requirements.txt)
	@rm -f .local/emulator/ready-* && touch $@

$(NLP_READY): $(UV)
	@echo "Installing the language model of the local Comprehend into .local/nlp"
	@$(call environment,.local/nlp)
	@$(call install,.local/nlp,local/nlp-requirements.txt)
	@rm -f .local/nlp/ready-* && touch $@

$(PEERS_READY): $(DEV_READY)
	@echo "Installing the libraries that benchmarks compare with into .local/peers"
	@rm -rf .local/peers
	@$(UV) pip install --quiet --require-hashes --python .venv/bin/python --target .local/peers \
		--requirement benchmarks/peers-requirements.txt
	@touch $@

$(TRAIN_READY): $(DEV_READY)
	@echo "Installing what trains the model of follow-ups into .local/train"
	@rm -rf .local/train
	@$(UV) pip install --quiet --require-hashes --python .venv/bin/python --target .local/train \
		--requirement benchmarks/intent/requirements.txt
	@touch $@

# --- Use --------------------------------------------------------------------------------------------------------------

.PHONY: run demo test browser
run: setup ## the whole of Gleaner on this machine, with sample mails; stays up until Ctrl-C
	@.venv/bin/gleaner run

demo: setup ## the same, checks the digest and exits
	@.venv/bin/gleaner demo

browser: setup # finds one, or fetches it, or says which command does
	@.venv/bin/python -m local.fetching >/dev/null

test: setup browser ## all tests; ARGS="-k quoting" chooses
	@.venv/bin/python -m pytest $(ARGS)

.PHONY: fuzz
fuzz: setup ## requests made by Schemathesis, more of them: ARGS=500 an operation
	@FUZZ_EXAMPLES=$(or $(ARGS),200) .venv/bin/python -m pytest -q tests/pages/test_fuzzing.py

# --- Check ------------------------------------------------------------------------------------------------------------

.PHONY: check format lint types contracts template locks layer
check: setup ## what CI runs before the tests
	@$(MAKE) --no-print-directory -j2 lint types contracts template locks layer
	@echo "All checks passed"

format: setup ## format the code and mend what can be mended
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix

lint: setup
	@.venv/bin/ruff format --check --quiet || { echo "Not formatted: make format"; exit 1; }
	@.venv/bin/ruff check --quiet

types: setup
	@.venv/bin/mypy

contracts: setup
	@PYTHONPATH=functions:. .venv/bin/lint-imports

template: setup
	@.local/sam/bin/sam validate --lint --region eu-west-1
	@.local/sam/bin/cfn-lint --append-rules cfn_lint_serverless.rules

COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"
LOCKED := layers/dependencies/requirements layers/dependencies/uv requirements-dev local/sam-requirements \
	local/emulator-requirements local/nlp-requirements benchmarks/peers-requirements \
	benchmarks/intent/requirements

.PHONY: catalogues pictures screenshots
catalogues: setup ## take the texts of the code into the catalogues of all languages
	@PYTHONPATH=functions:. .venv/bin/python -c 'from local.catalogues import update_catalogues; update_catalogues()'

pictures: setup ## picture sample digests as mail programs show them; ARGS="--locale fr --out FOLDER"
	@.venv/bin/gleaner digest render $(ARGS)

screenshots: setup browser ## picture every page in light, dark and on a phone into docs/screenshots; ARGS="NAME … --out FOLDER"
	@PYTHONPATH=functions:. .venv/bin/python -m tests.pages.screenshots $(ARGS)

.PHONY: lock upgrade
lock: setup ## write the locked requirements anew from their .in files
	@for name in $(LOCKED); do $(COMPILE) $(UPGRADE) $$name.in --output-file $$name.txt || exit 1; done

upgrade: ## the same, with the newest versions
	@$(MAKE) --no-print-directory lock UPGRADE=--upgrade

locks: setup
	@for name in $(LOCKED); do cp $$name.txt .local/lock.txt && $(COMPILE) $$name.in --output-file .local/lock.txt && \
		cmp -s $$name.txt .local/lock.txt || { echo "$$name.txt does not follow from $$name.in: make lock"; exit 1; }; done

LAYER_READY = .local/layer/ready-$(shell (cat layers/dependencies/*; echo $(RUNTIME) $(ARCHITECTURE)) | cksum | cut -d' ' -f1)
layer: setup
	@test -e $(LAYER_READY) || { rm -rf .local/layer && mkdir -p .local/layer && \
		$(MAKE) --no-print-directory --silent -C layers/dependencies build-DependenciesLayer \
		ARTIFACTS_DIR="$(CURDIR)/.local/layer" GLEANER_RUNTIME=$(RUNTIME) GLEANER_ARCHITECTURE=$(ARCHITECTURE) && \
		touch $(LAYER_READY); }
	@.venv/bin/python layers/check.py .local/layer

# --- AWS --------------------------------------------------------------------------------------------------------------

TARGET := Runtime=$(RUNTIME) Architecture=$(ARCHITECTURE)

.PHONY: build deploy
build: setup ## build for AWS into .aws-sam
	@GLEANER_RUNTIME=$(RUNTIME) GLEANER_ARCHITECTURE=$(ARCHITECTURE) \
		.local/sam/bin/sam build --parameter-overrides $(TARGET)

deploy: build ## build, then deploy to the AWS account of this shell, asking for the parameters
	@.local/sam/bin/sam deploy --guided --parameter-overrides $(TARGET)

# --- Housekeeping -----------------------------------------------------------------------------------------------------

.PHONY: clean help
clean: ## stop the local cloud, remove builds, caches and environments
	@test ! -x .venv/bin/gleaner || .venv/bin/gleaner local down
	@rm -rf .aws-sam .hypothesis .import_linter_cache .local .mypy_cache .pytest_cache .ruff_cache .venv
	@find . -type d -name __pycache__ -prune -exec rm -rf {} +

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name what; do \
		printf '  make %-17s %s\n' "$$name" "$$what"; done

# --- Measure ----------------------------------------------------------------------------------------------------------

MEASURE = @PYTHONPATH=functions:. .venv/bin/python -m

.PHONY: bench-cold bench-contacts bench-fields bench-followups bench-growth bench-intent bench-jobs bench-pages bench-pure bench-reading bench-real bench-replies bench-robustness bench-stack
bench-cold: setup ## init time of each function beside `import boto3`
	$(MEASURE) benchmarks.cold_start

bench-contacts: setup ## the contact book with 1,000 and 100,000 people: calls of DynamoDB and time; ARGS="--contacts 5000"
	$(MEASURE) benchmarks.contact_book $(ARGS)

bench-fields: setup ## contact fields and signature lines against labelled mails; ARGS="--comprehend URL"
	$(MEASURE) benchmarks.signatures $(ARGS)

bench-followups: setup ## follow-ups in seven languages: sentences, due dates, conversations, and what they cost
	$(MEASURE) benchmarks.followups $(ARGS)
	$(MEASURE) benchmarks.due_dates
	$(MEASURE) benchmarks.threads --set report
	$(MEASURE) benchmarks.follow_up_cost

bench-intent: setup $(TRAIN_READY) ## the model of follow-ups on Parakweet's and the verified labels, beside TF-IDF
	@PYTHONPATH=functions:.:.local/train .venv/bin/python -m benchmarks.intent.elsewhere $(ARGS)

bench-jobs: setup ## an import, an export and an erasure through the whole local stack; ARGS="CONTACTS MAILS"
	$(MEASURE) benchmarks.jobs $(ARGS)

bench-growth: setup ## how the time of reading grows with the size of hostile mails; ARGS="NAME" chooses
	$(MEASURE) benchmarks.growth $(ARGS)

bench-pages: setup browser ## each page on the local stack: warm and cold beside a bare Mangum function, size, AWS calls
	$(MEASURE) benchmarks.pages $(ARGS)

bench-pure: setup ## reading mail alone, beside a bare parse; Comprehend's units beside the naive way
	$(MEASURE) benchmarks.personal_mail $(ARGS)

bench-reading: setup $(PEERS_READY) ## reading and contacts in one table, other libraries beside it; ARGS="--comprehend URL"
	$(MEASURE) benchmarks.reading $(ARGS)

bench-real: setup ## 340 real and broken mails through the whole local stack, in counts
	$(MEASURE) benchmarks.real_mail $(ARGS)

bench-replies: setup ## the new text of replies against what a person cut out
	$(MEASURE) benchmarks.replies $(ARGS)

bench-robustness: setup ## odd mails, and those of folders named by ARGS: what raises, loses text or takes long
	$(MEASURE) benchmarks.robustness $(ARGS)

bench-stack: setup ## messages a second through the whole local stack; ARGS=1000 says how many
	$(MEASURE) benchmarks.throughput $(ARGS)

.PHONY: train-followups
train-followups: setup $(TRAIN_READY) ## train the model of follow-ups anew; ARGS=--check cross-validates and writes nothing
	@test -n "$(ARGS)" || PYTHONPATH=functions:.:.local/train .venv/bin/python -m benchmarks.intent.word_classes
	@PYTHONPATH=functions:.:.local/train .venv/bin/python -m benchmarks.intent.train $(ARGS)
