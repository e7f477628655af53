import ArgumentParser
import Content
import Diagnostics
import Drafts
import MentoringModel

/// `waymark new person`.
struct NewPerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Somebody who takes part.",
        discussion: "Example: waymark new person \"Noor Haddad\" --role mentee")

    @OptionGroup var options: NewNoteOptions

    @Argument(help: "The name.")
    var name: String

    @Option(help: "mentor, mentee, coordinator or contact.")
    var role: String?

    func run() throws {
        let reading = try options.read(asOf: DayOptions.today())
        guard let note = personDraft(name, role: role) else {
            throw Ending.usage("a name has a letter or a digit in it")
        }
        try options.write(
            [note], reading, next: "write a headline and a few sentences; waymark new pair brings two together")
    }
}

/// `waymark new pair`.
struct NewPair: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "A pair or a group, with its agreement.",
        discussion:
            "Example: waymark new pair --mentor \"Elena Rossi\" --mentee \"Noor Haddad\" --cadence \"every 2 weeks\"")

    @OptionGroup var options: NewNoteOptions

    @Option(help: "Who mentors, by id or name; several times for several.")
    var mentor: [String] = []

    @Option(help: "Who is mentored, by id or name; several times for a group.")
    var mentee: [String] = []

    @Option(help: "How often they meet: \"every 2 weeks\", monthly; else as the programme says.")
    var cadence: String?

    @Option(name: .customLong("session-length"), help: "How long they meet: 60m, 1h 30m; else as the programme says.")
    var length: String?

    @Option(help: "The first day, YYYY-MM-DD; else today.")
    var start: String?

    @Option(help: "The name of the folder; else the first names.")
    var id: String?

    func run() throws {
        let today = try DayOptions.today()
        let reading = try options.read(asOf: today)
        let people = reading.programme.people
        func named(_ given: [String], _ question: String) throws -> [String] {
            if !given.isEmpty { return given }
            guard Questions.canAsk else {
                throw Ending.usage("say who it is: waymark new pair --mentor \"Elena Rossi\" --mentee \"Noor Haddad\"")
            }
            return [
                try Questions().ask(question) { slug(of: $0) == nil ? "a name has a letter or a digit in it" : nil }
            ]
        }
        let mentees = try named(mentee, "Who is mentored?").map { name(of: $0, people) }
        let mentors = try named(mentor, "Who mentors?").map { name(of: $0, people) }
        var answers = PairAnswers(
            mentors: mentors.map(\.id), mentees: mentees.map(\.id),
            start: try start.map { try DayOptions.day($0, of: "--start") } ?? today)
        (answers.cadence, answers.length) = (cadence, length)
        let taken = Set(reading.programme.pairs.map(\.id.text))
        var names = answers
        (names.mentors, names.mentees) = (mentors.map(\.words), mentees.map(\.words))
        guard let folder = id.map({ slug(of: $0)?.text }) ?? pairID(names, taken: taken) else {
            throw Ending.usage("--id has a letter or a digit in it")
        }
        // Where there are notes of people, somebody without one would be an error.
        var notes: [DraftNote] = []
        if !people.isEmpty {
            notes = mentors.filter(\.isNew).compactMap { personDraft($0.words, role: "mentor") }
            notes += mentees.filter(\.isNew).compactMap { personDraft($0.words, role: "mentee") }
        }
        notes.append(agreementDraft(answers, id: folder))
        try options.write(
            notes, reading,
            next: "answer the questions of the agreement together, then waymark sign \(folder) --as <person>")
    }

    /// Somebody of whom the id, the name or the first name was typed, where that is one; else a new name.
    private func name(of words: String, _ people: [Person]) -> (id: String, words: String, isNew: Bool) {
        let wanted = slug(of: words)
        let whole = people.filter { $0.id == wanted || slug(of: $0.name) == wanted }
        let begun = people.filter { person in wanted.map { person.id.text.hasPrefix($0.text + "-") } ?? false }
        for found in [whole, begun] where found.count == 1 { return (found[0].id.text, found[0].name, false) }
        return (words, words, true)
    }
}
