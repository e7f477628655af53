import Markdown
import MentoringModel

/// Puts what was understood into words.
struct MirrorWords {
    /// Names by the ids of people.
    private let names: [Slug: String]
    let asOf: CalendarDay

    init(_ programme: Programme, asOf: CalendarDay) {
        names = Dictionary(programme.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        self.asOf = asOf
    }

    func person(_ person: PersonReference) -> String { names[person.id] ?? person.words }

    func people(_ people: [PersonReference]) -> String { people.map { person($0) }.joined(separator: ", ") }

    /// `Kate and Noor`
    func pair(_ pair: Pair) -> String { pair.members.map { person($0) }.joined(separator: " and ") }

    /// Words between quotation marks; the end of long ones is left out.
    static func quoted(_ words: some StringProtocol) -> String { "“\(beginning(of: words))”" }

    /// The first words, on one line.
    static func beginning(of words: some StringProtocol) -> String {
        // A note may hold one line of a megabyte.
        let start = words.prefix(200)
        let line = trimmed(start.split(whereSeparator: \.isNewline).joined(separator: " "))
        guard line.count > 80 || start.endIndex < words.endIndex else { return line }
        return trimmed(line.prefix(79)) + "…"
    }

    static func number(_ number: Double) -> String { ProposedValue.digits(number) }

    static func minutes(_ minutes: Double) -> String { "\(number(minutes)) min" }

    static func count(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    static func span(_ span: Span) -> String {
        switch span {
        case .hours(let hours): "\(number(hours)) h"
        case .days(let days): count(days, "day")
        case .months(let months): count(months, "month")
        }
    }

    static func readers(_ visibility: Visibility) -> String {
        switch visibility {
        case .private: "private: in no site and in no figure"
        case .pair: "closed: only the pair reads it"
        case .program: "open to the programme"
        case .public: "open to everybody"
        }
    }

    /// A value with its unit, where it has one.
    static func amount(_ value: Double, _ unit: String?) -> String {
        number(value) + (unit.map { $0.isEmpty ? "" : " \($0)" } ?? "")
    }

    /// Words of the mirror itself: whatever a closed note says, these tell nothing of it.
    static let own: Set<String> = [
        "min", "day", "days", "month", "months", "closed", "only", "the", "pair", "reads", "private", "site", "and",
        "figure",
        "open", "programme", "everybody", "below", "not", "for", "useful", "easy", "hard", "each", "words", "value",
        "picture", "file", "leads", "nowhere", "note",
    ]
}
