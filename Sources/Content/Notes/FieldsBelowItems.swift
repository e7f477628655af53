import Diagnostics
import Markdown
import MentoringModel

// Fields of a promise or milestone that stand in a list below it, as chat tools write them: `- Owner: Noor`, `- Due: 14 March`.
extension NoteReader {
    private struct Fields {
        var owner: String?
        var due: String?
        var state: TaskState?
        var firstBlock: Int
    }

    /// Tells of such lists, once for each item, with the line that says the same.
    ///
    /// - Returns: The blocks that it told of.
    func reportFieldsBelowItems() -> Set<Int> {
        let blocks = body.outline.blocks
        var found: [Int: Fields] = [:]
        var reported: Set<Int> = []
        for index in blocks.indices where blocks[index].kind == .item && body.account.settled[index] == nil {
            guard let section = body.section(ofBlock: index), section == .actions || section == .milestones,
                let words = body.words(ofItem: index), let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")),
                let list = blocks[index].parent, let holder = blocks[list].parent, blocks[holder].kind == .item,
                body.account.settled[holder] != nil
            else { continue }
            let label = words[..<colon].lowercased()
            let value = trimmed(words[words.utf8.index(after: colon)...])
            guard !value.isEmpty else { continue }
            var fields = found[holder] ?? Fields(firstBlock: index)
            if ItemKeys.ownerKeys.contains(label) {
                fields.owner = value
            } else if ItemKeys.fields[label] == "due" || TableColumns.kind(of: label) == .due && mayBeDay(value) {
                fields.due = value
            } else if label != "done", TableColumns.kind(of: label) == .state {
                fields.state = state(value)
            } else {
                continue
            }
            found[holder] = fields
            reported.insert(index)
        }
        for (holder, fields) in found.sorted(by: { $0.key < $1.key }) { report(fields, of: holder) }
        return reported
    }

    /// Whether a value is a day, or the words for one.
    private func mayBeDay(_ value: String) -> Bool {
        value.utf8.contains { $0 &- 0x30 < 10 } || DayWords(in: "by " + value, from: log.dayContext) != nil
    }

    private func state(_ value: String) -> TaskState {
        switch TableColumns.state(value)?.box {
        case "[x] ": .done
        case "[-] ": .cancelled
        default: .open
        }
    }

    private func report(_ fields: Fields, of holder: Int) {
        guard let words = body.words(ofItem: holder) else { return }
        var rest = words[...]
        let marker = TaskMarker.cut(from: &rest)
        let state = fields.state ?? TaskState(marker)
        var line = "- " + (state == .done ? "[x]" : state == .cancelled ? "[-]" : "[ ]")
        if let owner = fields.owner {
            let names = owner.split(separator: ",").flatMap { joinedNames(in: trimmed($0)) }
            line += " " + names.map { idCalled($0) ?? "@" + $0 }.joined(separator: ", ")
        }
        line += " " + trimmed(rest)
        if let due = fields.due {
            let day = CalendarDay(due) ?? DayWords(in: "by " + due, from: log.dayContext)?.meant.first
            line += " (due \(day.map { "\($0)" } ?? DayWords.unknownDay))"
        }
        let first = body.outline.blocks[fields.firstBlock].line
        log.add(
            .unread, at: log.find("", from: first), "fields in a list below an item are not read",
            help: "write them into its own line: \(line)")
    }
}
