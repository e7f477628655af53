import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel
import Site

/// `waymark new session`.
struct NewSession: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "The note of a session, with the agenda that the last ones left.",
        discussion: "Example: waymark new session")

    @OptionGroup var options: NewNoteOptions

    @Option(help: "The pair; the only one when it is left out.", completion: Completions.pairs)
    var pair: String?

    @Option(help: "The day of the session, YYYY-MM-DD; else today.")
    var on: String?

    @Flag(help: "The session of today is still to come: its note is a plan until you take that out.")
    var planned = false

    func run() throws {
        let today = try DayOptions.today()
        let day = try on.map { try DayOptions.day($0, of: "--on") } ?? today
        if planned, day < today { throw Ending.usage("\(day) is gone, so its session is no plan; leave --planned out") }
        let reading = try options.content.readWithoutErrors(orElse: "nothing was written", asOf: today)
        let pair = try options.pair(pair, in: reading.programme)
        let pipeline = Pipeline(audience: .pair, pair: pair.id, asOf: today, jobs: options.content.cores)
        let note: PreparedNote
        do {
            note = try options.content.saying("Compiling the agenda") {
                try PreparedNote(for: pipeline.clear(reading.programme), on: day, isPlanned: planned)
            }
        } catch {
            throw Ending.usage("\(error)")
        }
        if let existing = note.existing {
            throw Ending.usage(
                "the session of \(day) has its note already: \(options.content.folderName)/\(visible(existing)); it was left alone"
            )
        }
        try options.write(
            [DraftNote(path: note.path, text: note.text)], reading,
            next: day > today || planned
                ? "look at the agenda together; after the meeting take out `status: planned`, and write what you decided"
                : "write what you decided, tick what is done, and `waymark read \(day)` says what was understood"
                    + (day == today
                        ? "; if you have not met yet, write `status: planned` below the day until you have" : ""))
    }
}
