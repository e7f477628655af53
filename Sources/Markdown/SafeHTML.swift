/// HTML that may stand on a page as it is: only cmark in safe mode, called from this module, makes it.
package struct SafeHTML: Hashable, Sendable {
    package let text: String

    init(fromCmark text: String) { self.text = text }

    package var isEmpty: Bool { text.isEmpty }
}
