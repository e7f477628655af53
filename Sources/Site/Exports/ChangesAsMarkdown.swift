import Clearance
import Figures
import Localization
package import MentoringModel

extension Changes {
    /// The changes as Markdown that reads aloud: pair by pair, a list for each kind of change.
    ///
    /// - Parameter names: What people are called, by id.
    package func markdown(names: [Slug: String]) -> String { markdown(names: names, in: language.words) }

    func markdown(names: [Slug: String], in words: any Language) -> String {
        let writer = ChangesWriter(names: names, words: words)
        var parts = ["# \(words.changesTitle(from: from, to: to))"]
        if isEmpty { parts.append(words.nothingChanged(for: audience)) }
        if !programme.isEmpty {
            parts.append("## \(words.changesOfProgramme)\n\n" + programme.map(writer.line).joined(separator: "\n"))
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
    let names: [Slug: String]
    let words: any Language

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
        ChangeSection.allCases.compactMap { section in
            let lines = lines(of: pair, section)
            guard !lines.isEmpty else { return nil }
            return "### \(words.heading(of: section))\n\n" + lines.map { "- \($0)" }.joined(separator: "\n")
        }
    }

    private func lines(of pair: Changes.PairChanges, _ section: ChangeSection) -> [String] {
        switch section {
        case .goals: pair.goals.map(line) + pair.revisions.map(line)
        case .milestones:
            pair.milestones.map {
                words.change($0.kind, milestone: plain($0.figures.milestone.title), $0.figures)
            }
        case .sessions: pair.sessions.map { words.change(session: $0.day, $0.status) }
        case .wins:
            pair.wins.map { win in
                (win.who.map { "\(name($0)): " } ?? "") + plain(win.words)
                    + (win.day.map { " (\(words.day($0)))" } ?? "")
            }
        case .promises:
            pair.promises.map { change in
                words.change(
                    change.kind, promise: plain(change.promise.words), by: name(change.promise.who), change.promise)
            }
        case .introductions: pair.introductions.map(line)
        case .agreement:
            pair.signatures.map { words.changeSigned(by: name($0.who), on: $0.on) }
                + pair.reviews.map(words.changeReviewed)
        case .signals:
            pair.newSignals.map { words.changeNew(words.signal($0.code), step: words.step($0.nextStep)) }
                + pair.goneSignals.map { words.changeGone(words.signal($0.code)) }
        }
    }

    func line(_ change: Changes.FigureChange) -> String {
        func full(_ figure: Figure) -> String {
            words.value(of: figure) + (words.basis(of: figure).map { " (\($0))" } ?? "")
        }
        return "- \(words.figure(change.to.id)): \(full(change.from)) → \(full(change.to))"
    }

    private func name(_ person: PersonReference?) -> String {
        person.map { plain(names[$0.id] ?? $0.words) } ?? words.somebody
    }

    private func line(_ change: Changes.GoalChange) -> String {
        func share(_ share: Double?) -> String { share.map(words.percent) ?? words.changeNoData }
        var parts: [String] = []
        if change.from.progress != change.to.progress {
            parts.append("\(share(change.from.progress)) → \(share(change.to.progress))")
        }
        if change.from.health != change.to.health {
            parts.append("\(words.word(for: change.from.health)) → \(words.word(for: change.to.health))")
        }
        if let slip = change.slip, abs(slip) > 7, change.to.health.isRunning {
            parts.append(words.changeOfForecast(slip))
        }
        let what = parts.isEmpty ? words.word(for: change.to.health) : parts.joined(separator: "; ")
        return "\(plain(change.title)): \(what)."
    }

    private func line(_ change: Changes.RevisionChange) -> String {
        let revision = change.revision
        return words.change(
            revised: plain(revision.field), of: plain(change.title), on: revision.day,
            from: revision.from.map { plain(words.written($0)) }, to: revision.to.map { plain(words.written($0)) },
            why: revision.why.map(plain))
    }

    private func line(_ change: Changes.IntroductionChange) -> String {
        let introduction = change.introduction
        let to = introduction.person.flatMap { names[$0] }.map(plain) ?? plain(introduction.name)
        return words.change(change.kind, introductionTo: to, by: name(introduction.by), on: change.day)
    }
}
