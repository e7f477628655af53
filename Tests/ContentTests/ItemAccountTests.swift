import Content
import Diagnostics
import MentoringModel
import Testing

/// Whatever is written in items, each box, person and day is in the model or named by a problem on its line.
@Suite("The account of items") struct ItemAccountTests {
    /// What the model has from a line: people and days.
    private struct Found {
        var people: Set<String> = []
        var days: Set<String> = []
        var isThere = false
    }

    private func found(in pair: Pair, _ path: String) -> [Int: Found] {
        var all: [Int: Found] = [:]
        func add(_ source: Source, _ people: [PersonReference?], _ days: [CalendarDay?]) {
            guard source.file == path else { return }
            all[source.line, default: Found()].isThere = true
            all[source.line, default: Found()].people.formUnion(people.compactMap { $0?.id.text })
            all[source.line, default: Found()].days.formUnion(days.compactMap { $0?.description })
        }
        for session in pair.sessions {
            let lists = [
                session.actions, session.wins, session.options, session.questions, session.decisions, session.learned,
                session.concerns,
            ]
            for item in lists.joined() { add(item.source, [item.who], [item.due, item.done, item.celebrated]) }
            for topic in session.agenda { add(topic.source, [topic.by], []) }
            for given in session.introductions {
                add(given.source, [given.by], [given.offered, given.made, given.met])
            }
        }
        for goal in pair.goals {
            for step in goal.milestones { add(step.source, [step.who], [step.due, step.done, step.celebrated]) }
            for step in goal.checklist { add(step.source, [step.who], [step.due, step.done]) }
            for entry in goal.updates { add(entry.source, [entry.by], [entry.day]) }
        }
        return all
    }

    @Test("Nothing in sloppy notes is lost without a word", arguments: 0..<120)
    func sloppy(seed: UInt64) {
        var generator = SloppyNotes(seed: seed)
        let text = generator.note()
        for path in ["pairs/noor-elena/sessions/2026-03-12.md", "pairs/noor-elena/goals/talk.md"] {
            let notes = [
                "pairs/noor-elena/agreement.md": "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\n---",
                path: path.contains("goals") ? "---\nstart: 2026-01-05\ndue: 2026-12-01\n---\n" + text : text,
            ]
            let reading = readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
            guard let pair = reading.programme.pairs.first else { continue }
            let found = found(in: pair, path)
            let reported = Set(reading.problems.filter { $0.path == path }.map(\.line))
            // A note of a hundred problems does not name the rest one by one.
            if reading.problems.contains(where: { $0.kind.code == "more-problems" }) { continue }
            for (number, line) in (notes[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            {
                let place = number + 1
                guard !reported.contains(place) else { continue }
                let item = found[place] ?? Found()
                for match in line.matches(of: /2026-\d\d-\d\d\d?/)
                where !line.hasPrefix("start:") && !line.hasPrefix("due:") {
                    #expect(item.days.contains(String(match.output)), "line \(place) of \(path):\n\(line)\n\(text)")
                }
                for match in line.matches(of: /@([a-z]+)/) {
                    let name = String(match.output.1)
                    // Somebody known whom an item only mentions is shown with its words.
                    let isKnown = ["noor", "elena", "both", "mentor"].contains(name)
                    #expect(
                        isKnown && (item.isThere || !line.contains("[")), "line \(place) of \(path):\n\(line)\n\(text)")
                }
                if line.contains(/^\s*([-*]|\d\.) \[.?\]/) {
                    #expect(item.isThere, "line \(place) of \(path):\n\(line)\n\(text)")
                }
            }
        }
    }
}
