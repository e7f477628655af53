#!/usr/bin/env bash
# Builds the tests and runs them in two processes, one test at a time in each: a run says what each test took, and a slow
# one is not slow because of others. The longest ones are named at the end.
set -uo pipefail
cd "$(dirname "$0")/.."
swift build --build-tests || exit 1
logs=.build/test-logs
mkdir -p $logs

# The sites take half of the time; the rest is all other targets.
run() { swift test --skip-build --ignore-lock --no-parallel "$@"; }
run --filter '^SiteTests\.' > $logs/site.log 2>&1 &
site=$!
run --skip '^SiteTests\.' > $logs/others.log 2>&1
others=$?
wait $site
site=$?

grep -hE '^✘' $logs/*.log
grep -hE '^(✔|✘) Test .* (passed|failed) after' $logs/*.log |
	sed -E 's/^.*Test (.*) (passed|failed) after ([0-9.]+) seconds.*$/\3 s  \1/' | sort -rn | head -12
for log in $logs/*.log; do
	# A process that was ended before its last line says so nowhere else.
	grep -hE 'Test run with [0-9]+ test' "$log" || { tail -40 "$log"; echo "$log: the run did not come to its end"; exit 1; }
done
[ $site = 0 ] && [ $others = 0 ]
