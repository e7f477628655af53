import ArgumentParser
import Content
import Diagnostics
import MentoringModel
import Site
import Templates

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether what goes to a file descriptor is coloured.
    func isOn(for descriptor: Int32) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true && isatty(descriptor) == 1
        }
    }
}

/// What every command takes.
struct ContentOptions: ParsableArguments {
    @Option(help: "The folder with the notes.", completion: .directory)
    var content = "content"

    @Option(help: "Whether problems are printed in colour.")
    var color = Colour.auto

    @Flag(help: "Print problems and results, and nothing else.")
    var quiet = false

    @Option(help: "How many cores to use; as many as there are when it is left out.")
    var jobs: Int?

    @Flag(
        inversion: .prefixedNo,
        help: "Quote no line of a note that the audience of the build may not read; on by itself where CI=true.")
    var redact: Bool?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 up") }
    }

    var cores: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    var hasColour: Bool { color.isOn(for: 2) }

    /// Whether this is a build server: others read its log.
    static var isOnBuildServer: Bool { BuildServer.isHere }

    /// Whether others read what is printed.
    var isRedacting: Bool { redact ?? Self.isOnBuildServer }

    /// What problems may quote; `nil` where they may quote every line.
    ///
    /// - Parameters:
    ///   - audience: Whom the build is for; the audience of a build without options when it is left out.
    ///   - pair: The pair, as somebody typed it.
    func redaction(_ reading: ContentReading, audience: Audience?, pair: String?) -> Redaction? {
        guard isRedacting else { return nil }
        return Redaction(
            reading, for: audience ?? reading.programme.settings.audience ?? .public,
            pair: pair.flatMap { slug(of: $0) })
    }

    /// Reads the folder and prints every problem; ends the command when there is no folder to read.
    ///
    /// - Parameters:
    ///   - day: The day by which a session is a plan: what only one that was held can lack is not told of it.
    ///   - noting: Is told of all that the reading depends on.
    ///   - isShowing: Whether the problems are printed.
    ///   - outlet: What tells them; standard error where there is none.
    func read(
        asOf day: CalendarDay, audience: Audience? = nil, pair: String? = nil,
        noting: ((String, [UInt8]) -> Void)? = nil, isShowing: Bool = true, to outlet: ProblemOutlet? = nil
    ) throws -> ContentReading {
        var reading: ContentReading
        let progress = progressLine()
        progress.say("Reading the notes")
        defer { progress.end() }
        do {
            reading = try readContent(ContentFolder(path: content), jobs: cores, noting: noting)
        } catch let failure as ContentFolder.Failure {
            throw ending(failure)
        }
        progress.end()
        reading.leaveOutProblemsOfPlans(asOf: day)
        guard isShowing else { return reading }
        let redaction = redaction(reading, audience: audience, pair: pair)
        let tell = outlet?.show ?? show
        outlet?.read(notes: reading.noteCount)
        for problem in reading.problems { tell(redaction?.redacted(problem) ?? problem) }
        return reading
    }

    /// How a command ends that has no folder to read.
    func ending(_ failure: ContentFolder.Failure) -> ExitCode {
        Ending.machine(
            ContentFolder(path: content).exists
                ? failure.message
                : "\(failure.message)\n  help: \(firstSteps.replacing("\n", with: "\n        "))")
    }

    /// The same for a command that does nothing while the notes have an error: it says so, and ends.
    ///
    /// - Parameter strict: Whether a warning counts as an error.
    func readWithoutErrors(
        orElse outcome: String, asOf day: CalendarDay, audience: Audience? = nil, pair: String? = nil,
        strict: Bool = false, noting: ((String, [UInt8]) -> Void)? = nil, to outlet: ProblemOutlet? = nil
    ) throws -> ContentReading {
        let reading = try read(asOf: day, audience: audience, pair: pair, noting: noting, to: outlet)
        guard !reading.hasErrors, !strict || reading.problems.isEmpty else {
            (outlet?.note ?? note)("\(ProblemText.summary(of: reading.problems)); \(outcome)")
            throw Ending.content
        }
        return reading
    }

    /// Prints one problem.
    func show(_ problem: Problem) {
        printError(ProblemText(folder: folderName, hasColour: hasColour).text(of: problem), terminator: "")
    }

    /// How one begins who has no note yet, as the lines of a cure.
    var firstSteps: String {
        [
            "name the folder with --content, or begin one with `waymark init`; or by hand, with \(visible(folderName))/pairs/noor-elena/agreement.md:",
            "---", "mentor: Elena", "mentee: Noor", "---",
        ].joined(separator: "\n")
    }

    /// The problem of a folder without a note.
    var noNotes: Problem { Problem(.noNotes, path: ".", "there is no note in this folder", help: firstSteps) }

    /// The folder as it stands in front of paths.
    var folderName: String {
        var name = content
        while name.count > 1, name.hasSuffix("/") { name.removeLast() }
        return name
    }

    func progressLine() -> ProgressLine { ProgressLine(isShown: !quiet && isatty(2) == 1) }

    /// Does something that may take a while, and says so meanwhile.
    func saying<Value>(_ words: String, _ body: () throws -> Value) rethrows -> Value {
        let progress = progressLine()
        progress.say(words)
        defer { progress.end() }
        return try body()
    }

    func note(_ text: String) {
        if !quiet { printError(text) }
    }
}

/// What is wrong with something that was typed, as the reader of notes says it, and how to mend it.
func words(of problem: Problem) -> String {
    let help = (problem.help ?? problem.kind.cure).split(separator: "\n").map { visible(String($0)) }
    return "\(visible(problem.message))\n  help: \(help.joined(separator: "\n        "))"
}

/// The error from which others may follow: a name that no file can have comes before what is told of the note.
func gravest(of problems: [Problem]) -> Problem? {
    problems.first { $0.kind.code == "file-name" && $0.severity == .error } ?? problems.first { $0.severity == .error }
}

/// Writes to standard error, where problems go.
func printError(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: 2)
}

/// Writes a text to a file descriptor. In the log of a runner that obeys lines, nothing of it is obeyed.
func write(_ text: String, to descriptor: Int32) {
    writeAsIs(BuildServer.obeysLog ? withoutWorkflowCommands(text) : text, to: descriptor)
}

/// Writes all of a text to a file descriptor; what nobody reads any more is dropped.
func writeAsIs(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0 {
            if errno == EINTR { continue }
            return
        }
        bytes = bytes.dropFirst(written)
    }
}

/// How a command ends when it does not end well.
enum Ending {
    /// The content has errors.
    static let content = ExitCode(1)

    /// Something urgent wants a person.
    static let attention = ExitCode(4)

    /// The command line is wrong.
    static func usage(_ message: String) -> ExitCode {
        printError("waymark: \(message)")
        return ExitCode(2)
    }

    /// A template has errors.
    static func template(_ problems: TemplateProblems) -> ExitCode {
        printError("\(problems)")
        return content
    }

    /// The machine failed: no such folder, no permission, disk full.
    static func machine(_ message: String) -> ExitCode {
        printError("waymark: \(message)")
        return ExitCode(3)
    }
}
