# make site   installs what is missing, builds waymark in release and the example site
# make test   installs what is missing, builds the tests with the command that they test, and runs every test
# make browser  runs only the tests in a browser and those of the HTML, on sites that the release binary builds
# make bench  builds generated programmes again and again, and prints medians; PAIRS=360 RUNS=5 PEER='…'
# make bench-increments  measures what a saved note costs where what was made before is kept
# make fuzz   feeds the readers with random inputs; FUZZ_SECONDS=60 for each
# make man    writes manual pages into .build/man, one for each command
# make install  builds and installs the command with manual pages and completions; PREFIX=/usr/local
# make dist   packs the command for machines without Swift into .build/dist, with digests; make deb  makes a Debian package there
# make packages  runs only the tests of what is delivered: archive, package, recipes and hosts, in a bare Debian root
# make lint   checks the format of the sources

AS_OF ?= 2026-07-06
FUZZ_SECONDS ?= 60
FUZZ_SEED ?= $(shell date +%Y%m%d)
RELEASE = .build/release/waymark
# Swift's own libraries and libcmark are put into the command where they can be linked: it runs where neither is, and a tenth faster.
LIBRARIES := $(dir $(realpath $(shell command -v swift)))../lib/swift_static/linux
LINKED = $(CURDIR)/.build/linked
STATIC := $(if $(wildcard $(LIBRARIES)/libFoundation.a),--static-swift-stdlib)
RELEASE_BUILD = PKG_CONFIG_PATH=$(LINKED):$$PKG_CONFIG_PATH swift build -c release $(STATIC)
PREFIX ?= /usr/local
PACKAGE = python3 Sources/Packaging/package.py
# The command that builds the sites at which the tests of pages look.
WAYMARK ?= $(CURDIR)/$(RELEASE)

VENV = .build/browser-venv

.PHONY: site test browser pages bench bench-increments fuzz man install dist deb packages test-delivery deps test-deps linked build lint clean

site: build
	$(RELEASE) build --content content --output site --as-of $(AS_OF)

test: deps test-deps
	@mkdir -p .build; python3 -B Tests/Delivery/bare_root.py > .build/roots.log 2>&1 & # Used at the end; what went wrong is told there.
	OPTIMIZE=1 FUZZ_SECONDS=5 Tests/run.sh
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory pages WAYMARK=$(CURDIR)/.build/debug/waymark
	@$(MAKE) --no-print-directory test-delivery

build: deps linked
	$(RELEASE_BUILD) --product waymark

# A folder that the linker looks into first, with nothing in it but archives: what is there is not asked of the machine any more.
linked:
	@mkdir -p $(LINKED)
	@for name in libcmark.a libstdc++.a; do \
		file=$$(gcc -print-file-name=$$name 2>/dev/null); if [ -f "$$file" ]; then ln -sf "$$file" $(LINKED)/; fi; done
	@if [ -f $(LINKED)/libcmark.a ] && pkg-config --exists libcmark; then printf '%s\n' 'Name: libcmark' 'Description: linked in' \
		"Version: $$(pkg-config --modversion libcmark)" 'Libs: -L$(LINKED) -lcmark' > $(LINKED)/libcmark.pc; fi

# Pages in a real browser: axe, the keyboard, print, and an HTML checker; `BROWSER=test_print` runs one of the files only.
browser: build test-deps
	@$(MAKE) --no-print-directory pages

pages: $(VENV)/.installed
	WAYMARK=$(WAYMARK) $(VENV)/bin/python Tests/Browser/run.py $(BROWSER)

# What is delivered: the archive and the Debian package in a bare root, every recipe, and what servers send.
packages: man test-deps
	WAYMARK=$(CURDIR)/$(RELEASE) MANUAL=$(CURDIR)/.build/man python3 Tests/Delivery/run.py $(DELIVERY)

