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
    package static func folded(_ path: String) -> String { path.lowercased().decomposedStringWithCanonicalMapping }

    /// The path of a file below a folder.
    static func join(_ folder: String, _ file: String) -> String { folder == "/" ? "/" + file : folder + "/" + file }

    /// The folders that hold a file, from the outermost: `a`, `a/b` for `a/b/c.html`.
    package static func folders(of file: String) -> [String] {
        guard file.utf8.contains(UInt8(ascii: "/")) else { return [] }
        let parts = file.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }

    /// Whether a path is one of those that Waymark keeps for itself at the root: its list and its staging folder.
    package static func isKept(_ path: String) -> Bool { path.hasPrefix(".waymark") }
}
