import ArgumentParser
import Content
import Diagnostics
import Drafts
import Localization
import MentoringModel

/// `waymark new pulse`.
struct NewPulse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pulse", abstract: "How it goes, in five answers that are shown once both have answered.",
        discussion: "Example: waymark new pulse --by noor --heard 5 --safe 4 --useful 4 --prepared 3 --momentum 4")

    @OptionGroup var options: NewNoteOptions

    @Option(help: "Who answers: a member of the pair.", completion: Completions.people)
    var by: String

    @Option(help: "The pair; the only one when it is left out.", completion: Completions.pairs)
    var pair: String?

    @Option(help: "I feel heard: 1, not at all, to 5, very much.")
    var heard: Int?

    @Option(help: "I can say what is difficult: 1 to 5.")
    var safe: Int?

    @Option(help: "Our time is useful: 1 to 5.")
    var useful: Int?

    @Option(help: "We come prepared: 1 to 5.")
    var prepared: Int?

    @Option(help: "We are moving: 1 to 5.")
    var momentum: Int?

    @Option(help: "none, small or talk.")
    var concern: String?

    func run() throws {
        let today = try DayOptions.today()
        let reading = try options.read(asOf: today)
        let pair = try options.pair(pair, in: reading.programme)
        let person = try resolve(member: by, of: pair).id
        let words = reading.programme.settings.siteLanguage.words
        let given: [Pulse.Question: Int?] = [
            .heard: heard, .safe: safe, .useful: useful, .prepared: prepared, .momentum: momentum,
        ]
        var answers = given.compactMapValues(\.self)
        if let wrong = answers.values.first(where: { !(1...5).contains($0) }) {
            throw Ending.usage("\(wrong) is no answer; they go from 1, not at all, to 5, very much")
        }
        if answers.isEmpty, Questions.canAsk {
            for question in Pulse.Question.allCases {
                let answer = try Questions().ask("\(words.question(question)), 1 to 5? (Enter: no answer)") { answer in
                    answer.isEmpty || Int(answer).map((1...5).contains) ?? false ? nil : "a number from 1 to 5"
                }
                answers[question] = Int(answer)
            }
        }
        guard !answers.isEmpty else {
            throw Ending.usage(
                "no question was answered, so nothing was written; say it from 1 to 5: "
                    + "waymark new pulse --by \(person) --heard 4 --safe 4 --useful 4 --prepared 4 --momentum 4")
        }
        let concern = try self.concern.map { text in
            guard let concern = Pulse.Concern(rawValue: text) else {
                throw Ending.usage("--concern is none, small or talk")
            }
            return concern
        }
        let note = pulseDraft(answers, concern: concern, by: person, on: today, in: pair.folder) { words.question($0) }
        try options.write(
            [note], reading,
            next: "no page shows your answers before all of the pair have answered")
    }
}
