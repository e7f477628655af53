#!/usr/bin/env bash
# Builds the tests in Swift and runs them in three processes at once, one test at a time in each, so that a run says what each test
# took. The longest are named at the end; what the processes printed lies in .build/test-logs.
set -uo pipefail
cd "$(dirname "$0")/.."
logs=.build/test-logs
mkdir -p $logs
swift build --build-tests || exit 1

# Tests of the command wait for processes most of the time.
run() { swift test --skip-build --ignore-lock --no-parallel "$@"; }
run --filter '^SiteTests\.' --skip IncrementTests > $logs/site.log 2>&1 &
site=$!
run --filter '^CommandTests\.' --skip 'KilledBuildTests|CanaryTests' > $logs/command.log 2>&1 &
command=$!
run --skip '^(SiteTests|CommandTests)\.' > $logs/others.log 2>&1
failed=$?
run --filter IncrementTests > $logs/increments.log 2>&1 || failed=1
run --filter KilledBuildTests > $logs/killed.log 2>&1 || failed=1
run --filter '^CommandTests\.CanaryTests' > $logs/canaries.log 2>&1 || failed=1
wait $site || failed=1
wait $command || failed=1

grep -hE '^✘' $logs/{site,command,others,increments,killed,canaries}.log
echo "The longest, in seconds:"
grep -hE '^(✔|✘) Test .* (passed|failed) after' $logs/{site,command,others,increments,killed,canaries}.log |
	grep -v 'Test run with' |
	sed -E 's/^. Test (.*) (passed|failed) after ([0-9.]+) seconds.*$/\3  \1/' | sort -rn | head -12
for log in $logs/{site,command,others,increments,killed,canaries}.log; do
	# A process that was ended before its last line says so nowhere else.
	grep -hE 'Test run with [0-9]+ tests? in' "$log" | tail -1 | grep . || {
		tail -40 "$log"
		echo "$log: the run did not come to its end"
		exit 1
	}
done
exit $failed
