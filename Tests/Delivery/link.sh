#!/usr/bin/env bash
# Links the command that the tests were built with as a release is linked, with Swift's libraries and libcmark in it: seconds, where a
# second build would take minutes. link.sh FOLDER_OF_BUILD FOLDER_OF_ARCHIVES RESULT
set -euo pipefail
build=$1 linked=$2 result=$3
libraries=$(dirname "$(realpath "$(command -v swift)")")/../lib/swift_static/linux
archives=()
for name in Foundation FoundationInternationalization FoundationEssentials _FoundationCollections _FoundationCShims CoreFoundation \
	_FoundationICU dispatch BlocksRuntime; do
	archives+=(-Xlinker "$libraries/lib$name.a")
done
swiftc -static-stdlib -emit-executable -o "$result" "@$build/waymark.product/Objects.LinkFileList" -L "$linked" \
	-Xlinker --defsym=main=waymark_main "${archives[@]}" -Xlinker -lstdc++ -Xlinker --gc-sections -Xlinker -s \
	2> >(grep -v 'mktemp' >&2)
