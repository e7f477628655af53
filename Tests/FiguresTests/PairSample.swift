@testable import Figures
import MentoringModel
import Testing

/// Noor and Elena of docs/figures.md, section 6: the pair that the manual works its examples out on.
struct PairSample {
    var pair: Pair
    var settings = ProgrammeSettings()
    /// The digest of the terms as they are.
    var terms: String?

    init(start: String? = "2026-01-05", cadence: Int? = 14) throws {
        pair = Pair(
            id: try slug("noor-elena"),
            agreement: Agreement(
                note: Note(path: "pairs/noor-elena/agreement.md", visibility: .pair, body: .empty),
                mentors: [try person("elena")], mentees: [try person("noor")]),
            goals: [], sessions: [], pulses: [])
        pair.agreement.start = try start.map { Written(try day($0), at: agreementSource(3)) }
        pair.agreement.cadence = cadence.map { Written(.days($0), at: agreementSource(4)) }
    }

    func agreementSource(_ line: Int) -> Source { source(line, file: "pairs/noor-elena/agreement.md") }

    /// Adds a session; `change` fills it in.
    mutating func meet(
        _ on: String, _ status: Session.Status? = nil, _ change: (inout Session) throws -> Void = { _ in }
    ) throws {
        var session = try session(on, status, progress: [])
        try change(&session)
        pair.sessions.append(session)
        pair.sessions.sort { ($0.date.value, $0.id) < ($1.date.value, $1.id) }
    }

    /// The rhythm of the manual: four held, one missed.
    mutating func meetAsInTheManual() throws {
        for on in ["2026-01-12", "2026-01-29", "2026-02-26", "2026-03-12"] { try meet(on) }
        try meet("2026-02-12", .missed)
    }

    mutating func pulse(
        _ by: String, _ on: String, _ answers: [Int], concern: Pulse.Concern? = nil
    ) throws {
        var pulse = Pulse(
            note: note("pairs/noor-elena/pulse/\(on)-\(by).md"), by: try person(by),
            date: Written(try day(on), at: source(2, file: "pairs/noor-elena/pulse/\(on)-\(by).md")))
        for (question, answer) in zip(Pulse.Question.allCases, answers) { pulse.answers[question] = answer }
        pulse.concern = concern
        pair.pulses.append(pulse)
    }

    func figures(asOf: String) throws -> PairFigures {
        let asOf = try day(asOf)
        let goals = goalFigures(of: pair, thresholds: settings.thresholds, asOf: asOf)
        return pairFigures(
            of: pair, settings: settings, goals: goals, terms: terms.map { TermsDigest(whole: $0) }, asOf: asOf)
    }

    /// The value of one figure, to four decimals.
    func value(_ id: String, asOf: String) throws -> Double? {
        four(try #require(try figures(asOf: asOf).figures[id]).value)
    }

    func codes(asOf: String) throws -> [String] { try figures(asOf: asOf).signals.map(\.code.rawValue) }
}

func person(_ name: String) throws -> PersonReference { PersonReference(id: try slug(name), words: name) }

func item(
    _ words: String, by who: String? = nil, _ state: TaskState? = nil, due: String? = nil, done: String? = nil,
    id: String? = nil, line: Int = 20
) throws -> SessionItem {
    var item = SessionItem(words: words, source: source(line, file: "pairs/noor-elena/sessions/s.md"))
    item.who = try who.map(person)
    item.state = state
    item.due = try due.map(day)
    item.done = try done.map(day)
    item.id = try id.map(slug)
    return item
}

func introduction(
    _ name: String, offered: String? = nil, made: String? = nil, met: String? = nil
) throws -> Introduction {
    var introduction = Introduction(name: name, source: source(40, file: "pairs/noor-elena/sessions/s.md"))
    introduction.by = try person("elena")
    introduction.offered = try offered.map(day)
    introduction.made = try made.map(day)
    introduction.met = try met.map(day)
    return introduction
}
