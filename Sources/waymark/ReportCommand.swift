import ArgumentParser
import Content
import Diagnostics
import MentoringModel
import Site

extension Report.Table: ExpressibleByArgument {}

/// `waymark report`.
struct ReportCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the figures.",
        discussion: """
            For the people who hold the notes: the audience is `pair` with --pair, else `coordinator`, unless --audience \
            says otherwise.

            As CSV the tables stand one below the other; --table prints one of them alone, as data/<table>.csv of a site has it.

            Example: waymark report --pair noor-elena --format json
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions
    @OptionGroup var figures: FigureOptions

    @Option(help: "How the figures are printed.")
    var format = Format.table

    @Option(help: "Only this table, as CSV.")
    var table: Report.Table?

    func validate() throws {
        if table != nil, format == .json {
            throw ValidationError("--table prints CSV, so it goes without --format \(format.rawValue)")
        }
    }

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: true)
        try outlet.telling { try print(outlet) }
    }

    private func print(_ outlet: ProblemOutlet) throws {
        let asOf = try figures.day()
        let reading = try options.readWithoutErrors(
            orElse: "no figure was computed", asOf: asOf, audience: figures.audience, pair: figures.pair, to: outlet)
        let pipeline = try figures.pipeline(
            reading.programme, standard: figures.ofHolders, asOf: asOf, jobs: options.cores)
        let printed = options.saying("Computing the figures") { report(pipeline.clear(reading.programme)) }
        if let table {
            writeAsIs(printed.csv(table), to: 1)
            return
        }
        switch format {
        case .table: write(printed.table, to: 1)
        case .json: writeAsIs(printed.json.text, to: 1)
        case .csv: writeAsIs(printed.csvBlocks, to: 1)
        }
    }
}
