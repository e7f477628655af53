import ArgumentParser
import Content
import Diagnostics
import Drafts
import Figures
import Localization
import MentoringModel
import Publishing
import Site

/// `waymark log`.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Adds a value to a goal.",
        discussion: """
            The goal is named by its id, its title, or how one of them begins. The value goes beside the last one: into the \
            list below Updates where the goal has one, else into `updates` of its front matter. Nothing else in the file changes.

            Example: waymark log user-interviews 7 --note "two in one day"
            """
    )

    @OptionGroup var options: ContentOptions

    @Argument(help: "The goal: its id, its title, or how one of them begins.", completion: Completions.goals)
    var goal: String

    @Argument(help: "The value, in the unit of the goal. One below zero stands behind --.")
    var value: String

    @Option(help: "The pair; needed where a beginning may mean goals of several pairs.", completion: Completions.pairs)
    var pair: String?

    @Option(help: "The day of the value, YYYY-MM-DD; else today.")
    var on: String?

    @Option(help: "Who measured it: a member of the pair.", completion: Completions.people)
    var by: String?

    @Option(help: "How sure one is to reach the target, 0 to 10.")
    var confidence: Int?

    @Option(help: "A few words about it.")
    var note: String?

    func run() throws {
        let today = try DayOptions.today()
        let day = try on.map { try DayOptions.day($0, of: "--on") } ?? today
        guard day <= today else {
            throw Ending.usage("--on \(day) is still to come; a value is logged once it is there")
        }
        let folder = ContentFolder(path: options.content)
        let reading = try options.read(asOf: today, isShowing: false)
        let (goal, pair) = try found(in: reading.programme)
        try checkMeasure(of: goal)
        let amount = withSingleBlanks(value)
        guard !amount.isEmpty else { throw Ending.usage("say the value: waymark log \(goal.id) 7") }
        if let confidence, !(0...10).contains(confidence) { throw Ending.usage("--confidence goes from 0 to 10") }
        let member = try by.map { try resolve(member: $0, of: pair).id }
        if let there = goal.updates.first(where: { $0.day == day && $0.value != nil }) {
            let number = plainDecimal(there.value ?? 0, decimals: 6)
            throw Ending.usage(
                "\(place(there.source)): \(goal.id) has the value \(number) on \(day) already; change it there, or log another day with --on"
            )
        }
        let draft = UpdateDraft(
            day: day, value: amount, by: member, confidence: confidence,
            note: note.map { withSingleBlanks($0) }.flatMap { $0.isEmpty ? nil : $0 })
        do {
            let bytes = try folder.bytes(of: goal.note.path, limit: ContentFolder.largestNote)
            let after = try accepted(draft, draft.added(to: bytes, of: goal), goal, reading, folder, on: today)
            try NoteWriter(content: options.content).replace(goal.note.path, after.bytes, of: bytes)
            write(after.summary, to: 1)
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        } catch let error as PublishError {
            throw Ending.machine("\(error)")
        }
        let errors = reading.problems.count { $0.severity == .error }
        options.note(
            errors == 0
                ? "next: waymark build puts it on the pages"
                : "next: waymark check; the notes have errors, and no site is built until they are mended")
    }

    // MARK: What is asked for

    private func found(in programme: Programme) throws -> (Goal, Pair) {
        let id = try pair.map { try resolve($0, in: programme) }
        switch FoundGoal(goal, of: id, in: programme) {
        case .goal(let goal, let pair): return (goal, pair)
        case .several(let found):
            let pairs = Set(found.map(\.pair))
            let names = found.map { pairs.count > 1 ? "\($0.goal) with --pair \($0.pair)" : "\($0.goal)" }.sorted()
            throw Ending.usage(
                "\(visible(goal)) may mean several goals; write one of these: \(names.joined(separator: ", "))")
        case .none(let near):
            let ids = programme.pairs.filter { id == nil || $0.id == id }.flatMap(\.goals).map(\.id.text)
            let all = ids.isEmpty || ids.count > 12 ? "" : "the goals are \(ids.joined(separator: ", ")); "
            let hint = near.map { "; did you mean \(visible($0))?" } ?? "; \(all)`waymark new goal` begins one"
            throw Ending.usage("there is no goal \(visible(goal))\(hint)")
        }
    }

    private func checkMeasure(of goal: Goal) throws {
        let file = "\(options.folderName)/\(visible(goal.note.path))"
        switch goal.measure?.value {
        case .metric, .band: return
        case .milestones: throw Ending.usage("\(goal.id) is measured by its milestones; tick one in \(file): - [x]")
        case .checklist: throw Ending.usage("\(goal.id) is measured by its boxes; tick one in \(file): - [x]")
        case .yesNo, nil:
            let place =
                goal.measure == nil
                ? "in the lines between the two ---, where a line `# measure:` may wait for it"
                : "in place of the measure that is there"
            throw Ending.usage(
                "\(goal.id) is not measured by a number yet; write into \(file) what is counted, where it begins and where it shall be, "
                    + "\(place):\n  measure: {metric: talks, unit: talks, baseline: 0, target: 2}")
        }
    }

    private func place(_ source: Source) -> String { "\(options.folderName)/\(visible(source.file)):\(source.line)" }

    // MARK: What comes of it

    /// The first proposal which, read with all other notes, gives the one value more and no error; else the problem that it has.
    private func accepted(
        _ draft: UpdateDraft, _ proposals: [[UInt8]], _ goal: Goal, _ before: ContentReading, _ folder: ContentFolder,
        on today: CalendarDay
    ) throws -> (bytes: [UInt8], summary: String) {
        let path = goal.note.path
        func told(_ reading: ContentReading) -> [Problem] { reading.problems.filter { $0.path == path } }
        var problem: Problem?
        for bytes in proposals {
            let after = try options.saying("Reading the notes with the new value") {
                try readContent(folder, drafts: [path: bytes], jobs: options.cores)
            }
            let known = Set(told(before).map(\.message))
            let new = told(after).filter { !known.contains($0.message) }
            let pair = after.programme.pairs.first { $0.goals.contains { $0.note.path == path } }
            let read = pair?.goals.first { $0.note.path == path }
            let added = read?.updates.last { $0.day == draft.day && $0.value != nil }
            guard !new.contains(where: { $0.severity == .error }), let pair, let read, let added,
                read.updates.count == goal.updates.count + 1, added.by?.id == draft.by,
                added.confidence == draft.confidence, added.note == draft.note
            else {
                problem = problem ?? new.first
                continue
            }
            for problem in new { options.show(problem) }
            return (bytes, summary(of: read, added, pair, after.programme.settings.thresholds, on: today))
        }
        if let problem {
            throw Ending.usage("\(visible(value)) was not logged: \(words(of: problem))")
        }
        throw Ending.usage(
            "`updates` in \(options.folderName)/\(visible(path)) has a form that this command cannot add to; add this to the list by hand:\n  - \(draft.entry)"
        )
    }

    /// `content/…/talk.md:12: 7 interviews on 2026-03-14`, and where the goal stands with it.
    private func summary(
        of goal: Goal, _ added: ProgressEntry, _ pair: Pair, _ thresholds: Thresholds, on today: CalendarDay
    ) -> String {
        let words = SiteLanguage.english.words
        let figures = goalFigures(of: pair, thresholds: thresholds, asOf: today).first { $0.goal == goal.id }
        let unit: String? =
            switch goal.measure?.value {
            case .metric(_, let unit, _, _, _), .band(_, let unit, _, _): unit
            default: nil
            }
        let value = visible(words.value(added.value ?? 0, unit: unit).replacing("\u{A0}", with: " "))
        var line = "\(place(added.source)): \(value) on \(added.day)"
        if let figures {
            let share = figures.progress.map { "\(Int(($0 * 100).rounded())) % of the way; " } ?? ""
            line += "\n\(visible(goal.name)) on \(today): \(share)\(words.health(figures.health, figures.reason))"
        }
        return line + "\n"
    }
}
