package import Clearance
import Figures
import Localization
package import MentoringModel

/// The note of a pair's next session, ready to be written down (docs/commands.md, `waymark prep`).
package struct PreparedNote: Sendable {
    /// Below the content folder.
    package var path: String
    package var text: String
    /// The note of that session which is there already, below the content folder.
    package var existing: String?

    /// - Parameters:
    ///   - cleared: Of the pair itself.
    ///   - wanted: The day of the session; the next one of the pair when it is left out.
    ///   - isPlanned: Whether one of today is still to come.
    /// - Throws: `NothingToPrepare`.
    package init(
        for cleared: VisibleProgramme, on wanted: CalendarDay? = nil, isPlanned: Bool = false
    ) throws(NothingToPrepare) {
        try self.init(for: cleared, on: wanted, isPlanned: isPlanned, in: cleared.settings.siteLanguage.words)
    }

    init(
        for cleared: VisibleProgramme, on wanted: CalendarDay? = nil, isPlanned: Bool = false, in words: any Language
    ) throws(NothingToPrepare) {
        let index = SiteIndex(cleared, in: words)
        guard let facts = index.pairs.first else { throw .over }
        let agenda = NextAgenda(facts, index)
        switch agenda.state {
        case .over: throw .over
        case .paused(let back): throw .paused(back: back)
        case .goesOn: break
        }
        let day = wanted ?? agenda.day ?? cleared.asOf
        path = "\(facts.pair.folder)/sessions/\(day).md"
        existing =
            wanted == nil
            ? agenda.note?.note.path : facts.pair.sessions.first { $0.date.value == day }?.note.path
        // A session of today is held; one that was prepared is a plan until it is.
        let isPlan = wanted == nil || isPlanned || day > cleared.asOf
        text = PreparedNote.text(agenda, on: day, isPlan: isPlan, facts, index.words)
    }

    private static func text(
        _ agenda: NextAgenda, on day: CalendarDay, isPlan: Bool, _ facts: PairFacts, _ words: any Language
    ) -> String {
        var lines = ["---", "date: \(day)"] + (isPlan ? ["status: planned"] : [])
        lines += ["planned: \(length(agenda.length))", "---", "## Agenda"]
        lines += agenda.topics.map { line($0, isOnAgenda: true) }
        let promises = facts.promises.filter { $0.state == .open }
        if !promises.isEmpty { lines += ["", "## Actions"] + promises.map { action($0, facts) } }
        // Empty sections would stand on the page.
        if !isPlan {
            let sections = (promises.isEmpty ? ["## Actions"] : []) + ["## Decisions", "## Learned", "## Wins"]
            lines += [
                "", "<!-- \(words.whatComesOfIt(sections)) -->",
            ]
        }
        if !agenda.later.isEmpty {
            lines += ["", "## \(words.leftForLater)"] + agenda.later.map { line($0, isOnAgenda: false) }
        }
        // The site says why by itself, and from day to day anew; here it would stand still.
        let why = (agenda.topics + agenda.later).flatMap { reasons($0, words) }
        if !why.isEmpty { lines += ["", "## \(words.whyEach) (private)"] + why }
        lines += ["", "## \(words.reflection) (private)", words.reflectionLead]
        for (heading, prompts) in words.reflectionPrompts {
            lines += ["", "**\(heading)**", ""] + prompts.map { "- \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A topic as an item of an agenda.
    private static func line(_ topic: AgendaTopic, isOnAgenda: Bool) -> String {
        var line = "- \(length(topic.minutes)) \(words(of: topic))"
        if isOnAgenda {
            // A name on an agenda says who brought the topic; what was compiled nobody brought.
            if let who = topic.who, topic.kind == .planned { line += " @\(who.id)" }
            if let goal = topic.goal { line += " (goal \(goal))" }
        }
        return line
    }

    /// Why a topic is there, below its words.
    private static func reasons(_ topic: AgendaTopic, _ words: any Language) -> [String] {
        let reasons =
            (topic.reason.isEmpty ? [] : [markdown(words.sentence(topic.reason))])
            + topic.points.map { point in
                words.quoted(markdown(point.words)) + (point.reason.map { ": \(markdown($0))" } ?? "")
            }
        return reasons.isEmpty ? [] : ["- \(self.words(of: topic))"] + reasons.map { "  - \($0)" }
    }

    /// The words of a topic; in quotation marks where they would be read as something else.
    private static func words(of topic: AgendaTopic) -> String {
        let plain = topic.words.replacing("::", with: ":")
        let isRisky =
            topic.kind == .planned
            && (plain.contains("@") || plain.hasSuffix(")") || plain.hasSuffix(").")
                || plain.first.map { !$0.isLetter } ?? true)
        return isRisky ? "“\(markdown(plain))”" : markdown(plain)
    }

    /// An open promise with the words, person and attributes that make it the same one in the next session.
    private static func action(_ promise: PromiseFigures, _ facts: PairFacts) -> String {
        let item = promise.places.last.flatMap { place in
            facts.session(place)?.actions.first { $0.source == place.source }
        }
        let attributes = [
            promise.due.map { "due \($0)" }, item?.goal.map { "goal \($0)" }, item?.id.map { "id \($0)" },
        ].compactMap(\.self)
        return "- [ ] " + (promise.who.map { "@\($0.id) " } ?? "") + markdown(promise.words)
            + (attributes.isEmpty ? "" : " (\(attributes.joined(separator: ", ")))")
    }

    /// `45m`, `7.5m`.
    private static func length(_ minutes: Double) -> String { "\(plainDecimal(minutes, decimals: 2))m" }
}

/// Why there is no next session to prepare.
package enum NothingToPrepare: Error, Hashable, CustomStringConvertible {
    case over
    case paused(back: CalendarDay?)

    package var description: String {
        switch self {
        case .over: "this pair has come to its end, so there is no next session to prepare"
        case .paused(let back):
            "this pair rests" + (back.map { " until \($0)" } ?? "") + ", so there is no next session to prepare"
        }
    }
}
