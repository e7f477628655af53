import ArgumentParser
import Clearance
import Content
import Diagnostics
import MentoringModel
import Site

/// `waymark diff`.
struct DiffCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case markdown, json
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed between two days.",
        discussion: """
            Progress, slips, re-scopes, milestones, sessions, wins, promises kept and broken, introductions, signatures and \
            signals. For the people who hold the notes: the audience is `pair` with --pair, else `coordinator`, unless \
            --audience says otherwise.

            Example: waymark diff --from 2026-06-01 --to 2026-07-06 --pair noor-elena
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions
    @OptionGroup var figures: FigureOptions

    @Option(help: "The earlier day, YYYY-MM-DD.")
    var from: String

    @Option(help: "The later day; the day of --as-of, else today, when it is left out.")
    var to: String?

    @Option(help: "How the changes are printed.")
    var format = Format.markdown

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: true)
        try outlet.telling { try compare(outlet) }
    }

    private func compare(_ outlet: ProblemOutlet) throws {
        let first = try DayOptions.day(from, of: "--from")
        let second = try to.map { try DayOptions.day($0, of: "--to") } ?? figures.day()
        guard first < second else {
            throw Ending.usage("--from \(first) is not before \(second), the day that is compared with it")
        }
        let reading = try options.readWithoutErrors(
            orElse: "nothing was compared", asOf: second, audience: figures.audience, pair: figures.pair, to: outlet)
        var pipeline = try figures.pipeline(
            reading.programme, standard: figures.ofHolders, asOf: second, jobs: options.cores)
        let (earlier, later) = options.saying("Computing the figures of two days") {
            let later = pipeline.clear(reading.programme)
            pipeline.asOf = first
            return (pipeline.clear(reading.programme), later)
        }
        let changes = Changes(from: earlier, to: later)
        switch format {
        case .markdown: write(changes.markdown(names: later.names), to: 1)
        case .json: writeAsIs(changes.json.text, to: 1)
        }
    }
}
