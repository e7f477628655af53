package import MentoringModel

/// A contact that somebody offered to make, through all sessions that have it.
package struct IntroductionFigures: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case offered, made, met
        /// Offered more than 21 days ago, and not made.
        case owed
    }
    package var by: PersonReference?
    /// Whom they offered, as written.
    package var name: String
    /// The person of that name or id in `people/`, when there is one.
    package var person: Slug?
    package var offered: CalendarDay
    /// Whether somebody wrote the day of the offer; it is told where nothing came of the offer yet, too.
    package var isOfferWritten = false
    package var made: CalendarDay?
    package var met: CalendarDay?
    package var state: State
    /// Days from the offer to as_of, while it is open.
    package var age: Int?
    package var daysToMake: Int?
    /// From the day it was made, else from the offer.
    package var daysToMeet: Int?
    package var session: Slug
    /// Every place that has it, the first one first; never empty.
    package var sources: [Source]
}

/// The introductions of some sessions, in the order in which they were first written (docs/figures.md, "Wins and
/// introductions").
///
/// The same person's introduction to the same contact in a later session is the same one. Without a day of its own
/// an introduction was offered on the day of its session; whoever met was introduced. One that was cancelled is none,
/// unless it was made or met; offered again in a later session it is one of that day. One that is ticked without a day of
/// making or meeting was made.
///
/// - Parameter sessions: Of one pair, oldest first.
package func introductions(in sessions: [Session], asOf: CalendarDay) -> [IntroductionFigures] {
    func upToNow(_ day: CalendarDay?) -> CalendarDay? { day.flatMap { $0 <= asOf ? $0 : nil } }
    var found: [IntroductionFigures] = []
    var places: [String: Int] = [:]
    var cancelled: Set<Int> = []
    var ticked: Set<Int> = []
    for session in sessions {
        for item in session.introductions {
            let made = upToNow(item.made)
            let met = upToNow(item.met)
            let isCancelled = item.state == .cancelled && made == nil && met == nil
            // An offer that is dated later has not been made, unless something came of it.
            let offered = item.offered ?? session.day
            guard offered <= asOf || made != nil || met != nil else { continue }
            let key = item.key
            if item.state == .done, item.made == nil, item.met == nil { ticked.insert(places[key] ?? found.count) }
            if let index = places[key] {
                if !isCancelled, cancelled.remove(index) != nil { found[index].offered = offered }
                if isCancelled { cancelled.insert(index) }
                found[index].offered = min(found[index].offered, offered)
                found[index].made = [found[index].made, made].compactMap { $0 }.min()
                found[index].met = [found[index].met, met].compactMap { $0 }.min()
                found[index].sources.append(item.source)
                if item.offered != nil { found[index].isOfferWritten = true }
            } else {
                places[key] = found.count
                if isCancelled { cancelled.insert(found.count) }
                found.append(
                    IntroductionFigures(
                        by: item.by, name: item.name, person: item.person,
                        offered: min(offered, made ?? offered, met ?? offered), isOfferWritten: item.offered != nil,
                        made: made, met: met,
                        state: .offered, session: session.id, sources: [item.source]))
            }
        }
    }
    for index in found.indices { found[index].settle(asOf: asOf, isTicked: ticked.contains(index)) }
    return found.enumerated().filter { index, introduction in
        !cancelled.contains(index) || ticked.contains(index) || introduction.made != nil || introduction.met != nil
    }.map(\.element)
}

extension PairSnapshot {
    /// The introductions of the sessions held, oldest first.
    func introductions() -> [IntroductionFigures] { Figures.introductions(in: held, asOf: asOf) }

    /// `introductions_offered` all of them, `introductions_made` those made or met, `introductions_met` those met.
    func introductionFigures(_ introductions: [IntroductionFigures]) -> [Figure] {
        let made = introductions.filter { $0.state == .made || $0.state == .met }
        let met = introductions.filter { $0.state == .met }
        func figure(_ id: String, _ formula: String, _ counted: [IntroductionFigures]) -> Figure {
            .count(id, formula, Double(counted.count), inputs: [asOfInput] + counted.flatMap(\.inputs))
                .resting(on: sessionOpenness)
        }
        return [
            figure("introductions_offered", "introductions offered", introductions),
            figure("introductions_made", "introductions made", made),
            figure("introductions_met", "introductions met", met),
        ]
    }
}

extension IntroductionFigures {
    fileprivate mutating func settle(asOf: CalendarDay, isTicked: Bool) {
        daysToMake = made.map { $0 - offered }
        daysToMeet = met.map { $0 - (made ?? offered) }
        if met != nil {
            state = .met
        } else if made != nil || isTicked {
            state = .made
        } else {
            age = asOf - offered
            state = asOf - offered > 21 ? .owed : .offered
        }
    }

    /// The day of the offer, where it is one that pages tell: of a contact that was only made or met nobody offered it before.
    package var exposedOffer: CalendarDay? { isOfferWritten || state == .offered || state == .owed ? offered : nil }

    var inputs: [Derivation.Input] {
        sources.map { Derivation.Input(name: "introduction", value: days, source: $0) }
    }

    /// `offered 2026-02-12, made 2026-02-20`.
    fileprivate var days: String {
        [("offered", exposedOffer), ("made", made), ("met", met)].compactMap { name, day in
            day.map { "\(name) \($0)" }
        }.joined(separator: ", ")
    }
}
