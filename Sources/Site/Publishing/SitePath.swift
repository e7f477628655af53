import Foundation

/// What a path below the site's root may be.
package enum SitePath {
    /// Whether a path stays below the root and can be a file on any disk: relative, without `.`, `..`, empty parts,
    /// backslashes or control characters.
    package static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= 4000 else { return false }
        let hasBadByte = path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
        guard !hasBadByte else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
        }
    }

    /// The path as a disk sees it that tells neither capital letters nor ways of writing an accent.
    static func folded(_ path: String) -> String { path.lowercased().decomposedStringWithCanonicalMapping }
}
