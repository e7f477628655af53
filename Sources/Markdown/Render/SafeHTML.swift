/// HTML that may stand on a page as it is: only the writer of documents, in this module, makes it.
package struct SafeHTML: Hashable, Sendable {
    package let text: String

    init(written bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { text.isEmpty }
}
