/// A finished file of the site.
package struct OutputFile: Hashable, Sendable {
    private enum Contents: Sendable {
        case held([UInt8])
        case spooled(PageSpool, start: Int)
    }

    /// Path below the site's root, with `/` between its parts.
    package let path: String
    /// How many bytes it has.
    package let size: Int
    /// The SHA-256 of the bytes, which both the list of the site's files and the manifest tell: made here, where files are
    /// made on several cores.
    package let digest: String
    private let contents: Contents

    /// - Parameter spool: Where the bytes wait; in memory without one.
    package init(path: String, bytes: [UInt8], spool: PageSpool? = nil) {
        self.path = path
        size = bytes.count
        digest = Digest.hex(of: bytes)
        contents = spool.flatMap { spool in spool.append(bytes).map { .spooled(spool, start: $0) } } ?? .held(bytes)
    }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// What is in it. Where a disk fails while it is read back there are fewer than ``size``, and nothing is published.
    package var bytes: [UInt8] {
        switch contents {
        case .held(let bytes): bytes
        case .spooled(let spool, let start): spool.bytes(at: start, count: size)
        }
    }

    package static func == (one: OutputFile, other: OutputFile) -> Bool {
        one.path == other.path && one.digest == other.digest
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(digest)
    }

    /// The same, for whoever writes them: never a part of them.
    func wholeBytes() throws(PublishError) -> [UInt8] {
        let bytes = bytes
        guard bytes.count == size else {
            throw .system(doing: "reading what was made for", path: path, reason: "it is no longer there as a whole")
        }
        return bytes
    }
}

extension [OutputFile] {
    /// Whether the files have these paths, byte for byte and in this order.
    package func haveSamePaths(as paths: [String]) -> Bool {
        count == paths.count && zip(self, paths).allSatisfy { $0.path.utf8.elementsEqual($1.utf8) }
    }
}
