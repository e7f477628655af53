#!/usr/bin/env bash
# Builds the command and the tests, and runs the tests in Swift.
#
# Both builds go at once, each in a folder of its own: that of the command waits for single modules most of the time. The tests run
# in three processes, one test at a time in each, so that a run says what each took; the longest are named at the end.
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

# Tests of the command wait for processes most of the time.
run() { OPTIMIZE=1 FUZZ_SECONDS=5 swift test $tests --skip-build --ignore-lock --no-parallel "$@"; }
run --filter '^SiteTests\.' > $logs/site.log 2>&1 &
site=$!
run --filter '^CommandTests\.' > $logs/command.log 2>&1 &
command=$!
run --skip '^(SiteTests|CommandTests)\.' > $logs/others.log 2>&1
failed=$?
wait $site || failed=1
wait $command || failed=1

grep -hE '^✘' $logs/{site,command,others}.log
echo "The longest, in seconds:"
grep -hE '^(✔|✘) Test .* (passed|failed) after' $logs/{site,command,others}.log |
	grep -v 'Test run with' |
	sed -E 's/^. Test (.*) (passed|failed) after ([0-9.]+) seconds.*$/\3  \1/' | sort -rn | head -12
for log in $logs/{site,command,others}.log; do
	# A process that was ended before its last line says so nowhere else.
	grep -hE 'Test run with [0-9]+ tests? in' "$log" | tail -1 | grep . || {
		tail -40 "$log"
		echo "$log: the run did not come to its end"
		exit 1
	}
done
exit $failed
