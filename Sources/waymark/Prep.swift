import ArgumentParser
import Content
import Diagnostics
import MentoringModel
import Publishing
import Site

/// `waymark prep`.
struct Prep: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prepares the note of a pair's next session.",
        discussion: """
            The agenda is made of what the pair left open, boxed to the agreed length. The note is printed; --write puts \
            it into the pair's folder instead, and never in place of a note that is there.

            Example: waymark prep noor-elena --write
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions
    @OptionGroup var days: DayOptions

    @Argument(help: "The pair.", completion: Completions.pairs)
    var pair: String

    @Flag(help: "Write the note instead of printing it.")
    var write = false

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: !write)
        try outlet.telling { try prepare(outlet) }
    }

    private func prepare(_ outlet: ProblemOutlet) throws {
        let asOf = try days.day()
        let reading = try options.readWithoutErrors(orElse: "nothing was prepared", asOf: asOf, to: outlet)
        let id = try resolve(pair, in: reading.programme)
        let note: PreparedNote
        do {
            let pipeline = Pipeline(audience: .pair, pair: id, asOf: asOf, jobs: options.cores)
            note = try options.saying("Compiling the agenda") {
                try PreparedNote(for: pipeline.clear(reading.programme))
            }
        } catch {
            throw Ending.usage("\(error)")
        }
        guard write else { return writeAsIs(note.text, to: 1) }
        if let existing = note.existing { throw Ending.usage(exists(existing)) }
        do {
            guard try NoteWriter(content: options.content).create(note.path, note.text) == .written else {
                throw Ending.usage(exists(note.path))
            }
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
        outlet.note("\(options.folderName)/\(visible(note.path)): written")
    }

    private func exists(_ path: String) -> String {
        "the next session has its note already: \(options.folderName)/\(visible(path)); it was left alone"
    }
}
