package import Diagnostics

/// What the bar below a page says, and the problems over it.
package struct PageStatus: Hashable, Sendable {
    /// A site that one can go over to.
    package struct Choice: Hashable, Sendable {
        /// For whom it is: `coordinators`.
        package var words: String
        package var link: String
        package var isCurrent: Bool

        package init(words: String, link: String, isCurrent: Bool) {
            self.words = words
            self.link = link
            self.isCurrent = isCurrent
        }
    }

    /// Errors and warnings, as the command prints them.
    package var problems: [ProblemParts]
    /// Whether there is a page behind the problems.
    package var hasSite: Bool
    /// How many builds made the site.
    package var build: Int
    /// The day that it is computed for.
    package var day: String
    package var choices: [Choice]

    package init(
        problems: [ProblemParts] = [], hasSite: Bool = true, build: Int = 1, day: String = "", choices: [Choice] = []
    ) {
        self.problems = problems
        self.hasSite = hasSite
        self.build = build
        self.day = day
        self.choices = choices
    }

    var errors: [ProblemParts] { problems.filter { $0.severity == .error } }
    var warnings: [ProblemParts] { problems.filter { $0.severity == .warning } }

    /// What is read out to whoever does not see the page.
    var said: String {
        guard !errors.isEmpty else { return "" }
        return "\(counted(errors.count, "error")). "
            + (hasSite ? "The last good site stays." : "There is no page yet.")
    }
}
