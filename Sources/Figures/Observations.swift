import MentoringModel

/// The entries of a goal up to a day, from its own file and from sessions: one value for each day.
struct MergedEntries {
    /// Entries with a value, sorted by day, one for each.
    var entries: [ProgressEntry] = []
    /// Days that had several values, with the place of the one that won, as open as the most closed of them: that there
    /// was another is told to nobody who may not read it.
    var clashes: [(day: CalendarDay, winner: Source)] = []
    /// The last day with an entry, also with one that held no value.
    var lastDay: CalendarDay?

    /// On one day the goal file's own entry wins over a session's, and a later written one over an earlier.
    ///
    /// - Parameter sessionEntries: Entries for this goal from sessions, sorted by session.
    init(own: [ProgressEntry], sessionEntries: [ProgressEntry], asOf: CalendarDay) {
        var byDay: [CalendarDay: (winner: ProgressEntry, count: Int, least: Visibility)] = [:]
        for entry in sessionEntries + own where entry.day <= asOf {
            lastDay = max(lastDay ?? entry.day, entry.day)
            guard let value = entry.value, value.isFinite else { continue }
            let before = byDay[entry.day]
            let least = min(before?.least ?? entry.source.visibility, entry.source.visibility)
            byDay[entry.day] = (entry, (before?.count ?? 0) + 1, least)
        }
        for (day, found) in byDay.sorted(by: { $0.key < $1.key }) {
            entries.append(found.winner)
            guard found.count > 1 else { continue }
            var source = found.winner.source
            source.visibility = found.least
            clashes.append((day, source))
        }
    }
}

/// The progress that a pair's sessions record, by goal and in the order of sessions.
///
/// A planned or cancelled session has not taken place, and what it says of progress counts for nothing; one that was
/// missed may still record a value that somebody measured on that day.
func sessionEntries(of pair: Pair, asOf: CalendarDay) -> [Slug: [ProgressEntry]] {
    var entries: [Slug: [ProgressEntry]] = [:]
    for session in pair.sessions where session.day <= asOf {
        switch session.status(asOf: asOf) {
        case .planned, .cancelled: continue
        case .held, .missed: break
        }
        for entry in session.progress { entries[entry.goal, default: []].append(entry) }
    }
    return entries
}
