package import MentoringModel

/// One period of a pair's cadence, and what came of it.
package struct RhythmSlot: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case held, missed, cancelled, nothing
    }
    package var from: CalendarDay
    /// The first day after it; of the one that is not over, the day after as_of.
    package var to: CalendarDay
    /// Whether the whole period has gone by.
    package var isComplete: Bool
    package var status: Status
    /// The day of the session that the status is of.
    package var day: CalendarDay?
    package var session: Slug?
    package var source: Source?
}

extension PairSnapshot {
    /// Meetings that the agreement lets expect: `⌊active days / cadence⌋` from the start to as_of or the end, whichever
    /// is earlier (docs/figures.md, "Rhythm and contact"). `nil` without start or cadence.
    var expectedSessions: Int? {
        guard let start, let cadenceDays else { return nil }
        // 3.0000000001 and 2.9999999999 are 3 by hand.
        return Int((max(0, Double(days.count(from: start, to: last))) / cadenceDays + 1e-9).rounded(.down))
    }

    /// One slot for each period of the cadence from the start on, in active days; the one under way is cut off at as_of.
    ///
    /// Of several things in a slot: held, missed, cancelled, nothing, in this order. A start that is a slip of the pen
    /// makes no endless list: the last thousand slots are kept.
    func rhythm() -> [RhythmSlot] {
        guard let start, let cadenceDays, start <= last else { return [] }
        let isEnded = (agreement.end?.value).map { $0 <= asOf } ?? false
        var slots: [RhythmSlot] = []
        var from = start
        while from <= last, !(isEnded && from == last && !slots.isEmpty) {
            let end = days.day(after: Double(slots.count + 1) * cadenceDays, from: start)
            let isComplete = end.map { $0 <= last } ?? false
            let to = isComplete ? end ?? last : last + 1
            slots.append(RhythmSlot(from: from, to: to, isComplete: isComplete, status: .nothing))
            guard isComplete, to > from else { break }
            from = to
        }
        // What was held on the last day of the pair belongs to its last period.
        if isEnded, let final = slots.indices.last { slots[final].to = last + 1 }
        slots = Array(slots.suffix(1000))
        fill(&slots)
        return slots
    }

    /// Puts each session into the slot of its day; both are sorted by day.
    private func fill(_ slots: inout [RhythmSlot]) {
        let order: [RhythmSlot.Status] = [.held, .missed, .cancelled, .nothing]
        var index = 0
        let sessions = pair.sessions.filter { $0.day <= asOf }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        for session in sessions {
            while index < slots.count, slots[index].to <= session.day { index += 1 }
            guard index < slots.count else { return }
            guard slots[index].from <= session.day,
                let status = RhythmSlot.Status(rawValue: session.status(asOf: asOf).rawValue),
                let rank = order.firstIndex(of: status), let old = order.firstIndex(of: slots[index].status),
                rank < old
            else { continue }
            slots[index].status = status
            slots[index].day = session.day
            slots[index].session = session.id
            slots[index].source = session.date.source
        }
    }
}
