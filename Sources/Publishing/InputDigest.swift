import Crypto

/// The SHA-256 of all that a build is made of: pieces with their names, in an order of the caller's.
package struct InputDigest {
    private var hash = SHA256()

    package init() {}

    /// Adds a piece. Lengths stand in front, so that no two lists of pieces are the same bytes.
    package mutating func add(_ name: String, _ bytes: some Collection<UInt8> = []) {
        hash.update(data: Array("\(name.utf8.count) \(bytes.count) \(name)\n".utf8))
        hash.update(data: Array(bytes))
    }

    package func hex() -> String { Digest.text(of: hash.finalize()) }
}
