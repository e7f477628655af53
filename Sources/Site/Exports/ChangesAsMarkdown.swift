import Figures
package import MentoringModel

extension Changes {
    /// The changes as Markdown that reads aloud: pair by pair, a list for each kind of change.
    ///
    /// - Parameter names: What people are called, by id.
    package func markdown(names: [Slug: String]) -> String {
        let writer = ChangesWriter(from: from, to: to, names: names)
        var parts = ["# What changed from \(English.day(from)) to \(English.day(to))"]
        if isEmpty { parts.append("Nothing that \(English.audience(audience)) may know of.") }
        if !programme.isEmpty {
            parts.append("## The programme\n\n" + programme.map(writer.line).joined(separator: "\n"))
        }
        for pair in pairs {
            parts.append("## \(writer.plain(pair.name))")
            parts += writer.sections(of: pair)
        }
        return parts.joined(separator: "\n\n").replacing("\u{A0}", with: " ") + "\n"
    }
}

/// Puts changes into words, one line of a list each.
private struct ChangesWriter {
    let from: CalendarDay
    let to: CalendarDay
    let names: [Slug: String]

    /// Somebody's words as Markdown that means nothing but themselves, on one line.
    func plain(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|":
                text.unicodeScalars.append("\\")
                text.unicodeScalars.append(scalar)
            default:
                text.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
            }
        }
        return text
    }

    func sections(of pair: Changes.PairChanges) -> [String] {
        let signals =
            pair.newSignals.map { "- New: \(words(for: $0.code)). \(words(for: $0.nextStep))" }
            + pair.goneSignals.map { "- Gone: \(words(for: $0.code))." }
        let terms =
            pair.signatures.map { "- \(name($0.who)) signed on \($0.on.map(English.day) ?? "–")." }
            + pair.reviews.map { "- Reviewed on \(English.day($0))." }
        let lists: [(String, [String])] = [
            ("Goals", pair.goals.map(line) + pair.revisions.map(line)), ("Milestones", pair.milestones.map(line)),
            ("Sessions", pair.sessions.map { "- \(English.day($0.day)): \(English.status($0.status).lowercased())." }),
            ("Wins", pair.wins.map(line)), ("Promises", pair.promises.map(line)),
            ("Introductions", pair.introductions.map(line)), ("Agreement", terms), ("Signals", signals),
        ]
        return lists.filter { !$0.1.isEmpty }.map { "### \($0.0)\n\n\($0.1.joined(separator: "\n"))" }
    }

    func line(_ change: Changes.FigureChange) -> String {
        func full(_ figure: Figure) -> String {
            English.value(of: figure) + (English.basis(of: figure).map { " (\($0))" } ?? "")
        }
        return "- \(English.figure(change.to.id)): \(full(change.from)) → \(full(change.to))"
    }

    private func name(_ person: PersonReference?) -> String {
        person.map { plain(names[$0.id] ?? $0.words) } ?? "Somebody"
    }

    private func line(_ change: Changes.GoalChange) -> String {
        func share(_ share: Double?) -> String { share.map(English.percent) ?? "no data" }
        var parts: [String] = []
        if change.from.progress != change.to.progress {
            parts.append("\(share(change.from.progress)) → \(share(change.to.progress))")
        }
        if change.from.health != change.to.health {
            parts.append("\(words(for: change.from.health)) → \(words(for: change.to.health))")
        }
        if let slip = change.slip, abs(slip) > 7, change.to.health.isRunning {
            parts.append("forecast \(English.stretch(abs(slip))) \(slip > 0 ? "later" : "earlier")")
        }
        return
            "- \(plain(change.title)): \(parts.isEmpty ? words(for: change.to.health) : parts.joined(separator: "; "))."
    }

    private func line(_ change: Changes.RevisionChange) -> String {
        let revision = change.revision
        let way = [
            revision.from.map { "from \(plain(English.written($0)))" },
            revision.to.map { "to \(plain(English.written($0)))" },
        ].compactMap(\.self).joined(separator: " ")
        let why = revision.why.map { ": \(plain($0))" } ?? ""
        return
            "- Re-scoped on \(English.day(revision.day)): \(plain(revision.field)) of “\(plain(change.title))” \(way)\(why)."
    }

    private func line(_ change: Changes.MilestoneChange) -> String {
        let milestone = change.figures.milestone
        let title = "“\(plain(milestone.title))”"
        switch change.kind {
        case .reached:
            let late = change.figures.daysLate.flatMap { $0 > 0 ? ", \(count($0, "day")) late" : nil } ?? ""
            return "- Reached: \(title)\(milestone.done.map { " on \(English.day($0))" } ?? "")\(late)."
        case .late: return "- Late: \(title)\(milestone.due.map { ", due \(English.day($0))" } ?? "")."
        case .cancelled: return "- Cancelled: \(title)."
        case .reopened: return "- Open again: \(title)."
        }
    }

    private func line(_ win: ToldItem) -> String {
        "- \(win.who.map { "\(name($0)): " } ?? "")\(plain(win.words))\(win.day.map { " (\(English.day($0)))" } ?? "")"
    }

    private func line(_ change: Changes.PromiseChange) -> String {
        let promise = change.promise
        let what = "\(name(promise.who)), “\(plain(promise.words))”"
        let due = promise.due.map { ", due \(English.day($0))" } ?? ""
        switch change.kind {
        case .made: return "- Promised: \(what)\(due)."
        case .kept:
            return
                "- Kept: \(what)\(promise.done.map { " on \(English.day($0))" } ?? "")\(promise.isKeptLate ? ", after its day" : "")."
        case .broken:
            return "- Not kept by its day: \(what)\(due), \(promise.state == .open ? "still open" : "kept later")."
        case .dropped: return "- Dropped: \(what)."
        }
    }

    private func line(_ change: Changes.IntroductionChange) -> String {
        let introduction = change.introduction
        let who = introduction.person.flatMap { names[$0] }.map(plain) ?? plain(introduction.name)
        let day = English.day(change.day)
        switch change.kind {
        case .offered: return "- Offered by \(name(introduction.by)): \(who), on \(day)."
        case .made: return "- Made: \(who), on \(day)."
        case .met: return "- Met: \(who), on \(day)."
        }
    }
}
