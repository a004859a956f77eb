# Every command of the project; README says what each is for. None needs a display.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules

# uv may use only a Python that is already installed; it is kept beside the project, since
# Debian's own Python refuses packages (PEP 668) and lacks venv until python3-venv is installed.
export UV_PYTHON_DOWNLOADS := never
# Images for containers like to set it: every process that a test starts would compile us anew.
unexport PYTHONDONTWRITEBYTECODE
export UV_NO_PROGRESS := 1
UV ?= .tools/bin/uv
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))
DEMO := build/demo
BENCH_ARGS ?=

.PHONY: help run test slow demo coverage bench build setup libraries lint types contracts translations format

help:
	@echo "make run           öppna programmet (utan skärm: make demo)"
	@echo "make test          alla kontroller och tester"
	@echo "make slow          tusen dödade processer, strömavbrott, skador och lås"
	@echo "make demo          gå igenom huvudflödet och lägg bilder och rapporter i $(DEMO)"
	@echo "make coverage      demogången, och docs/coverage.md ur den"
	@echo "make bench         mät; BENCH_ARGS=--json ger maskinläsbart"
	@echo "make build         bygg det fristående programmet i build/dist"
	@echo "make setup         bara hämta det som behövs"
	@echo "make lint types contracts format translations     enskilda steg"

.tools/bin/uv: .ci/requirements-uv.txt
	@echo "Hämtar uv …"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input --upgrade \
		--root-user-action=ignore --target .tools --require-hashes -r $<
	@touch $@

$(READY): uv.lock pyproject.toml | $(UV)
	@echo "Hämtar beroenden enligt uv.lock …"
	@$(UV) sync --quiet --locked --compile-bytecode || { \
		echo "Det gick inte. Det behövs Python 3.11, 3.12 eller 3.13, och att paketregistret nås." >&2; \
		exit 1; }
	@touch $@

translations/%.qm: translations/%.ts | libraries $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

libraries:
	@.ci/system-libraries

setup: libraries $(READY) $(TRANSLATIONS)
	@:

run: setup
	@if [ "$$(uname -s)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		echo "Ingen skärm hittades (DISPLAY och WAYLAND_DISPLAY saknas): kör make demo i stället."; \
		$(MAKE) --no-print-directory demo; \
	else \
		exec $(BIN)/hedersstod; \
	fi

lint: setup
	@echo "Kod: stil och form …"
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

types: setup
	@echo "Kod: typer …"
	@$(BIN)/mypy

contracts: setup
	@echo "Kod: vem som får importera vem …"
	@said=$$($(BIN)/lint-imports --no-logo 2>&1) || { echo "$$said"; exit 1; }

test: lint types contracts
	@echo "Tester …"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# The proofs of the vault in full; the ordinary tests do a part of each.
slow: setup
	@echo "Dödar, bryter strömmen, skadar och låser …"
	@QT_QPA_PLATFORM=offscreen HEDERSSTOD_KILLS=1000 HEDERSSTOD_CUTS=2000 HEDERSSTOD_DAMAGES=2000 \
		HEDERSSTOD_LOCKS=1000 $(BIN)/python -m pytest -n 2 -o faulthandler_timeout=3000 \
		-o timeout=3000 tests/vault tests/journeys/test_lock_anywhere.py

demo: setup
	@echo "Går igenom huvudflödet …"
	@QT_QPA_PLATFORM=offscreen $(BIN)/hedersstod demo --out $(DEMO)

coverage: demo
	@$(BIN)/python -m hedersstod.demo.coverage_doc \
		$(DEMO)/coverage.json docs/coverage_rows.toml docs/coverage.md

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/run.py $(BENCH_ARGS)

build: setup
	@.ci/system-libraries build
	@echo "Bygger det fristående programmet …"
	@$(BIN)/pyinstaller build_installer.spec --noconfirm --log-level ERROR \
		--distpath build/dist --workpath build/pyinstaller
	@echo "Prövar det som byggdes …"
	@QT_QPA_PLATFORM=offscreen build/dist/arbetsbok/arbetsbok selftest

format: setup
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

# Swedish is the language of the source; its file holds plurals only.
translations: setup
	@$(BIN)/pyside6-lupdate -silent -extensions py -no-obsolete -locations none -source-language sv_SE \
		-target-language sv_SE -pluralonly src/hedersstod -ts translations/hedersstod_sv.ts
	@$(BIN)/pyside6-lupdate -silent -extensions py -no-obsolete -locations none -source-language sv_SE \
		-target-language en_GB src/hedersstod -ts translations/hedersstod_en.ts
	@$(MAKE) --no-print-directory setup
