import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of a day in words behind the value of a session, before the session: `- [[talks]]: 1 (Wendt am 26.2.)`.
    ///
    /// Under Updates of a goal a remark may speak of any day.
    func reportOtherDayInWords(in item: BodyReading.Item, than day: CalendarDay, _ number: Double?) -> Bool {
        let words = item.text.words
        guard placement.kind == .session, let colon = words.firstIndex(of: ":"),
            words.utf8.contains(where: { $0 &- 0x30 < 10 })
        else { return false }
        let parts = words[colon...].dropFirst().split { "(),;".contains($0) }.dropFirst()
        for part in parts {
            let tokens = part.split(separator: " ")
            for count in stride(from: min(3, tokens.count), through: 1, by: -1) {
                let text = tokens.suffix(count).joined(separator: " ")
                guard text.first?.isNumber ?? false || tokens[tokens.count - count].first?.isLetter ?? false,
                    let said = DayWords(wholly: text, from: log.dayContext), said.isDate, said.namesMonth
                else { continue }
                let past = said.inThePast(from: log.dayContext)
                guard past.meant.count == 1, past.meant[0] < day, day - past.meant[0] < 200 else { break }
                let value = "- \(past.meant[0]): \(number.map(ProposedValue.digits) ?? "…")"
                log.add(
                    .unreadValue, at: log.find(text, from: item.source.line), width: text.count,
                    "“\(text)” is not read: the value counts on \(day), the day of the session",
                    help:
                        "for a value of that day write \(value) below \(heading(.updates)) of the goal, unless it stands "
                        + "there already; if it is only words, take the day out")
                return true
            }
        }
        return false
    }
}
