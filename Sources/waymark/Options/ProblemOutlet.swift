import ArgumentParser
import Content
import Diagnostics
import Publishing
import Templates

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tells the problems of a run: as text at once, and at the end in the form that was asked for or that the build server has.
final class ProblemOutlet {
    private let options: ContentOptions
    private let form: ProblemForm?
    private let file: String?
    private let host: BuildServer?
    /// Whether the command prints something else to standard output.
    private let hasResult: Bool
    private let writesQualityReport: Bool
    private var findings: [ProblemReport.Finding] = []
    private var notes: Int?
    /// The content folder below the root of the repository.
    private let folder: String?

    /// - Parameters:
    ///   - hasResult: Whether the command prints something else to standard output; problems go to standard error then.
    ///   - writesQualityReport: Whether it leaves a report for GitLab by itself.
    init(_ options: ContentOptions, _ chosen: ProblemOptions, hasResult: Bool, writesQualityReport: Bool = false) {
        self.options = options
        (form, file) = (chosen.problems, chosen.problemsOutput)
        self.hasResult = hasResult
        self.writesQualityReport = writesQualityReport
        host = form == nil ? BuildServer.host : form == .github ? .github : nil
        folder = ReportFile.path(options.content, below: BuildServer.repository)
    }

    /// A document that is printed, and stands alone where it does.
    private var printedDocument: ProblemForm? { form.flatMap { $0.isDocument && file == nil ? $0 : nil } }

    /// Where the result of a command goes beside its problems.
    var resultDescriptor: Int32 { printedDocument != nil && !hasResult ? 2 : 1 }

    // MARK: Problems

    /// Notes that the folder was read.
    func read(notes: Int) { self.notes = notes }

    func show(_ problem: Problem) {
        if printedDocument == nil { options.show(problem) }
        var problem = problem
        let below = problem.path == "." ? "" : problem.path
        let hosted = folder.map { joined($0, below) }
        problem.path = joined(options.folderName, below)
        findings.append(ProblemReport.Finding(problem, repositoryPath: hosted))
    }

    /// How a command ends whose templates have errors.
    func ending(_ problems: TemplateProblems, in folder: String) -> ExitCode {
        let hosted = ReportFile.path(folder, below: BuildServer.repository)
        findings += problems.problems.map { problem in
            // One of the built-in templates may miss what the user's should have; it is no file.
            guard access(joined(folder, problem.template), F_OK) == 0 else {
                return ProblemReport.Finding(
                    Problem(.template, path: folder, "\(problem)"), repositoryPath: hosted.map { joined($0, "") })
            }
            return ProblemReport.Finding(
                Problem(.template, path: joined(folder, problem.template), line: problem.line, problem.message),
                repositoryPath: hosted.map { joined($0, problem.template) })
        }
        return printedDocument == nil ? Ending.template(problems) : Ending.content
    }

    /// A line beside the problems; a document on standard error stands alone.
    func note(_ text: String) {
        if printedDocument == nil || !hasResult { options.note(text) }
    }

    // MARK: Forms

    /// Does what a command does, and then tells its problems, however it ended.
    func telling(_ body: () throws -> Void) throws {
        let outcome = Result { try body() }
        do {
            try finish()
        } catch {
            throw error.isMachineFailure ? Ending.machine("\(error)") : Ending.usage("\(error)")
        }
        try outcome.get()
    }

    private func finish() throws(PublishError) {
        // Where the folder could not be read there is nothing to tell of it.
        guard let notes else { return }
        let report = ProblemReport(findings, notes: notes, version: waymarkVersion) {
            Digest.hex(of: Array($0.utf8))
        }
        if let form, form.isDocument {
            if let file {
                try ReportFile.write(form.document(of: report), to: file)
            } else {
                write(form.document(of: report), to: hasResult ? 2 : 1)
            }
        }
        switch host {
        case .github: tellGitHub(report)
        case .gitlab: if writesQualityReport { leaveQualityReport(report) }
        case nil: break
        }
    }

    private func tellGitHub(_ report: ProblemReport) {
        var hasSummary = false
        if let path = BuildServer.summary {
            do {
                try ReportFile.append(to: path) { GitHubSummary.text(of: report, room: GitHubSummary.limit - $0) }
                hasSummary = true
            } catch {
                options.note("\(error)")
            }
        }
        writeAsIs(ProblemsForGitHub.lines(of: report, hasSummary: hasSummary), to: 2)
    }

    private func leaveQualityReport(_ report: ProblemReport) {
        do {
            let path = joined(BuildServer.repository, "gl-code-quality-report.json")
            try ReportFile.write(ProblemsForGitLab.text(of: report), to: path)
        } catch {
            // Nobody asked for it, so it is no failure of the command.
            options.note("\(error)")
        }
    }
}

/// A path as somebody would type it.
private func joined(_ folder: String, _ file: String) -> String {
    if folder.isEmpty || folder == "." { return file.isEmpty ? "." : file }
    if file.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
}

extension ProblemForm {
    fileprivate func document(of report: ProblemReport) -> String {
        switch self {
        case .gitlab: ProblemsForGitLab.text(of: report)
        case .sarif: ProblemsAsSARIF.text(of: report)
        case .json, .text, .github: ProblemsAsJSON.text(of: report)
        }
    }
}

extension ProblemKind {
    /// What is wrong with a template of the user's. It has no code of the manual, since it is no problem of notes.
    fileprivate static let template = ProblemKind(
        "template", .error, "A template cannot be used",
        why: "Pages are made of templates, so none is made while one has an error.",
        cure: "correct the template, or remove it so that the built-in one is used")
}
