package import MentoringModel

/// How much of something is the mentee's, of those entries that name a person.
package struct MenteeShare: Hashable, Sendable {
    package var mentee: Int
    /// Entries that name a person.
    package var n: Int
    /// 0–1; `nil` when none names a person.
    package var value: Double? { n > 0 ? Double(mentee) / Double(n) : nil }

    package init(mentee: Int = 0, n: Int = 0) {
        self.mentee = mentee
        self.n = n
    }

    static func + (left: MenteeShare, right: MenteeShare) -> MenteeShare {
        MenteeShare(mentee: left.mentee + right.mentee, n: left.n + right.n)
    }
}

/// Who found the way, in one session and over the last five up to it.
package struct IndependencePoint: Hashable, Sendable {
    package struct Shares: Hashable, Sendable {
        package var options = MenteeShare()
        /// Options that were chosen.
        package var chosen = MenteeShare()
        package var actions = MenteeShare()

        static func + (left: Shares, right: Shares) -> Shares {
            Shares(
                options: left.options + right.options, chosen: left.chosen + right.chosen,
                actions: left.actions + right.actions)
        }
    }
    package var session: Slug
    package var day: CalendarDay
    package var source: Source
    package var own: Shares
    /// Over this session and up to four before it.
    package var moving: Shares
}

extension PairSnapshot {
    /// A point for each session held, oldest first.
    func independence() -> [IndependencePoint] {
        var points: [IndependencePoint] = []
        for session in held {
            let own = IndependencePoint.Shares(
                options: share(of: session.options), chosen: share(of: chosen(session)),
                actions: share(of: session.actions))
            let before = points.suffix(Self.movingSessions - 1).map(\.own)
            points.append(
                IndependencePoint(
                    session: session.id, day: session.day, source: session.date.source, own: own,
                    moving: before.reduce(own, +)))
        }
        return points
    }

    /// The mentee's shares over the last five sessions held (docs/figures.md, "Independence"):
    /// `independence_options` mentee's options / options, `independence_chosen` mentee's chosen / chosen,
    /// `independence_actions` mentee's actions / actions, each of those with a name.
    func independenceFigures() -> [Figure] {
        let recent = held.suffix(Self.movingSessions)
        func figure(_ id: String, _ formula: String, _ items: [SessionItem]) -> Figure {
            let named = items.filter { $0.who != nil }
            let mentees = named.count { isMentees($0.who) }
            return .share(
                id, formula, Double(mentees), of: Double(named.count),
                inputs: named.map {
                    .init(name: "item", detail: $0.words, value: "@\($0.who?.id.text ?? "")", source: $0.source)
                }
            ).resting(on: recent.map(\.note.visibility))
        }
        return [
            figure("independence_options", "options of the mentee / options", recent.flatMap(\.options)),
            figure("independence_chosen", "chosen of the mentee / chosen", recent.flatMap(chosen)),
            figure("independence_actions", "actions of the mentee / actions", recent.flatMap(\.actions)),
        ]
    }

    func chosen(_ session: Session) -> [SessionItem] { session.options.filter { $0.asOf(asOf).state == .done } }

    private func share(of items: [SessionItem]) -> MenteeShare {
        let named = items.filter { $0.who != nil }
        return MenteeShare(mentee: named.count { isMentees($0.who) }, n: named.count)
    }
}
