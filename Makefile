# make site   installs what is missing, builds waymark in release and the example site
# make test   does the same and runs every test
# make fuzz   feeds the readers with random inputs; FUZZ_SECONDS=60 for each
# make lint   checks the format of the sources

AS_OF ?= 2026-07-06
FUZZ_SECONDS ?= 60
FUZZ_SEED ?= $(shell date +%Y%m%d)
RELEASE = .build/release/waymark

.PHONY: site test fuzz deps test-deps build lint clean

site: build
	$(RELEASE) build --content content --output site --as-of $(AS_OF)

test: site test-deps
	FUZZ_SECONDS=10 swift test
	@$(MAKE) --no-print-directory lint

build: deps
	swift build -c release --product waymark

# Random inputs for a minute each, from another seed every day; a failure says which input it was.
fuzz: deps
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(FUZZ_SEED) swift test --filter FuzzTests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# libcmark with its headers is all that is needed beside Swift itself.
deps:
	@if [ -f /usr/include/cmark.h ] || pkg-config --exists libcmark 2>/dev/null; then exit 0; fi; \
	line="apt-get update && apt-get install -y --no-install-recommends libcmark-dev pkg-config"; \
	if ! command -v apt-get >/dev/null; then \
		echo "waymark needs libcmark with its headers; on macOS: brew install cmark"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then sh -c "$$line"; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo sh -c "$$line"; \
	else echo "waymark needs libcmark with its headers. Type: sudo sh -c '$$line'"; exit 1; fi

# The tests of what scripts do in a page need a browser.
test-deps:
	@if command -v chromium || command -v chromium-browser || command -v google-chrome; then exit 0; fi >/dev/null; \
	line="apt-get update && apt-get install -y --no-install-recommends chromium"; \
	if ! command -v apt-get >/dev/null; then \
		echo "the tests need chromium on the PATH"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then sh -c "$$line"; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo sh -c "$$line"; \
	else echo "the tests need chromium. Type: sudo sh -c '$$line'"; exit 1; fi

clean:
	rm -rf .build
	find site -mindepth 1 ! -name .gitkeep -delete
