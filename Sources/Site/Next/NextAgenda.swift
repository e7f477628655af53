import Clearance
import Figures
import Localization
import MentoringModel

/// What the next session of a pair is about, compiled from the loose ends of the sessions before it and boxed to the
/// agreed length (docs/commands.md, "How the agenda is made").
struct NextAgenda: Sendable {
    typealias State = NextSessionState
    typealias Basis = SessionLengthBasis

    var state: State
    /// The planned day; else the last session, or the start, and the cadence, and not before as_of; `nil` when neither
    /// is known.
    var day: CalendarDay?
    /// Whether the pair named the day.
    var isDayPlanned: Bool
    /// The note of the next session, when there is one.
    var note: Session?
    /// In minutes.
    var length: Double
    var basis: Basis
    /// In the order of the session; their minutes come to the length.
    var topics: [AgendaTopic]
    /// What does not fit, the most urgent first.
    var later: [AgendaTopic]

    /// What is assumed where nobody agreed on a length, in minutes.
    static let assumedLength = 60.0
    /// Kept at the end of the session for the new promises and the next day, in minutes.
    static let closing = 5.0
    /// Time that is left over becomes an open topic from this many minutes on.
    static let leastOpen = 10.0

    init(_ facts: PairFacts, _ index: SiteIndex) {
        let asOf = index.asOf
        let agreement = facts.pair.agreement
        state = State(agreement, asOf: asOf)
        let day = facts.next
        let note = facts.pair.sessions.first { session in
            session.day == day && session.status(asOf: asOf) == .planned
        }
        self.note = note
        isDayPlanned = day != nil
        self.day =
            day
            ?? NextAgenda.expectedDay(
                facts, cadence: (agreement.cadence ?? index.settings.cadence)?.value, asOf: asOf)
        let lengths: [(Double?, Basis)] = [
            (note?.planned?.value, .note), (agreement.sessionLength?.value, .agreement),
            (index.settings.sessionLength?.value, .programme),
        ]
        let known = lengths.first { length, _ in length.map { $0 > 0 } ?? false }
        length = known?.0 ?? NextAgenda.assumedLength
        basis = known?.1 ?? .assumed
        let found = AgendaCandidates(facts, index, note: note).topics
        if state == .goesOn {
            (topics, later) = NextAgenda.box(found, into: length, mentees: agreement.mentees, words: index.words)
        } else {
            (topics, later) = ([], found)
        }
    }

    /// The cadence after the last session, or after the start; as_of when that is past.
    private static func expectedDay(_ facts: PairFacts, cadence: Span?, asOf: CalendarDay) -> CalendarDay? {
        guard let cadence else { return nil }
        guard let anchor = facts.lastHeld(asOf: asOf) ?? facts.pair.agreement.start?.value else { return nil }
        let days = cadence.cadenceDays
        guard days.isFinite, days > 0, days < 100_000 else { return nil }
        return max(asOf, anchor + Int(days.rounded(.up)))
    }

    /// Puts topics into the session as long as they fit: first what the pair planned itself, then the end, which is kept
    /// for the new promises, then the others in their order. A shorter one may still fit where a longer one did not.
    /// What is left over is for what the mentee brings.
    static func box(
        _ found: [AgendaTopic], into length: Double, mentees: [PersonReference], words: any Language
    ) -> (topics: [AgendaTopic], later: [AgendaTopic]) {
        var left = length
        var fits: Set<Int> = []
        func fill(where isWanted: (AgendaTopic) -> Bool) {
            for (number, topic) in found.enumerated() where isWanted(topic) && topic.minutes <= left {
                fits.insert(number)
                left -= topic.minutes
            }
        }
        fill { $0.kind == .planned }
        var end = AgendaTopic(.closing, words: words.closingTopic, minutes: min(closing, left))
        end.reason = words.closingReason
        left -= end.minutes
        fill { $0.kind != .planned }

        var topics = found.enumerated().filter { fits.contains($0.offset) }.map(\.element)
        let later = found.enumerated().filter { !fits.contains($0.offset) }.map(\.element)
        if left >= leastOpen {
            var open = AgendaTopic(.open, words: words.openTopic, minutes: left)
            open.reason = words.openReason
            open.who = mentees.count == 1 ? mentees[0] : nil
            topics.append(open)
        } else {
            end.minutes += left
        }
        if end.minutes > 0 { topics.append(end) }
        return (topics, later)
    }
}

extension NextAgenda.State {
    init(_ agreement: Agreement, asOf: CalendarDay) {
        let pause = agreement.pauses.last { $0.from <= asOf && ($0.to.map { $0 > asOf } ?? true) }
        if agreement.status == .closed || (agreement.end.map { $0.value < asOf } ?? false) {
            self = .over
        } else if agreement.status == .paused || pause != nil {
            self = .paused(back: pause?.to)
        } else {
            self = .goesOn
        }
    }
}

/// A topic of the next session.
struct AgendaTopic: Sendable {
    enum Kind: Hashable, Sendable {
        case thanks, planned, promises, goal, introductions, agreement, resources, sharpen, options, open, closing
    }

    /// One of the loose ends that a topic is made of.
    struct Point: Sendable {
        var words: String
        var who: PersonReference?
        /// Why it is there, with numbers.
        var reason: String?
        /// Where it comes from.
        var address: Address?
    }

    var kind: Kind
    var words: String
    var minutes: Double
    /// Why it is there, with numbers.
    var reason = ""
    var who: PersonReference?
    var goal: Slug?
    /// Where it comes from.
    var address: Address?
    var points: [Point] = []

    init(_ kind: Kind, words: String, minutes: Double) {
        self.kind = kind
        self.words = words
        self.minutes = minutes
    }
}
