/// A problem as it is shown, in pieces: for whoever writes no lines of a terminal.
package struct ProblemParts: Hashable, Sendable {
    /// `content/pairs/ada-grace/goals/lead-billing.md:6:6`.
    package var place: String
    package var severity: Severity
    package var message: String
    /// `nil` for what `waymark explain` knows nothing of: a template, the machine.
    package var code: String?
    package var excerpt: Excerpt?
    /// The lines of the cure.
    package var help: [String]

    package init(
        place: String, severity: Severity, message: String, code: String? = nil, excerpt: Excerpt? = nil,
        help: [String] = []
    ) {
        self.place = place
        self.severity = severity
        self.message = message
        self.code = code
        self.excerpt = excerpt
        self.help = help
    }

    /// The part of a line around a place.
    package struct Excerpt: Hashable, Sendable {
        /// The line's number, from 1.
        package var line: Int
        package var before: String
        package var marked: String
        package var after: String

        package init(line: Int, of text: String, column: Int, width wanted: Int) {
            let characters = Array(text)
            let start = min(max(0, column - 1), characters.count)
            let from = start > 100 ? start - 40 : 0
            let to = min(characters.count, from + 140)
            let lead = from > 0 ? "…" : ""
            self.line = line
            before = lead + visible(String(characters[from..<max(from, min(start, to))]))
            let end = min(to, start + wanted)
            marked = start < end ? visible(String(characters[start..<end])) : ""
            after =
                (end < to ? visible(String(characters[max(start, end)..<to])) : "") + (to < characters.count ? "…" : "")
        }

        package var text: String { before + marked + after }

        /// Blanks and `^`, to be shown below the text where every letter is as wide.
        package var mark: String {
            String(repeating: " ", count: columns(of: before))
                + String(repeating: "^", count: max(1, columns(of: marked)))
        }
    }
}
