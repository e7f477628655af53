#!/usr/bin/env bash
# Builds the command and the tests, and runs the tests in Swift.
#
# Both builds go at once, each in a folder of its own: that of the command waits for single modules most of the time. The tests run
# in two processes, one test at a time in each, so that a run says what each took; the longest are named at the end.
set -uo pipefail
cd "$(dirname "$0")/.."
tests="--scratch-path .build/tests"
logs=.build/test-logs
mkdir -p $logs

swift package resolve && OPTIMIZE=1 swift package $tests resolve || exit 1
swift build -c release --product waymark > $logs/release.log 2>&1 &
release=$!
OPTIMIZE=1 swift build $tests --build-tests
built=$?
wait $release || { cat $logs/release.log; exit 1; }
[ $built = 0 ] || exit 1

# The sites take half of the time, all other targets the rest.
run() { OPTIMIZE=1 FUZZ_SECONDS=5 swift test $tests --skip-build --ignore-lock --no-parallel "$@"; }
run --filter '^SiteTests\.' > $logs/site.log 2>&1 &
site=$!
run --skip '^SiteTests\.' > $logs/others.log 2>&1
others=$?
wait $site
site=$?

grep -hE '^✘' $logs/site.log $logs/others.log
echo "The longest, in seconds:"
grep -hE '^(✔|✘) Test .* (passed|failed) after' $logs/site.log $logs/others.log |
	grep -v 'Test run with' |
	sed -E 's/^. Test (.*) (passed|failed) after ([0-9.]+) seconds.*$/\3  \1/' | sort -rn | head -12
for log in $logs/site.log $logs/others.log; do
	# A process that was ended before its last line says so nowhere else.
	grep -hE 'Test run with [0-9]+ tests? in' "$log" | tail -1 | grep . || {
		tail -40 "$log"
		echo "$log: the run did not come to its end"
		exit 1
	}
done
[ $site = 0 ] && [ $others = 0 ]
