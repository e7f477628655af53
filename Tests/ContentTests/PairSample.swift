import Content
import Diagnostics
import MentoringModel

/// Notes of one pair, Elena Petrova (mentor) and Noor Haddad (mentee), read from text.
struct PairSample {
    let reading: ContentReading

    /// - Parameters:
    ///   - agreement: The body of the agreement.
    ///   - others: Full names of people outside the pair, by their ids.
    init(
        _ notes: [String: String], settings: String = "", agreement: String = "", others: [String: String] = [:]
    ) {
        var all = notes.reduce(into: [String: String]()) { $0["pairs/noor-elena/\($1.key)"] = $1.value }
        all["pairs/noor-elena/agreement.md"] =
            "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\nend: 2026-12-18\n---\n" + agreement
        all["people/elena.md"] = "---\nname: Elena Petrova\n---"
        all["people/noor.md"] = "---\nname: Noor Haddad\n---"
        for (id, name) in others { all["people/\(id).md"] = "---\nname: \(name)\n---" }
        if !settings.isEmpty { all["program.md"] = settings }
        reading = readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
    }

    /// A session of 12 March 2026, a Thursday, whose next one is on 26 March.
    init(session text: String, settings: String = "") {
        self.init(["sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n" + text], settings: settings)
    }

    /// A goal from 5 January to 1 June 2026.
    init(goal text: String) {
        self.init(["goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-06-01\n---\n" + text])
    }

    var session: Session? { reading.programme.pairs.first?.sessions.first }
    var goal: Goal? { reading.programme.pairs.first?.goals.first }
    var codes: [String] { reading.problems.map(\.kind.code) }
    var helps: [String] { reading.problems.map { $0.help ?? "" } }

    /// Words, person and state of each promise.
    var promises: [String] {
        (session?.actions ?? []).map {
            "\($0.words) \($0.who?.id.text ?? "-") \($0.state.map { "\($0)" } ?? "-")"
        }
    }
}
