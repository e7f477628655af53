import Diagnostics
import MentoringModel
import Serve
import Templates

/// Something wrong, for a page and for the terminal.
struct Told: Hashable {
    var parts: ProblemParts
    /// As it is printed, with its last line break.
    var text: String

    init(_ problem: Problem, _ options: ContentOptions) {
        parts = ProblemText(folder: options.folderName, hasColour: false).parts(of: problem)
        text = ProblemText(folder: options.folderName, hasColour: options.hasColour).text(of: problem)
    }

    init(template problem: TemplateProblem, in folder: String) {
        let place = visible("\(folder)/\(problem.template):\(problem.line)")
        parts = ProblemParts(place: place, severity: .error, message: visible(problem.message))
        text = "\(place): error: \(visible(problem.message))\n"
    }

    /// - Parameter message: What the machine refused.
    init(machine message: String) {
        parts = ProblemParts(place: "waymark serve", severity: .error, message: message)
        text = "waymark: \(message)\n"
    }
}

/// What `serve` says on the terminal: a line for each build, and problems once.
final class ServeReport {
    private let options: ContentOptions
    private var printed: [Told] = []
    private var since: ContinuousClock.Instant?
    private var cause = ""
    private var lines: [String] = []
    private var own: [Told] = []
    /// Whether it was said that everything has begun; the first site is part of that.
    var hasBegun = false
    /// How many files the standard site has, for whom it is, and of which day.
    private(set) var standard: (files: Int, words: String, day: CalendarDay)?

    init(_ options: ContentOptions) { self.options = options }

    /// - Parameter changed: The files that are not what they were.
    func begin(_ work: Work, changed: Set<String>, since: ContinuousClock.Instant) {
        (self.since, lines, own) = (since, [], [])
        cause =
            switch (changed.count, work.isSave) {
            case (1, _): visible(changed.first ?? "")
            case (2..., _): "\(changed.count) files"
            case (_, true): work.templates ? "the templates" : "the notes"
            default: ""
            }
    }

    func built(
        _ name: String, _ words: String, _ site: ServedSite, before: ServedSite?, isStandard: Bool, _ own: [Told],
        _ day: CalendarDay
    ) {
        self.own += own
        if isStandard { standard = (site.count, words, day) }
        guard hasBegun else { return }
        guard before != nil, !cause.isEmpty else {
            lines.append("the site for \(words): \(site.count) files, \(took)")
            return
        }
        let pages = site.pages(differingFrom: before)
        lines.append(
            "\(cause): \(pages == 0 ? "no page" : "\(pages) page\(pages == 1 ? "" : "s")") changed\(isStandard ? "" : " for \(words)"), \(took)"
        )
    }

    /// Prints what is not on the terminal yet.
    func end(_ told: [Told]) {
        let all = told + own
        if all != printed { for one in all where !printed.contains(one) { printError(one.text, terminator: "") } }
        printed = all
        for line in lines { options.note(line) }
        let errors = told.filter { $0.parts.severity == .error }.count
        if errors > 0 {
            options.note(
                "\(errors) error\(errors == 1 ? "" : "s"); "
                    + (standard == nil ? "there is no site yet" : "the last good site stays"))
        }
        lines = []
    }

    /// How long it took since the save was seen.
    private var took: String {
        let (seconds, attoseconds) = (since.map { ContinuousClock().now - $0 } ?? .zero).components
        return "\(seconds * 1_000 + attoseconds / 1_000_000_000_000_000) ms"
    }
}
