import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel
import Publishing
import Spreadsheets

/// `waymark import`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Makes notes of what a programme has elsewhere.",
        discussion: "Example: waymark import csv pairs.csv --dry-run", subcommands: [ImportCSV.self])
}

/// `waymark import csv`.
struct ImportCSV: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "People, pairs, goals, sessions and resources of spreadsheets.",
        discussion: """
            Each file is one sheet, saved as CSV with commas, semicolons or tabs. Columns are known by their usual names in English \
            and German, such as Mentor, Mentee, Start, Goal, Due. A note that is there is never changed: what is new is added, and \
            what differs is told. One address of e-mail and every column that is not known are kept where no page shows them.

            Example: waymark import csv pairs.csv --dry-run
            """)

    @OptionGroup var options: ContentOptions

    @Argument(help: "The sheets, as CSV; those of one programme in one run, since one may name people of another.")
    var files: [String]

    @Option(help: "What the rows are: people, pairs, goals, sessions or resources; else told by the columns.")
    var kind: SheetKind?

    @Option(
        help: ArgumentHelp(
            "What a column means: its name or letter, =, and a field such as mentee or goal.due; also comment, notes (private) or - to leave it out.",
            valueName: "column=field"))
    var map: [String] = []

    @Option(help: "In which order days such as 03/04/2026 are written: dmy, mdy or ymd.")
    var dates: DayOrder?

    @Option(help: "What becomes of columns that are not known: comment keeps them as comments, refuse writes nothing.")
    var unmapped = Unmapped.comment

    @Flag(help: "Only show what would be written: the first notes of each kind whole, of the others the names.")
    var dryRun = false

    @Flag(help: "With --dry-run: show every note whole.")
    var all = false

    enum Unmapped: String, ExpressibleByArgument, CaseIterable { case comment, refuse }

    func validate() throws {
        if all, !dryRun { throw ValidationError("--all belongs to --dry-run, which shows the notes") }
    }

    func run() throws {
        let today = try DayOptions.today()
        var settings = ImportOptions(today: today)
        settings.kind = kind
        settings.dates = dates
        settings.refusesUnmapped = unmapped == .refuse
        settings.maps = try map.map { words in
            guard let sign = words.lastIndex(of: "="), sign > words.startIndex,
                words.index(after: sign) < words.endIndex
            else {
                throw Ending.usage("--map \(visible(words)) names no column and field; write --map \"Column=field\"")
            }
            return (String(words[..<sign]), String(words[words.index(after: sign)...]))
        }
        let tables = try files.map { (name: $0, table: SheetTable(try bytes(of: $0))) }
        let reading = try readFolder(on: today)
        let progress = options.progressLine()
        progress.say("Reading \(tables.count == 1 ? "the sheet" : "\(tables.count) sheets")")
        defer { progress.end() }
        let plan: ImportPlan
        do {
            let folder = ContentFolder(path: options.content)
            plan = try ImportPlan(tables, settings, over: reading, jobs: options.cores) { drafts in
                progress.say("Reading the notes with the new ones")
                return folder.exists
                    ? try readContent(folder, drafts: drafts, jobs: options.cores)
                    : readContent(notes: drafts.map { ($0.key, $0.value) }, attachments: [], jobs: options.cores)
            }
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        }
        progress.end()
        try finish(plan)
    }

    /// A folder that is not there yet has no notes.
    private func readFolder(on day: CalendarDay) throws -> ContentReading {
        guard ContentFolder(path: options.content).exists else { return readContent(notes: [], attachments: []) }
        return try options.read(asOf: day, isShowing: false)
    }

    private func bytes(of file: String) throws -> [UInt8] {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        do {
            let bytes = try ContentFolder(path: folder.isEmpty ? "/" : folder).bytes(
                of: String(parts[parts.count - 1]), limit: ImportCSV.largestFile)
            guard bytes.count <= ImportCSV.largestFile else {
                throw Ending.usage("\(visible(file)) is larger than 16 MiB; take it apart")
            }
            return bytes
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine("\(visible(file)): \(failure.message)")
        }
    }

    private static let largestFile = 16 << 20

    // MARK: What comes of it

    private func finish(_ plan: ImportPlan) throws {
        for problem in plan.problems { printError(problem.text, terminator: "") }
        if plan.hasErrors {
            let errors = plan.problems.count { $0.severity == .error }
            options.note("\(errors) error\(errors == 1 ? "" : "s"); nothing was written")
            throw Ending.content
        }
        for (file, kind, rows) in plan.kinds {
            options.note("\(visible(file)): \(rows) row\(rows == 1 ? "" : "s") of \(kind.rawValue)")
        }
        for (file, columns) in plan.unmapped {
            options.note(
                "\(visible(file)): kept as comments, since their names are not known: \(visible(columns.joined(separator: ", "))); "
                    + "--map gives them a meaning")
        }
        if dryRun {
            show(plan.notes)
        } else {
            try write(plan.notes)
            for note in plan.notes { waymark.write("\(name(note))\n", to: 1) }
        }
        options.note("\(counts(plan))\(dryRun ? "; nothing was written (--dry-run)" : "")")
        if plan.isGermanWithoutLanguage { options.note(languageHint) }
        options.note("next: \(next(plan))")
    }

    /// A long import shows some notes of each kind whole, and of the others that they are there.
    private func show(_ notes: [DraftNote]) {
        var counts: [String: Int] = [:]
        for note in notes {
            // `people`, `agreement.md`, `goals`, `sessions`, `resources`
            let parts = note.path.split(separator: "/").map(String.init)
            let kind = parts[0] == "pairs" && parts.count > 2 ? parts[2] : parts[0]
            counts[kind, default: 0] += 1
            let isWhole = all || notes.count <= 12 || counts[kind, default: 0] <= 2
            let text = isWhole ? "==> \(name(note)) <==\n\(shown(note.text))\n" : "==> \(name(note))\n"
            waymark.write(text, to: 1)
        }
    }

    private var languageHint: String {
        let file = "\(options.folderName)/program.md"
        let isThere = (try? ContentFolder(path: options.content).bytes(of: "program.md", limit: 1)) != nil
        return "the sheet is in German and the site in English: "
            + (isThere
                ? "write `language: de` into \(visible(file)) for a German one"
                : "`waymark init --bare --programme \"…\" --language de` makes \(visible(file)) for a German one")
    }

    private func write(_ notes: [DraftNote]) throws {
        do {
            if let path = try NoteWriter(content: options.content).create(notes.map { ($0.path, $0.text) }) {
                throw Ending.usage("\(options.folderName)/\(visible(path)) is there already; nothing was written")
            }
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
    }

    private func name(_ note: DraftNote) -> String { "\(options.folderName)/\(visible(note.path))" }

    private func shown(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(
            separator: "\n")
    }

    /// `51 new notes: 26 people, 25 pairs; 3 as before; 1 differs (told above)`
    private func counts(_ plan: ImportPlan) -> String {
        func count(_ test: (String) -> Bool) -> Int { plan.notes.count { test($0.path) } }
        let parts = [
            (count { $0.hasPrefix("people/") }, "person", "people"),
            (count { $0.hasSuffix("/agreement.md") }, "pair", "pairs"),
            (count { $0.contains("/goals/") }, "goal", "goals"),
            (count { $0.contains("/sessions/") }, "session", "sessions"),
            (count { $0.hasPrefix("resources/") }, "resource", "resources"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let total = plan.notes.count
        let new =
            total == 0 ? "nothing new" : "\(total) new note\(total == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
        let same = plan.unchanged == 0 ? "" : "; \(plan.unchanged) as before"
        let other =
            plan.differing == 0 ? "" : "; \(plan.differing) differ\(plan.differing == 1 ? "s" : "") (told above)"
        return new + same + other
    }

    private func next(_ plan: ImportPlan) -> String {
        let folder = options.content == "content" ? "" : " --content \(shellWord(options.folderName))"
        if dryRun { return "the same command without --dry-run writes the notes" }
        return plan.notes.isEmpty
            ? "waymark check\(folder) tells how the notes stand"
            : "waymark check\(folder) tells what is missing in the notes; waymark build\(folder) makes site/index.html"
    }
}

extension SheetKind: ExpressibleByArgument {}
extension DayOrder: ExpressibleByArgument {}
