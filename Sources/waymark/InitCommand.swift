import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel
import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `waymark init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Begins a folder of notes.",
        discussion: """
            Writes the notes of a pair: who you are, your agreement and a first goal, each with its questions. On a terminal it \
            asks what is not said by options; Enter takes what stands in brackets. Nothing is written before the last answer, and \
            no file is ever replaced.

            Example: waymark init --mentor Elena --mentee Noor --goal "Speak at the meetup" --measure "talks: 0 to 2"
            """
    )

    @Argument(help: "The folder; the notes go into `content` in it.")
    var folder = "."

    @Option(help: "Who mentors; several times for several.")
    var mentor: [String] = []

    @Option(help: "Who is mentored; several times for a group.")
    var mentee: [String] = []

    @Option(help: "How often you meet: \"every 2 weeks\", monthly.")
    var cadence: String?

    @Option(name: .customLong("session-length"), help: "How long you meet: 60m, 1h 30m.")
    var length: String?

    @Option(help: "The first goal, in a few words.")
    var goal: String?

    @Option(help: "How you will see that it is reached: \"talks: 0 to 2\", milestones, or what will then be true.")
    var measure: String?

    @Option(help: "The day by which it is to be reached, YYYY-MM-DD; else in 90 days.")
    var due: String?

    @Option(help: "The name of a programme with several pairs.")
    var programme: String?

    @Option(help: "The language of the site: en or de; en when it is left out and nobody is there to be asked.")
    var language: String?

    @Flag(help: "Only the settings, without a pair: for notes that exist already.")
    var bare = false

    @Flag(help: "Print nothing but what went wrong.")
    var quiet = false

    func validate() throws {
        if bare, !(mentor + mentee).isEmpty || goal != nil {
            throw ValidationError("--bare writes no pair and no goal; leave it out, or leave those out")
        }
        if goal == nil, measure != nil || due != nil {
            throw ValidationError("--measure and --due say something of a goal; name it with --goal")
        }
        if let language, SiteLanguage(tag: language) == nil {
            throw ValidationError(
                "there is no site in the language \(visible(language)); --language is \(Self.languages)")
        }
    }

    /// `en or de`
    private static let languages = SiteLanguage.allCases.map(\.rawValue).joined(separator: " or ")

    func run() throws {
        let content = folder == "." ? "content" : (folder.hasSuffix("/") ? folder : folder + "/") + "content"
        try checkPlace(content)
        let today = try DayOptions.today()
        let answers = try self.answers(on: today)
        let notes = folderDrafts(answers)
        try check(notes)
        do {
            if let path = try NoteWriter(content: content).create(notes.map { ($0.path, $0.text) }) {
                throw Ending.usage("\(visible(content))/\(visible(path)) is there already; nothing was written")
            }
            // Those that are there already are somebody's own.
            for file in filesOfNewFolder { _ = try NoteWriter(content: folder).create(file.path, file.text) }
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
        guard !quiet else { return }
        for note in notes { write("\(visible(content))/\(visible(note.path))\n", to: 1) }
        printError("next: \(next(notes.first { $0.path.hasSuffix("/agreement.md") }))")
        if let own = answers.language, own != .english, language == nil {
            printError(
                "the site is in the language of your terminal: `language: \(own.rawValue)` in \(visible("\(content)/program.md")); take the line out for English"
            )
        }
        if let goal = answers.goal, goal.measure == nil, let note = notes.first(where: { $0.path.contains("/goals/") })
        {
            printError(
                "the goal has no measure yet: before `waymark log` can add a value, take the # from `# measure:` in "
                    + "\(visible("\(content)/\(note.path)")) and write what is counted, where it begins and where it shall be"
            )
        }
    }

    private func next(_ agreement: DraftNote?) -> String {
        let first = folder == "." ? "" : "cd \(shellWord(folder)), then "
        guard let agreement else {
            return first
                + "waymark new pair brings two people together, waymark import csv <sheet> makes all pairs of a spreadsheet; "
                + "waymark build makes site/index.html"
        }
        return
            "\(first)answer the questions in \(visible("content/" + agreement.path)) together; waymark new session begins the note of a meeting; "
            + "waymark build makes site/index.html"
    }

    /// Nothing must stand there that could be taken for notes.
    private func checkPlace(_ content: String) throws {
        if let notes = ContentFolder.aroundOrAt(folder) {
            throw Ending.usage(
                "\(visible(notes)) is a folder of notes; nothing was written. Go to the folder above it, or to another one"
            )
        }
        guard let listing = try? ContentFolder(path: content).list() else { return }
        // The settings may be what is missing of notes that exist.
        if bare, !listing.notes.contains("program.md") { return }
        if let first = listing.notes.sorted().first {
            let settings =
                listing.notes.contains("program.md")
                ? "" : "; `waymark init --bare` writes the settings that are missing (program.md)"
            throw Ending.usage(
                "there are notes in \(visible(content)) already (\(visible(first))); nothing was written. `waymark new` adds one, "
                    + "`waymark import csv` those of a spreadsheet, `waymark check` tells how they stand\(settings)")
        }
    }

    // MARK: Answers

    private func answers(on day: CalendarDay) throws -> FolderAnswers {
        let asks = Questions.canAsk
        let language = siteLanguage(asks && !bare)
        if bare { return FolderAnswers(programme: programme, language: language) }
        // A programme begins without a pair unless one is named.
        if programme != nil, mentor.isEmpty, mentee.isEmpty {
            return FolderAnswers(programme: programme, language: language)
        }
        if !asks, mentor.isEmpty || mentee.isEmpty {
            throw Ending.usage(
                "nobody is there to be asked; say who you are:\n"
                    + "  waymark init --mentor Elena --mentee Noor --goal \"Speak at the meetup\" --measure \"talks: 0 to 2\""
            )
        }
        let questions = Questions()
        func names(_ text: String) -> [String] {
            text.split(separator: ",").map { withSingleBlanks($0) }
                .filter { slug(of: $0) != nil }
        }
        func asked(
            _ given: String?, _ question: String, _ standard: String, _ problem: (String) -> String? = { _ in nil }
        )
            throws -> String
        {
            if let given { return given }
            return asks ? try questions.ask(question, standard: standard, problem: problem) : standard
        }
        let mentees =
            mentee.isEmpty
            ? names(
                try questions.ask(
                    "Who is mentored? Several with commas.", standard: "Mentee", problem: problem(ofName:)))
            : mentee
        let mentors =
            mentor.isEmpty
            ? names(try questions.ask("Who mentors?", standard: "Mentor", problem: problem(ofName:))) : mentor
        let often = try asked(self.cadence, "How often do you want to meet?", "every 2 weeks") {
            problem("cadence", rhythm($0))
        }
        let cadence = rhythm(often)
        let length = try asked(self.length, "For how long?", "60m") { problem("session_length", $0) }
        let pair = PairAnswers(mentors: mentors, mentees: mentees, start: day, cadence: cadence, length: length)
        let title = try asked(goal, "A first goal, in a few words? (Enter for none)", "")
        var first: GoalAnswers?
        if !title.isEmpty {
            let words = try asked(
                measure, "How will you see it? (“talks: 0 to 2”, “milestones”, or what will then be true)", "")
            first = GoalAnswers(title: title, start: day)
            first?.measure = MeasureInWords(words)
            first?.due = try due.map { try DayOptions.day($0, of: "--due") } ?? day + 90
            if mentees.count > 1 { first?.owner = slug(of: mentees[0]) }
        }
        return FolderAnswers(programme: programme, pair: pair, goal: first, language: language)
    }

    /// The language that was said; else that of the terminal at which somebody sits.
    private func siteLanguage(_ asks: Bool) -> SiteLanguage? {
        if let language { return SiteLanguage(tag: language) }
        return asks ? SiteLanguage.ofTerminal : nil
    }

    /// How often two meet, as notes have it: `alle 2 Wochen` is read in sheets, too.
    private func rhythm(_ answer: String) -> String { (try? ValueCell.rhythm(answer).get()) ?? answer }

    /// What the reader of notes says of a value of an agreement.
    private func problem(_ key: String, _ value: String) -> String? {
        var pair = PairAnswers(mentors: ["Elena"], mentees: ["Noor"], start: CalendarDay(number: 0))
        if key == "cadence" { pair.cadence = value } else { pair.length = value }
        return problems(of: [agreementDraft(pair, id: "a")]).first.map { words(of: $0) }
    }

    private func problems(of notes: [DraftNote]) -> [Problem] {
        readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: []).problems
    }

    /// What was said by options may be wrong as well.
    private func check(_ notes: [DraftNote]) throws {
        guard Set(notes.map(\.path)).count == notes.count else {
            throw Ending.usage("two of these people have the same name; write full names")
        }
        let problems = problems(of: notes)
        guard let first = gravest(of: problems) ?? problems.first else { return }
        throw Ending.usage("nothing was written: \(words(of: first))")
    }
}

extension SiteLanguage {
    /// That of the terminal, by the variables that say it.
    fileprivate static var ofTerminal: SiteLanguage? {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
            return SiteLanguage(tag: String(value.prefix { $0 != "." && $0 != "@" }))
        }
        return nil
    }
}

/// A word as a shell takes it.
func shellWord(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
        ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
