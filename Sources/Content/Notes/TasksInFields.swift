import Diagnostics
import Markdown
import MentoringModel

// A promise that is written as fields, one a line: `Who: Noor`, `What: send the abstract`, `When: 2026-02-20`.
extension NoteReader {
    private struct TaskFields {
        var lines: [Int] = []
        var values: [String: String] = [:]
    }

    /// Tells of such promises of a session, each once, with the item to write.
    ///
    /// - Returns: The lines that it told of, which are no fields of the session.
    func reportTasksInFields() -> Set<Int> {
        guard placement.kind == .session, !body.body.isBlank else { return [] }
        var reported: Set<Int> = []
        var task = TaskFields()
        func end() {
            if task.values["what"] != nil, task.values["who"] != nil || task.values["when"] != nil {
                report(task)
                reported.formUnion(task.lines)
            }
            task = TaskFields()
        }
        for number in body.body.firstLine..<max(body.body.firstLine, log.lineCount + 1) {
            guard let line = log.line(number), let (field, value) = taskField(line) else {
                end()
                continue
            }
            if task.values[field] != nil { end() }
            task.values[field] = value
            task.lines.append(number)
        }
        end()
        return reported
    }

    private static let taskLabels: [String: String] = [
        "who": "who", "wer": "who", "owner": "who", "when": "when", "wann": "when", "due": "when", "by when": "when",
        "bis wann": "when", "deadline": "when", "what": "what", "was": "what", "task": "what", "action": "what",
        "aufgabe": "what",
    ]

    /// The field of a promise on a line; bytes are asked first, since this is asked of every line.
    private func taskField(_ line: Substring) -> (String, String)? {
        let bytes = line.utf8.drop { $0 == 0x20 || $0 == 0x09 || "->*+_".utf8.contains($0) }
        guard let first = bytes.first, "wobdta".utf8.contains(first | 0x20),
            let colon = bytes.prefix(14).firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let label = line[bytes.startIndex..<colon].lowercased().filter { !"*_".contains($0) }
        guard let field = NoteReader.taskLabels[label] else { return nil }
        let value = trimmed(line[line.utf8.index(after: colon)...].drop { "*_ \t".contains($0) })
        return value.isEmpty ? nil : (field, value)
    }

    private func report(_ task: TaskFields) {
        guard let line = task.lines.first, let what = task.values["what"] else { return }
        var item = "- [ ] "
        if let who = task.values["who"] { item += (idCalled(who.filter { $0 != "@" }) ?? "@\(who)") + " " }
        item += what
        if let when = task.values["when"] {
            if CalendarDay(when) != nil {
                item += " (due \(when))"
            } else {
                item += " " + (DayWords(in: "by \(when)", from: log.dayContext)?.proposal() ?? "(\(when))")
            }
        }
        log.add(
            .unread, at: log.find("", from: line), "these lines are a promise, but no item, so they are not read",
            help: "write them as one item below \(heading(.actions, atLine: line)): \(item)")
    }
}
