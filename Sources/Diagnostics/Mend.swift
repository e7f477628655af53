/// A change of a note that puts a problem right in the one way that is safe.
package struct Mend: Hashable, Sendable {
    /// Changes of different places, in no order.
    package var edits: [LineEdit]
    /// Whether it writes a day that was said in words. Only whoever wrote them knows it, so it is made where that is asked for.
    package var writesDay: Bool

    package init(_ edits: [LineEdit], writesDay: Bool = false) {
        self.edits = edits
        self.writesDay = writesDay
    }
}

/// A change of one line of a file.
///
/// It says what stands there, so that nothing is changed where the file is another one by now.
package struct LineEdit: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        /// Other words in place of those that stand at a column, in characters from 1.
        case words(column: Int, before: String, after: String)
        /// The whole line taken out.
        case removal(of: String)
        /// Lines written above it.
        case linesAbove([String])
    }

    /// Line, from 1; one more than the file has for what is written at its end.
    package var line: Int
    package var change: Change

    package init(line: Int, _ change: Change) {
        self.line = line
        self.change = change
    }
}
