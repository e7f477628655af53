import Diagnostics
import Markdown

extension NoteLog {
    /// Tells of each line that had characters in it which no page may hold, and which are left out of the note.
    ///
    /// - Parameter whole: The text of the note as it is in the file.
    func reportUnreadableCharacters(in whole: String) {
        guard whole != text else { return }
        for (index, line) in whole.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let first = UnreadableCharacters.first(in: line) else { continue }
            guard hasRoom(for: .unreadableCharacter) else { return }
            let code = String(first.scalar.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            let count = line.unicodeScalars.count(where: UnreadableCharacters.isUnreadable)
            let more = count > 1 ? ", and \(count - 1) more in this line" : ""
            add(
                .unreadableCharacter, at: Mark(line: index + 1, column: first.offset + 1),
                "a character stands here that no page may hold (\(name))\(more)")
        }
    }
}
