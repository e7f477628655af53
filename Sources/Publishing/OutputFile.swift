/// A finished file of the site.
package struct OutputFile: Hashable, Sendable {
    /// Path below the site's root, with `/` between its parts.
    package let path: String
    package let bytes: [UInt8]
    /// The SHA-256 of the bytes, which both the list of the site's files and the manifest tell: made here, where files are
    /// made on several cores.
    package let digest: String

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        digest = Digest.hex(of: bytes)
    }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
