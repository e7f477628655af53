import MentoringModel

/// How the reviews of an agreement stand.
struct ReviewSnapshot {
    /// Reviews up to as_of, sorted by day.
    var held: [Written<CalendarDay>]
    /// The last review, else the start.
    var anchor: Written<CalendarDay>
    /// The day by which the next one is due, moved by paused days; `nil` while a pause keeps it from coming, and where it
    /// would come after the pair's end.
    var due: CalendarDay?
    /// Whether it is past.
    var isOverdue: Bool
}

extension PairSnapshot {
    /// `last review (or start) + review_every < a`, in active days (docs/figures.md, "Signals"); `nil` without a span
    /// or a day to count from.
    var reviews: ReviewSnapshot? {
        guard let every = reviewEvery?.value else { return nil }
        let held = agreement.reviewed.filter { $0.value <= asOf }.sorted { $0.value < $1.value }
        guard let anchor = held.last ?? agreement.start, anchor.value <= asOf else { return nil }
        let span = every.end(from: anchor.value) - anchor.value
        let due = knownDays.day(after: Double(span), from: anchor.value)
        return ReviewSnapshot(
            held: held, anchor: anchor, due: due.flatMap { agreement.covers($0) ? $0 : nil },
            isOverdue: days.count(from: anchor.value, to: last) > span)
    }

    /// The pauses as they are known on this day: those to come are not, nor is the way back out of an open one.
    private var knownDays: ActiveDays {
        ActiveDays(
            pauses: agreement.pauses.filter { $0.from <= asOf }.map { pause in
                var known = pause
                if let to = pause.to, to > asOf { known.to = nil }
                return known
            })
    }
}