# The packages alone, for the command of the tests, which is linked once more as a release is; recipes and servers are tried by `make packages`.
test-delivery: linked
	OPTIMIZE=1 swift build --product generate-manual
	Tests/Delivery/link.sh .build/debug $(LINKED) .build/linked/waymark
	python3 Sources/Packaging/manual.py .build/debug/generate-manual .build/linked/waymark .build/linked/man
	WAYMARK=$(CURDIR)/.build/linked/waymark MANUAL=$(CURDIR)/.build/linked/man python3 Tests/Delivery/run.py test_packages test_install
	@echo 'Recipes, servers and lintian were not tried here: make packages'

# Files named in the list with their digests, and nothing else.
$(VENV)/.installed: Tests/Browser/requirements.txt
	python3 -m venv --clear $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes -r $<
	@touch $@

# How long a build takes, how that grows, and how it compares with another command; see Tests/Benchmarks/bench.py.
bench: build
	python3 Tests/Benchmarks/bench.py

# What a saved note costs in a process that goes on; CONTENT=~/notes AS_OF=2026-07-06
bench-increments: deps linked
	$(RELEASE_BUILD) --product measure-increments
	.build/release/measure-increments $(or $(CONTENT),content) $(AS_OF)

# Random inputs for a minute each, from another seed every day; a failure says which input it was.
fuzz: deps
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(FUZZ_SEED) swift test --filter FuzzTests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Manual pages, from what the commands say of themselves: `man .build/man/waymark-build.1`.
man: build
	$(RELEASE_BUILD) --product generate-manual
	python3 Sources/Packaging/manual.py .build/release/generate-manual $(RELEASE) .build/man

# What is built already is not built again, since `sudo` may know of no Swift.
install:
	@[ -x $(RELEASE) ] && [ -f .build/man/waymark.1 ] || $(MAKE) --no-print-directory man
	$(PACKAGE) install --prefix '$(DESTDIR)$(PREFIX)'

dist: man
	$(PACKAGE) dist

# MAINTAINER='Name <address>' says who answers for it.
deb: man
	$(PACKAGE) deb $(if $(MAINTAINER),--maintainer '$(MAINTAINER)')

# libcmark with its headers is all that is needed beside Swift itself.
deps:
	@if [ -f /usr/include/cmark.h ] || pkg-config --exists libcmark 2>/dev/null; then exit 0; fi; \
	line="apt-get update && apt-get install -y --no-install-recommends libcmark-dev pkg-config"; \
	if ! command -v apt-get >/dev/null; then \
		echo "waymark needs libcmark with its headers; on macOS: brew install cmark"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then sh -c "$$line"; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo sh -c "$$line"; \
	else echo "waymark needs libcmark with its headers. Type: sudo sh -c '$$line'"; exit 1; fi

# The tests of pages need a browser with its driver, Java for the HTML checker, and what reads a printed page.
test-deps:
	@missing=""; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
		|| missing="$$missing chromium"; \
	command -v chromedriver >/dev/null || missing="$$missing chromium-driver"; \
	command -v java >/dev/null || missing="$$missing default-jre-headless"; \
	for font in "DejaVu Sans" "Liberation Sans Narrow" "Noto Sans"; do \
		fc-list ":family=$$font" file 2>/dev/null | grep -q . || { missing="$$missing fontconfig fonts-dejavu-core fonts-liberation fonts-noto-core"; break; }; \
	done; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	command -v debootstrap >/dev/null || missing="$$missing debootstrap"; \
	command -v dpkg-shlibdeps >/dev/null || missing="$$missing dpkg-dev"; \
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$$missing python3-venv"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	line="apt-get update && apt-get install -y --no-install-recommends$$missing"; \
	if ! command -v apt-get >/dev/null; then \
		echo "the tests need on the PATH:$$missing"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then sh -c "$$line"; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo sh -c "$$line"; \
	else echo "the tests need$$missing. Type: sudo sh -c '$$line'"; exit 1; fi

clean:
	rm -rf .build
	find site -mindepth 1 ! -name .gitkeep -delete
