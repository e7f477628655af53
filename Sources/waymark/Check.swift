import ArgumentParser
import Content
import Diagnostics

/// `waymark check`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows every problem in the notes; writes nothing.",
        discussion: """
            Ends with 0 when there is no error, 1 when there is one, 2 when the command line is wrong and 3 when the \
            machine failed.

            Example: waymark check --content notes --strict
            """
    )

    @OptionGroup var options: ContentOptions

    @Flag(help: "Count warnings as errors.")
    var strict = false

    func run() throws {
        let reading = try options.read()
        if !reading.problems.isEmpty {
            options.note("\(ProblemText.summary(of: reading.problems)) in \(reading.noteCount) notes")
        }
        if reading.hasErrors || (strict && !reading.problems.isEmpty) { throw Ending.content }
    }
}
