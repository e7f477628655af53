import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel

/// `waymark new goal`.
struct NewGoal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "goal", abstract: "A goal, with what SMART asks.",
        discussion: "Example: waymark new goal \"Speak at the meetup\" --measure \"talks: 0 to 2\"")

    @OptionGroup var options: NewNoteOptions

    @Argument(help: "The goal in a few words; asked for on a terminal.")
    var title: String?

    @Option(help: "The pair; the only one when it is left out.", completion: Completions.pairs)
    var pair: String?

    @Option(help: "Whose it is, in a pair with several mentees.", completion: Completions.people)
    var owner: String?

    @Option(help: "What will be there that is not there now.")
    var specific: String?

    @Option(help: "How you will see it: \"talks: 0 to 2\", milestones, checklist, or what will then be true.")
    var measure: String?

    @Option(help: "What makes it possible.")
    var achievable: String?

    @Option(help: "Why it matters.")
    var relevant: String?

    @Option(help: "The first day, YYYY-MM-DD; else today.")
    var start: String?

    @Option(help: "The day by which it is to be reached, YYYY-MM-DD.")
    var due: String?

    func run() throws {
        let today = try DayOptions.today()
        let reading = try options.read(asOf: today)
        let pair = try options.pair(pair, in: reading.programme)
        let asks = title == nil && Questions.canAsk
        // A title that will not do is asked for again before the other answers could be lost.
        let wrong = { (title: String) in Self.problem(title) ?? Self.clash(title, pair, reading) }
        guard let title = asks ? try Questions().ask("What is the goal, in a few words?", problem: wrong) : title
        else { throw Ending.usage("say the goal in a few words: waymark new goal \"Speak at the meetup\"") }
        if let wrong = Self.problem(title) { throw Ending.usage(wrong) }
        let start = try start.map { try DayOptions.day($0, of: "--start") } ?? today
        func answer(_ given: String?, _ question: String, _ problem: (String) -> String? = { _ in nil }) throws
            -> String?
        {
            guard given == nil, asks else { return given }
            let answer = try Questions().ask("\(question) (Enter: later)", problem: problem)
            return answer.isEmpty ? nil : answer
        }
        func day(_ text: String) -> String? {
            if text.isEmpty { return nil }
            guard let due = CalendarDay(text) else { return "write the day as 2026-03-14" }
            return due > start ? nil : "that is not after the first day, \(start)"
        }
        var answers = GoalAnswers(title: title, start: start)
        answers.owner = try owner.map { try resolve(member: $0, of: pair).id }
        answers.specific = try answer(specific, "Specific: what will be there that is not there now?")
        answers.measure = try answer(
            measure, "Measurable: how will you see it? “talks: 0 to 2”, “milestones”, or what will then be true"
        )
        .flatMap { MeasureInWords($0) }
        answers.achievable = try answer(achievable, "Achievable: what makes it possible?")
        answers.relevant = try answer(relevant, "Relevant: why does it matter to you, now?")
        answers.due = try answer(due, "Time-bound: by which day, as in \(start + 90)?", day).map {
            try DayOptions.day($0, of: "--due")
        }
        guard let note = goalDraft(answers, in: pair.folder) else {
            throw Ending.usage("the goal needs a letter or a digit")
        }
        let id = note.path.split(separator: "/").last.map { $0.dropLast(3) } ?? ""
        let next: String =
            switch answers.measure {
            case .metric: "waymark log \(id) <value> adds a value whenever there is one"
            case .doneWhen(let words) where words.contains(where: \.isNumber):
                "“\(visible(words))” was taken as words, which are true or not; for a number write measure: {metric: …, unit: …, baseline: …, target: …} into the note"
            case nil: "say in the note how you will see it, and by when"
            default: "write its milestones into the note, each with its day"
            }
        try options.write([note], reading, next: next)
    }

    /// Why a goal of this title can have no note of its own in the folder of the pair.
    private static func clash(_ title: String, _ pair: Pair, _ reading: ContentReading) -> String? {
        guard let draft = goalDraft(GoalAnswers(title: title, start: nil), in: pair.folder) else { return nil }
        let wanted = slug(of: title)
        if reading.texts[draft.path] != nil || pair.goals.contains(where: { $0.id == wanted }) {
            return "there is a goal of that name already (\(visible(draft.path))); say another"
        }
        let alone = readContent(notes: [(draft.path, Array(draft.text.utf8))], attachments: [])
        return gravest(of: alone.problems.filter { $0.kind.code == "file-name" }).map { words(of: $0) }
    }

    private static func problem(_ title: String) -> String? {
        slug(of: title) == nil ? "say it in a few words, with a letter in them; Ctrl-C stops" : nil
    }
}
