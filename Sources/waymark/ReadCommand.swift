import ArgumentParser
import Content
import Diagnostics
import MentoringModel
import Site

/// `waymark read`.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Reads the notes back: what was understood of each line.",
        discussion: """
            Each line that is not blank is told once: as a heading with the section that it opens, as something that was \
            read, with the value as it was understood, as a problem, by its code, as words, of which nothing is counted, or as \
            read over. Nothing is written.

            A note is named by its path, by its id, or, with all others of its pair, by that of the pair. It ends as check \
            does: with 1 when a note that it shows has an error.

            Example: waymark read pairs/noor-elena/sessions/2026-03-14.md
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var days: DayOptions

    @Argument(help: "The notes to read back; all of them when none is named.", completion: Completions.notes)
    var notes: [String] = []

    @Flag(help: "Show only what is words: first the lines of lists and tables of pairs, then all others.")
    var wordsOnly = false

    func run() throws {
        let asOf = try days.day()
        let reading = try options.read(asOf: asOf, isShowing: false)
        if reading.noteCount == 0, notes.isEmpty {
            options.show(options.noNotes)
            throw Ending.content
        }
        let paths = try options.notes(named: notes, in: reading)
        let mirror = options.saying("Reading \(counted(paths.count, "note")) back") {
            reading.mirror(of: paths, asOf: asOf, jobs: options.cores)
        }
        let redaction = options.redaction(reading, audience: nil, pair: nil)
        let told = redaction.map { redaction in mirror.map { $0.redacted(by: redaction) } } ?? mirror
        let shown = wordsOnly ? MirrorNote.wordsOnly(told) : told
        // How much there is of something that is closed tells something of it.
        let last = redaction == nil ? [MirrorCounts(mirror).summary + "\n"] : []
        write((shown.map { MirrorText(of: $0).text } + last).joined(separator: "\n"), to: 1)
        if mirror.contains(where: \.hasErrors) { throw Ending.content }
    }
}
