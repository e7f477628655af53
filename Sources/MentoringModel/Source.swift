/// Where something stands in the content, and how far that place may be read.
package struct Source: Hashable, Sendable {
    /// Path of the note below the content folder, with `/` between its parts.
    package var file: String
    /// Line, from 1.
    package var line: Int
    /// Column in characters, from 1.
    package var column: Int
    /// How far the place may be read: that of its section, else of its file.
    package var visibility: Visibility

    package init(file: String, line: Int, column: Int, visibility: Visibility) {
        self.file = file
        self.line = line
        self.column = column
        self.visibility = visibility
    }
}

/// A value together with the place where a person wrote it.
package struct Written<Value> {
    package var value: Value
    package var source: Source

    package init(_ value: Value, at source: Source) {
        self.value = value
        self.source = source
    }

    package func map<Other>(_ change: (Value) -> Other) -> Written<Other> { Written<Other>(change(value), at: source) }
}

extension Written: Sendable where Value: Sendable {}
extension Written: Equatable where Value: Equatable {}
extension Written: Hashable where Value: Hashable {}
