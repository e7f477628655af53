#!/bin/sh
# Writes to a coordinator when a pair needs somebody, or when the notes have an error; says nothing otherwise.
#
#   attention.sh NOTES grace@example.org
#
# As a line of `crontab -e`, every Monday at seven:  0 7 * * 1  attention.sh "$HOME/notes/content" grace@example.org
# The letter names the pair and what to do, never what was written. It needs `mail` (on Debian: apt-get install bsd-mailx and a mailer).
set -eu
notes=$1
to=$2
status=0
words=$(waymark check --content "$notes" --attention --redact --color never --quiet 2>&1) || status=$?
case $status in
0) exit 0 ;;
4) subject="A pair may need you" ;;
1) subject="The notes have an error, so nothing new is published" ;;
*) subject="The notes could not be read" ;;
esac
printf '%s\n' "$words" | mail -s "$subject" "$to"
