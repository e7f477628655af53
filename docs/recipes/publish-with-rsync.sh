#!/bin/sh
# Builds all sites and copies them to any host with rsync: publish-with-rsync.sh NOTES HOST:FOLDER
#
# The host serves that folder with nginx.conf or Caddyfile, so that each site has its own readers. Nothing is copied when the notes have an
# error or a leak was found; what is not published any more is removed there, and nothing that is not ours is touched here.
set -eu
notes=$1
target=$2
sites=${WAYMARK_SITES:-$HOME/.cache/waymark-sites}
mkdir -p "$sites"
chmod 700 "$sites"
waymark build --content "$notes" --all --verify --quiet --output "$sites"
# New pages first and removals last, so that no link leads nowhere in between; a page that was closed goes in the same run.
rsync --recursive --checksum --delete-delay --delay-updates --chmod=D755,F644 --exclude=/.waymark --exclude='/*/.waymark' --exclude='/*/*/.waymark' \
	"$sites/" "$target/"
