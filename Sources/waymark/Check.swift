import ArgumentParser
import Clearance
import Content
import Diagnostics
import Drafts
import Figures
import Localization
import MentoringModel
import Site

/// `waymark check`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows every problem in the notes; writes nothing unless told to.",
        discussion: """
            The last line says how many notes, errors and warnings there are, and the one before it what was read: \
            `waymark read` shows each line of it. `waymark explain` says more of a problem. A folder without a note is an error.

            Ends with 0 when there is no error, 1 when there is one, 2 when the command line is wrong and 3 when the \
            machine failed.

            With --attention it also prints a line for each urgent signal: the pair, the signal's code and what to do, \
            never what was written. It ends with 4 when there is one, and with 1 when the notes have an error.

            With --fix it mends first what has one safe cure, as `waymark fmt` does, shows what it changed, and then what is left.

            With --problems the problems are told in a form for programs: json, gitlab and sarif as a document on standard output, \
            or in the file of --problems-output; github as annotations beside the text.

            Example: waymark check --strict
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Flag(help: "Mend what has one safe cure first.")
    var fix = false

    @Flag(help: "Also tell of urgent signals, and end with 4 when there is one.")
    var attention = false

    @OptionGroup var days: DayOptions

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: false, writesQualityReport: true)
        try outlet.telling { try check(outlet) }
    }

    private func check(_ outlet: ProblemOutlet) throws {
        let asOf = try days.day()
        if fix { try mend(asOf: asOf, outlet) }
        let reading = try options.read(asOf: asOf, to: outlet)
        var problems = reading.problems
        if reading.noteCount == 0 {
            outlet.show(options.noNotes)
            problems.append(options.noNotes)
        }
        if let code = problems.first?.kind.code, !ContentOptions.isOnBuildServer {
            options.note("waymark explain \(code) says more, with an example")
        }
        tellWhatWasRead(reading, asOf: asOf)
        options.note(ProblemText.counts(notes: reading.noteCount, problems))
        if reading.noteCount == 0 || reading.hasErrors || (strict && !reading.problems.isEmpty) { throw Ending.content }
        if attention { try reportUrgentSignals(reading.programme, asOf: asOf, outlet) }
    }

    private func mend(asOf: CalendarDay, _ outlet: ProblemOutlet) throws {
        let reading = try options.read(asOf: asOf, isShowing: false)
        let mending = try Mending(options, reading, FolderMend.Scope(tidies: false))
        mending.show(to: outlet.resultDescriptor)
        try mending.write()
        options.note("\(counted(mending.folder.mended.count, "place")) mended")
    }

    /// What was read, in numbers. In a log that others read, numbers of closed notes tell something of them.
    private func tellWhatWasRead(_ reading: ContentReading, asOf: CalendarDay) {
        guard !options.quiet, reading.noteCount > 0, !options.isRedacting else { return }
        let folder = options.content == "content" ? "" : " --content \(visible(options.folderName))"
        // To read thousands of notes back takes half as long as to check them, and a number of so many lines helps nobody.
        let counts =
            reading.noteCount <= 1_000
            ? MirrorCounts(reading.mirror(asOf: asOf, jobs: options.cores))
            : MirrorCounts(of: reading.programme)
        options.note(counts.ofCheck("waymark read --words-only\(folder)"))
    }

    /// What a coordinator is told of, by pair and code. The evidence is left out: in a log of a build anybody may read it.
    private func reportUrgentSignals(_ programme: Programme, asOf: CalendarDay, _ outlet: ProblemOutlet) throws {
        let cleared = Pipeline(audience: .coordinator, asOf: asOf, jobs: options.cores).clear(programme)
        let urgent = cleared.pairs.flatMap { pair in
            (pair.pairFigures?.signals ?? []).filter(\.isUrgent).map { (pair: pair.pair.id, signal: $0) }
        }
        for (pair, signal) in urgent {
            let code = signal.code
            write(
                "\(pair): \(code.rawValue): \(words(for: code)). \(words(for: signal.nextStep))\n",
                to: outlet.resultDescriptor)
        }
        guard !urgent.isEmpty else { return }
        options.note("\(urgent.count) urgent signal\(urgent.count == 1 ? "" : "s") as of \(asOf)")
        throw Ending.attention
    }
}
