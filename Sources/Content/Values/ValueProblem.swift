package import Diagnostics

/// What is wrong with a text that should be a value; whoever knows the place adds it.
package struct ValueProblem: Error {
    package var kind: ProblemKind
    package var message: String
    package var help: String?
    /// The text to write in its place, where only one can be meant.
    var meant: String?
    /// What the help proposes to write, also where it is not certain enough to be written without being asked.
    var proposed: ProposedValue?

    init(
        _ kind: ProblemKind, _ message: String, help: String? = nil, meant: String? = nil,
        proposed: ProposedValue? = nil
    ) {
        self.kind = kind
        self.message = message
        self.help = help
        self.meant = meant
        self.proposed = proposed ?? meant.map { .one($0) }
    }
}
