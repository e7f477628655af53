import Foundation

/// What a path below the site's root may be.
package enum SitePath {
    /// Whether a path stays below the root and can be a file on any disk: relative, without `.`, `..`, empty parts,
    /// backslashes or control characters.
    package static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= 4000 else { return false }
        // How many bytes the part so far has, and how many of them are dots.
        var (length, dots) = (0, 0)
        var isPart: Bool { 1...255 ~= length && !(length == dots && dots <= 2) }
        for byte in path.utf8 {
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
            guard byte == UInt8(ascii: "/") else {
                length += 1
                dots += byte == UInt8(ascii: ".") ? 1 : 0
                continue
            }
            guard isPart else { return false }
            (length, dots) = (0, 0)
        }
        return isPart
    }

    /// The path as a disk sees it that tells neither capital letters nor ways of writing an accent.
    package static func folded(_ path: String) -> String {
        let lower = path.lowercased()
        return lower.utf8.allSatisfy { $0 < 0x80 } ? lower : lower.decomposedStringWithCanonicalMapping
    }

    /// The path of a file below a folder.
    static func join(_ folder: String, _ file: String) -> String { folder == "/" ? "/" + file : folder + "/" + file }

    /// The folders that hold a file, from the outermost: `a`, `a/b` for `a/b/c.html`.
    package static func folders(of file: String) -> [String] {
        file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.map { String(file[..<$0]) }
    }

    /// Whether a path is one of those that Waymark keeps for itself at the root: its list and its staging folder.
    package static func isKept(_ path: String) -> Bool { path.hasPrefix(".waymark") }
}
