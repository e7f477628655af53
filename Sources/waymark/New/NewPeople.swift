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
        // With the first note of a person, whoever a pair names needs one as well.
        let others = missingPeople(in: reading.programme).filter { $0.path != note.path }
        try options.write(
            others + [note], reading, next: "write a headline and a few sentences; waymark new pair brings two together"
        )
    }
}

/// `waymark new pair`.
struct NewPair: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "A pair or a group, with its agreement.",
        discussion:
            "Example: waymark new pair --mentor \"Elena Rossi\" --mentor \"Sam Lind\" --mentee \"Noor Haddad\" --cadence \"every 2 weeks\""
    )

    @OptionGroup var options: NewNoteOptions

    @Option(help: "Who mentors, by id or name; several times for several.", completion: Completions.people)
    var mentor: [String] = []

    @Option(help: "Who is mentored, by id or name; several times for a group.", completion: Completions.people)
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
            return try Questions().ask("\(question) Several with commas.", problem: problem(ofName:))
                .split(separator: ",").map { withSingleBlanks($0) }.filter { slug(of: $0) != nil }
        }
        let mentees = try named(mentee, "Who is mentored?").map { try name(of: $0, people) }
        let mentors = try named(mentor, "Who mentors?").map { try name(of: $0, people) }
        let answers = PairAnswers(
            mentors: mentors.map(\.id), mentees: mentees.map(\.id),
            start: try start.map { try DayOptions.day($0, of: "--start") } ?? today, cadence: cadence, length: length)
        // Somebody named twice is one.
        for (names, role) in [(mentees, "mentee"), (mentors, "mentor")] where Set(names.map(\.id)).count < names.count {
            throw Ending.usage("a \(role) is named twice; write each of them once")
        }
        if let both = mentees.first(where: { mentee in mentors.contains { $0.id == mentee.id } }) {
            throw Ending.usage("\(visible(both.words)) cannot mentor and be mentored in one pair")
        }
        let (wanted, begun) = (Set(mentees.map(\.id)), Set(mentors.map(\.id)))
        if let twin = reading.programme.pairs.first(where: { pair in
            Set(pair.agreement.mentees.map(\.id.text)) == wanted && Set(pair.agreement.mentors.map(\.id.text)) == begun
        }), id == nil {
            throw Ending.usage(
                "they are a pair already: \(twin.id); nothing was written. A second one needs a name of its own: --id")
        }
        let taken = Set(reading.programme.pairs.map(\.id.text))
        var names = answers
        (names.mentors, names.mentees) = (mentors.map(\.words), mentees.map(\.words))
        guard let folder = id.map({ slug(of: $0)?.text }) ?? pairID(names, taken: taken) else {
            throw Ending.usage("--id has a letter or a digit in it")
        }
        let new =
            mentors.filter(\.isNew).compactMap { personDraft($0.words, role: "mentor") }
            + mentees.filter(\.isNew).compactMap { personDraft($0.words, role: "mentee") }
        let others = missingPeople(in: reading.programme).filter { other in !new.contains { $0.path == other.path } }
        let needsPair = reading.programme.settings.audience == .pair && !taken.isEmpty
        try options.write(
            others + new + [agreementDraft(answers, id: folder)], reading,
            next: "answer the questions of the agreement together, then waymark sign \(folder) --as <person>"
                + (needsPair ? "; waymark build --pair \(folder) makes their site" : ""))
    }

    /// Somebody of whom the id, the name or the first name was typed, where that is one; else a new name.
    private func name(of words: String, _ people: [Person]) throws -> (id: String, words: String, isNew: Bool) {
        guard let wanted = slug(of: words) else { throw Ending.usage("a name has a letter or a digit in it") }
        let whole = people.filter { $0.id == wanted || slug(of: $0.name) == wanted }
        let begun = people.filter { $0.id.text.hasPrefix(wanted.text + "-") }
        for found in [whole, begun] where found.count == 1 { return (found[0].id.text, found[0].name, false) }
        if begun.count > 1 {
            let ids = begun.map(\.id.text).joined(separator: ", ")
            throw Ending.usage("\(visible(words)) may be several; write one of these: \(ids)")
        }
        if let near = nearest(to: wanted.text, in: people.map(\.id.text), within: 2) {
            throw Ending.usage(
                "there is no note of \(visible(words)); did you mean \(near)? "
                    + "If it is somebody else: waymark new person \(shellWord(words))")
        }
        return (wanted.text, words, true)
    }
}
